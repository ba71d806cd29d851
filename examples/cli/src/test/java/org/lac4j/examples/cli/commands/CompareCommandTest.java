package org.lac4j.examples.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.examples.cli.Run;

class CompareCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private String before;
  private String after;

  /** In the new vintage, the boundary between the two squares lies a thousandth of a degree farther east. */
  @BeforeEach
  void writeFiles() throws IOException {
    before = Run.squares(folder);
    after = write("after.geojson", Run.SQUARES.replace("-1.11,", "-1.109,"));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void file_beside_itself_ends_with_0() {
    assertThat(Run.lac("compare", before, before))
        .isEqualTo(new Run(0, "squares.geojson to squares.geojson: 2 areas: 2 unchanged.\n", ""));
  }

  @Test
  void changes_are_told_and_end_with_1() {
    Run run = Run.lac("compare", before, after);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("squares.geojson to after.geojson: 2 areas: 2 redrawn.\n\n")
        .contains("redrawn   Acomb (A) was redrawn: it gained 73,")
        .contains(" m² from Holgate, \"the hill\" (B).\n");
  }

  @Test
  void geopackage_is_written_and_never_over_a_file_that_is_read() throws IOException {
    Path file = folder.resolve("changes.gpkg");
    assertThat(Run.lac("compare", before, after, "--gpkg", file.toString()).code()).isEqualTo(1);
    assertThat(Files.readAllBytes(file)).startsWith("SQLite format 3".getBytes(UTF_8));
    assertThat(Run.lac("compare", before, after, "--gpkg", before).code()).isEqualTo(2);
  }

  @Test
  void json_is_one_document_with_the_fields_of_the_contract() throws IOException {
    JsonNode json = JSON.readTree(Run.lac("compare", before, after, "--json").out());

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("causes", "causesNote", "changes", "summary");
    JsonNode change = json.get("changes").get(0);
    assertThat(change.get("kind").asText()).isEqualTo("redrawn");
    assertThat(change.get("from")).hasToString("[\"A\"]");
    assertThat(change.get("to")).hasToString("[\"A\"]");
    assertThat(change.get("squareMetresGained").asDouble()).isBetween(70_000.0, 75_000.0);
    assertThat(change.get("squareMetresLost").asDouble()).isZero();
    assertThat(change.get("message").asText()).startsWith("Acomb (A) was redrawn");
  }

  @Test
  void places_that_change_area_are_counted() throws IOException {
    String postcodes =
        write(
            "onspd.csv",
            """
            pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind
            YO24 4AB,,0,458167,451360,1
            YO24 4AH,,0,458530,451365,1
            """);
    String uprns =
        write(
            "uprns.csv",
            """
            UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE
            1,458530.00,451360.00,53.955,-1.1095
            """);

    Run run =
        Run.lac("compare", before, after, "--postcodes", postcodes, "--uprns", uprns, "--json");

    JsonNode json = JSON.readTree(run.out());
    assertThat(json.get("summary").get("postcodes"))
        .isEqualTo(JSON.readTree("{\"covered\":2,\"moved\":1,\"cameIn\":0,\"fellOut\":0}"));
    assertThat(json.get("changes").get(0).get("postcodesGained").asInt()).isEqualTo(1);
    assertThat(json.get("changes").get(1).get("propertiesLost").asInt()).isEqualTo(1);
  }

  @Test
  void attributes_may_differ_between_the_files() throws IOException {
    String renamed =
        write(
            "renamed.geojson",
            Run.SQUARES.replace("\"code\"", "\"id\"").replace("\"name\"", "\"called\""));

    Run run = Run.lac("compare", before, renamed, "--new-code", "id", "--new-name", "called");

    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void report_files_are_written_whole() throws IOException {
    Path html = folder.resolve("compare.html");
    Path geoJson = folder.resolve("compare.geojson");
    Path csv = folder.resolve("compare.csv");

    Run.lac(
        "compare",
        before,
        after,
        "--html",
        html.toString(),
        "--geojson",
        geoJson.toString(),
        "--csv",
        csv.toString());

    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(JSON.readTree(geoJson.toFile()).get("features")).hasSize(4);
    assertThat(Files.readAllLines(csv)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--tolerance -1|--tolerance is 0 metres or more, not -1.0.",
        "--tolerance NaN|--tolerance is 0 metres or more, not NaN."
      })
  void options_that_do_not_fit_end_with_2(String options, String message) {
    Run run = Run.lac(("compare a.geojson b.geojson " + options).split(" "));

    assertThat(run)
        .isEqualTo(new Run(2, "", "lac compare: " + message + "\nTry 'lac compare --help'.\n"));
  }

  @Test
  void areas_without_a_geometry_are_told_since_they_seem_to_be_gone() throws IOException {
    String without =
        write(
            "without.geojson",
            Run.SQUARES.replaceFirst(
                "(?s)\\{\"type\":\"Polygon\",\"coordinates\":\\s*.*?\\}\\},", "null},"));

    Run run = Run.lac("compare", before, without);

    assertThat(run.out()).contains("removed   Acomb (A) was removed");
    assertThat(run.err())
        .isEqualTo("Warning: " + without + ": left out without a geometry: feature 1.\n");
  }

  @Test
  void area_off_the_grid_is_compared_without_being_measured() throws IOException {
    String paris = Run.SQUARES.replace("-1.1", "2.1").replace("53.9", "48.8");
    String old = write("paris.geojson", paris);
    String young = write("redrawn.geojson", paris.replace("2.12", "2.13"));
    Path html = folder.resolve("compare.html");
    Path geoJson = folder.resolve("compare.geojson");

    Run run =
        Run.lac("compare", old, young, "--html", html.toString(), "--geojson", geoJson.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "redrawn   Acomb (A) has other vertices. Land there was not measured, since it lies off the");
    assertThat(Files.readString(html))
        .contains("Off the National Grid, and so not on the map: Acomb (A), Holgate, ");
    assertThat(
            JSON.readTree(geoJson.toFile())
                .at("/features/0/properties/squareMetresGained")
                .isNull())
        .isTrue();
  }

  @Test
  void what_is_read_is_not_written_over() throws IOException {
    String text = Files.readString(Path.of(after));

    Run run = Run.lac("compare", before, after, "--geojson", after);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("each take a file of their own, and none that is read.");
    assertThat(Files.readString(Path.of(after))).isEqualTo(text);
  }

  @Test
  void one_file_is_not_enough() {
    assertThat(Run.lac("compare", before).code()).isEqualTo(2);
  }

  @Test
  void file_that_can_not_be_used_ends_with_3() {
    Run missing = Run.lac("compare", before, "missing.geojson");
    Run elsewhere = Run.lac("compare", before, after, "--new-crs", "EPSG:999999");

    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.err()).contains("missing.geojson", "there is no such file");
    assertThat(elsewhere.code()).isEqualTo(3);
    assertThat(elsewhere.err()).contains("EPSG:999999");
  }
}
