package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.examples.cli.Run;

class AuditCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private String clean;
  private String faulty;

  @BeforeEach
  void writeFiles() throws IOException {
    clean = Run.squares(folder);
    faulty = write("faulty.geojson", Run.SQUARES.replace("\"code\":\"B\"", "\"code\":\"A\""));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void clean_file_ends_with_0() {
    Run run = Run.lac("audit", "--areas", clean);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("squares.geojson: 2 areas, 10 vertices, EPSG:4326");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void file_with_an_error_ends_with_1() {
    Run run = Run.lac("audit", "--areas", faulty);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\nerror    duplicate-code  The code A belongs to 2 features");
  }

  @Test
  void json_is_one_document_with_the_fields_of_the_contract() throws IOException {
    Run run = Run.lac("audit", "--areas", faulty, "--json");

    JsonNode json = JSON.readTree(run.out());
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("causes", "causesNote", "findings", "summary");
    assertThat(json.get("findings").get(0).fieldNames())
        .toIterable()
        .contains(
            "code", "severity", "message", "areas", "squareMetres", "widthMetres", "at", "fix");
    assertThat(json.get("summary").get("counts").get("duplicate-code").asInt()).isEqualTo(1);
    assertThat(json.get("summary").get("areas").asInt()).isEqualTo(2);
  }

  @Test
  void report_files_are_written_whole() throws IOException {
    String html = folder.resolve("audit.html").toString();
    String geoJson = folder.resolve("audit.geojson").toString();
    String csv = folder.resolve("audit.csv").toString();

    Run run =
        Run.lac("audit", "--areas", faulty, "--html", html, "--geojson", geoJson, "--csv", csv);

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(Path.of(html))).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(JSON.readTree(Path.of(geoJson).toFile()).get("features")).isNotEmpty();
    assertThat(Files.readAllLines(Path.of(csv)).get(0))
        .isEqualTo(
            "severity,code,message,areas,square_metres,width_metres,x,y,fix,id,since,accepted");
    assertThat(names()).noneMatch(name -> name.endsWith(".part"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void nothing_is_left_of_reports_that_can_not_be_made() throws IOException {
    String html = folder.resolve("audit.html").toString();

    Run run = Run.lac("audit", "--areas", "missing.geojson", "--html", html);

    assertThat(run.code()).isEqualTo(3);
    assertThat(names()).containsExactlyInAnyOrder("squares.geojson", "faulty.geojson");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--gap-width 0|--gap-width is more than 0 metres, not 0.0.",
        "--gap-width NaN|--gap-width is more than 0 metres, not NaN.",
        "--html x --csv ./x|--html, --geojson and --csv each take a file of their own, and none that is read.",
        "--gpkg x --csv x|--gpkg takes a file of its own, and none that is read.",
        "--wards x.gpkg --gpkg x.gpkg|--gpkg takes a file of its own, and none that is read.",
        "--severity gaps=error|--severity: there is no code 'gaps'.",
        "--severity gap=grave|--severity: 'grave' is not a severity: use error, warning or info.",
        "--wards x --csv x|--html, --geojson and --csv each take a file of their own, and none that is read."
      })
  void options_that_do_not_fit_end_with_2(String options, String message) {
    Run run = Run.lac(("audit --areas " + clean + " " + options).split(" "));

    assertThat(run)
        .isEqualTo(new Run(2, "", "lac audit: " + message + "\nTry 'lac audit --help'.\n"));
  }

  @ParameterizedTest
  @CsvSource({"--wards", "--within", "--declared-gaps", "--team"})
  void other_file_that_is_missing_ends_with_3(String option) {
    Run run = Run.lac("audit", "--areas", clean, option, "missing.geojson");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("lac audit: ")
        .contains("missing.geojson", "there is no such file")
        .doesNotContain("should not happen");
  }

  @Test
  void folder_that_is_missing_is_told_before_the_work() {
    Run run = Run.lac("audit", "--areas", clean, "--html", "nowhere/audit.html");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("lac audit: nowhere/audit.html: there is no folder nowhere: make it first.\n");
  }

  @Test
  void boundary_that_is_no_polygon_ends_with_3() throws IOException {
    String point =
        write(
            "point.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-1.1,53.9]}}]}");

    Run run = Run.lac("audit", "--areas", clean, "--within", point);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("A region is made of polygons, not of a Point");
  }

  /** B overlaps A in a triangle 0.26 m wide: a sliver, which is a warning. */
  private String sliver() throws IOException {
    return write(
        "sliver.geojson",
        Run.SQUARES.replace(
            "[-1.11,53.96],[-1.11,53.95]]]}}]",
            "[-1.11,53.96],[-1.110004,53.955],[-1.11,53.95]]]}}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|0",
        "--fail-on error|0",
        "--fail-on warning|1",
        "--fail-on info|1",
        "--fail-on sliver|1",
        "--fail-on gap,sliver|1",
        "--fail-on gap,overlap|0",
        "--severity sliver=error|1",
        "--severity sliver=info|0",
        "--severity sliver=info --fail-on warning|0",
        "--severity sliver=error,gap=info --fail-on error|1",
        "--gap-width 0.1|1"
      })
  void options_say_what_fails_an_audit(String options, int code) throws IOException {
    String line = "audit --areas " + sliver() + (options == null ? "" : " " + options);

    Run run = Run.lac(line.split(" "));

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
  }

  @Test
  void a_word_that_is_no_code_is_told_with_those_that_are() {
    Run run = Run.lac("audit", "--areas", clean, "--fail-on", "gaps");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("lac audit: --fail-on: 'gaps' is not a severity or code: use error, warning,")
        .contains(" gap,", " not-covered,");
  }

  @Test
  void another_severity_is_told_too() throws IOException {
    Run run = Run.lac("audit", "--areas", sliver(), "--severity", "sliver=error", "--json");

    JsonNode finding = JSON.readTree(run.out()).get("findings").get(0);
    assertThat(finding.get("code").asText()).isEqualTo("sliver");
    assertThat(finding.get("severity").asText()).isEqualTo("error");
  }

  @Test
  void a_profile_file_holds_options_and_what_stands_beside_it_counts_too() throws IOException {
    String profile =
        write(
            "strict.txt",
            "# our council's profile\n--fail-on warning\n--severity ring-winding=error\n--gap-width=2\n");

    assertThat(Run.lac("audit", "--areas", sliver(), "@" + profile).code()).isEqualTo(1);
    assertThat(Run.lac("audit", "--areas", clean, "@" + profile).code()).isZero();
    assertThat(Run.lac("audit", "@" + profile, "--areas", sliver(), "--csv", "x", "--csv", "y"))
        .extracting(Run::code)
        .isEqualTo(2);
  }

  @Test
  void a_geopackage_of_findings_never_writes_over_the_areas() throws IOException {
    String before = Files.readString(Path.of(clean));

    Run run = Run.lac("audit", "--areas", clean, "--gpkg", clean);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("lac audit: --gpkg takes a file of its own, and none that is read.");
    assertThat(Files.readString(Path.of(clean))).isEqualTo(before);
  }

  @Test
  void a_team_is_looked_at_as_of_a_day() throws IOException {
    String team =
        write(
            "team.json",
            """
            {"areas":[{"code":"A","name":"Acomb"},{"code":"B","name":"Holgate"}],
             "coordinators":[{"id":"C-1","name":"Jo Ash"},{"id":"C-2","name":"Kim Bell"}],
             "posts":[{"coordinator":"C-1","areas":["A","B"],"until":"2026-03-31"},
                      {"coordinator":"C-2","areas":["A"],"from":"2026-04-01"}],
             "vacancies":[{"area":"B","since":"2026-04-01"}]}
            """);
    Run march = Run.lac("audit", "--areas", clean, "--team", team, "--as-of", "2026-03-31");
    Run april = Run.lac("audit", "--areas", clean, "--team", team, "--as-of", "2026-04-01");

    assertThat(march.code()).as(march.err()).isZero();
    assertThat(march.out()).doesNotContain("has no coordinator");
    assertThat(april.out()).contains("has no coordinator from 1 April 2026");
  }

  /** A strip of 0.0001 by 0.01 degrees, 6.6 m wide, between two areas, which is open at both ends. */
  @ParameterizedTest
  @CsvSource({"--within", "--wards"})
  void an_open_gap_fails_the_audit_where_the_ground_should_be_covered(String option)
      throws IOException {
    String open =
        write(
            "open.geojson",
            Run.SQUARES
                .replace("[-1.11,53.9", "[-1.1099,53.9")
                .replace(
                    "[-1.12,53.95],[-1.1099,53.95],[-1.1099,53.96]",
                    "[-1.12,53.95],[-1.11,53.95],[-1.11,53.96]"));

    assertThat(Run.lac("audit", "--areas", open).code()).isZero();
    Run run = Run.lac("audit", "--areas", open, option, clean);

    assertThat(run.code()).as(run.out()).isEqualTo(1);
    assertThat(run.out()).contains(" 7,3").containsPattern("error +(gap|not-covered) ");
  }
}
