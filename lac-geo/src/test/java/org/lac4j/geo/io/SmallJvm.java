package org.lac4j.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;

/** Reads files in a JVM of its own with a small heap. */
final class SmallJvm {

  private SmallJvm() {}

  /** Prints what it reads of each file, a line a file. */
  static final class Main {
    public static void main(String[] files) throws IOException {
      for (String file : files) {
        try {
          ReadCoverage read = CoverageReader.read(Path.of(file), ReadOptions.DEFAULT);
          System.out.println(read.featuresRead() + " features, " + read.coverage());
        } catch (CoverageReadException e) {
          System.out.println(e.faults().get(0).what());
        }
      }
    }
  }

  /** Tells of each file what was read, or the first fault, with a heap of 256 MB. */
  static List<String> read(Path... files) throws IOException, InterruptedException {
    return read(jar -> true, files);
  }

  /** Does the same with those jars of the class path only that are wanted. */
  static List<String> read(Predicate<String> wanted, Path... files)
      throws IOException, InterruptedException {
    String classPath =
        Splitter.on(File.pathSeparatorChar)
            .splitToStream(System.getProperty("java.class.path"))
            .filter(wanted)
            .collect(joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath,
                Main.class.getName()));
    for (Path file : files) {
      command.add(file.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.lines().toList();
  }
}
