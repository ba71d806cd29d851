package org.lac4j.geo.coverage.internal.index;

/**
 * How a cell is turned so that its reference is the right side.
 *
 * <pre>
 *      as it lies                        in its frame, swapped and flipped
 *      +----reference----+               +-----------------+
 *      |        ^        |               |                 r
 *      |        :        |               |                 e
 *      |        q        |               |      q - - - - >f
 *      |                 |               |                 .
 *      +-----------------+               +-----------------+
 * </pre>
 *
 * <p>A point is turned by its record's header: swapped, x and y change places; flipped, x then counts from the other
 * side. Records keep their vertices turned already.
 */
public final class CellFrame {

  /**
   * How near to an edge's line, in units, the frame does not tell the side. Point and vertices are each less than one
   * unit from the truth in x and in y, so their difference is less than the square root of 2 from it.
   */
  public static final long UNCERTAIN_UNITS = 2;

  private CellFrame() {}

  public static int x(int header, int x, int y) {
    int swap = (x ^ y) & mask(header, RecordLayout.SWAPPED);
    int flip = mask(header, RecordLayout.FLIPPED);
    return ((x ^ swap) ^ flip) + ((Layout.CELL + 1) & flip);
  }

  public static int y(int header, int x, int y) {
    return y ^ ((x ^ y) & mask(header, RecordLayout.SWAPPED));
  }

  /** All ones if the header has the flag, else 0. */
  private static int mask(int header, int flag) {
    return -((header >>> Integer.numberOfTrailingZeros(flag)) & 1);
  }
}
