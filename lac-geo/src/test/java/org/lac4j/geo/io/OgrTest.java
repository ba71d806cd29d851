package org.lac4j.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.Programs;
import org.lac4j.core.RealData;
import org.lac4j.core.place.Area;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What GDAL writes is read here, and what is written here GDAL reads. */
class OgrTest {

  /** A hundredth of a millimetre in degrees, for the fifteen decimals of GDAL's GeoJSON and the way there. */
  private static final double DEGREES = 1e-10;

  private static final double METRES = 1e-6;

  @TempDir Path folder;

  private static Coverage coverage() {
    return Coverage.of(
        CoordinateSystem.BRITISH_NATIONAL_GRID,
        List.of(
            area(
                "E1",
                "Ynys Môn",
                "POLYGON ((460000.25 451000, 460000.25 452000.125, 461000 452000, 461000 451000, 460000.25 451000),"
                    + " (460200 451200, 460400 451200, 460300 451400, 460200 451200))",
                101),
            area(
                "E2",
                "\"Saint Mary's\", Bishophill",
                "MULTIPOLYGON (((461000 451000, 461000 452000, 462000 452000, 461000 451000)),"
                    + " ((463000 451000, 463000 451500, 463500 451500, 463000 451000)))",
                -7),
            area(
                "E3",
                "Inner",
                "POLYGON ((460200 451200, 460300 451400, 460400 451200, 460200 451200))",
                2_000_000_000)));
  }

