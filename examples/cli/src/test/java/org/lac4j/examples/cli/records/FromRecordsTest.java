package org.lac4j.examples.cli.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;

/** {@code lac simulate --from-records} on a run of York's service. */
class FromRecordsTest {

  private static final String DAY = "2025-01-06";

  @TempDir static Path folder;
  private static WrittenRecords york;

  @BeforeAll
  static void writeRecords() throws IOException {
    york = WrittenRecords.york(folder);
  }

  private static Run simulate(String... more) {
    return Run.lac(
        Stream.concat(
                Stream.of(
                    "simulate",
                    york.scenario.toString(),
                    "--replications",
                    "20",
                    "--from-records",
                    "--team",
                    york.team.toString(),
                    "--introductions",
                    york.introductions.toString(),
                    "--journeys",
                    york.journeys.toString(),
                    "--area-of",
                    york.areaOf.toString(),
                    "--as-of",
                    DAY),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void it_tells_first_how_the_scenario_fits_the_last_months_and_then_what_comes() {
    Run run = simulate();

    assertThat(run.err()).contains("left out: check where they live");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().findFirst().orElseThrow())
        .startsWith(
            "What happened from 2024-07-08 to 2025-01-05, beside what the scenario gives (20 runs");
    assertThat(run.out())
        .containsPattern(
            "  people introduced: \\d+, the scenario gives \\d+ \\(\\d+ to \\d+\\)\\. (Fits|More happened|Less happened)\\.")
        .containsPattern("Of 96 figures of single areas \\d+ fit; about 86 would")
        .contains("2025-01-06");
  }

  @Test
  void the_document_has_the_comparison_as_a_member() throws IOException {
    JsonNode json = new ObjectMapper().readTree(simulate("--json").out());

    assertThat(json.path("calibration").path("rows")).hasSize(13 * 8);
    assertThat(json.path("calibration").path("rows").path(0).path("figure").asText())
        .isEqualTo("introduced");
    assertThat(json.path("calibration").path("from").asText()).isEqualTo("2024-07-08");
    assertThat(json.size()).isGreaterThan(2);
  }

  @Test
  void the_comparison_can_be_left_out_and_scenarios_be_compared_from_the_same_start() {
    Run run = simulate("--calibrate", "0", "--compare", york.scenario.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("What happened from");
  }

  @Test
  void the_files_are_asked_for_together() {
    Run run = Run.lac("simulate", york.scenario.toString(), "--from-records");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--team");
    assertThat(Run.lac("simulate", "--help").out()).contains("--from-records", "--calibrate");
  }
}
