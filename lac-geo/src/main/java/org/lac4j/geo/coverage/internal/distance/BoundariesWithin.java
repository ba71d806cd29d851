package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;
import org.lac4j.geo.coverage.internal.index.RecordLayout;
import org.lac4j.geo.coverage.internal.index.States;

/**
 * The search for the areas with a boundary within a distance: through the cells of a window around the point.
 *
 * <pre>
 *      +--+--+--+--+
 *      |  |  |  |  |         The window reaches the distance each way; what it finds beyond
 *      +--+--+--+--+         the circle is measured and left out.
 *      |  |##|##|##|
 *      +--+--+--+--+
 *      |  |##|q#|##|
 *      +--+--+--+--+
 * </pre>
 */
final class BoundariesWithin extends BoundarySearch {

  private final States states;

  BoundariesWithin(IndexGrid grid, BoundaryCells boundaryCells) {
    super(grid, boundaryCells);
    this.states = new States(grid.words());
  }

  /** Adds the areas that have a boundary within the cursor's limit to those that it has, ascending and each once. */
  void find(Cursor cursor) {
    cursor.placeIn(plane);
    double size = 1L << topCellBits;
    double reach = Math.sqrt(cursor.limit / SAFETY);
    double reachX = reach / cursor.metresPerFixedX + 1;
    double reachY = reach / cursor.metresPerFixedY + 1;
    int firstColumn = nearestCell(cursor.fixedX - reachX, size, columns);
    int lastColumn = nearestCell(cursor.fixedX + reachX, size, columns);
    int lastRow = nearestCell(cursor.fixedY + reachY, size, rows);
    for (int row = nearestCell(cursor.fixedY - reachY, size, rows); row <= lastRow; row++) {
      double away = cursor.squaredToRow(0, row, size);
      for (int column = boundaryCells.next(row, firstColumn);
          column <= lastColumn;
          column = boundaryCells.next(row, column + 1)) {
        if (away + cursor.squaredToColumn(0, column, size) <= cursor.limit) {
          int entry = words[row * columns + column];
          cursor.block = Layout.gridOffset(entry);
          searchGrid(cursor, entry, cursor.block, column * size, row * size, topCellBits);
        }
      }
    }
  }

  private void searchGrid(
      Cursor cursor, int entry, int at, double left, double low, int outerBits) {
    int bits = Layout.gridBits(entry);
    int cellBits = outerBits - bits;
    double size = 1L << cellBits;
    for (int cell = 0; cell < 1 << (2 * bits); cell++) {
      int inner = Layout.cell(words, entry, at, cell);
      int column = cell & ((1 << bits) - 1);
      int row = cell >> bits;
      if (Layout.isBoundary(inner)
          && cursor.squaredToColumn(left, column, size) + cursor.squaredToRow(low, row, size)
              <= cursor.limit) {
        if (Layout.isGrid(inner)) {
          int place = cursor.block + Layout.gridOffset(inner);
          searchGrid(cursor, inner, place, left + column * size, low + row * size, cellBits);
        } else {
          searchRecord(cursor, cursor.block + Layout.offset(inner));
        }
      }
    }
  }

  private void searchRecord(Cursor cursor, int record) {
    int header = words[record];
    if (!RecordLayout.isMixed(header)) {
      if (isWithin(cursor, RecordLayout.first(header), RecordLayout.count(header))) {
        int reference = RecordLayout.state(words, record, 0);
        int across = RecordLayout.state(words, record, 1);
        addMissing(cursor, reference, across);
        addMissing(cursor, across, reference);
      }
      return;
    }
    int at = record;
    while (true) {
      searchMixed(cursor, at);
      if ((words[at] & RecordLayout.CONTINUED) == 0) {
        return;
      }
      at = RecordLayout.continuation(words, at);
    }
  }

  private void searchMixed(Cursor cursor, int record) {
    int header = words[record];
    int ordinals = RecordLayout.ordinals(words, record);
    int run = RecordLayout.firstRun(words, record);
    for (int left = RecordLayout.runs(header); left > 0; left--) {
      int first = RecordLayout.runFirst(words, run, header);
      if (isWithin(cursor, first, RecordLayout.runExact(words, run, header))) {
        int touches = RecordLayout.runTouches(words, run, header);
        for (; touches != 0; touches &= touches - 1) {
          cursor.add(words[ordinals + Integer.numberOfTrailingZeros(touches)]);
        }
      }
      run = RecordLayout.nextRun(words, run, header);
    }
  }

  private boolean isWithin(Cursor cursor, int first, int count) {
    cursor.nearest = Double.POSITIVE_INFINITY;
    ChainDistance.approach(vertices, first, count, cursor);
    return cursor.nearest <= cursor.limit;
  }

  /** Adds the areas of a state that another state lacks: the chain between the two bounds them. */
  private void addMissing(Cursor cursor, int state, int other) {
    int size = states.size(state, cursor.block);
    for (int i = 0; i < size; i++) {
      int ordinal = states.member(state, cursor.block, i);
      if (!states.contains(other, cursor.block, ordinal)) {
        cursor.add(ordinal);
      }
    }
  }
}
