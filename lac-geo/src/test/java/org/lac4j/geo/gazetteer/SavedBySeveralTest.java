package org.lac4j.geo.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lac4j.geo.gazetteer.SaversAndOpeners.DIRECTORY;
import static org.lac4j.geo.gazetteer.SaversAndOpeners.INDEX;
import static org.lac4j.geo.gazetteer.SaversAndOpeners.STOP;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.coverage.CoverageIndex;

/** Saved files that several programs save and open at the same time, and that change while they are open. */
class SavedBySeveralTest {

  private static final int SMALL = 300;
  private static final int LARGE = 3_000;

  /** How often each of two programs saves; more with -Psavers. */
  private static final int ROUNDS = Integer.getInteger("lac.rounds", 10);

  @TempDir private Path folder;

  @Test
  void openers_see_one_whole_file_or_the_other_and_nothing_is_left_behind()
      throws IOException, InterruptedException {
    run("save", folder.toString(), "" + SMALL, "1").waitFor();
    List<Process> openers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      openers.add(run("open", folder.toString(), "" + SMALL, "" + LARGE));
    }
    List<Process> savers =
        List.of(
            run("save", folder.toString(), "" + SMALL, "" + ROUNDS),
            run("save", folder.toString(), "" + LARGE, "" + ROUNDS));
    for (Process saver : savers) {
      assertThat(said(saver)).isEqualTo("saved " + ROUNDS);
    }
    Files.createFile(folder.resolve(STOP));

    for (Process opener : openers) {
      assertThat(said(opener)).matches("opened [1-9][0-9]*");
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(DIRECTORY, INDEX, STOP);
    }
  }

  @Test
  void what_is_open_stays_as_it_is_when_its_file_is_replaced_or_cut() throws IOException {
    Path path = folder.resolve(DIRECTORY);
    Path indexPath = folder.resolve(INDEX);
    SaversAndOpeners.main("save", folder.toString(), "" + LARGE, "1");
    UprnDirectory directory = UprnDirectory.open(path);
    CoverageIndex index = CoverageIndex.open(indexPath);

    SaversAndOpeners.main("save", folder.toString(), "" + SMALL, "1");
    assertThat(directory.size()).isEqualTo(LARGE);
    assertUnchanged(directory, index);

    directory.save(path);
    index.save(indexPath);
    UprnDirectory again = UprnDirectory.open(path);
    CoverageIndex indexAgain = CoverageIndex.open(indexPath);
    for (Path file : List.of(path, indexPath)) {
      try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
        cut.setLength(0);
      }
    }
    assertUnchanged(again, indexAgain);
  }

  private static void assertUnchanged(UprnDirectory directory, CoverageIndex index) {
    for (int i = 0; i < LARGE; i++) {
      Uprn uprn = directory.uprn(i);
      assertThat(directory.find(uprn)).isEqualTo(i);
      assertThat(directory.hasGridReference(i)).isEqualTo(directory.easting(i) >= 0);
      assertThat(index.ordinalAt(10 * i + 5, 5)).isEqualTo(i);
    }
  }

  private static Process run(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SaversAndOpeners.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String said(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
