package org.lac4j.geo.coverage;

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

  /** What {@link #find} gives if the array is too short. */
  static final int TOO_MANY = -1;

  private final States states;
  private final double metres;
  private final int[] into;
  private int found;
  private boolean tooMany;

  private BoundariesWithin(
      Grid grid, Metric metric, double x, double y, double metres, int[] into, int found) {
    super(grid, metric, x, y);
    this.states = new States(grid.words());
    this.metres = metres;
    this.into = into;
    this.found = found;
  }

  /**
   * Adds the areas that have a boundary within a distance, keeping the array ascending and each area once.
   *
   * @param found how many ordinals the array holds already
   * @return how many it holds then; {@link #TOO_MANY}, with the lowest in the array, if there are more
   */
  static int find(
      Grid grid, Metric metric, double x, double y, double metres, int[] into, int found) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return found;
    }
    BoundariesWithin search = new BoundariesWithin(grid, metric, x, y, metres, into, found);
    search.searchTop();
    return search.tooMany ? TOO_MANY : search.found;
  }

  @Override
  void search(int at, int block, int columns, int rows, double left, double low, int cellBits) {
    double size = 1L << cellBits;
    double reachX = metres / (metresPerFixedX * SAFETY) + 1;
    double reachY = metres / (metresPerFixedY * SAFETY) + 1;
    int lastColumn = nearestCell(fixedX + reachX - left, size, columns);
    int lastRow = nearestCell(fixedY + reachY - low, size, rows);
    for (int row = nearestCell(fixedY - reachY - low, size, rows); row <= lastRow; row++) {
      int column = nearestCell(fixedX - reachX - left, size, columns);
      for (; column <= lastColumn; column++) {
        int entry = words.get(at + row * columns + column);
        if (Layout.isBoundary(entry)) {
          searchCell(entry, block, left + column * size, low + row * size, cellBits);
        }
      }
    }
  }

  @Override
  void searchRecord(int record, int block) {
    int header = words.get(record);
    if ((header & Layout.MIXED) == 0) {
      if (isWithin(words.get(record + Layout.FIRST_EXACT), Layout.count(header))) {
        int reference = words.get(record + Layout.REFERENCE_STATE);
        int across = words.get(record + Layout.ACROSS_STATE);
        addMissing(reference, across, block);
        addMissing(across, reference, block);
      }
      return;
    }
    int at = record;
    while (true) {
      searchMixed(at);
      if ((words.get(at) & Layout.CONTINUED) == 0) {
        return;
      }
      at += words.get(at + Layout.LENGTH);
    }
  }

  private void searchMixed(int record) {
    int run = record + Layout.ORDINALS + words.get(record + Layout.AREAS);
    for (int left = Layout.count(words.get(record)); left > 0; left--) {
      if (isWithin(words.get(run + Layout.RUN_FIRST_EXACT), words.get(run + Layout.RUN_EXACT))) {
        int touches = words.get(run + Layout.RUN_TOUCHES);
        for (; touches != 0; touches &= touches - 1) {
          add(words.get(record + Layout.ORDINALS + Integer.numberOfTrailingZeros(touches)));
        }
      }
      run += Layout.RUN_VERTICES + words.get(run + Layout.RUN_STORED);
    }
  }

  private boolean isWithin(int first, int count) {
    return Math.sqrt(squaredToChain(first, count)) <= metres;
  }

  /** Adds the areas of a state that another state lacks: the chain between the two bounds them. */
  private void addMissing(int state, int other, int block) {
    int size = states.size(state, block);
    for (int i = 0; i < size; i++) {
      int ordinal = states.member(state, block, i);
      if (!states.contains(other, block, ordinal)) {
        add(ordinal);
      }
    }
  }

  /** Adds an ordinal in its place; in a full array, at the cost of the highest. */
  private void add(int ordinal) {
    int place = found;
    while (place > 0 && into[place - 1] > ordinal) {
      place--;
    }
    if (place > 0 && into[place - 1] == ordinal) {
      return;
    }
    if (found == into.length) {
      tooMany = true;
      if (place == found) {
        return;
      }
      found--;
    }
    System.arraycopy(into, place, into, place + 1, found - place);
    into[place] = ordinal;
    found++;
  }
}
