package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.examples.cli.Run;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;

class SimulateCommandTest {

  private static final Scenario SCENARIO =
      York2024.scenario()
          .withName("As it is")
          .withLastDay(LocalDate.of(2024, 12, 31))
          .withStart(new Start.WarmUp(10));

  @TempDir Path folder;
  private String scenario;
  private String other;

  @BeforeEach
  void writeScenarios() throws IOException {
    scenario = write("scenario.json", ScenarioJson.write(SCENARIO));
    other =
        write(
            "other.json",
            ScenarioJson.write(
                SCENARIO
                    .withName("Hours only")
                    .withPolicies(SCENARIO.policies().withIntake(Intake.HOURS_ONLY))));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run simulate(String... more) {
    return Run.lac(
        Stream.concat(Stream.of("simulate", scenario, "--replications", "3"), Arrays.stream(more))
            .toArray(String[]::new));
  }

  private static JsonNode measure(JsonNode list, String code, String of, String id) {
    for (JsonNode one : list) {
      if (one.get("measure").asText().equals(code)
          && one.get("of").asText().equals(of)
          && one.get("id").asText().equals(id)) {
        return one;
      }
    }
    throw new AssertionError("There is no " + code + " of " + of + " " + id + ".");
  }

  @Test
  void json_has_each_measure_of_the_team_and_each_area_with_its_interval() throws IOException {
    Run run = simulate("--json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode document = new ObjectMapper().readTree(run.out());
    JsonNode measures = document.get("measures");
    assertThat(document.get("waits").findValuesAsText("days")).contains("7", "14");
    assertThat(document.get("cautions").isArray()).isTrue();
    for (JsonNode one :
        List.of(
            measure(measures, "meeting-days-mean", "team", "team"),
            measure(measures, "meeting-days-mean", "area", "Y01"))) {
      assertThat(one.get("low").asDouble()).isLessThan(one.get("mean").asDouble());
      assertThat(one.get("high").asDouble()).isGreaterThan(one.get("mean").asDouble());
    }
  }

  @Test
  void a_comparison_has_paired_differences_and_a_sentence() throws IOException {
    Run run = simulate("--compare", other, "--json");

    JsonNode alternative = new ObjectMapper().readTree(run.out()).get("alternatives").get(0);
    assertThat(alternative.get("scenario").asText()).isEqualTo("Hours only");
    assertThat(alternative.get("sentence").asText()).isNotBlank();
    assertThat(measure(alternative.get("differences"), "open-mean", "team", "team").has("low"))
        .isTrue();
  }

  @Test
  void text_tells_the_measures_the_sentence_and_the_assumptions() {
    assertThat(simulate("--compare", other).out())
        .contains(
            "As it is, 2024-04-01 to 2024-12-31, 3 runs from seed 1: the mean and its 95 % interval",
            "the mean wait for a first meeting",
            "Hours only compared with As it is:",
            "  With the same people.",
            "What these figures assume:",
            "  neighbours: A suggestion to ask a coordinator next door is advice only",
            "fewer people are introduced in August and December");
  }

  @Test
  void the_seed_counts_and_the_threads_do_not() {
    assertThat(simulate("--json", "--threads", "1").out())
        .isEqualTo(simulate("--json", "--threads", "3").out())
        .isNotEqualTo(simulate("--json", "--threads", "1", "--seed", "2").out());
  }

  @Test
  void csv_has_a_row_for_each_estimate_and_each_difference() throws IOException {
    Path csv = folder.resolve("out.csv");

    assertThat(simulate("--compare", other, "--csv", csv.toString()).code()).isZero();

    List<String> rows = Files.readAllLines(csv);
    assertThat(rows.get(0))
        .isEqualTo("scenario,compared_with,of,id,measure,unit,mean,low,high,replications");
    assertThat(rows).anyMatch(row -> row.startsWith("As it is,,team,team,introduced,people,"));
    assertThat(rows)
        .anyMatch(row -> row.startsWith("Hours only,As it is,area,Y01,meeting-days-mean,days,"));
    assertThat(rows).allMatch(row -> row.chars().filter(c -> c == ',').count() == 9);
  }

  @Test
  void html_is_a_page() throws IOException {
    Path html = folder.resolve("report.html");

    assertThat(simulate("--html", html.toString()).code()).isZero();

    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("<svg", "As it is");
  }

  @Test
  void progress_is_shown_when_it_is_asked_for() {
    Run run = Run.lac("simulate", scenario, "--replications", "200", "--progress");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Simulating: [", "s left");
  }

  @Test
  void runs_are_added_until_the_interval_is_as_narrow_as_asked() throws IOException {
    assertThat(simulate("--until", "meeting-days-mean=100").out())
        .contains("3 runs from seed 1", "95 % interval, as narrow as was asked");
    assertThat(simulate("--until", "meeting-days-mean=0.000001", "--at-most", "5").out())
        .contains("5 runs from seed 1", "95 % interval, not as narrow as was asked");
    Run json = simulate("--until", "meeting-days-mean=0.000001", "--at-most", "5", "--json");
    assertThat(new ObjectMapper().readTree(json.out()).get("reachedPrecision").asBoolean())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting-days-mean | has no =",
        "wait=1 | 'wait' is not a measure: give one of introduced, ",
        "met=few | 'few' is not a number",
        "met=0 | The half-width asked for is 0.0: give one above 0.",
      })
  void a_half_width_that_can_not_be_read_is_wrong_usage(String until, String message) {
    Run run = simulate("--until", until);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void a_wrong_number_is_wrong_usage() {
    Run run = Run.lac("simulate", scenario, "--replications", "1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("The replications are 1: give 2 to ");
  }

  @Test
  void a_fault_is_told_with_the_file_and_the_place_in_it() throws IOException {
    String faulty =
        write("faulty.json", Files.readString(Path.of(scenario)).replace("\"areas\"", "\"aeras\""));

    Run run = Run.lac("simulate", faulty);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("faulty.json: The scenario has", "Field 7 of this object is not known");
  }

  @Test
  void a_missing_file_and_text_that_is_no_json_can_not_be_used() throws IOException {
    assertThat(Run.lac("simulate", folder.resolve("none.json").toString()))
        .extracting(Run::code)
        .isEqualTo(3);
    Run run = Run.lac("simulate", write("text.json", "{\n  \"name\": oops"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("text.json", "This is not valid JSON", "at line 2");
  }

  @Test
  void a_folder_that_is_not_there_is_told_before_anything_runs() {
    Run run = simulate("--html", folder.resolve("none/report.html").toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("there is no folder");
  }
}
