package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;
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
public final class BoundariesWithin extends BoundarySearch {

  private final States states;

  public BoundariesWithin(IndexGrid grid, BoundaryCells boundaryCells) {
    super(grid, boundaryCells);
    this.states = new States(grid.words());
  }

  /**
   * Adds the areas that have a boundary within a distance, keeping the array ascending and each area once.
   *
   * @param squared the square of the distance in metres
   * @param found how many ordinals the array holds already
   * @return how many it holds then; more than fit, with the lowest in the array, if there are more
   */
  public int find(
      double x,
      double y,
      double metresPerX,
      double metresPerY,
      double squared,
      int[] into,
      int found) {
    double size = 1L << topCellBits;
    double placeX = fixedX(x);
    double placeY = fixedY(y);
    double reach = Math.sqrt(squared / SAFETY);
    double reachX = reach / metresPerFixed(metresPerX) + 1;
    double reachY = reach / metresPerFixed(metresPerY) + 1;
    int firstColumn = nearestCell(placeX - reachX, size, columns);
    int lastColumn = nearestCell(placeX + reachX, size, columns);
    int lastRow = nearestCell(placeY + reachY, size, rows);
    int now = found;
    for (int row = nearestCell(placeY - reachY, size, rows); row <= lastRow; row++) {
      double away = squaredToCells(placeY, row, size, metresPerFixed(metresPerY));
      for (int column = boundaryCells.next(row, firstColumn);
          column <= lastColumn;
          column = boundaryCells.next(row, column + 1)) {
        if (away + squaredToCells(placeX, column, size, metresPerFixed(metresPerX)) <= squared) {
          int entry = words[row * columns + column];
          int block = Layout.gridOffset(entry);
          now =
              searchGrid(
                  entry,
                  block,
                  block,
                  (double) column * (1L << topCellBits),
                  (double) row * (1L << topCellBits),
                  topCellBits,
                  x,
                  y,
                  metresPerX,
                  metresPerY,
                  squared,
                  into,
                  now);
        }
      }
    }
    return now;
  }

  private int searchGrid(
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
      double squared,
      int[] into,
      int found) {
    int bits = Layout.gridBits(entry);
    int cellBits = outerBits - bits;
    double size = 1L << cellBits;
    int now = found;
    for (int cell = 0; cell < 1 << (2 * bits); cell++) {
      int inner = words[at + cell];
      if (Layout.isBoundary(inner)) {
        int column = cell & ((1 << bits) - 1);
        int row = cell >> bits;
        double away =
            squaredToCells(fixedX(x) - left, column, size, metresPerFixed(metresPerX))
                + squaredToCells(fixedY(y) - low, row, size, metresPerFixed(metresPerY));
        if (away <= squared) {
          now =
              Layout.isGrid(inner)
                  ? searchGrid(
                      inner,
                      block + Layout.gridOffset(inner),
                      block,
                      left + column * size,
                      low + row * size,
                      cellBits,
                      x,
                      y,
                      metresPerX,
                      metresPerY,
                      squared,
                      into,
                      now)
                  : searchRecord(
                      block + Layout.offset(inner),
                      block,
                      x,
                      y,
                      metresPerX,
                      metresPerY,
                      squared,
                      into,
                      now);
        }
      }
    }
    return now;
  }

  private int searchRecord(
      int record,
      int block,
      double x,
      double y,
      double metresPerX,
      double metresPerY,
      double squared,
      int[] into,
      int found) {
    int header = words[record];
    if ((header & Layout.MIXED) == 0) {
      if (squaredToChain(
              words[record + Layout.FIRST_EXACT],
              Layout.count(header),
              x,
              y,
              metresPerX,
              metresPerY,
              Double.POSITIVE_INFINITY)
          > squared) {
        return found;
      }
      int reference = words[record + Layout.REFERENCE_STATE];
      int across = words[record + Layout.ACROSS_STATE];
      return addMissing(
          across, reference, block, into, addMissing(reference, across, block, into, found));
    }
    int now = found;
    int at = record;
    while (true) {
      now = searchMixed(at, x, y, metresPerX, metresPerY, squared, into, now);
      if ((words[at] & Layout.CONTINUED) == 0) {
        return now;
      }
      at += words[at + Layout.LENGTH];
    }
  }

  private int searchMixed(
      int record,
      double x,
      double y,
      double metresPerX,
      double metresPerY,
      double squared,
      int[] into,
      int found) {
    int now = found;
    int run = record + Layout.ORDINALS + words[record + Layout.AREAS];
    for (int left = Layout.count(words[record]); left > 0; left--) {
      if (squaredToChain(
              words[run + Layout.RUN_FIRST_EXACT],
              words[run + Layout.RUN_EXACT],
              x,
              y,
              metresPerX,
              metresPerY,
              Double.POSITIVE_INFINITY)
          <= squared) {
        int touches = words[run + Layout.RUN_TOUCHES];
        for (; touches != 0; touches &= touches - 1) {
          now =
              add(
                  words[record + Layout.ORDINALS + Integer.numberOfTrailingZeros(touches)],
                  into,
                  now);
        }
      }
      run += Layout.RUN_VERTICES + words[run + Layout.RUN_STORED];
    }
    return now;
  }

  /** Adds the areas of a state that another state lacks: the chain between the two bounds them. */
  private int addMissing(int state, int other, int block, int[] into, int found) {
    int now = found;
    int size = states.size(state, block);
    for (int i = 0; i < size; i++) {
      int ordinal = states.member(state, block, i);
      if (!states.contains(other, block, ordinal)) {
        now = add(ordinal, into, now);
      }
    }
    return now;
  }

  /** Adds an ordinal in its place; in a full array, at the cost of the highest. */
  private static int add(int ordinal, int[] into, int found) {
    int held = Math.min(found, into.length);
    int place = held;
    while (place > 0 && into[place - 1] > ordinal) {
      place--;
    }
    if (place > 0 && into[place - 1] == ordinal) {
      return found;
    }
    if (place < into.length) {
      int moved = Math.min(held, into.length - 1) - place;
      System.arraycopy(into, place, into, place + 1, moved);
      into[place] = ordinal;
    }
    return held + 1;
  }
}
