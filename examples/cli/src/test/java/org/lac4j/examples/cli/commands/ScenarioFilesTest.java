package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lac4j.examples.cli.Run;
import org.lac4j.examples.cli.scenario.ScenarioFile;
import org.lac4j.rules.simulation.scenario.York2024;

/** The files that come with the command can be used as they are. */
class ScenarioFilesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("lac.root"), "examples", "cli", "scenarios");

  private static String file(String name) {
    return FOLDER.resolve(name).toString();
  }

  @Test
  void the_scenarios_can_be_compared() {
    Run run =
        Run.lac(
            "simulate",
            file("one-area.json"),
            "--compare",
            file("more-demand.json"),
            "--replications",
            "3");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("A fifth more demand compared with One area");
  }

  @Test
  void the_question_of_crises_is_a_scenario_and_two_that_differ_from_it() throws Exception {
    assertThat(ScenarioFile.read(Path.of(file("york-crisis.json")))).isEqualTo(York2024.inCrisis());
    Run run =
        Run.lac(
            "simulate",
            file("york-crisis.json"),
            "--compare",
            file("york-without-crises.json"),
            file("york-second-facilitator.json"),
            "--replications",
            "2");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("the weekly time for longer-term work in the community")
        .contains("the share of coordinators' hours that crises take")
        .contains("With the same people.");
  }

  @Test
  void the_introductions_are_put_in_order() {
    Run run =
        Run.lac(
            "policy", file("one-area.json"), file("introductions.json"), "--as-of", "2026-01-14");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .extracting(line -> line.substring(0, 6))
        .containsExactly("1. I-3", "2. I-2", "3. I-1");
  }
}
