package org.lac4j.geo.coverage;

/**
 * Reads what searches for boundaries near some points will read first, in stages, so that the memory's answers for all
 * of them are under way at once: the chains of the top cells around each point, and then their exact vertices.
 *
 * <pre>
 *      +--+--+--+
 *      |  |2 |  |      1 the point's own cell, 2 that of the nearer row, 3 that of the nearer column
 *      +--+--+--+
 *      |  |1q|3 |
 *      +--+--+--+
 * </pre>
 *
 * <p>Nobody needs what it reads; but it is in the cache then. For one thread.
 */
final class ReadAhead {

  /** How many points are worth reading ahead for. */
  static final int POINTS = 64;

  private static final int CELLS = 3;

  private final FixedPlane plane;
  private final int columns;
  private final int rows;
  private final double cellsPerFixed;
  private final double[] vertices;
  private final BoundaryCells boundaryCells;
  private final CellChains cellChains;
  private final int[] cells = new int[CELLS * POINTS];
  private final int[] chains = new int[CELLS * POINTS];
  private final int[] firstVertices = new int[CELLS * POINTS];
  private final double[] seen = new double[CELLS * POINTS];
  private int found;

  ReadAhead(Grid grid, BoundaryCells boundaryCells, CellChains cellChains) {
    this.plane = grid.plane();
    this.columns = grid.columns();
    this.rows = grid.rows();
    this.cellsPerFixed = 1.0 / (1L << grid.topCellBits());
    this.vertices = grid.vertices();
    this.boundaryCells = boundaryCells;
    this.cellChains = cellChains;
  }

  /** Reads ahead for a range of points, {@link #POINTS} or fewer. */
  void read(double[] xy, int first, int count) {
    found = 0;
    for (int i = first; i < first + count; i++) {
      findCells(xy[2 * i], xy[2 * i + 1]);
    }
    for (int i = 0; i < found; i++) {
      chains[i] = cellChains.start(cells[i]);
    }
    for (int i = 0; i < found; i++) {
      firstVertices[i] = cellChains.firstVertex(chains[i]);
    }
    for (int i = 0; i < found; i++) {
      seen[i] = vertices[2 * firstVertices[i]];
    }
  }

  private void findCells(double x, double y) {
    double placeX = (x - plane.minX) * plane.scale * cellsPerFixed;
    double placeY = (y - plane.minY) * plane.scale * cellsPerFixed;
    int column = BoundarySearch.nearestCell(placeX, 1, columns);
    int row = BoundarySearch.nearestCell(placeY, 1, rows);
    addCell(row, column);
    addCell(placeY - row < 0.5 ? row - 1 : row + 1, column);
    addCell(row, placeX - column < 0.5 ? column - 1 : column + 1);
  }

  private void addCell(int row, int column) {
    if (row >= 0
        && row < rows
        && column >= 0
        && column < columns
        && boundaryCells.contains(row, column)) {
      cells[found++] = boundaryCells.countBefore(row, column);
    }
  }
}
