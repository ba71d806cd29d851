package org.lac4j.examples.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.examples.cli.Run;

class FixCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Half of 0.000004 degrees of longitude times 0.008 degrees of latitude at 53.956 degrees north, on the ellipsoid. */
  private static final double SQUARE_METRES = 0.5 * 0.262_72 * 890.38;

  @TempDir Path folder;
  private String crooked;

  /** C repeats a vertex and turns the wrong way; B overlaps A in a thin triangle. */
  @BeforeEach
  void writeFile() throws IOException {
    crooked =
        write(
            "crooked.geojson",
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":"C","name":"Heworth","people":7005,"remark":"east"},"geometry":{"type":"Polygon","coordinates":
            [[[-1.10,53.95],[-1.10,53.96],[-1.10,53.96],[-1.09,53.96],[-1.09,53.95],[-1.10,53.95]]]}},
            {"type":"Feature","properties":{"code":"A","name":"Acomb","people":9001,"remark":"west"},"geometry":{"type":"Polygon","coordinates":
            [[[-1.12,53.95],[-1.11,53.95],[-1.11,53.952],[-1.11,53.96],[-1.12,53.96],[-1.12,53.95]]]}},
            {"type":"Feature","properties":{"code":"B","name":"Holgate","people":8123,"remark":"Tom's"},"geometry":{"type":"Polygon","coordinates":
            [[[-1.11,53.95],[-1.10,53.95],[-1.10,53.96],[-1.11,53.96],[-1.110004,53.956],[-1.11,53.952],[-1.11,53.95]]]}}]}
            """);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<String> counts(String file) throws IOException {
    JsonNode json = JSON.readTree(Run.lac("audit", "--areas", file, "--json").out());
    return Stream.of(json.get("findings"))
        .flatMap(JsonNode::valueStream)
        .map(finding -> finding.get("code").asText())
        .toList();
  }

  private static JsonNode json(Run run) throws IOException {
    return JSON.readTree(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixed.geojson", "fixed.gpkg"})
  void fixed_file_audits_clean_and_a_second_fix_has_nothing_to_do(String name) throws IOException {
    assertThat(counts(crooked))
        .containsExactlyInAnyOrder("sliver", "repeated-point", "ring-winding");
    String fixed = folder.resolve(name).toString();

    Run run = Run.lac("fix", "--areas", crooked, "-o", fixed);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(counts(fixed)).isEmpty();
    assertThat(Run.lac("fix", "--areas", fixed, "--dry-run").out())
        .isEqualTo("Nothing to repair.\n");
  }

  @Test
  void areas_keep_their_attributes_and_stand_in_code_order() throws IOException {
    Path fixed = folder.resolve("fixed.geojson");

    Run.lac("fix", "--areas", crooked, "-o", fixed.toString());

    JsonNode before = JSON.readTree(Path.of(crooked).toFile()).get("features");
    JsonNode after = JSON.readTree(fixed.toFile()).get("features");
    assertThat(after.valueStream().map(area -> area.get("properties").get("code").asText()))
        .containsExactly("A", "B", "C");
    assertThat(after.valueStream().map(area -> area.get("properties")))
        .containsExactlyInAnyOrderElementsOf(
            before.valueStream().map(area -> area.get("properties")).toList());
  }

  @Test
  void dry_run_tells_the_same_and_writes_nothing() throws IOException {
    String fixed = folder.resolve("fixed.geojson").toString();
    String changes = folder.resolve("changes.json").toString();

    Run dry = Run.lac("fix", "--areas", crooked, "-o", fixed, "--changes", changes, "--dry-run");

    assertThat(dry.code()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).containsExactly(crooked);
    }
    assertThat(dry).isEqualTo(Run.lac("fix", "--areas", crooked, "-o", fixed));
  }

  @ParameterizedTest
  @CsvSource({
    "sliver, repeated-point ring-winding",
    "repeated-point, sliver ring-winding",
    "'repeated-point,ring-winding', sliver"
  })
  void only_what_is_named_is_repaired(String only, String left) throws IOException {
    String fixed = folder.resolve("fixed.gpkg").toString();

    Run run = Run.lac("fix", "--areas", crooked, "-o", fixed, "--only", only, "--json");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(json(run).get("changes").findValuesAsText("code"))
        .isSubsetOf(List.of(only.split(",")));
    // A GeoPackage says nothing of how rings turn.
    assertThat(counts(fixed))
        .contains(left.replace(" ring-winding", ""))
        .isSubsetOf(List.of(left.split(" ")));
  }

  @Test
  void text_tells_each_piece_of_ground_from_whom_and_where() {
    assertThat(Run.lac("fix", "--areas", crooked, "--dry-run", "--only", "sliver").out())
        .containsPattern(
            "  (Acomb|Holgate) \\([AB]\\) alone has 116[.][0-9]* m2 now, which (Acomb|Holgate)")
        .containsPattern(
            "claimed too, up to 0[.][0-9]+ m wide, at -1[.]11[0-9]*, 53[.]95[0-9]*[.]");
  }

  @Test
  void changes_are_a_geopackage_if_the_name_says_so() throws IOException {
    Path changes = folder.resolve("changes.gpkg");
    String fixed = folder.resolve("fixed.gpkg").toString();
    Run run = Run.lac("fix", "--areas", crooked, "-o", fixed, "--changes", changes.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readAllBytes(changes)).startsWith("SQLite format 3".getBytes(UTF_8));
  }

  @Test
  void json_tells_who_gained_and_lost_which_ground() throws IOException {
    Path changes = folder.resolve("changes.json");
    Run run =
        Run.lac(
            "fix",
            "--areas",
            crooked,
            "-o",
            folder.resolve("fixed.geojson").toString(),
            "--changes",
            changes.toString(),
            "--json");

    JsonNode document = json(run);
    assertThat(document.fieldNames()).toIterable().containsExactly("changes", "moves", "left");
    assertThat(JSON.readTree(changes.toFile())).isEqualTo(document);
    assertThat(document.get("left")).isEmpty();
    JsonNode sliver =
        document
            .get("changes")
            .valueStream()
            .filter(change -> change.get("code").asText().equals("sliver"))
            .findFirst()
            .orElseThrow();
    assertThat(sliver.fieldNames())
        .toIterable()
        .contains("code", "areas", "gained", "lost", "largestMoveMetres", "at");
    // An overlap takes ground from one area and gives it to nobody.
    assertThat(sliver.get("gained")).isEmpty();
    assertThat(sliver.get("lost")).hasSize(1);
    assertThat(sliver.get("lost").iterator().next().asDouble())
        .isCloseTo(SQUARE_METRES, within(0.01 * SQUARE_METRES));
    assertThat(sliver.get("largestMoveMetres").asDouble()).isBetween(0.25, 0.27);
    assertThat(sliver.get("at").get(0).asDouble()).isBetween(-1.110004, -1.11);
  }

  @Test
  void what_needs_a_decision_is_left_as_it_is() throws IOException {
    String wide =
        write(
            "wide.geojson",
            Files.readString(Path.of(crooked))
                .replace("-1.110004", "-1.1102")
                .replace(
                    "[-1.10,53.96],[-1.10,53.96],[-1.09,53.96],[-1.09,53.95]",
                    "[-1.09,53.95],[-1.09,53.96],[-1.10,53.96]"));
    assertThat(counts(wide)).containsExactly("overlap");
    String fixed = folder.resolve("fixed.geojson").toString();

    Run run = Run.lac("fix", "--areas", wide, "-o", fixed);

    assertThat(run).isEqualTo(new Run(0, "Nothing to repair.\n", ""));
    assertThat(counts(fixed)).containsExactly("overlap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|Give -o FILE, or --dry-run.",
        "-o x.shp|-o takes a file whose name ends in .gpkg or .geojson.",
        "-o x.geojson --changes x.geojson|-o and --changes each take a file of their own, and none that is read.",
        "--dry-run --gap-width 0|The gap width is more than 0 metres, not 0.0.",
        "--dry-run --only gap|--only: 'gap' is not repaired without a decision. What is: sliver, mismatched-edge, repeated-point, excess-precision, ring-winding."
      })
  void options_that_do_not_fit_end_with_2(String options, String message) {
    String line = "fix --areas " + crooked + (options == null ? "" : " " + options);

    Run run = Run.lac(line.split(" "));

    assertThat(run).isEqualTo(new Run(2, "", "lac fix: " + message + "\nTry 'lac fix --help'.\n"));
  }

  @Test
  void the_file_that_is_read_is_not_written_over() throws IOException {
    String before = Files.readString(Path.of(crooked));

    Run run = Run.lac("fix", "--areas", crooked, "-o", crooked);

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(crooked))).isEqualTo(before);
  }
}
