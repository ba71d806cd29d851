package org.lac4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The region, the language, the time zone and the encoding of the machine change no byte of any document. */
class SameOnEveryMachineTest {

  private static final ImmutableList<String> AT_HOME =
      ImmutableList.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=Europe/London");

  /** Each far from home: digits, the two letters i, calendar, day and encoding. */
  private static final ImmutableMap<String, ImmutableList<String>> ELSEWHERE =
      ImmutableMap.of(
          "ar-EG",
          ImmutableList.of(
              "-Duser.language=ar",
              "-Duser.country=EG",
              "-Duser.timezone=Pacific/Kiritimati",
              "-Dfile.encoding=US-ASCII"),
          "th-TH-u-nu-thai",
          ImmutableList.of(
              "-Duser.language=th",
              "-Duser.country=TH",
              "-Duser.extensions=u-nu-thai",
              "-Duser.timezone=Pacific/Pago_Pago"),
          "tr-TR",
          ImmutableList.of(
              "-Duser.language=tr",
              "-Duser.country=TR",
              "-Duser.timezone=Pacific/Kiritimati",
              "-Dfile.encoding=US-ASCII"),
          "hi-IN-u-nu-deva",
          ImmutableList.of(
              "-Duser.language=hi",
              "-Duser.country=IN",
              "-Duser.extensions=u-nu-deva",
              "-Duser.timezone=Asia/Kolkata",
              "-Dfile.encoding=US-ASCII"));

  @TempDir Path folder;

  @Test
  void every_document_is_the_same_byte_for_byte() throws Exception {
    Path home = folder.resolve("home");
    Process atHome = start(home, AT_HOME);
    List<Process> elsewhere = new ArrayList<>();
    for (String tag : ELSEWHERE.keySet()) {
      elsewhere.add(start(folder.resolve(tag), ELSEWHERE.get(tag)));
    }
    assertEnded(atHome);
    for (Process process : elsewhere) {
      assertEnded(process);
    }

    List<String> names = names(home);
    assertThat(names)
        .contains("audit.html", "compare.html", "simulate.html", "york.json", "map.svg", "s.json");
    for (String name : names) {
      if (name.endsWith(".err")) {
        assertThat(home.resolve(name))
            .as("clean or findings")
            .content(UTF_8)
            .matches("(?s)[01]\\n.*");
      }
    }
    assertThat(home.resolve(Documents.MACHINE)).content(UTF_8).endsWith("1,234 -5.5 i");
    for (String tag : ELSEWHERE.keySet()) {
      Path there = folder.resolve(tag);
      assertThat(names(there)).isEqualTo(names);
      assertThat(there.resolve(Documents.MACHINE))
          .content(UTF_8)
          .startsWith(tag + " ")
          .doesNotEndWith("1,234 -5.5 i");
      for (String name : names) {
        if (!name.equals(Documents.MACHINE)) {
          assertThat(there.resolve(name)).as(tag).hasSameBinaryContentAs(home.resolve(name));
        }
      }
    }
  }

  private static Process start(Path folder, List<String> machine) throws IOException {
    Files.createDirectory(folder);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(machine);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Documents.class.getName()));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile())
        .start();
  }

  private void assertEnded(Process process) throws Exception {
    int code = process.waitFor();
    assertThat(code).as(() -> "the logs: " + logs()).isZero();
  }

  private String logs() {
    try (Stream<Path> files = Files.list(folder)) {
      StringBuilder logs = new StringBuilder();
      for (Path file : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        logs.append(Files.readString(file));
      }
      return logs.toString();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
