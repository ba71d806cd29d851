package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;

/**
 * The search for the nearest boundary.
 *
 * <pre>
 *      +--+--+--+--+--+
 *      |  |  |4 |  |  |      Row by row of cells away from the point, and in each row cell by cell, until
 *      +--+--+--+--+--+      what was found is nearer than any cell further on. In the top grid, only
 *      |..|< |2 |> |..|      cells with a boundary are looked at; the cells of a sub-grid are searched in
 *      +--+--+--+--+--+      the same way.
 *      |..|< |1q|> |..|
 *      +--+--+--+--+--+
 *      |..|< |3 |> |..|
 * </pre>
 *
 * <p>BoundaryDistances are squared throughout. Immutable and thread-safe.
 */
public final class NearestBoundary extends BoundarySearch {

  private final CellChains cellChains;

  public NearestBoundary(IndexGrid grid, BoundaryCells boundaryCells, CellChains cellChains) {
    super(grid, boundaryCells);
    this.cellChains = cellChains;
  }

  /** The squared distance in metres to the nearest boundary; infinite without one. The point is finite. */
  public double squaredMetres(double x, double y, double metresPerX, double metresPerY) {
    double size = 1L << topCellBits;
    double placeY = fixedY(y);
    double metresPerFixedY = metresPerFixed(metresPerY);
    double nearest = Double.POSITIVE_INFINITY;
    int lower = nearestCell(placeY, size, rows);
    int upper = lower + 1;
    while (lower >= 0 || upper < rows) {
      double down =
          lower < 0
              ? Double.POSITIVE_INFINITY
              : squaredToCells(placeY, lower, size, metresPerFixedY);
      double up =
          upper >= rows
              ? Double.POSITIVE_INFINITY
              : squaredToCells(placeY, upper, size, metresPerFixedY);
      if (!(Math.min(down, up) < nearest)) {
        return nearest;
      }
      int row = down <= up ? lower-- : upper++;
      nearest = searchTopRow(row, Math.min(down, up), x, y, metresPerX, metresPerY, nearest);
    }
    return nearest;
  }

  /** Searches a row of the top grid that is some way off; gives the least distance found so far. */
  private double searchTopRow(
      int row,
      double away,
      double x,
      double y,
      double metresPerX,
      double metresPerY,
      double soFar) {
    double size = 1L << topCellBits;
    double place = fixedX(x);
    double metresPerFixed = metresPerFixed(metresPerX);
    double nearest = soFar;
    int start = nearestCell(place, size, columns);
    int column = boundaryCells.previous(row, start);
    while (column >= 0 && away + squaredToCells(place, column, size, metresPerFixed) < nearest) {
      nearest = searchTopCell(row, column, x, y, metresPerX, metresPerY, nearest);
      column = boundaryCells.previous(row, column - 1);
    }
    column = boundaryCells.next(row, start + 1);
    while (column < columns
        && away + squaredToCells(place, column, size, metresPerFixed) < nearest) {
      nearest = searchTopCell(row, column, x, y, metresPerX, metresPerY, nearest);
      column = boundaryCells.next(row, column + 1);
    }
    return nearest;
  }

  private double searchTopCell(
      int row, int column, double x, double y, double metresPerX, double metresPerY, double soFar) {
    int cell = boundaryCells.countBefore(row, column);
    int end = cellChains.end(cell);
    double nearest = soFar;
    for (int chain = cellChains.start(cell); chain < end; chain++) {
      nearest =
          squaredToChain(
              cellChains.firstVertex(chain),
              cellChains.vertices(chain),
              x,
              y,
              metresPerX,
              metresPerY,
              nearest);
    }
    return cellChains.start(cell) < end
        ? nearest
        : searchBlock(row, column, x, y, metresPerX, metresPerY, soFar);
  }

  private double searchBlock(
      int row, int column, double x, double y, double metresPerX, double metresPerY, double soFar) {
    int entry = words[row * columns + column];
    int block = Layout.gridOffset(entry);
    double left = (double) column * (1L << topCellBits);
    double low = (double) row * (1L << topCellBits);
    return searchGrid(
        entry, block, block, left, low, topCellBits, x, y, metresPerX, metresPerY, soFar);
  }

