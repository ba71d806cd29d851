package org.lac4j.examples.benchmarks.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lac4j.geo.io.GeoJsonOptions;
import org.lac4j.geo.io.GeoJsonWriter;

/** Writes the invented country of 32,844 areas to a file, for programs that are no Java. */
public final class CountryFile {

  private CountryFile() {}

  /**
   * Writes GeoJSON.
   *
   * @param file the file, one
   * @throws IOException if it can't be written
   */
  public static void main(String[] file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file[0])))) {
      GeoJsonWriter.write(Country.of(Subjects.STEPS), out, GeoJsonOptions.DEFAULT);
    }
  }
}
