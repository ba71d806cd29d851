package org.lac4j.examples.benchmarks.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.lac4j.geo.crs.NationalGrid;

/**
 * Points of a file, on the National Grid: Code-Point Open as it is published, or rows of two numbers, easting and northing;
 * either packed as {@code .gz} too.
 *
 * <p>A few thousand postcodes would live in the cache. So each is taken again and again until there are enough, moved each
 * time by up to the {@value #METRES} metres that a postcode's point may be off, and all are shuffled.
 */
final class PointFile {

  private static final int METRES = 50;

  private PointFile() {}

  /** Reads and spreads points; gives x and y in turn, in degrees if so told. */
  static double[] points(String file, boolean degrees, int count, SplittableRandom random) {
    double[] read = read(file);
    if (read.length == 0) {
      throw new IllegalArgumentException(
          file
              + " has no rows with an easting and a northing: give Code-Point Open, or two numbers.");
    }
    double[] xy = new double[2 * count];
    for (int i = 0; i < count; i++) {
      int row = random.nextInt(read.length / 2);
      double easting = read[2 * row] + METRES * (2 * random.nextDouble() - 1);
      double northing = read[2 * row + 1] + METRES * (2 * random.nextDouble() - 1);
      xy[2 * i] = easting;
      xy[2 * i + 1] = northing;
      if (degrees) {
        NationalGrid.ostn15().toLonLat(easting, northing, xy, 2 * i);
      }
    }
    return xy;
  }

  private static double[] read(String file) {
    double[] xy = new double[1024];
    int size = 0;
    try (BufferedReader reader = reader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.replace("\"", "").split(",", -1);
        int at = cells.length > 3 ? 2 : 0;
        if (cells.length > at + 1 && isNumber(cells[at]) && isNumber(cells[at + 1])) {
          if (size == xy.length) {
            xy = Arrays.copyOf(xy, 2 * size);
          }
          xy[size++] = Double.parseDouble(cells[at]);
          xy[size++] = Double.parseDouble(cells[at + 1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(xy, size);
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[1-9][0-9]*([.][0-9]+)?");
  }

  private static BufferedReader reader(String file) throws IOException {
    InputStream in = Files.newInputStream(Path.of(file));
    return new BufferedReader(
        new InputStreamReader(
            file.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }
}
