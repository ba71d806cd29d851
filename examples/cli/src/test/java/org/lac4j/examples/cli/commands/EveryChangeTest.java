package org.lac4j.examples.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.Programs;
import org.lac4j.core.place.Area;
import org.lac4j.examples.cli.Run;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.GeoJsonOptions;
import org.lac4j.geo.io.GeoJsonWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Two vintages of squares of a kilometre between which everything happens that can happen. */
class EveryChangeTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double WEST = 460_000;
  private static final double SOUTH = 450_000;

  private static final String TEXT =
      """
      old.geojson to new.geojson: 11 areas: 1 removed, 1 added, 1 split, 1 merged, 2 redrawn, 1 recoded, 1
      renamed, 1 redigitised, 2 unchanged.

      note     No single cause explains the 7 changes along lines: no one move brings the new file onto
               the old outlines, and neither is a simplified or rounded form of the other.

      removed     Strensall (K) was removed (1.00 km²): its land went to no area.
      added       Wheldrake (L) was added (1.00 km²) on land of no area.
      split       Fulford (F) was split into Fulford West (F1) and Fulford East (F2).
      merged      Guildhall (G) and Heworth (H) were merged into Guildhall and Heworth (GH).
      redrawn     Holgate (I) was redrawn: it gained 100,000 m² from Micklegate (J).
      redrawn     Micklegate (J) was redrawn: it lost 100,000 m² to Holgate (I).
      recoded     Clifton (C) now has the code C2.
      renamed     Dringhouses (D) is now named Dringhouses South.
      redigitised Escrick (E) is the same place with new vertices: its edge moved by 1.0 m at most, and it
                  gained 500 m² from no area at 460000, 451750.
      """;

  private static final String TEXT_WITH_PLACES =
      """
      old.geojson to new.geojson: 11 areas: 1 removed, 1 added, 1 split, 1 merged, 2 redrawn, 1 recoded, 1
      renamed, 1 redigitised, 2 unchanged. Of 6 postcodes in these areas, 2 change area, 1 newly covered,
      1 no longer covered. Of 3 properties in these areas, 2 change area.

      note     No single cause explains the 7 changes along lines: no one move brings the new file onto
               the old outlines, and neither is a simplified or rounded form of the other.

      removed     Strensall (K) was removed (1.00 km²): its land went to no area. 1 postcode leaves.
      added       Wheldrake (L) was added (1.00 km²) on land of no area. 1 postcode comes in.
      split       Fulford (F) was split into Fulford West (F1) and Fulford East (F2). 1 postcode and 1
                  property change area within it.
      merged      Guildhall (G) and Heworth (H) were merged into Guildhall and Heworth (GH).
      redrawn     Holgate (I) was redrawn: it gained 100,000 m² from Micklegate (J). 1 postcode and 1
                  property come in.
      redrawn     Micklegate (J) was redrawn: it lost 100,000 m² to Holgate (I). 1 postcode and 1 property
                  leave.
      recoded     Clifton (C) now has the code C2.
      renamed     Dringhouses (D) is now named Dringhouses South.
      redigitised Escrick (E) is the same place with new vertices: its edge moved by 1.0 m at most, and it
                  gained 500 m² from no area at 460000, 451750.
      """;

  private static final String POSTCODES =
      """
      pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind
      YO1 1AA,,0,462500,452500,1
      YO1 1AB,,0,463500,452500,1
      YO1 1AD,,0,461200,451500,1
      YO1 1AE,,0,461050,452500,1
      YO1 1AF,,0,462500,450500,1
      YO1 1AG,,0,460500,450500,1
      YO1 1AH,201006,0,461050,452500,1
      YO1 1AJ,,0,470000,460000,1
      """;

  private static final String UPRNS =
      """
      UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE
      1,461200.00,451500.00,53.9,-1.0
      2,461050.00,452500.00,53.9,-1.0
      3,463500.00,450500.00,53.9,-1.0
      """;

  @TempDir Path folder;
  private String old;
  private String young;

  @BeforeEach
  void write() throws IOException {
    old =
        written(
            "old.geojson",
            area("A", "Acomb", box(0, 0, 1, 1)),
            area("B", "Haxby & Wigginton", box(1, 0, 2, 1)),
            area("C", "Clifton", box(2, 0, 3, 1)),
            area("D", "Dringhouses", box(3, 0, 4, 1)),
            area("E", "Escrick", box(0, 1, 1, 2)),
            area("F", "Fulford", box(1, 1, 2, 2)),
            area("G", "Guildhall", box(2, 1, 3, 2)),
            area("H", "Heworth", box(3, 1, 4, 2)),
            area("I", "Holgate", box(0, 2, 1, 3)),
            area("J", "Micklegate", box(1, 2, 2, 3)),
            area("K", "Strensall", box(2, 2, 3, 3)));
    young =
        written(
            "new.geojson",
            area("A", "Acomb", box(0, 0, 1, 1)),
            area("B", "Haxby and Wigginton", box(1, 0, 2, 1)),
            area("C2", "Clifton", box(2, 0, 3, 1)),
            area("D", "Dringhouses South", box(3, 0, 4, 1)),
            area("E", "Escrick", ring(0, 1, 1, 1, 1, 2, 0, 2, -0.001, 1.5, 0, 1)),
            area("F1", "Fulford West", box(1, 1, 1.5, 2)),
            area("F2", "Fulford East", box(1.5, 1, 2, 2)),
            area("GH", "Guildhall and Heworth", box(2, 1, 4, 2)),
            area("I", "Holgate", box(0, 2, 1.1, 3)),
            area("J", "Micklegate", box(1.1, 2, 2, 3)),
            area("L", "Wheldrake", box(3, 2, 4, 3)));
  }

  private String written(String name, CoverageArea... areas) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      GeoJsonWriter.write(
          Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas)),
          out,
          GeoJsonOptions.DEFAULT);
    }
    return file.toString();
  }

  private static CoverageArea area(String code, String name, Geometry geometry) {
    return CoverageArea.of(Area.of(code, name), geometry);
  }

  private static Geometry box(double west, double south, double east, double north) {
    return GEOMETRY.toGeometry(new Envelope(x(west), x(east), y(south), y(north)));
  }

  private static Geometry ring(double... kilometres) {
    Coordinate[] vertices = new Coordinate[kilometres.length / 2];
    for (int i = 0; i < vertices.length; i++) {
      vertices[i] = new Coordinate(x(kilometres[2 * i]), y(kilometres[2 * i + 1]));
    }
    return GEOMETRY.createPolygon(vertices);
  }

  private static double x(double kilometres) {
    return WEST + 1000 * kilometres;
  }

  private static double y(double kilometres) {
    return SOUTH + 1000 * kilometres;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void text_tells_each_change_in_a_sentence() {
    assertThat(Run.lac("compare", old, young)).isEqualTo(new Run(1, TEXT, ""));
  }

  @Test
  void text_tells_the_places_that_each_change_moves() throws IOException {
    Run run =
        Run.lac(
            "compare",
            old,
            young,
            "--postcodes",
            file("onspd.csv", POSTCODES),
            "--uprns",
            file("uprns.csv", UPRNS));

    assertThat(run).isEqualTo(new Run(1, TEXT_WITH_PLACES, ""));
  }

  @Test
  void every_kind_stands_in_json_and_csv() throws IOException {
    Path csv = folder.resolve("changes.csv");

    Run run = Run.lac("compare", old, young, "--json", "--csv", csv.toString());

    JsonNode changes = new ObjectMapper().readTree(run.out()).get("changes");
    assertThat(changes.findValuesAsText("kind"))
        .containsExactly(
            "removed",
            "added",
            "split",
            "merged",
            "redrawn",
            "redrawn",
            "recoded",
            "renamed",
            "redigitised",
            "unchanged",
            "unchanged");
    assertThat(changes.get(2).get("toNames")).hasToString("[\"Fulford West\",\"Fulford East\"]");
    assertThat(Files.readAllLines(csv))
        .hasSize(12)
        .contains(
            "split,,F,Fulford,F1; F2,Fulford West; Fulford East,0,0,0,,,,,,,Fulford (F) was split into Fulford West (F1)"
                + " and Fulford East (F2).");
  }

  @Test
  void features_open_in_gdal() throws Exception {
    Path features = folder.resolve("changes.geojson");
    String ogrinfo = Programs.require("gdal", "ogrinfo").toString();
    Run.lac("compare", old, young, "--geojson", features.toString());

    String told =
        printed(ogrinfo, "-ro", "-al", "-q", features.toString(), "-where", "part = 'gained'");
    String all = printed(ogrinfo, "-ro", "-al", "-so", features.toString());

    assertThat(all)
        .contains("using driver `GeoJSON' successful", "Feature Count: 15", "ID[\"EPSG\",4326]]")
        .doesNotContain("Warning");
    assertThat(told)
        .contains("kind (String) = redrawn", "to (String) = I", "squareMetresGained (")
        .contains("MULTIPOLYGON (((-1.");
  }

  private static String printed(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
