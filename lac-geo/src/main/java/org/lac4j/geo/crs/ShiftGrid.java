package org.lac4j.geo.crs;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * The shifts of OSTN15 from ETRS89 eastings and northings to the National Grid, a pair per kilometre.
 *
 * <p>Each node's pair is packed into one int, in millimetres: 3.5 MB in all, and a lookup reads two places of memory.
 *
 * <p>Immutable and thread-safe.
 */
final class ShiftGrid {

  private static final int COLUMNS = 701;
  private static final int ROWS = 1251;
  private static final int SPACING = 1000;

  /** The easting of the last column in metres; the first stands at 0. */
  static final double MAX_EASTING = (COLUMNS - 1) * SPACING;

  /** The northing of the last row in metres; the first stands at 0. */
  static final double MAX_NORTHING = (ROWS - 1) * SPACING;

  /** No shift is lower, and none is 65,536 mm higher: what is left fits 16 bits. */
  private static final int LEAST_EAST = 80_000;

  private static final int LEAST_NORTH = -90_000;
  private static final int SPREAD = 1 << Character.SIZE;

  private static final double MILLIMETRES_PER_METRE = 1000;

  private final int[] packed;

  private ShiftGrid(int[] packed) {
    this.packed = packed;
  }

  /**
   * Reads packed shifts: one zlib stream; unpacked, the east shifts of all nodes row by row from the south, each row
   * from the west, then the north shifts. Each is the difference in millimetres from what its neighbours predict, zigzag,
   * as a little-endian base-128 varint.
   *
   * @param in the stream, read to its end and left open
   * @return the shifts
   * @throws IOException if the stream is not exactly that, or a shift is not one of Great Britain's
   */
  static ShiftGrid read(InputStream in) throws IOException {
    InputStream values = new BufferedInputStream(new InflaterInputStream(in), 1 << 16);
    int[] east = readShifts(values, LEAST_EAST);
    int[] north = readShifts(values, LEAST_NORTH);
    if (values.read() >= 0) {
      throw new IOException("more follows after the last shift");
    }
    for (int node = 0; node < east.length; node++) {
      east[node] = east[node] << Character.SIZE | north[node];
    }
    return new ShiftGrid(east);
  }

  /** Reads one value per node and subtracts the least of them all. */
  private static int[] readShifts(InputStream in, int least) throws IOException {
    int[] shifts = new int[COLUMNS * ROWS];
    for (int node = 0; node < shifts.length; node++) {
      int shift = predict(shifts, node) + readDifference(in);
      if (node == 0) {
        shift -= least;
      }
      if (shift < 0 || shift >= SPREAD) {
        throw new IOException("the shift of node " + node + " is out of range");
      }
      shifts[node] = shift;
    }
    return shifts;
  }

  private static int predict(int[] shifts, int node) {
    boolean southmost = node < COLUMNS;
    if (node % COLUMNS == 0) {
      return southmost ? 0 : shifts[node - COLUMNS];
    }
    return southmost
        ? shifts[node - 1]
        : shifts[node - 1] + shifts[node - COLUMNS] - shifts[node - COLUMNS - 1];
  }

  private static int readDifference(InputStream in) throws IOException {
    int zigzag = 0;
    for (int bits = 0; bits < Integer.SIZE; bits += 7) {
      int octet = in.read();
      if (octet < 0) {
        throw new EOFException("the shifts end too early");
      }
      zigzag |= (octet & 0x7F) << bits;
      if (octet < 0x80) {
        return zigzag >>> 1 ^ -(zigzag & 1);
      }
    }
    throw new IOException("a number is too long");
  }

  /**
   * Moves an ETRS89 point by the shift there, bilinear between the four nodes around it.
   *
   * @param easting ETRS89 metres; beyond the grid, the shift of its border counts
   * @param northing ETRS89 metres; likewise
   * @param into takes the easting and northing of the National Grid, in metres
   * @param at where in {@code into}
   */
  void shift(double easting, double northing, double[] into, int at) {
    double x = Math.max(0, Math.min(easting / SPACING, COLUMNS - 1));
    double y = Math.max(0, Math.min(northing / SPACING, ROWS - 1));
    int column = Math.min((int) x, COLUMNS - 2);
    int row = Math.min((int) y, ROWS - 2);
    x -= column;
    y -= row;
    int node = row * COLUMNS + column;
    int southWest = packed[node];
    int southEast = packed[node + 1];
    int northWest = packed[node + COLUMNS];
    int northEast = packed[node + COLUMNS + 1];
    double eastShift =
        between(
            between(east(southWest), east(southEast), x),
            between(east(northWest), east(northEast), x),
            y);
    double northShift =
        between(
            between(north(southWest), north(southEast), x),
            between(north(northWest), north(northEast), x),
            y);
    into[at] = easting + (LEAST_EAST + eastShift) / MILLIMETRES_PER_METRE;
    into[at + 1] = northing + (LEAST_NORTH + northShift) / MILLIMETRES_PER_METRE;
  }

  private static int east(int pair) {
    return pair >>> Character.SIZE;
  }

  private static int north(int pair) {
    return pair & (SPREAD - 1);
  }

  private static double between(double from, double to, double share) {
    return from + share * (to - from);
  }
}
