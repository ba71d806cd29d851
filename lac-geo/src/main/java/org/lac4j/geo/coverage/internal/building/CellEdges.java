package org.lac4j.geo.coverage.internal.building;

/**
 * The edges of each cell of a grid, in one array: those of cell i from {@code starts[i]} to {@code starts[i + 1]}, in
 * ascending order.
 *
 * @param starts where each cell's edges start, and the end of the last
 * @param edges the edges
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
record CellEdges(int[] starts, int[] edges) {

  /** Sorts edges into cells, by counting. */
  static CellEdges of(FixedArcs arcs, int[] edges, int from, int to, CellGrid grid) {
    int[] starts = new int[grid.cells() + 1];
    for (int i = from; i < to; i++) {
      grid.cellsOf(arcs, edges[i], cell -> starts[cell + 1]++);
    }
    for (int cell = 1; cell < starts.length; cell++) {
      starts[cell] = Math.addExact(starts[cell], starts[cell - 1]);
    }
    int[] sorted = new int[starts[grid.cells()]];
    for (int i = from; i < to; i++) {
      int edge = edges[i];
      grid.cellsOf(arcs, edge, cell -> sorted[starts[cell]++] = edge);
    }
    System.arraycopy(starts, 0, starts, 1, grid.cells());
    starts[0] = 0;
    return new CellEdges(starts, sorted);
  }

  int start(int cell) {
    return starts[cell];
  }

  int end(int cell) {
    return starts[cell + 1];
  }

  int total() {
    return edges.length;
  }
}
