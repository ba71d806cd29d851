package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.RealData;
import org.lac4j.examples.cli.Run;

/** Audit, accept, fix, audit: what the council remembers from one to the next. */
class AuditMemoryRoundTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"an invented city", "York"})
  void a_round_of_audit_accept_fix_and_audit_keeps_its_ids(String city) throws IOException {
    JsonNode wards = JSON.readTree(city.equals("York") ? york() : invented());
    digPond(wards);
    shiftVertex(wards);
    String areas = write("areas.geojson", wards.toString());

    Run first = Run.lac("audit", "--areas", areas, "--json");
    assertThat(first.code()).isEqualTo(1);
    String last = write("last.json", first.out());
    JsonNode pond = only(first, "gap");
    assertThat(first.out()).contains("\"code\" : \"sliver\"").doesNotContain("\"since\"");

    String accepted =
        write(
            "accepted.csv",
            "id,who,why,until\n" + pond.get("id").asText() + ",GIS team,a pond,31/03/2027\n");
    Run second =
        audit(areas, "--accepted", accepted, "--as-of", "2027-03-31", "--since", last, "--json");
    assertThat(second.code()).as("nothing but the pond was an error").isZero();
    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(only(second, "gap").at("/accepted/why").asText()).isEqualTo("a pond");
    assertThat(JSON.readTree(second.out()).at("/summary/since/unchanged").asInt())
        .isEqualTo(ids(first).size());

    String fixed = folder.resolve("fixed.geojson").toString();
    assertThat(Run.lac("fix", "--areas", areas, "--only", "sliver", "-o", fixed).code()).isZero();
    Run third =
        audit(fixed, "--accepted", accepted, "--as-of", "2027-03-31", "--since", last, "--json");
    assertThat(third.code()).isZero();
    assertThat(only(third, "gap").get("id")).isEqualTo(pond.get("id"));
    JsonNode document = JSON.readTree(third.out());
    assertThat(document.get("fixed").findValuesAsText("id"))
        .isNotEmpty()
        .allMatch(
            id ->
                id.startsWith("sliver/")
                    || id.startsWith("mismatched-edge/")
                    || id.startsWith("excess-precision/")
                    || id.startsWith("ring-winding/"));
    assertThat(document.at("/summary/since/new").asInt())
        .as("at most notes of the whole file, whose areas are others now")
        .isEqualTo(
            (int)
                document
                    .get("findings")
                    .valueStream()
                    .filter(finding -> finding.get("since").asText().equals("new"))
                    .filter(finding -> finding.get("severity").asText().equals("info"))
                    .count());

    Run over = audit(fixed, "--accepted", accepted, "--as-of", "2027-04-01");
    assertThat(over.code()).isEqualTo(1);
    assertThat(over.out().replaceAll("\\s+", " "))
        .contains("unused-acceptance")
        .contains("was accepted until 31 March 2027 and counts again");
  }

  @Test
  void text_page_table_and_layers_tell_what_is_accepted_new_and_fixed() throws IOException {
    JsonNode wards = JSON.readTree(invented());
    String clean = write("clean.geojson", wards.toString());
    digPond(wards);
    String areas = write("areas.geojson", wards.toString());
    String none = write("none.json", Run.lac("audit", "--areas", clean, "--json").out());
    String last = write("last.json", Run.lac("audit", "--areas", areas, "--json").out());
    String id = only(Run.lac("audit", "--areas", areas, "--json"), "gap").get("id").asText();
    String accepted =
        write(
            "accepted.json",
            "{\"schemaVersion\":1,\"accepted\":[{\"id\":\""
                + id
                + "\",\"who\":\"GIS team\",\"why\":\"a pond\"}]}");
    String page = folder.resolve("page.html").toString();
    String table = folder.resolve("table.csv").toString();

    Run run = audit(areas, "--accepted", accepted, "--since", none, "--html", page, "--csv", table);

    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("New. Accepted by GIS team: a pond. Id: " + id)
        .contains("Accepted: 1. Since the last audit: 1 new, 0 fixed,");
    assertThat(Files.readString(Path.of(page)))
        .contains("All errors are accepted. ")
        .contains("New. Accepted by GIS team: a pond. Id: " + id);
    assertThat(Files.readString(Path.of(table)))
        .contains("," + id + ",new,Accepted by GIS team: a pond.");

    Run mended = audit(clean, "--accepted", accepted, "--since", last, "--html", page);
    assertThat(mended.code()).isZero();
    assertThat(mended.out().replaceAll("\\s+", " "))
        .contains("The accepted finding " + id + " is not found any more.")
        .contains("fixed A place within")
        .contains("Since the last audit: 1 new, 1 fixed,");
    assertThat(Files.readString(Path.of(page))).contains("Fixed since the last audit");
    assertThat(audit(clean, "--accepted", accepted, "--fail-on", "unused-acceptance").code())
        .isEqualTo(1);
    assertThat(audit(clean, "--accepted", accepted, "--severity", "unused-acceptance=error").code())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --accepted | a.json | {"accepted":[{"id":"x"}]}      | /accepted/0/id: This is not the id
          --accepted | a.csv  | id,who                         | There is no column why
          --accepted | a.json | []                             | An object belongs here
          --since    | s.json | {}                             | not the document of an audit
          --since    | s.json | {"findings":[{}],"summary":{}} | /findings/0/id
          """)
  void files_that_can_not_be_used_end_with_3_and_say_why(
      String option, String name, String text, String message) throws IOException {
    Run run = audit(Run.squares(folder), option, write(name, text));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  private static Run audit(String areas, String... options) {
    List<String> arguments = new ArrayList<>(List.of("audit", "--areas", areas));
    arguments.addAll(List.of(options));
    return Run.lac(arguments.toArray(new String[0]));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String york() throws IOException {
    return Files.readString(RealData.file("york-wards-2013.geojson"));
  }

  /** Three squares in a row; their lines have a vertex in the middle. */
  private static String invented() {
    StringBuilder features = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      double west = -1.12 + i / 100.0;
      double east = -1.12 + (i + 1) / 100.0;
      features
          .append(i == 0 ? "" : ",")
          .append(
              String.format(
                  Locale.ROOT,
                  "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\"},"
                      + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%.2f,53.95],[%.2f,53.95],"
                      + "[%.2f,53.955],[%.2f,53.96],[%.2f,53.96],[%.2f,53.955],[%.2f,53.95]]]}}",
                  "ABC".charAt(i),
                  List.of("Acomb", "Holgate", "Heworth").get(i),
                  west,
                  east,
                  east,
                  east,
                  west,
                  west,
                  west));
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }

  private static JsonNode only(Run run, String code) throws IOException {
    List<JsonNode> found =
        JSON.readTree(run.out())
            .get("findings")
            .valueStream()
            .filter(finding -> finding.get("code").asText().equals(code))
            .toList();
    assertThat(found).as(run.out()).hasSize(1);
    return found.get(0);
  }

  private static Set<String> ids(Run run) throws IOException {
    return JSON.readTree(run.out())
        .get("findings")
        .valueStream()
        .map(finding -> finding.get("id").asText())
        .collect(Collectors.toSet());
  }

  /** The rings of the first ward that is a Polygon. */
  private static ArrayNode rings(JsonNode wards) {
    return wards
        .get("features")
        .valueStream()
        .map(ward -> ward.get("geometry"))
        .filter(geometry -> geometry.get("type").asText().equals("Polygon"))
        .map(geometry -> (ArrayNode) geometry.get("coordinates"))
        .findFirst()
        .orElseThrow();
  }

  /** A hole of some 40 metres in the first ward. */
  private static void digPond(JsonNode wards) {
    ArrayNode rings = rings(wards);
    double x = 0;
    double y = 0;
    for (JsonNode vertex : rings.get(0)) {
      x += vertex.get(0).asDouble() / rings.get(0).size();
      y += vertex.get(1).asDouble() / rings.get(0).size();
    }
    ArrayNode hole = rings.addArray();
    for (double[] corner :
        new double[][] {{0, 0}, {0, 0.0004}, {0.0006, 0.0004}, {0.0006, 0}, {0, 0}}) {
      hole.addArray()
          .add(Math.rint((x + corner[0]) * 1e7) / 1e7)
          .add(Math.rint((y + corner[1]) * 1e7) / 1e7);
    }
  }

  /** Moves a vertex that the second ward shares with another by some 30 centimetres. */
  private static void shiftVertex(JsonNode wards) {
    JsonNode ring = outerRing(wards.get("features").get(1));
    Set<JsonNode> others =
        wards
            .get("features")
            .valueStream()
            .filter(ward -> !ward.equals(wards.get("features").get(1)))
            .flatMap(ward -> outerRing(ward).valueStream())
            .collect(Collectors.toSet());
    for (int i = 2; i + 2 < ring.size(); i++) {
      boolean inside =
          others.contains(ring.get(i - 1))
              && others.contains(ring.get(i))
              && others.contains(ring.get(i + 1));
      if (inside) {
        ArrayNode vertex = (ArrayNode) ring.get(i);
        vertex.set(0, DoubleNode.valueOf(vertex.get(0).asDouble() + 0.000005));
        return;
      }
    }
    throw new AssertionError("no line is shared");
  }

  private static JsonNode outerRing(JsonNode ward) {
    JsonNode coordinates = ward.get("geometry").get("coordinates");
    return ward.get("geometry").get("type").asText().equals("Polygon")
        ? coordinates.get(0)
        : coordinates.get(0).get(0);
  }
}
