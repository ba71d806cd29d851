package org.lac4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.examples.cli.guide.CommandExamples;
import picocli.CommandLine;

/** What the command says of itself. */
class GuideTest {

  private static final Path ROOT = Path.of(System.getProperty("lac.root"));

  @TempDir Path folder;

  private static Stream<CommandLine> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(GuideTest::all));
  }

  static Stream<String> commands() {
    return all(Lac.described())
        .map(command -> command.getCommandSpec().qualifiedName())
        .filter(name -> !name.equals("lac"));
  }

  private static String[] words(String command) {
    return Splitter.on(' ').splitToList(command).stream()
        .skip(1)
        .takeWhile(word -> !word.equals(">")) // what follows is for the shell
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_of_a_command_is_the_same_either_way(String command) {
    ImmutableList<String> names = ImmutableList.copyOf(words(command));
    String[] help = Stream.concat(Stream.of("help"), names.stream()).toArray(String[]::new);
    String[] option = Stream.concat(names.stream(), Stream.of("--help")).toArray(String[]::new);

    Run run = Run.lac(help);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: " + command);
    if (!command.equals("lac help")) {
      assertThat(run.out()).isEqualTo(Run.lac(option).out());
    }
  }

  @Test
  void help_alone_is_the_help_of_lac() {
    assertThat(Run.lac("help").out()).isEqualTo(Run.lac("--help").out());
  }

  @Test
  void every_command_that_works_has_an_example_that_can_be_parsed() {
    List<String> without = new ArrayList<>();
    all(Lac.described())
        .filter(command -> command.getSubcommands().isEmpty())
        .map(command -> command.getCommandSpec().qualifiedName())
        .filter(name -> !CommandExamples.BY_COMMAND.containsKey(name))
        .forEach(without::add);

    assertThat(without).isEmpty();
    CommandExamples.BY_COMMAND.forEach(
        (name, example) -> {
          if (example.startsWith("lac ")) {
            assertThatCode(() -> Lac.described().parseArgs(words(example)))
                .as(example)
                .doesNotThrowAnyException();
          }
          assertThat(
                  Run.lac(
                          Stream.concat(Stream.of("help"), Stream.of(words(name)))
                              .toArray(String[]::new))
                      .out())
              .contains("Example:");
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_description_begins_with_what_to_do(String command) {
    String first =
        all(Lac.described())
            .filter(each -> each.getCommandSpec().qualifiedName().equals(command))
            .map(each -> each.getCommandSpec().usageMessage().description()[0])
            .findFirst()
            .orElseThrow();

    assertThat(first).matches("[A-Z][a-z]*[^s ] .*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc | lac: There is no command chekc. Did you mean check?",
        "frobnicate | lac: There is no command frobnicate.",
        "--versoin | lac: There is no option --versoin. Did you mean --version?",
        "check --aeras a.geojson --at 1,2 | lac check: There is no option --aeras. Did you mean --areas?",
        "check --areas a.geojson --at 1,2 more | lac check: 'more' is one argument too many.",
        "check --areas a.geojson --at 1,2 --aeras=50%off | lac check: There is no option --aeras. Did you mean --areas?",
        "help chekc | lac help: There is no command chekc. Did you mean check?",
        "help team inport | lac help: There is no command inport. Did you mean import?"
      })
  void what_was_meant_is_suggested(String arguments, String message) {
    Run run = Run.lac(Splitter.on(' ').splitToList(arguments).toArray(String[]::new));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(message + "\n");
  }

  @Test
  void completion_is_a_script_that_bash_takes() throws Exception {
    Path script =
        Files.writeString(folder.resolve("lac_completion"), Run.lac("completion").out(), UTF_8);

    assertThat(script).content().contains("--areas", "scenario", "complete");
    assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor()).isZero();
  }

  @Test
  void beside_the_jar_are_launcher_manual_and_completion() throws Exception {
    PackagedFiles.write(ROOT.resolve("examples/cli/src/main/launcher/lac"), folder);

    assertThat(folder.resolve("lac")).isExecutable();
    assertThat(new ProcessBuilder("sh", "-n", folder.resolve("lac").toString()).start().waitFor())
        .isZero();
    assertThat(folder.resolve("man/man1/lac-check.1"))
        .content()
        .startsWith(".TH \"LAC\\-CHECK\" 1\n.SH NAME\nlac\\-check \\- Check one place")
        .contains(".SH OPTIONS", "\\fB\\-\\-areas=FILE\\fR", "Example:");
    assertThat(folder.resolve("man/man1/lac-team-import.1")).exists();
    assertThat(folder.resolve("man/man1/lac.1"))
        .content()
        .contains(".SH COMMANDS", "\\fBaudit\\fR");
  }

  @Test
  void without_a_jar_the_launcher_says_so() throws Exception {
    PackagedFiles.write(ROOT.resolve("examples/cli/src/main/launcher/lac"), folder);
    Process process = new ProcessBuilder(folder.resolve("lac").toString(), "--version").start();

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
        .contains("lac.jar is missing: keep this script beside lac.jar.");
  }
}
