package org.lac4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.Programs;

/** Runs the jar in a program of its own; in an execution behind packaging. */
@Tag("one-jar")
class OneJarTest {

  private static final String ADDED =
      "placement,area_code,area_name,metres_from_edge,placement_note";

  @TempDir Path folder;

  @Test
  void other_systems_are_converted_through_geotools() throws Exception {
    Run run =
        lac(
            "x,y\n-120258.446,7162584.410\nabc,1\n",
            "convert",
            "--from",
            "EPSG:3857",
            "--to",
            "EPSG:27700",
            "--x",
            "x",
            "--y",
            "y");

    assertThat(run.err()).isEqualTo("2 rows: 1 converted, 1 not converted.\n");
    assertThat(run.out())
        .matches(
            """
            x,y,easting,northing,convert_note
            -120258.446,7162584.410,4604\\d\\d\\.\\d{3},4519\\d\\d\\.\\d{3},
            abc,1,,,The easting is not a number.
            """);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void an_unknown_system_is_told_in_one_line() throws Exception {
    Run run = lac("x,y\n1,2\n", "convert", "--from", "EPSG:99999", "--to", "EPSG:4326");

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("lac convert: EPSG:99999 is not a coordinate system that GeoTools knows: ")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void places_are_located_without_a_word_on_anything_else() throws Exception {
    Run run = lac("lon,lat\n-1.115,53.955\n", "locate", "--areas", Run.squares(folder));

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "lon,lat," + ADDED + "\n-1.115,53.955,inside,A,Acomb,328.2,\n",
                "1 row: 1 inside.\n"));
  }

  @Test
  void a_full_disk_is_told() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "There is no /dev/full here.");
    Process process =
        new ProcessBuilder(command("audit", "--areas", Run.squares(folder), "--json"))
            .redirectOutput(full.toFile())
            .start();

    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
        .isEqualTo("lac: the standard output can't be written: No space left on device.\n");
    assertThat(process.waitFor()).isEqualTo(3);
  }

  @Test
  void a_reader_that_stops_early_is_no_error() throws Exception {
    Path points =
        Files.writeString(
            folder.resolve("many.csv"), "lon,lat\n" + "-1.115,53.955\n".repeat(300_000));
    Process process =
        new ProcessBuilder(command("locate", "--areas", Run.squares(folder), points.toString()))
            .start();
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      assertThat(reader.readLine()).isEqualTo("lon,lat," + ADDED);
    }

    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void pipes_made_by_the_shell_are_read_and_written() throws Exception {
    String bash = Programs.require("bash", "bash").toString();
    String areas = Run.squares(folder);
    Path copy = folder.resolve("copy.csv");
    String lac = String.join(" ", command());
    Process process =
        new ProcessBuilder(
                bash,
                "-c",
                lac
                    + " locate --areas "
                    + areas
                    + " <(printf 'lon,lat\\n-1.115,53.955\\n') -o >(cat > "
                    + copy
                    + ") && sleep 1")
            .start();

    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
        .isEqualTo("1 row: 1 inside.\n");
    assertThat(process.waitFor()).isZero();
    assertThat(copy).hasContent("lon,lat," + ADDED + "\n-1.115,53.955,inside,A,Acomb,328.2,\n");
  }

  /** By SIGTERM, which runs the same hooks as ctrl-C: a program that is started in the background does not get SIGINT. */
  @Test
  void an_interrupted_run_leaves_no_file() throws Exception {
    String areas = Run.squares(folder);
    Path results = Files.createDirectory(folder.resolve("results"));
    Process process =
        start("locate", "--areas", areas, "-o", results.resolve("out.csv").toString());
    try (WatchService watch = results.getFileSystem().newWatchService();
        OutputStream in = process.getOutputStream()) {
      results.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      // More than is read ahead, and the end never comes.
      in.write(("lon,lat\n" + "-1.115,53.955\n".repeat(20_000)).getBytes(UTF_8));
      in.flush();
      if (isEmpty(results)) {
        assertThat(watch.poll(60, TimeUnit.SECONDS)).as("the file is begun").isNotNull();
      }
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(results).isEmptyDirectory();
  }

  /** Of a class that stands in several of the jars, the one that counts is in. */
  @Test
  void guava_is_the_one_that_the_library_is_built_with() throws IOException {
    String entry = "com/google/common/collect/ImmutableList.class";
    try (ZipFile jar = new ZipFile(System.getProperty("lac.jar"));
        InputStream compiled = OneJarTest.class.getClassLoader().getResourceAsStream(entry)) {
      assertThat(compiled).isNotNull();
      ZipEntry found = jar.getEntry(entry);
      assertThat(jar.getInputStream(found).readAllBytes()).isEqualTo(compiled.readAllBytes());
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static Run lac(String input, String... arguments) throws Exception {
    Process process = start(arguments);
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    }
    // What is told is short: the pipes hold it.
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  private static Process start(String... arguments) throws IOException {
    return new ProcessBuilder(command(arguments)).start();
  }

  private static List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("lac.jar")));
    command.addAll(Arrays.asList(arguments));
    return command;
  }
}
