package org.lac4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LacTest {

  @Test
  void help_is_printed_without_arguments() {
    Run run = Run.lac();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: lac ")
        .contains("check", "locate", "convert", "Exit codes:");
  }

  @Test
  void version_is_printed() {
    assertThat(Run.lac("--version").out()).startsWith("lac ");
  }

  @Test
  void unknown_command_ends_with_2() {
    Run run = Run.lac("chekc");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("lac: Unmatched argument").endsWith("Try 'lac --help'.\n");
  }
}
