package org.lac4j.examples.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.examples.cli.Run;

class OutputTest {

  private static final String SCENARIO = "scenarios/one-area.json";

  @TempDir Path folder;

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("--help"),
        List.of("--version"),
        List.of("audit", "--help"),
        List.of("check", "--areas", "AREAS", "--at", "-1.115,53.955"),
        List.of("check", "--areas", "AREAS", "--at", "-1.115,53.955", "--json"),
        List.of("locate", "--areas", "AREAS", "POINTS"),
        List.of("convert", "--from", "EPSG:4326", "--to", "EPSG:27700", "POINTS"),
        List.of("audit", "--areas", "AREAS"),
        List.of("audit", "--areas", "AREAS", "--json"),
        List.of("compare", "AREAS", "AREAS"),
        List.of("compare", "AREAS", "AREAS", "--json"),
        List.of("simulate", SCENARIO, "--replications", "2"),
        List.of("simulate", SCENARIO, "--replications", "2", "--json"),
        List.of("policy", SCENARIO, "scenarios/introductions.json"),
        List.of("policy", SCENARIO, "scenarios/introductions.json", "--json"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void full_disk_is_told_and_ends_with_3(List<String> command) throws IOException {
    Run run = Run.printingTo(failing("No space left on device"), filled(command));

    assertThat(run.err())
        .endsWith("the standard output can't be written: No space left on device.\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void reader_that_has_gone_is_no_error(List<String> command) throws IOException {
    Run run = Run.printingTo(failing("Broken pipe"), filled(command));

    assertThat(run.err()).doesNotContain("can't be written");
    assertThat(run.code()).isLessThanOrEqualTo(1);
  }

  @Test
  void work_on_a_table_ends_when_nobody_reads() throws IOException {
    Path points =
        Files.writeString(
            folder.resolve("many.csv"), "lon,lat\n" + "-1.115,53.955\n".repeat(400_000));

    Run run =
        Run.printingTo(
            failing("Broken pipe"), "locate", "--areas", Run.squares(folder), points.toString());

    assertThat(run.err()).as("no counts of rows that were not written").isEmpty();
    assertThat(run.code()).isZero();
  }

  private String[] filled(List<String> command) throws IOException {
    String areas = Run.squares(folder);
    Path points =
        Files.writeString(folder.resolve("points.csv"), "lon,lat\n-1.115,53.955\n", UTF_8);
    return command.stream()
        .map(word -> word.equals("AREAS") ? areas : word)
        .map(word -> word.equals("POINTS") ? points.toString() : word)
        .toArray(String[]::new);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
