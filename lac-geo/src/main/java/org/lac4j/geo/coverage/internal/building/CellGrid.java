package org.lac4j.geo.coverage.internal.building;

import org.lac4j.geo.coverage.internal.index.Layout;

/**
 * Where a grid of square cells lies in the plane, and which of its cells an edge meets.
 *
 * @param x the left side, a whole number of the plane
 * @param y the lower side
 * @param cellBits the size of a cell as a power of two
 * @param columns the number of cells in a row
 * @param rows the number of rows
 */
record CellGrid(long x, long y, int cellBits, int columns, int rows) {

  /** How far around a cell, in units of its frame, an edge still belongs to it. */
  static final int MARGIN_UNITS = 6;

  /** Takes the cells that an edge meets. */
  @FunctionalInterface
  interface CellTaker {
    void take(int cell);
  }

  static CellGrid within(long x, long y, int outerBits, int bits) {
    return new CellGrid(x, y, outerBits - bits, 1 << bits, 1 << bits);
  }

  int cells() {
    return columns * rows;
  }

  long xOf(int column) {
    return x + ((long) column << cellBits);
  }

  long yOf(int row) {
    return y + ((long) row << cellBits);
  }

  /** Finds the cells that come within the margin of an edge, row by row. */
  void cellsOf(FixedArcs arcs, int edge, CellTaker taker) {
    long ax = arcs.x(edge) - x;
    long ay = arcs.y(edge) - y;
    long bx = arcs.x(edge + 1) - x;
    long by = arcs.y(edge + 1) - y;
    long margin = (long) MARGIN_UNITS << (cellBits - Layout.CELL_BITS);
    long lowestRow = (Math.min(ay, by) - margin) >> cellBits;
    long highestRow = (Math.max(ay, by) + margin) >> cellBits;
    for (int row = (int) Math.max(0, lowestRow); row <= Math.min(rows - 1, highestRow); row++) {
      double from = 0;
      double to = 1;
      if (lowestRow != highestRow && ay != by) {
        double low = (double) (((long) row << cellBits) - margin - ay) / (by - ay);
        double high = (double) (((row + 1L) << cellBits) + margin - ay) / (by - ay);
        from = Math.max(0, Math.min(low, high));
        to = Math.min(1, Math.max(low, high));
      }
      if (from <= to) {
        double start = ax + from * (bx - ax);
        double end = ax + to * (bx - ax);
        takeRow(row, Math.min(start, end) - margin, Math.max(start, end) + margin, taker);
      }
    }
  }

  private void takeRow(int row, double left, double right, CellTaker taker) {
    int first = (int) Math.max(0, (long) Math.floor(left) >> cellBits);
    int last = (int) Math.min(columns - 1L, (long) Math.floor(right) >> cellBits);
    for (int column = first; column <= last; column++) {
      taker.take(row * columns + column);
    }
  }
}
