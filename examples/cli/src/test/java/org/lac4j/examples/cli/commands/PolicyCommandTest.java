package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.York2024;

class PolicyCommandTest {

  private static final String INTRODUCTIONS =
      """
      [{"id":"I-1","introduced":{"kind":"person","id":"P-1","preferredName":"Sam"},
        "introducer":{"kind":"self"},"receivedAt":"2026-01-09T10:00:00Z"},
       {"id":"I-2","introduced":{"kind":"person","id":"P-2"},
        "introducer":{"kind":"self"},"receivedAt":"2026-01-12T10:00:00Z","urgency":"crisis"}]
      """;

  private static final String QUEUE =
      """
      {"asOf":"2026-01-14",
       "queue":[
        {"id":"I-1","receivedAt":"2026-01-09T10:00:00Z","answered":true,"urgency":"not-said",
         "judgement":"no-difference","overtaken":0},
        {"id":"I-2","receivedAt":"2026-01-12T10:00:00Z","answered":false,"urgency":"not-said",
         "judgement":"no-difference","overtaken":0}],
       "overrides":[]}
      """;

  @TempDir Path folder;
  private String scenario;

  @BeforeEach
  void writeScenario() throws IOException {
    scenario = write("scenario.json", ScenarioJson.write(York2024.scenario()));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run policy(String introductions, String... more) throws IOException {
    String file = write("introductions.json", introductions);
    String[] arguments = new String[3 + more.length];
    arguments[0] = "policy";
    arguments[1] = scenario;
    arguments[2] = file;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.lac(arguments);
  }

  @Test
  void each_line_says_what_decided_it() throws IOException {
    Run run = policy(INTRODUCTIONS, "--as-of", "2026-01-14");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "1. I-2: They're in a crisis; for the next, nobody mentioned any hurry. They're in a crisis. We're not a crisis service, and a place in the order is no promise: think about whether they need another service as well.",
            "2. I-1: All the others come first.");
    assertThat(run.err()).contains("(priority, version 2)");
  }

  @Test
  void a_queue_as_records_have_it_is_read_with_its_day() throws IOException {
    Run run = policy(QUEUE);

    assertThat(run.out().lines().findFirst())
        .contains("1. I-2: They're still waiting for an answer; the next have been answered.");
  }

  @Test
  void json_has_lines_and_reasons() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(policy(INTRODUCTIONS, "--as-of", "2026-01-14", "--json").out());

