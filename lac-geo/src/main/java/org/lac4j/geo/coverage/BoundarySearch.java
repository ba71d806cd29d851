package org.lac4j.geo.coverage;

import java.nio.DoubleBuffer;
import java.nio.IntBuffer;

/**
 * One search for boundaries near a point, through the same cells as the lookup.
 *
 * <p>Distances are measured on the exact vertices, in the plane of {@link Metric} at the point. An edge stands in every
 * cell that it meets, so the cell with the nearest point of a boundary has that boundary's edge.
 *
 * <p>Used by one thread, for one search.
 */
abstract class BoundarySearch {

  /** Cells are taken as a little nearer than they are, by more than rounding can make of it. */
  static final double SAFETY = 1 - 1e-9;

  final Grid grid;
  final IntBuffer words;

  /** The point in the plane, with fractions, perhaps outside. */
  final double fixedX;

  final double fixedY;

  /** The metres in one unit of the plane. */
  final double metresPerFixedX;

  final double metresPerFixedY;

  private final DoubleBuffer vertices;
  private final double x;
  private final double y;
  private final double metresPerX;
  private final double metresPerY;

  BoundarySearch(Grid grid, Metric metric, double x, double y) {
    this.grid = grid;
    this.words = grid.words();
    this.vertices = grid.vertices();
    this.x = x;
    this.y = y;
    this.fixedX = (x - grid.plane().minX) * grid.plane().scale;
    this.fixedY = (y - grid.plane().minY) * grid.plane().scale;
    this.metresPerX = Math.abs(metric.metresPerX(y));
    this.metresPerY = Math.abs(metric.metresPerY(y));
    this.metresPerFixedX = metresPerX / grid.plane().scale;
    this.metresPerFixedY = metresPerY / grid.plane().scale;
  }

  /** Searches the whole top grid. */
  final void searchTop() {
    search(0, 0, grid.columns(), grid.rows(), 0, 0, grid.topCellBits());
  }

  /**
   * Searches a grid of cells.
   *
   * @param at where its cells stand
   * @param block the start of the block that they are in, 0 for the top grid
   * @param columns the cells of a row
   * @param rows the rows
   * @param left the x of the left side, in the plane
   * @param low the y of the lower side, in the plane
   * @param cellBits the size of a cell as a power of two
   */
  abstract void search(
      int at, int block, int columns, int rows, double left, double low, int cellBits);

  /** Looks at one record. */
  abstract void searchRecord(int record, int block);

  /** Searches the cells or the record of one cell that boundaries meet. */
  final void searchCell(int entry, int block, double left, double low, int cellBits) {
    if (Layout.isGrid(entry)) {
      int bits = Layout.gridBits(entry);
      int at = block + Layout.gridOffset(entry);
      search(at, block == 0 ? at : block, 1 << bits, 1 << bits, left, low, cellBits - bits);
    } else {
      searchRecord(block + Layout.offset(entry), block);
    }
  }

  /** The column or row of a place, counted from a grid's side; that of the nearest one if it lies outside. */
  static int nearestCell(double place, double size, int count) {
    return (int) Math.max(0, Math.min(count - 1.0, Math.floor(place / size)));
  }

  static double squared(double x, double y) {
    return x * x + y * y;
  }

  /** The squared distance in metres to the nearest edge of a chain of exact vertices. */
  final double squaredToChain(int first, int count) {
    double nearest = Double.POSITIVE_INFINITY;
    double ax = (vertices.get(2 * first) - x) * metresPerX;
    double ay = (vertices.get(2 * first + 1) - y) * metresPerY;
    for (int i = first + 1; i < first + count; i++) {
      double bx = (vertices.get(2 * i) - x) * metresPerX;
      double by = (vertices.get(2 * i + 1) - y) * metresPerY;
      nearest = Math.min(nearest, squaredToEdge(ax, ay, bx, by));
      ax = bx;
      ay = by;
    }
    return nearest;
  }

  /** The squared distance from the origin to the edge from a to b. */
  private static double squaredToEdge(double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double length = squared(dx, dy);
    double along = -(ax * dx + ay * dy);
    if (!(along > 0)) {
      return squared(ax, ay);
    }
    if (along >= length) {
      return squared(bx, by);
    }
    double turn = ax * dy - ay * dx;
    return turn * turn / length;
  }
}
