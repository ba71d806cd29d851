package org.lac4j.examples.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.json.LacSchema;
import org.lac4j.core.json.UnknownFields;
import org.lac4j.examples.cli.Run;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;

/** Scenarios without Java: schema, explain, diff, import, and a base with changes. */
class ScenarioCommandsTest {

  private static final String BASE =
      """
      {"name": "Base", "firstDay": "2026-01-05", "lastDay": "2026-12-31",
       "areas": [{"code": "A-1", "name": "One", "demand": {"kind": "per-year", "introductions": 80}}],
       "coordinators": [{"id": "C-1", "areas": ["A-1"]}],
       "people": {"longLasts": {"kind": "exponential", "meanDays": 180}},
       "assumptions": [{"about": "demand", "text": "Assumed: 80 a year.", "source": "R1"},
         {"about": "leave", "text": "Nobody takes any."}]}
      """;

  @TempDir private Path folder;
  private Path base;

  @BeforeEach
  void write() throws IOException {
    base = Files.writeString(folder.resolve("base.json"), BASE);
  }

  private Path file(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json);
  }

  @Test
  void the_schema_is_printed() {
    Run run = Run.lac("scenario", "schema");

    assertThat(run.code()).isZero();
    assertThat(run.out().strip())
        .isEqualTo(LacSchema.of(Scenario.class, UnknownFields.REFUSE).strip());
  }

  @Test
  void every_assumption_is_explained_with_its_source_or_as_assumed() {
    Run run = Run.lac("scenario", "explain", base.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("1 coordinators serve 1 of 1 areas at the start")
        .contains("demand: Assumed: 80 a year. (source: R1)")
        .contains("leave: Nobody takes any. (assumed)");
  }

  @Test
  void a_scenario_may_be_a_base_with_changes() throws IOException {
    Path changed =
        file(
            "changed.json",
            """
            {"base": "base.json", "name": "Changed", "people": {"longShare": 0.5},
             "coordinators": [{"id": "C-1", "areas": ["A-1"], "hoursPerWeek": 20}], "assumptions": null}
            """);
    Path again =
        file("again.json", "{\"base\": \"changed.json\", \"people\": {\"longShare\": 0.6}}");

    Scenario scenario = read(again);

    assertThat(scenario.name()).isEqualTo("Changed");
    assertThat(scenario.people().longShare()).isEqualTo(0.6);
    assertThat(scenario.people().longLasts().meanDays()).isEqualTo(180);
    assertThat(scenario.coordinators().get(0).hoursPerWeek()).isEqualTo(20);
    assertThat(scenario.assumptions()).isEmpty();
    Run diff = Run.lac("scenario", "diff", base.toString(), changed.toString());
    assertThat(diff.code()).isEqualTo(1);
    assertThat(diff.out())
        .contains("/name: \"Base\" -> \"Changed\"")
        .contains("/people/longShare: 1.0 -> 0.5")
        .contains("/coordinators/0/hoursPerWeek: 30.0 -> 20.0");
  }

  private static Scenario read(Path file) {
    Run run = Run.lac("scenario", "diff", file.toString(), file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try {
      return ScenarioFile.read(file);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_base_that_is_not_there_or_its_own_is_told() throws IOException {
    Path missing = file("missing.json", "{\"base\": \"none.json\"}");
    Path own = file("own.json", "{\"base\": \"own.json\"}");

    assertThat(Run.lac("scenario", "explain", missing.toString()).code()).isEqualTo(3);
    Run run = Run.lac("scenario", "explain", own.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("its base has a base");
  }

  @Test
  void faults_of_a_base_with_changes_are_told_all_at_once() throws IOException {
    Path wrong =
        file(
            "wrong.json",
            """
            {"base": "base.json", "people": {"longShare": 5},
             "changes": [{"kind": "demand-changes", "on": "2040-01-01", "factor": 2}]}
            """);

    Run run = Run.lac("simulate", wrong.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("wrong.json")
        .contains("/people: The share of longer support is 5.0")
        .contains("/changes/0/on: 2040-01-01 lies outside the time simulated");
  }

  @Test
  void records_become_the_start_of_a_scenario() throws IOException {
    Path introductions = file("introductions.json", "[]");
    Path journeys = file("journeys.json", "[]");
    Path areas = file("areas.csv", "introduction,area\n");

    Run run =
        Run.lac(
            "scenario",
            "import",
            base.toString(),
            "--introductions",
            introductions.toString(),
            "--journeys",
            journeys.toString(),
            "--area-of",
            areas.toString(),
            "--as-of",
            "2026-03-02");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Scenario scenario = ScenarioJson.read(run.out());
    assertThat(scenario.start()).isInstanceOf(Start.Today.class);
    assertThat(scenario.firstDay()).hasToString("2026-03-02");
  }

  @Test
  void yorks_crises_are_a_file_too() {
    assertThat(ScenarioJson.read(Run.lac("scenario", "new", "--york-crisis").out()))
        .isEqualTo(York2024.inCrisis());
  }
}
