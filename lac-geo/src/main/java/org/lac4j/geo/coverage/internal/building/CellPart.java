package org.lac4j.geo.coverage.internal.building;

/**
 * A cell to describe, with the edges that meet it.
 *
 * @param x its left side
 * @param y its lower side
 * @param cellBits its size as a power of two
 * @param cells the edges of all cells of its grid
 * @param cell its number in the grid
 * @param corner the areas that cover its lower left corner
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
record CellPart(long x, long y, int cellBits, CellEdges cells, int cell, int[] corner) {

  /** Holds the edges that meet it, ascending, from {@link #from} to {@link #to}. */
  int[] edges() {
    return cells.edges();
  }

  int from() {
    return cells.start(cell);
  }

  int to() {
    return cells.end(cell);
  }

  int count() {
    return to() - from();
  }
}
