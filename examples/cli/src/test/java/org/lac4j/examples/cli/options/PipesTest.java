package org.lac4j.examples.cli.options;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.Programs;
import org.lac4j.examples.cli.Lac;
import org.lac4j.examples.cli.Run;

/** Inputs that are pipes: they are read, or refused by name; nothing waits and no answer is empty. */
class PipesTest {

  private static final String POSTCODES = "pcds,oseast1m,osnrth1m\nYO1 9QN,458167,451360\n";
  private static final String UPRNS = "UPRN,X_COORDINATE,Y_COORDINATE\n100050536,458167,451360\n";
  private static final String TEAM =
      """
      {"schemaVersion":1,"areas":[{"code":"A","name":"Acomb"},{"code":"B","name":"Holgate"}],
       "coordinators":[{"id":"C-01","name":"Ann","areas":["A","B"]}]}
      """;

  @TempDir Path folder;
  private Path areas;

  @BeforeEach
  void writeAreas() {
    areas = Path.of(Run.squares(folder));
  }

  @ParameterizedTest
  @CsvSource({"--areas", "--postcodes", "--uprns"})
  void files_that_are_read_more_than_once_are_refused_by_name(String option)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("postcodes.csv"), POSTCODES);
    Files.writeString(folder.resolve("uprns.csv"), UPRNS);
    String content = option.equals("--areas") ? areas.toString() : option.substring(2) + ".csv";
    Path pipe = folder.resolve("pipe");
    run(List.of(Programs.require("mkfifo", "mkfifo").toString(), pipe.toString()));

    for (String given : List.of(pipe.toString(), "<(cat " + folder.resolve(content) + ")")) {
      String said =
          option.equals("--areas")
              ? lac("check", "--areas", given, "--at", "-1.115,53.955")
              : lac("check", "--areas", areas.toString(), option, given, "--at", "-1.115,53.955");

      assertThat(said).contains("exit 3").contains("pipe").contains("and give that");
      assertThat(said).containsAnyOf(pipe.toString() + ":", "/dev/fd/");
    }
  }

  @Test
  void teams_and_points_are_read_from_pipes() throws IOException, InterruptedException {
    Path team = Files.writeString(folder.resolve("team.json"), TEAM);
    Path points = Files.writeString(folder.resolve("points.csv"), "lon,lat\n-1.115,53.955\n");

    assertThat(
            lac(
                "check",
                "--areas",
                areas.toString(),
                "--team",
                "<(cat " + team + ")",
                "--at",
                "-1.115,53.955",
                "--wants-conversation",
                "yes"))
        .contains("Ann")
        .contains("exit 0");
    assertThat(lac("locate", "--areas", areas.toString(), "<(cat " + points + ")"))
        .contains("-1.115,53.955,inside,A,")
        .contains("exit 0");
  }

  /** Runs the command as a shell does; what is said goes with how it ended. */
  private static String lac(String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add("'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'");
    words.add("-XX:TieredStopAtLevel=1");
    words.add("-cp");
    words.add("'" + System.getProperty("java.class.path") + "'");
    words.add(Lac.class.getName());
    Arrays.stream(arguments)
        .map(word -> word.startsWith("<(") ? word : "'" + word + "'")
        .forEach(words::add);
    return run(
        List.of(
            Programs.require("bash", "bash").toString(),
            "-c",
            String.join(" ", words) + " 2>&1; echo exit $?"));
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        return "it waits";
      }
      return new String(process.getInputStream().readAllBytes(), UTF_8);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
