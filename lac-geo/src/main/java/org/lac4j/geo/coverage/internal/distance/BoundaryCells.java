package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;

/**
 * The cells of the top grid that boundaries meet, as a bit each, so that empty stretches are passed 64 cells at a time.
 *
 * <pre>
 *      row  . . . . # # . . . . . . # .        next(row, 6)     = 12
 *                       ^ column 6             previous(row, 6) = 5
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
final class BoundaryCells {

  /** What {@link #previous} gives if there is none. */
  static final int NONE = -1;

  private final int columns;
  private final int longsPerRow;
  private final long[] bits;
  private final int[] before;

  BoundaryCells(IndexGrid grid) {
    this.columns = grid.columns();
    this.longsPerRow = (columns + Long.SIZE - 1) / Long.SIZE;
    this.bits = new long[grid.rows() * longsPerRow];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < columns; column++) {
        if (Layout.isBoundary(grid.words()[row * columns + column])) {
          bits[row * longsPerRow + column / Long.SIZE] |= 1L << column;
        }
      }
    }
    this.before = new int[bits.length + 1];
    for (int i = 0; i < bits.length; i++) {
      before[i + 1] = before[i] + Long.bitCount(bits[i]);
    }
  }

  /** How many such cells there are. */
  int count() {
    return before[bits.length];
  }

  /** How many such cells stand before a cell, row by row. */
  int countBefore(int row, int column) {
    int at = row * longsPerRow + column / Long.SIZE;
    return before[at] + Long.bitCount(bits[at] & ~(-1L << column));
  }

  boolean contains(int row, int column) {
    return (bits[row * longsPerRow + column / Long.SIZE] >>> column & 1) != 0;
  }

  /** The first such cell of a row from a column on; the number of columns if there is none. */
  int next(int row, int from) {
    if (from >= columns) {
      return columns;
    }
    int at = row * longsPerRow + from / Long.SIZE;
    int end = (row + 1) * longsPerRow;
    long rest = bits[at] & -1L << from;
    while (rest == 0) {
      if (++at == end) {
        return columns;
      }
      rest = bits[at];
    }
    return (at - row * longsPerRow) * Long.SIZE + Long.numberOfTrailingZeros(rest);
  }

  /** The last such cell of a row up to a column; {@link #NONE} if there is none. */
  int previous(int row, int upTo) {
    if (upTo < 0) {
      return NONE;
    }
    int start = row * longsPerRow;
    int at = start + upTo / Long.SIZE;
    long rest = bits[at] & -1L >>> (Long.SIZE - 1 - upTo);
    while (rest == 0) {
      if (at-- == start) {
        return NONE;
      }
      rest = bits[at];
    }
    return (at - start) * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
  }
}
