package org.lac4j.rules.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a host sees of jollyday's logging: nothing, whether or not it logs through slf4j. */
class BankHolidaysTest {

  /** The program of a host: tells one holiday, and whether the host's own settings are as they were. */
  public static void main(String[] arguments) {
    System.out.println(
        BankHolidays.ofEnglandAndWales(2026, 2026).contains(LocalDate.of(2026, 12, 25))
            + " "
            + System.getProperty("slf4j.internal.verbosity"));
  }

  @Test
  void host_without_logging_sees_no_complaint_of_slf4j() throws IOException, InterruptedException {
    assertThat(run(List.of(), entry -> !entry.contains("slf4j-nop"))).isEqualTo("true null");
  }

  @Test
  void host_that_asked_for_more_is_told() throws IOException, InterruptedException {
    String said =
        run(List.of("-Dslf4j.internal.verbosity=WARN"), entry -> !entry.contains("slf4j-nop"));

    assertThat(said).contains("No SLF4J providers were found").endsWith("true WARN");
  }

  @Test
  void host_with_logging_keeps_its_settings() throws IOException, InterruptedException {
    assertThat(run(List.of(), entry -> true)).isEqualTo("true null");
  }

  private static String run(List<String> options, Predicate<String> entries)
      throws IOException, InterruptedException {
    String path =
        Splitter.on(File.pathSeparatorChar)
            .splitToStream(System.getProperty("java.class.path"))
            .filter(entries)
            .collect(joining(File.pathSeparator));
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path);
    program.command().addAll(options);
    program.command().add(BankHolidaysTest.class.getName());
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(process.waitFor()).isZero();
    return said;
  }
}
