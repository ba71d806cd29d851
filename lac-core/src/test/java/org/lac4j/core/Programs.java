package org.lac4j.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Programs of the machine that some tests run: without them a test is skipped with its reason, or fails where {@code
 * -Dlac.require} names what they belong to, for example {@code -Dlac.require=gdal,postgis,chromium}.
 */
public final class Programs {

  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();

  private Programs() {}

  /**
   * Finds a program on the path, or skips the test, or fails it if the program must be there.
   *
   * @param what the name that {@code -Dlac.require} gives, for example chromium
   * @param programs the program's names, the first that is found is taken
   * @return the program
   */
  public static Path require(String what, String... programs) {
    Optional<Path> found =
        Arrays.stream(programs).map(Programs::find).flatMap(Optional::stream).findFirst();
    require(what, found.isPresent(), String.join(" or ", programs) + " is not on the path");
    return found.orElseThrow();
  }

  /**
   * Skips the test if something is not there, or fails it if it must be.
   *
   * @param what the name that {@code -Dlac.require} gives, for example postgis
   * @param there whether it is there
   * @param otherwise what is missing, for the reason
   */
  public static void require(String what, boolean there, String otherwise) {
    require(what, there, otherwise, System.getProperty("lac.require", ""));
  }

  static void require(String what, boolean there, String otherwise, String required) {
    if (!there && ImmutableSet.copyOf(NAMES.split(required)).contains(what)) {
      throw new AssertionError(otherwise + ", but -Dlac.require says that " + what + " is here.");
    }
    assumeTrue(there, otherwise + ": install " + what + ", .ci/run does.");
  }

  private static Optional<Path> find(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Splitter.on(File.pathSeparatorChar)
        .omitEmptyStrings()
        .splitToStream(path)
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