    assertThat(json.get("asOf").asText()).isEqualTo("2026-01-14");
    assertThat(json.get("policy").asText()).contains("priority, version 2");
    assertThat(json.get("reasons").get(0).get("code").asText()).isEqualTo("advice-only");
    assertThat(json.get("lines")).hasSize(2);
    assertThat(json.get("lines").get(0).get("aheadOfNext").get("sources").get(0).asText())
        .isEqualTo("P13");
  }

  @Test
  void whoever_said_no_is_in_no_queue_and_whoever_was_not_asked_is_to_be_asked()
      throws IOException {
    Run run =
        policy(
            """
            [{"id":"I-1","introduced":{"kind":"person","id":"P-1"},
              "introducer":{"kind":"partner","sector":"police"},
              "receivedAt":"2026-01-09T10:00:00Z","wish":"no"},
             {"id":"I-2","introduced":{"kind":"person","id":"P-2"},
              "introducer":{"kind":"neighbour"},"receivedAt":"2026-01-12T10:00:00Z"}]
            """,
            "--as-of",
            "2026-01-14");

    assertThat(run.out().lines())
        .containsExactly(
            "1. I-2: Nobody else is waiting. Next: ask them whether they'd like a conversation.");
  }

  @Test
  void journeys_take_whoever_was_met_out_of_the_queue() throws IOException {
    Path journeys = folder.resolve("journeys.json");
    Files.writeString(
        journeys,
        """
        [{"introduction":"I-2","events":[
          {"kind":"received","at":"2026-01-12T10:00:00Z","by":{"kind":"themselves"}},
          {"kind":"conversation-held","at":"2026-01-13T10:00:00Z",
           "by":{"kind":"coordinator","coordinator":"C-1"}}]}]
        """);
    Run run = policy(INTRODUCTIONS, "--as-of", "2026-01-14", "--journeys", journeys.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(1).first().asString().startsWith("1. I-1: ");
  }

  private static final String AT_HOME =
      """
      [{"id":"I-1","introduced":{"kind":"person","id":"P-1","residence":{"kind":"address",
         "at":{"kind":"lon-lat","longitude":-1.115,"latitude":53.955}}},
        "introducer":{"kind":"self"},"receivedAt":"2026-01-09T10:00:00Z"},
       {"id":"I-2","introduced":{"kind":"person","id":"P-2","residence":{"kind":"address",
         "at":{"kind":"lon-lat","longitude":-1.105,"latitude":53.955}}},
        "introducer":{"kind":"self"},"receivedAt":"2026-01-12T10:00:00Z"},
       {"id":"I-3","introduced":{"kind":"person","id":"P-3"},
        "introducer":{"kind":"self"},"receivedAt":"2026-01-12T10:00:00Z"}]
      """;

  private static final String TEAM =
      """
      {"areas":[{"code":"A","name":"Acomb"},{"code":"B","name":"Holgate"}],
       "coordinators":[{"id":"C-1","name":"Jo Ash","areas":["A"]}],
       "vacancies":[{"area":"B","coveredBy":"C-1"}]}
      """;

  private String[] asTeam(String... more) throws IOException {
    return Stream.concat(
            Stream.of(
                "--as-of",
                "2026-01-14",
                "--team",
                write("team.json", TEAM),
                "--areas",
                Run.squares(folder)),
            Stream.of(more))
        .toArray(String[]::new);
  }

  @Test
  void a_list_over_a_whole_team_says_whose_each_line_is() throws IOException {
    Run run = policy(AT_HOME, asTeam());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "Holgate (B), no coordinator in post, Jo Ash (C-1) covers: 1. I-2: Nobody else is waiting.",
            "Jo Ash (C-1): 1. I-1: Nobody else is waiting.",
            "No coordinator of the team: 1. I-3: Nobody else is waiting.");
    assertThat(run.err()).doesNotContain("one queue for all");
  }

  @Test
  void json_over_a_whole_team_has_one_queue_for_each() throws IOException {
    JsonNode queues =
        new ObjectMapper().readTree(policy(AT_HOME, asTeam("--json")).out()).get("queues");

    assertThat(queues)
        .extracting(queue -> queue.get("whose").get("kind").asText())
        .containsExactly("vacant-area", "coordinator", "nobody");
    assertThat(queues.get(1).get("whose").get("coordinator").asText()).isEqualTo("C-1");
    assertThat(queues.get(1).get("lines")).hasSize(1);
  }

  @Test
  void without_a_team_it_is_said_to_be_one_queue_for_all() throws IOException {
    assertThat(policy(INTRODUCTIONS, "--as-of", "2026-01-14").err())
        .contains("one queue for all that are given");
    assertThat(
            new ObjectMapper()
                .readTree(policy(INTRODUCTIONS, "--as-of", "2026-01-14", "--json").out())
                .get("whose")
                .get("kind")
                .asText())
        .isEqualTo("all-given");
  }

  @Test
  void a_team_without_areas_or_a_queue_without_homes_can_not_be_used() throws IOException {
    Run alone = policy(AT_HOME, "--team", write("team.json", TEAM));

    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains("--team and --areas");
    assertThat(policy(QUEUE, asTeam()).err()).contains("This is not a list of introductions");
  }

  @Test
  void nobody_waiting_is_an_empty_list() throws IOException {
    Run run = policy("[]");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void faults_are_all_told_with_their_places_and_without_names() throws IOException {
    Run run =
        policy(INTRODUCTIONS.replace("receivedAt", "recievedAt").replace("\"crisis\"", "\"Sam\""));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("introductions.json", "/0/receivedAt", "/1/receivedAt", "/1/urgency")
        .doesNotContain("Sam");
  }

  @Test
  void the_same_introduction_twice_can_not_be_used() throws IOException {
    Run run = policy(INTRODUCTIONS.replace("I-2", "I-1"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Introduction I-1 is given twice: give it once.");
  }

  @Test
  void what_is_neither_a_list_nor_a_queue_can_not_be_used() throws IOException {
    assertThat(policy("3").err())
        .contains("neither a list of introductions nor an object with asOf, queue and overrides");
    assertThat(policy("[{").err()).contains("This is not valid JSON");
    assertThat(policy("{\"asOf\":\"soon\"}").code()).isEqualTo(3);
  }
}