  private static CoverageArea area(String code, String name, String wkt, int people) {
    try {
      return new CoverageArea(
          Area.of(code, name),
          new WKTReader().read(wkt),
          ImmutableMap.of(
              "code", code,
              "name", name,
              "people", people,
              "share", people / 7.0,
              "since", LocalDate.of(2013, 5, 2)));
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private Path written(Coverage coverage) throws IOException {
    Path file = folder.resolve("ours.geojson");
    try (OutputStream out = Files.newOutputStream(file)) {
      GeoJsonWriter.write(coverage, out, GeoJsonOptions.DEFAULT);
    }
    return file;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, printed).isZero();
    return printed;
  }

  private Path converted(Path from, String to, String... options)
      throws IOException, InterruptedException {
    return converted(from.toString(), to, options);
  }

  private Path converted(String from, String to, String... options)
      throws IOException, InterruptedException {
    Path file = folder.resolve(to);
    List<String> command =
        new ArrayList<>(List.of(Programs.require("gdal", "ogr2ogr").toString(), "-f"));
    command.add(to.endsWith(".gpkg") ? "GPKG" : to.endsWith(".shp") ? "ESRI Shapefile" : "GeoJSON");
    command.addAll(List.of(options));
    if (to.endsWith(".shp")) {
      command.addAll(List.of("-lco", "ENCODING=UTF-8"));
    }
    command.addAll(List.of(file.toString(), from));
    run(command);
    return file;
  }

  private static Coverage read(Path file) throws IOException {
    return CoverageReader.read(file, ReadOptions.DEFAULT).coverage();
  }

  private static void assertSame(Coverage actual, Coverage expected, double tolerance) {
    assertThat(actual.coordinateSystem()).isEqualTo(expected.coordinateSystem());
    assertThat(actual.areas())
        .extracting(CoverageArea::area)
        .isEqualTo(expected.areas().stream().map(CoverageArea::area).toList());
    for (int i = 0; i < expected.size(); i++) {
      CoverageArea was = expected.areas().get(i);
      CoverageArea is = actual.areas().get(i);
      assertThat(plain(is.geometry()).equalsExact(plain(was.geometry()), tolerance))
          .as("%s is %s, was %s", is.area(), is.geometry(), was.geometry())
          .isTrue();
      assertThat(plain(is.attributes())).isEqualTo(plain(was.attributes()));
    }
  }

  /** The parts in an order and direction of their own, and one part like several. */
  private static Geometry plain(Geometry geometry) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts.add(geometry.getGeometryN(i));
    }
    return new GeometryFactory().createGeometryCollection(parts.toArray(Geometry[]::new)).norm();
  }

  /** A format may tell numbers by their digits only, and a date by its text. */
  private static Map<String, Object> plain(Map<String, Object> attributes) {
    Map<String, Object> plain = new TreeMap<>();
    attributes.forEach(
        (name, value) ->
            plain.put(
                name,
                value instanceof Number number
                    ? (Object) String.format("%.9g", number.doubleValue())
                    : value.toString()));
    return plain;
  }

  @ParameterizedTest
  @ValueSource(strings = {"theirs.geojson", "theirs.gpkg", "theirs.shp"})
  void every_format_holds_the_same_coverage(String name) throws Exception {
    Coverage coverage = coverage();

    assertSame(read(converted(written(coverage), name)), coverage, 0);
  }

  @ParameterizedTest
  @CsvSource({"EPSG:27700, EPSG:4326", "EPSG:4326, EPSG:27700", "EPSG:27700, EPSG:3857"})
  void every_format_holds_the_same_coverage_in_another_system(String from, String to)
      throws Exception {
    Path ours = converted(written(coverage()), "from.gpkg", "-t_srs", from);
    Coverage expected = read(converted(ours, "theirs.gpkg", "-t_srs", to));
    assertThat(expected.coordinateSystem()).isEqualTo(CoordinateSystem.parse(to));
    double tolerance = to.equals("EPSG:4326") ? DEGREES : METRES;

    assertSame(read(converted(ours, "theirs.shp", "-t_srs", to)), expected, tolerance);
    assertSame(read(converted(ours, "theirs.geojson", "-t_srs", to)), expected, tolerance);
  }

  @ParameterizedTest
  @CsvSource({
    "theirs.gpkg, XYZ",
    "theirs.gpkg, XYM",
    "theirs.gpkg, XYZM",
    "theirs.shp, XYZ",
    "theirs.shp, XYM",
    "theirs.geojson, XYZ"
  })
  void further_numbers_of_positions_are_dropped(String name, String dimensions) throws Exception {
    Coverage coverage = coverage();

    assertSame(read(converted(written(coverage), name, "-dim", dimensions)), coverage, 0);
  }

  @Test
  void spatial_index_and_several_layers_of_theirs_are_no_hindrance() throws Exception {
    Coverage coverage = coverage();
    Path file = converted(written(coverage), "theirs.gpkg", "-nln", "wards");
    converted(written(coverage), "theirs.gpkg", "-update", "-nln", "parks", "-where", "code='E1'");

    ReadOptions wards = ReadOptions.builder().layer("wards").build();
    ReadOptions parks = ReadOptions.builder().layer("parks").build();
    assertSame(CoverageReader.read(file, wards).coverage(), coverage, 0);
    assertThat(CoverageReader.read(file, parks).featuresRead()).isEqualTo(1);
  }

  @Test
  void text_in_another_encoding_is_read() throws Exception {
    Coverage coverage = coverage();
    Path file = folder.resolve("latin.shp");
    run(
        List.of(
            Programs.require("gdal", "ogr2ogr").toString(),
            "-f",
            "ESRI Shapefile",
            "-lco",
            "ENCODING=ISO-8859-1",
            file.toString(),
            written(coverage).toString()));

    assertSame(read(file), coverage, 0);
  }

  @Test
  void curves_of_theirs_are_told() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("curve.csv"),
            "code,name,WKT\nE1,Round,\"CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))\"\n");
    Path file = converted(csv, "curve.gpkg", "-a_srs", "EPSG:27700");

    assertThat(CoverageReaderTest.failure(file))
        .isEqualTo(
            "feature 1 (id 1): the geometry has curves (CircularString): write it as"
                + " polygons, for example with ogr2ogr -nlt CONVERT_TO_LINEAR.");
    assertThat(read(converted(file, "linear.gpkg", "-nlt", "CONVERT_TO_LINEAR")).size())
        .isEqualTo(1);
  }

  @Test
  void our_geopackage_is_theirs_too() throws Exception {
    Coverage coverage = coverage();
    Path file = folder.resolve("ours.gpkg");
    GeoPackageWriter.write(coverage, file, GeoPackageOptions.changedAt(Instant.EPOCH));

    assertSame(read(converted(file, "theirs.geojson")), coverage, 0);
    assertThat(
            run(
                List.of(
                    Programs.require("gdal", "ogrinfo").toString(), "-so", "-al", file.toString())))
        .contains("using driver `GPKG' successful")
        .contains("Geometry: Multi Polygon")
        .contains("Feature Count: 3")
        .contains("Extent: (460000.250000, 451000.000000) - (463500.000000, 452000.125000)")
        .contains("ID[\"EPSG\",27700]]")
        .contains("FID Column = fid")
        .contains("people: Integer64")
        .contains("share: Real")
        .contains("since: Date")
        .doesNotContain("Warning")
        .doesNotContain("ERROR");
  }

  @Test
  void our_geojson_is_theirs_too() throws Exception {
    Path file = written(coverage());

    assertThat(
            run(
                List.of(
                    Programs.require("gdal", "ogrinfo").toString(), "-so", "-al", file.toString())))
        .contains("using driver `GeoJSON' successful")
        .contains("Feature Count: 3")
        .contains("ID[\"EPSG\",27700]]")
        .doesNotContain("Warning");
  }

  @Test
  void england_is_read_from_a_geopackage_within_256_megabytes() throws Exception {
    Path real = RealData.file("england-wards-2013.geojson.gz");
    Path file = converted("/vsigzip/" + real.toAbsolutePath(), "england.gpkg");

    assertThat(SmallJvm.read(file))
        .containsExactly("7681 features, 7681 areas, 749771 vertices, EPSG:4326");
  }
}
