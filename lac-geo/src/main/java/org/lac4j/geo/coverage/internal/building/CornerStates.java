package org.lac4j.geo.coverage.internal.building;

import java.util.Arrays;

/**
 * The areas that cover each corner of a grid's cells, found by walking from the first corner.
 *
 * <pre>
 *      c---c-/-c---c     From the known corner s up the left side, and from there along each row:
 *      |   |/  |   |     every edge that the way crosses between two corners changes what covers
 *      c---/---c---c     those beyond it.
 *      |  /|   |   |
 *      s-/-c---c---c
 * </pre>
 *
 * <p>An edge is compared with corners exactly ({@link FixedArcs#isCornerLeft}), so no error can spread along the way.
 * Only the edges of the grid itself are needed.
 */
final class CornerStates {

  private final FixedArcs arcs;
  private final CellGrid grid;
  private final int width;
  private long[] changes = new long[16];
  private int size;

  private CornerStates(FixedArcs arcs, CellGrid grid) {
    this.arcs = arcs;
    this.grid = grid;
    this.width = grid.columns() + 1;
  }

  /** The states of all corners, row by row, {@code columns + 1} to a row. */
  static int[][] of(FixedArcs arcs, int[] edges, int from, int to, CellGrid grid, int[] first) {
    CornerStates corners = new CornerStates(arcs, grid);
    for (int i = from; i < to; i++) {
      if (arcs.arcs().sidesOf(edges[i]).bounds().length > 0) {
        corners.crossLeftSide(edges[i]);
        corners.crossRows(edges[i]);
      }
    }
    return corners.walk(first);
  }

  private void crossLeftSide(int edge) {
    if (arcs.x(edge) < grid.x() == arcs.x(edge + 1) < grid.x()) {
      return;
    }
    boolean atFirst = arcs.isCornerLeft(edge, grid.x(), grid.y());
    double slope = (double) (arcs.y(edge + 1) - arcs.y(edge)) / (arcs.x(edge + 1) - arcs.x(edge));
    double crossing = arcs.y(edge) + slope * (grid.x() - arcs.x(edge));
    int row = guess(crossing - grid.y(), grid.rows());
    while (row > 1 && arcs.isCornerLeft(edge, grid.x(), grid.yOf(row - 1)) != atFirst) {
      row--;
    }
    while (row <= grid.rows() && arcs.isCornerLeft(edge, grid.x(), grid.yOf(row)) == atFirst) {
      row++;
    }
    if (row <= grid.rows()) {
      change(row * width, edge);
    }
  }

  private void crossRows(int edge) {
    long low = Math.min(arcs.y(edge), arcs.y(edge + 1)) - grid.y();
    long high = Math.max(arcs.y(edge), arcs.y(edge + 1)) - grid.y();
    int first = (int) Math.max(0, (low >> grid.cellBits()) + 1);
    int last = (int) Math.min(grid.rows(), high >> grid.cellBits());
    for (int row = first; row <= last; row++) {
      crossRow(edge, row);
    }
  }

  private void crossRow(int edge, int row) {
    long level = grid.yOf(row);
    boolean atFirst = arcs.isCornerLeft(edge, grid.x(), level);
    double slope = (double) (arcs.x(edge + 1) - arcs.x(edge)) / (arcs.y(edge + 1) - arcs.y(edge));
    double crossing = arcs.x(edge) + slope * (level - arcs.y(edge));
    int column = guess(crossing - grid.x(), grid.columns());
    while (column > 1 && arcs.isCornerLeft(edge, grid.xOf(column - 1), level) != atFirst) {
      column--;
    }
    while (column <= grid.columns()
        && arcs.isCornerLeft(edge, grid.xOf(column), level) == atFirst) {
      column++;
    }
    if (column <= grid.columns()) {
      change(row * width + column, edge);
    }
  }

  /** The first corner beyond a place, at least 1 and at most one more than there are. */
  private int guess(double place, int most) {
    double corner = Math.ceil(place / (1L << grid.cellBits()));
    return (int) Math.max(1, Math.min(most + 1.0, corner));
  }

  private void change(int corner, int edge) {
    if (size == changes.length) {
      changes = Arrays.copyOf(changes, 2 * size);
    }
    changes[size++] = (long) corner << Integer.SIZE | arcs.arcs().owners()[edge];
  }

  private int[][] walk(int[] first) {
    Arrays.sort(changes, 0, size);
    int[][] states = new int[width * (grid.rows() + 1)][];
    int[] rowStart = first;
    int[] state = first;
    int next = 0;
    for (int corner = 0; corner < states.length; corner++) {
      boolean startsRow = corner % width == 0;
      if (startsRow) {
        state = rowStart;
      }
      while (next < size && changes[next] >> Integer.SIZE == corner) {
        int owner = (int) changes[next++];
        state = AreaSets.difference(state, arcs.arcs().sides().get(owner).bounds());
      }
      if (startsRow) {
        rowStart = state;
      }
      states[corner] = state;
    }
    return states;
  }
}
