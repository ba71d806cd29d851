package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;
import org.lac4j.geo.coverage.internal.index.RecordLayout;

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
final class NearestBoundary extends BoundarySearch {

  private final CellChains cellChains;

  NearestBoundary(IndexGrid grid, BoundaryCells boundaryCells, CellChains cellChains) {
    super(grid, boundaryCells);
    this.cellChains = cellChains;
  }

  /** The squared distance in metres to the nearest boundary; infinite without one. The point is finite. */
  double squaredMetres(Cursor cursor) {
    cursor.placeIn(plane);
    double size = 1L << topCellBits;
    int lower = nearestCell(cursor.fixedY, size, rows);
    int upper = lower + 1;
    while (lower >= 0 || upper < rows) {
      double down = lower < 0 ? Double.POSITIVE_INFINITY : cursor.squaredToRow(0, lower, size);
      double up = upper >= rows ? Double.POSITIVE_INFINITY : cursor.squaredToRow(0, upper, size);
      if (!(Math.min(down, up) < cursor.nearest)) {
        return cursor.nearest;
      }
      searchTopRow(cursor, down <= up ? lower-- : upper++, Math.min(down, up));
    }
    return cursor.nearest;
  }

  /** Searches a row of the top grid that is some way off. */
  private void searchTopRow(Cursor cursor, int row, double away) {
    double size = 1L << topCellBits;
    int start = nearestCell(cursor.fixedX, size, columns);
    int column = boundaryCells.previous(row, start);
    while (column >= 0 && away + cursor.squaredToColumn(0, column, size) < cursor.nearest) {
      searchTopCell(cursor, row, column);
      column = boundaryCells.previous(row, column - 1);
    }
    column = boundaryCells.next(row, start + 1);
    while (column < columns && away + cursor.squaredToColumn(0, column, size) < cursor.nearest) {
      searchTopCell(cursor, row, column);
      column = boundaryCells.next(row, column + 1);
    }
  }

  private void searchTopCell(Cursor cursor, int row, int column) {
    int cell = boundaryCells.countBefore(row, column);
    int end = cellChains.end(cell);
    for (int chain = cellChains.start(cell); chain < end; chain++) {
      ChainDistance.approach(
          vertices, cellChains.firstVertex(chain), cellChains.vertices(chain), cursor);
    }
    if (cellChains.start(cell) == end) {
      int entry = words[row * columns + column];
      cursor.block = Layout.gridOffset(entry);
      double size = 1L << topCellBits;
      searchGrid(cursor, entry, cursor.block, column * size, row * size, topCellBits);
    }
  }

  /**
   * Searches the grid that a cell is divided into.
   *
   * @param entry the entry of the cell
   * @param at where the smaller cells stand
   * @param left the x of the left side, in the plane
   * @param low the y of the lower side, in the plane
   * @param outerBits the size of the cell as a power of two
   */
  private void searchGrid(
      Cursor cursor, int entry, int at, double left, double low, int outerBits) {
    int side = 1 << Layout.gridBits(entry);
    int cellBits = outerBits - Layout.gridBits(entry);
    double size = 1L << cellBits;
    int start = nearestCell(cursor.fixedY - low, size, side);
    for (int step = -1; step <= 1; step += 2) {
      for (int row = step < 0 ? start : start + 1;
          row >= 0 && row < side && cursor.squaredToRow(low, row, size) < cursor.nearest;
          row += step) {
        int rowAt = Layout.row(entry, at, row);
        searchRow(cursor, entry, rowAt, left, low + row * size, cellBits);
      }
    }
  }

  private void searchRow(
      Cursor cursor, int gridEntry, int at, double left, double low, int cellBits) {
    int side = 1 << Layout.gridBits(gridEntry);
    double size = 1L << cellBits;
    double away = cursor.squaredToRow(low, 0, size);
    int start = nearestCell(cursor.fixedX - left, size, side);
    for (int step = -1; step <= 1; step += 2) {
      for (int column = step < 0 ? start : start + 1;
          column >= 0
              && column < side
              && away + cursor.squaredToColumn(left, column, size) < cursor.nearest;
          column += step) {
        int entry = Layout.cell(words, gridEntry, at, column);
        if (Layout.isGrid(entry)) {
          int inner = cursor.block + Layout.gridOffset(entry);
          searchGrid(cursor, entry, inner, left + column * size, low, cellBits);
        } else if (Layout.isBoundary(entry)) {
          searchRecord(cursor, cursor.block + Layout.offset(entry));
        }
      }
    }
  }

  private void searchRecord(Cursor cursor, int record) {
    int header = words[record];
    if (!RecordLayout.isMixed(header)) {
      int count = RecordLayout.count(header);
      ChainDistance.approach(vertices, RecordLayout.first(header), count, cursor);
      return;
    }
    int at = record;
    while (true) {
      header = words[at];
      int run = RecordLayout.firstRun(words, at);
      for (int left = RecordLayout.runs(header); left > 0; left--) {
        int first = RecordLayout.runFirst(words, run, header);
        int count = RecordLayout.runExact(words, run, header);
        ChainDistance.approach(vertices, first, count, cursor);
        run = RecordLayout.nextRun(words, run, header);
      }
      if ((header & RecordLayout.CONTINUED) == 0) {
        return;
      }
      at = RecordLayout.continuation(words, at);
    }
  }
}
