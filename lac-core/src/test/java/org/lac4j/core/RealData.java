package org.lac4j.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/** The real boundary files, which are not part of the project; tests that read them are skipped without. */
public final class RealData {

  private RealData() {}

  /**
   * Finds a file, or skips the test.
   *
   * @param name the file's name
   * @return the file in the folder that {@code -Dlac.data} names, seen from the top of the project
   */
  public static Path file(String name) {
    String folder = System.getProperty("lac.data", "");
    assumeTrue(!folder.isBlank(), name + " is not here: say its folder with -Dlac.data=FOLDER.");
    return Path.of(System.getProperty("lac.root", "")).resolve(folder).resolve(name);
  }
}
