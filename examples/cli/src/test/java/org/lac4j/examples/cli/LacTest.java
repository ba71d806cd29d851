package org.lac4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

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
    assertThat(run.err())
        .startsWith("lac: There is no command chekc.")
        .endsWith("Try 'lac --help'.\n");
  }

  /** picocli takes help texts as formats, and prints a warning for one that is none: a per cent sign is written twice. */
  @Test
  void every_help_text_can_be_formatted() {
    List<String> texts = new ArrayList<>();
    collect(Lac.described(), texts);

    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThatCode(() -> String.format(Locale.ROOT, text))
                    .as(text)
                    .doesNotThrowAnyException());
  }

  private static void collect(CommandLine command, List<String> texts) {
    CommandSpec spec = command.getCommandSpec();
    Collections.addAll(texts, spec.usageMessage().header());
    Collections.addAll(texts, spec.usageMessage().description());
    Collections.addAll(texts, spec.usageMessage().footer());
    for (ArgSpec argument : spec.args()) {
      Collections.addAll(texts, argument.description());
    }
    command.getSubcommands().values().forEach(sub -> collect(sub, texts));
  }
}
