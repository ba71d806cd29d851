package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lac4j.geo.io.ShapefileBytes.NATIONAL_GRID_BY_ESRI;
import static org.lac4j.geo.io.ShapefileBytes.hole;
import static org.lac4j.geo.io.ShapefileBytes.square;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class ShapefileReaderTest {

  @TempDir Path folder;

  @Test
  void reads_codes_names_polygons_and_the_national_grid() throws Exception {
    Coverage coverage =
        read(
            ShapefileBytes.codesAndNames()
                .polygon(square(460_000, 451_000, 100))
                .row("E05000001", "Abbey")
                .polygon(square(460_100, 451_000, 100))
                .row("E05000002", "Bàile"));

    assertThat(coverage.coordinateSystem()).isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(coverage.areas())
        .extracting(CoverageArea::area)
        .extracting(Object::toString)
        .containsExactly("Abbey (E05000001)", "Bàile (E05000002)");
    assertThat((Object) geometry(coverage, "E05000001"))
        .isEqualTo(
            wkt(
                "POLYGON ((460000 451000, 460000 451100, 460100 451100, 460100 451000, 460000 451000))"));
  }

  @Test
  void holes_belong_to_the_smallest_shell_around_them() throws Exception {
    Coverage coverage =
        read(
            ShapefileBytes.codesAndNames()
                .polygon(square(0, 0, 100), hole(10, 10, 50), square(20, 20, 30), hole(25, 25, 5))
                .row("A", "Ring, island and pond"));

    assertThat((Object) geometry(coverage, "A").norm())
        .isEqualTo(
            wkt("MULTIPOLYGON (((0 0, 0 100, 100 100, 100 0, 0 0), (10 10, 60 10, 60 60, 10 60, 10 10)),"
                    + " ((20 20, 20 50, 50 50, 50 20, 20 20), (25 25, 30 25, 30 30, 25 30, 25 25)))")
                .norm());
  }

  @Test
  void a_hole_that_touches_its_shell_in_vertices_stays_a_hole() throws Exception {
    double[] diamond = {0, 50, 50, 0, 100, 50, 50, 100, 0, 50};
    Coverage coverage =
        read(
            ShapefileBytes.codesAndNames().polygon(square(0, 0, 100), diamond).row("A", "Diamond"));

    assertThat(geometry(coverage, "A").getArea()).isEqualTo(5_000);
  }

  @Test
  void rings_turned_the_wrong_way_are_shells() throws Exception {
    Coverage coverage =
        read(
            ShapefileBytes.codesAndNames()
                .polygon(hole(0, 0, 10), hole(20, 0, 10))
                .row("A", "Wrong way"));

    assertThat(geometry(coverage, "A").getNumGeometries()).isEqualTo(2);
    assertThat(geometry(coverage, "A").getArea()).isEqualTo(200);
  }

  @Test
  void heights_are_dropped() throws Exception {
    Coverage coverage =
        read(
            ShapefileBytes.codesAndNames()
                .kind(ShapefileBytes.POLYGON_Z)
                .polygon(square(0, 0, 100))
                .row("A", "High"));

    assertThat(geometry(coverage, "A").getCoordinate().getZ()).isNaN();
    assertThat(geometry(coverage, "A").getArea()).isEqualTo(10_000);
  }

  @Test
  void null_shapes_and_deleted_rows_are_told_apart() throws Exception {
    ShapefileBytes bytes =
        ShapefileBytes.codesAndNames()
            .nullShape()
            .row("A", "No shape")
            .polygon(square(0, 0, 1))
            .row('*', "B", "Deleted")
            .polygon(square(0, 0, 1))
            .row("C", "There");

    BoundaryFile file =
        CoverageReader.readFeatures(
            bytes.write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8"), ReadOptions.DEFAULT);

    assertThat(file.features()).hasSize(2);
    assertThat(file.features().get(0).geometry()).isEmpty();
    assertThat(file.features().get(1).number()).isEqualTo(3);
  }

  @Test
  void every_type_of_field_is_read_and_a_missing_value_is_left_out() throws Exception {
    ShapefileBytes bytes =
        new ShapefileBytes(
            StandardCharsets.UTF_8,
            new ShapefileBytes.Field("CODE", 'C', 3, 0),
            new ShapefileBytes.Field("NAME", 'C', 5, 0),
            new ShapefileBytes.Field("WHOLE", 'N', 6, 0),
            new ShapefileBytes.Field("PART", 'N', 8, 3),
            new ShapefileBytes.Field("HUGE", 'N', 20, 0),
            new ShapefileBytes.Field("DAY", 'D', 8, 0),
            new ShapefileBytes.Field("YES", 'L', 1, 0));
    bytes
        .polygon(square(0, 0, 1))
        .row("A", "Full", "    42", "  -1.500", "12345678901234567890", "20230831", "T")
        .polygon(square(1, 0, 1))
        .row("B", "Bare", "******", "", "", "00000000", "?");

    Coverage coverage = read(bytes);

    assertThat(attributes(coverage, "A"))
        .containsEntry("WHOLE", 42L)
        .containsEntry("PART", -1.5)
        .containsEntry("HUGE", new java.math.BigDecimal("12345678901234567890"))
        .containsEntry("DAY", LocalDate.of(2023, 8, 31))
        .containsEntry("YES", true);
    assertThat(attributes(coverage, "B")).containsOnlyKeys("CODE", "NAME");
  }

  @Test
  void binary_fields_are_read() throws Exception {
    ShapefileBytes bytes =
        new ShapefileBytes(
            StandardCharsets.UTF_8,
            new ShapefileBytes.Field("CODE", 'C', 1, 0),
            new ShapefileBytes.Field("NAME", 'C', 1, 0),
            new ShapefileBytes.Field("INT", 'I', 4, 0),
            new ShapefileBytes.Field("REAL", 'B', 8, 0),
            new ShapefileBytes.Field("WHEN", 'T', 8, 0),
            new ShapefileBytes.Field("MEMO", 'M', 10, 0));
    ByteBuffer row = ByteBuffer.allocate(33).order(ByteOrder.LITTLE_ENDIAN);
    row.put((byte) ' ').put((byte) 'A').put((byte) 'N').putInt(-7).putDouble(0.25);
    row.putInt(2_451_545).putInt(3_600_000).put("0000000001".getBytes(StandardCharsets.US_ASCII));

    Coverage coverage = read(bytes.polygon(square(0, 0, 1)).rowBytes(row.array()));

    assertThat(attributes(coverage, "A"))
        .containsEntry("INT", -7)
        .containsEntry("REAL", 0.25)
        .containsEntry("WHEN", LocalDateTime.of(2000, 1, 1, 1, 0))
        .doesNotContainKey("MEMO");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, 0",
    "windows-1252, 1252, 0",
    "windows-1252, ANSI 1252, 0",
    "ISO-8859-15, 8859_15, 0",
    "ISO-8859-15, ISO 8859-15, 0",
    "IBM850, 850, 0",
    "windows-1252, '', 87",
    "IBM850, '', 2",
    "windows-1250, '', 200",
    "ISO-8859-1, '', 0"
  })
  void text_is_read_in_the_encoding_that_the_files_name(
      String charset, String cpg, int languageCode) throws Exception {
    ShapefileBytes bytes =
        new ShapefileBytes(
                Charset.forName(charset),
                new ShapefileBytes.Field("CODE", 'C', 3, 0),
                new ShapefileBytes.Field("NAME", 'C', 10, 0))
            .languageCode(languageCode)
            .polygon(square(0, 0, 1))
            .row("A", "Zürich");

    Path file = bytes.write(folder, NATIONAL_GRID_BY_ESRI, cpg);

    assertThat(CoverageReader.read(file, ReadOptions.DEFAULT).coverage().areas().get(0).area())
        .hasToString("Zürich (A)");
  }

  private static ShapefileBytes inLatin1() {
    return new ShapefileBytes(
        StandardCharsets.ISO_8859_1,
        new ShapefileBytes.Field("CODE", 'C', 3, 0),
        new ShapefileBytes.Field("NAME", 'C', 10, 0));
  }

  @Test
  void text_in_another_encoding_than_the_named_one_is_a_fault_of_the_feature() throws Exception {
    ShapefileBytes bytes = inLatin1().polygon(square(0, 0, 1)).row("A", "Zürich");

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining("feature 1: the text of NAME is not in the encoding UTF-8");
  }

  @Test
  void a_deleted_row_is_passed_over_whatever_it_holds() throws Exception {
    ShapefileBytes bytes =
        inLatin1()
            .polygon(square(0, 0, 1))
            .row('*', "A", "Zürich")
            .polygon(square(0, 0, 1))
            .row("B", "There");

    assertThat(read(bytes).areas()).extracting(area -> area.area().name()).containsExactly("There");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]] | EPSG:4326",
        "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"x\"]] | EPSG:3857",
        "PROJCS[\"OSGB 1936 / British National Grid\",UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"27700\"]] | EPSG:27700"
      })
  void coordinate_systems_are_recognised(String prj, String system) throws Exception {
    Path file =
        ShapefileBytes.codesAndNames()
            .polygon(square(0, 0, 1))
            .row("A", "A")
            .write(folder, prj, "UTF-8");

    assertThat(CoverageReader.read(file, ReadOptions.DEFAULT).coverage().coordinateSystem())
        .hasToString(system);
  }

  @Test
  void an_unknown_or_missing_coordinate_system_is_a_fault_unless_the_caller_says_it()
      throws Exception {
    ShapefileBytes bytes = ShapefileBytes.codesAndNames().polygon(square(0, 0, 1)).row("A", "A");
    Path missing = bytes.write(folder, "", "UTF-8");
    ReadOptions said =
        ReadOptions.builder().coordinateSystem(CoordinateSystem.BRITISH_NATIONAL_GRID).build();

    assertThatThrownBy(() -> CoverageReader.read(missing, ReadOptions.DEFAULT))
        .hasMessageContaining("nothing says which coordinate system the file is in (wards.prj");
    assertThat(CoverageReader.read(missing, said).coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);

    Path unknown = bytes.write(folder, "PROJCS[\"Ireland\",PARAMETER[\"x\",1]]", "UTF-8");
    assertThatThrownBy(() -> CoverageReader.read(unknown, ReadOptions.DEFAULT))
        .hasMessageContaining("the .prj file's coordinate system is not known");
  }

  @Test
  void longitude_and_latitude_of_another_datum_are_not_taken_for_those_of_the_world()
      throws Exception {
    Path airy =
        ShapefileBytes.codesAndNames()
            .polygon(square(0, 0, 1))
            .row("A", "A")
            .write(
                folder,
                "GEOGCS[\"OSGB 1936\",DATUM[\"OSGB_1936\",SPHEROID[\"Airy 1830\",6377563.396,299.3249646],"
                    + "TOWGS84[446.448,-125.157,542.06,0.15,0.247,0.842,-20.489]],PRIMEM[\"Greenwich\",0],"
                    + "UNIT[\"degree\",0.0174532925199433]]",
                "UTF-8");

    assertThatThrownBy(() -> CoverageReader.read(airy, ReadOptions.DEFAULT))
        .hasMessageContaining("the .prj file's coordinate system is not known");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 99, 101, 120, 150, 200, 260})
  void a_truncated_shp_file_is_a_clear_error(int length) throws Exception {
    Path file = twoSquares().write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8");
    Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), length));

    assertThatThrownBy(() -> CoverageReader.read(file, ReadOptions.DEFAULT))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContainingAll("wards.shp", ":");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31, 40, 97, 100, 130})
  void a_truncated_dbf_file_is_a_clear_error(int length) throws Exception {
    Path file = twoSquares().write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8");
    Path dbf = folder.resolve("wards.dbf");
    Files.write(dbf, java.util.Arrays.copyOf(Files.readAllBytes(dbf), length));

    assertThatThrownBy(() -> CoverageReader.read(file, ReadOptions.DEFAULT))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining(".dbf file is damaged");
  }

  @ParameterizedTest
  @CsvSource({
    "104, 1000000000, record 1 is 2000000000 bytes long",
    "104, -1, record 1 is -2 bytes long",
    "104, 1, record 1 is 2 bytes long"
  })
  void a_lying_record_length_claims_no_memory(int at, int words, String message) throws Exception {
    byte[] shp = twoSquares().shp();
    ByteBuffer.wrap(shp).putInt(at, words);

    assertThatThrownBy(() -> readWith(shp)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "144, 2000000000, claims 2000000000 parts",
    "148, 2000000000, with 2000000000 points",
    "144, -1, claims -1 parts",
    "152, 3, parts out of order",
    "108, 8, has kind 8"
  })
  void lying_counts_in_a_record_are_a_clear_error(int at, int value, String message)
      throws Exception {
    byte[] shp =
        ShapefileBytes.codesAndNames()
            .polygon(square(0, 0, 1), hole(0.2, 0.2, 0.1))
            .row("A", "A")
            .shp();
    ByteBuffer.wrap(shp).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    if (at == 152) {
      ByteBuffer.wrap(shp).order(ByteOrder.LITTLE_ENDIAN).putInt(156, 1);
    }

    assertThatThrownBy(() -> readWith(shp)).hasMessageContaining(message);
  }

  @Test
  void unequal_numbers_of_shapes_and_rows_are_a_clear_error() throws Exception {
    ShapefileBytes fewRows =
        ShapefileBytes.codesAndNames().polygon(square(0, 0, 1)).nullShape().row("A", "A");
    assertThatThrownBy(() -> read(fewRows)).hasMessageContaining("more shapes than rows");

    ShapefileBytes manyRows =
        ShapefileBytes.codesAndNames().polygon(square(0, 0, 1)).row("A", "A").row("B", "B");
    assertThatThrownBy(() -> read(manyRows)).hasMessageContaining("more rows of attributes");
  }

  @Test
  void coordinates_that_are_not_finite_and_bad_rings_are_faults_of_their_features()
      throws Exception {
    double[] open = {0, 0, 0, 1, 1, 1, 1, 0};
    double[] tiny = {0, 0, 0, 1, 0, 0};
    double[] nan = {0, 0, 0, Double.NaN, 1, 1, 1, 0, 0, 0};
    ShapefileBytes bytes =
        ShapefileBytes.codesAndNames()
            .polygon(open)
            .row("A", "Open")
            .polygon(tiny)
            .row("B", "Tiny")
            .polygon(nan)
            .row("C", "Nan");

    assertThatThrownBy(() -> read(bytes))
        .hasMessageContaining("feature 1: ring 1 is not closed")
        .hasMessageContaining("feature 2: ring 1 has 3 positions, fewer than 4")
        .hasMessageContaining("feature 3: a coordinate is not a finite number");
  }

  @Test
  void a_missing_dbf_file_is_a_clear_error() throws Exception {
    Path file = twoSquares().write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8");
    Files.delete(folder.resolve("wards.dbf"));

    assertThatThrownBy(() -> CoverageReader.read(file, ReadOptions.DEFAULT))
        .hasMessageContaining("the file with the attributes is missing (wards.dbf)");
  }

  @Test
  void names_of_the_files_may_differ_in_case() throws Exception {
    Path file = twoSquares().write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8");
    Files.move(folder.resolve("wards.dbf"), folder.resolve("WARDS.DBF"));
    Path upper = Files.move(file, folder.resolve("Wards.SHP"));

    assertThat(CoverageReader.read(upper, ReadOptions.DEFAULT).coverage().size()).isEqualTo(2);
  }

  @Test
  void rings_within_rings_beyond_reason_end_in_an_error() throws Exception {
    double[][] rings = new double[60_000][];
    for (int i = 0; i < rings.length; i++) {
      double at = i / 2.0;
      double side = 200_000 - i;
      rings[i] = i % 2 == 0 ? square(at, at, side) : hole(at, at, side);
    }
    ShapefileBytes bytes = ShapefileBytes.codesAndNames().polygon(rings).row("A", "Onion");

    assertThatThrownBy(() -> read(bytes)).hasMessageContaining("more rings within rings");
  }

  private static ShapefileBytes twoSquares() {
    return ShapefileBytes.codesAndNames()
        .polygon(square(0, 0, 1))
        .row("A", "A")
        .polygon(square(1, 0, 1))
        .row("B", "B");
  }

  private Coverage read(ShapefileBytes bytes) throws IOException {
    Path file = bytes.write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8");
    return CoverageReader.read(file, ReadOptions.DEFAULT).coverage();
  }

  private void readWith(byte[] shp) throws IOException {
    Path file =
        ShapefileBytes.codesAndNames()
            .row("A", "A")
            .row("B", "B")
            .write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8");
    Files.write(file, shp);
    CoverageReader.read(file, ReadOptions.DEFAULT);
  }

  private static Geometry geometry(Coverage coverage, String code) {
    return coverage.area(AreaCode.of(code)).orElseThrow().geometry();
  }

  private static ImmutableMap<String, Object> attributes(Coverage coverage, String code) {
    return coverage.area(AreaCode.of(code)).orElseThrow().attributes();
  }

  private static Geometry wkt(String text) throws Exception {
    return new WKTReader().read(text);
  }
}
