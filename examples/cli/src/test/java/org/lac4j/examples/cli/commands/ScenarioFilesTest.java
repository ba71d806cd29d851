package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lac4j.examples.cli.Run;

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