  /**
   * Searches the grid that a cell is divided into.
   *
   * @param entry the entry of the cell
   * @param at where the smaller cells stand
   * @param block where their block starts
   * @param left the x of the left side, in the plane
   * @param low the y of the lower side, in the plane
   * @param outerBits the size of the cell as a power of two
   */
  private double searchGrid(
      int entry,
      int at,
      int block,
      double left,
      double low,
      int outerBits,
      double x,
      double y,
      double metresPerX,
      double metresPerY,
      double soFar) {
    int side = 1 << Layout.gridBits(entry);
    int cellBits = outerBits - Layout.gridBits(entry);
    double size = 1L << cellBits;
    double place = fixedY(y) - low;
    double metresPerFixed = metresPerFixed(metresPerY);
    double nearest = soFar;
    int start = nearestCell(place, size, side);
    for (int step = -1; step <= 1; step += 2) {
      for (int row = step < 0 ? start : start + 1; row >= 0 && row < side; row += step) {
        double away = squaredToCells(place, row, size, metresPerFixed);
        if (!(away < nearest)) {
          break;
        }
        double rowLow = low + row * size;
        nearest =
            searchRow(
                at + row * side,
                side,
                block,
                left,
                rowLow,
                cellBits,
                away,
                x,
                y,
                metresPerX,
                metresPerY,
                nearest);
      }
    }
    return nearest;
  }

  private double searchRow(
      int at,
      int side,
      int block,
      double left,
      double low,
      int cellBits,
      double away,
      double x,
      double y,
      double metresPerX,
      double metresPerY,
      double soFar) {
    double size = 1L << cellBits;
    double place = fixedX(x) - left;
    double metresPerFixed = metresPerFixed(metresPerX);
    double nearest = soFar;
    int start = nearestCell(place, size, side);
    for (int step = -1; step <= 1; step += 2) {
      for (int column = step < 0 ? start : start + 1;
          column >= 0
              && column < side
              && away + squaredToCells(place, column, size, metresPerFixed) < nearest;
          column += step) {
        int entry = words[at + column];
        if (Layout.isBoundary(entry)) {
          double cellLeft = left + column * size;
          nearest =
              searchCell(
                  entry, block, cellLeft, low, cellBits, x, y, metresPerX, metresPerY, nearest);
        }
      }
    }
    return nearest;
  }

  private double searchCell(
      int entry,
      int block,
      double left,
      double low,
      int cellBits,
      double x,
      double y,
      double metresPerX,
      double metresPerY,
      double soFar) {
    if (Layout.isGrid(entry)) {
      int at = block + Layout.gridOffset(entry);
      return searchGrid(entry, at, block, left, low, cellBits, x, y, metresPerX, metresPerY, soFar);
    }
    return searchRecord(block + Layout.offset(entry), x, y, metresPerX, metresPerY, soFar);
  }

  private double searchRecord(
      int record, double x, double y, double metresPerX, double metresPerY, double soFar) {
    if ((words[record] & Layout.MIXED) == 0) {
      int first = words[record + Layout.FIRST_EXACT];
      int count = Layout.count(words[record]);
      return squaredToChain(first, count, x, y, metresPerX, metresPerY, soFar);
    }
    double nearest = soFar;
    int at = record;
    while (true) {
      int run = at + Layout.ORDINALS + words[at + Layout.AREAS];
      for (int left = Layout.count(words[at]); left > 0; left--) {
        int first = words[run + Layout.RUN_FIRST_EXACT];
        int count = words[run + Layout.RUN_EXACT];
        nearest = squaredToChain(first, count, x, y, metresPerX, metresPerY, nearest);
        run += Layout.RUN_VERTICES + words[run + Layout.RUN_STORED];
      }
      if ((words[at] & Layout.CONTINUED) == 0) {
        return nearest;
      }
      at += words[at + Layout.LENGTH];
    }
  }
}
