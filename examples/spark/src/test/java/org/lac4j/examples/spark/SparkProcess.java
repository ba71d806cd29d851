package org.lac4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Starts Spark in a process of its own, with a SPARK_HOME that is put together of the jars on the class path. */
final class SparkProcess {

  private static final ImmutableList<String> CLASS_PATH =
      ImmutableList.copyOf(
          Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path")));

  private static final int MINUTES = 5;

  private final Path home;

  /**
   * Puts a SPARK_HOME together.
   *
   * @param home takes it
   * @param jars which of the jars on the class path it has, by name
   */
  SparkProcess(Path home, Predicate<String> jars) throws IOException {
    this.home = home;
    Path folder = Files.createDirectories(home.resolve("jars"));
    for (String entry : CLASS_PATH) {
      String name = String.valueOf(Path.of(entry).getFileName());
      Path link = folder.resolve(name);
      if (name.endsWith(".jar") && jars.test(name) && !Files.exists(link)) {
        Files.createSymbolicLink(link, Path.of(entry));
      }
    }
  }

  /** Runs a main class with the class path of the tests. */
  void runHere(Class<?> main, String... args) throws IOException, InterruptedException {
    run(String.join(File.pathSeparator, CLASS_PATH), main.getName(), args);
  }

  /** Runs a main class with nothing but the jars of SPARK_HOME. */
  void run(String main, String... args) throws IOException, InterruptedException {
    run(home.resolve("jars") + "/*", main, args);
  }

  private void run(String classPath, String main, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens="))
        .forEach(command::add);
    command.addAll(List.of("-Xmx1g", "-classpath", classPath, main));
    command.addAll(List.of(args));
    Path said = home.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_LOCAL_HOSTNAME", "localhost");
    Process process = builder.start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended && process.exitValue() == 0).describedAs(Files.readString(said)).isTrue();
  }
}
