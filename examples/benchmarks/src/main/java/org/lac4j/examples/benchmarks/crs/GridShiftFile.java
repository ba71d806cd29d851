package org.lac4j.examples.benchmarks.crs;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.PointTransformation;

/**
 * OSTN15 as a file of NTv2 shifts, from degrees of OSGB36 to ETRS89, as GeoTools and PROJ take it.
 *
 * <p>Ordnance Survey's own file is not part of the project; this one is made of the same shifts, and has nodes as close.
 */
final class GridShiftFile {

  private static final double WEST = -10;
  private static final double EAST = 3;
  private static final double SOUTH = 49;
  private static final double NORTH = 62;
  private static final double LONGITUDE_STEP = 0.015;
  private static final double LATITUDE_STEP = 0.01;
  private static final int SECONDS = 3600;
  private static final int HEADER_RECORDS = 11;

  private static final int COLUMNS = (int) Math.round((EAST - WEST) / LONGITUDE_STEP) + 1;
  private static final int ROWS = (int) Math.round((NORTH - SOUTH) / LATITUDE_STEP) + 1;

  private GridShiftFile() {}

  /** Writes the file; nodes off the grid of OSTN15 get no shift. */
  static void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        DataOutputStream data = new DataOutputStream(out)) {
      writeHeader(data);
      writeNodes(data);
      writeText(data, "END");
      data.writeLong(0);
    }
  }

  private static void writeHeader(DataOutputStream data) throws IOException {
    writeCount(data, "NUM_OREC", HEADER_RECORDS);
    writeCount(data, "NUM_SREC", HEADER_RECORDS);
    writeCount(data, "NUM_FILE", 1);
    writeText(data, "GS_TYPE", "SECONDS");
    writeText(data, "VERSION", "NTv2.0");
    writeText(data, "SYSTEM_F", "OSGB36");
    writeText(data, "SYSTEM_T", "ETRS89");
    writeNumber(data, "MAJOR_F", 6_377_563.396);
    writeNumber(data, "MINOR_F", 6_356_256.909);
    writeNumber(data, "MAJOR_T", 6_378_137);
    writeNumber(data, "MINOR_T", 6_356_752.3141);
    writeText(data, "SUB_NAME", "OSTN15");
    writeText(data, "PARENT", "NONE");
    writeText(data, "CREATED", "20160826");
    writeText(data, "UPDATED", "20160826");
    // Longitudes count to the west.
    writeNumber(data, "S_LAT", SOUTH * SECONDS);
    writeNumber(data, "N_LAT", NORTH * SECONDS);
    writeNumber(data, "E_LONG", -EAST * SECONDS);
    writeNumber(data, "W_LONG", -WEST * SECONDS);
    writeNumber(data, "LAT_INC", LATITUDE_STEP * SECONDS);
    writeNumber(data, "LONG_INC", LONGITUDE_STEP * SECONDS);
    writeCount(data, "GS_COUNT", ROWS * COLUMNS);
  }

  private static void writeNodes(DataOutputStream data) throws IOException {
    PointTransformation toEtrs89 = CoordinateSystems.transformation(4277, 4258);
    double[] there = new double[2];
    for (int row = 0; row < ROWS; row++) {
      double latitude = SOUTH + row * LATITUDE_STEP;
      for (int column = 0; column < COLUMNS; column++) {
        double longitude = EAST - column * LONGITUDE_STEP;
        boolean onGrid = toEtrs89.apply(longitude, latitude, there, 0);
        data.writeFloat(onGrid ? (float) ((there[1] - latitude) * SECONDS) : 0);
        data.writeFloat(onGrid ? (float) ((longitude - there[0]) * SECONDS) : 0);
        data.writeFloat(0);
        data.writeFloat(0);
      }
    }
  }

  private static void writeCount(DataOutputStream data, String name, int count) throws IOException {
    writeText(data, name);
    data.writeInt(count);
    data.writeInt(0);
  }

  private static void writeNumber(DataOutputStream data, String name, double number)
      throws IOException {
    writeText(data, name);
    data.writeDouble(number);
  }

  private static void writeText(DataOutputStream data, String... texts) throws IOException {
    for (String text : texts) {
      data.write(String.format(Locale.ROOT, "%-8s", text).getBytes(StandardCharsets.US_ASCII));
    }
  }
}
