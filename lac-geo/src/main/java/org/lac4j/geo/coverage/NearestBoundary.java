package org.lac4j.geo.coverage;

/**
 * The search for the nearest boundary.
 *
 * <pre>
 *      +--+--+--+--+--+
 *      |22|22|22|22|22|      Ring after ring of cells around the point's own, until what was found is
 *      +--+--+--+--+--+      nearer than any cell of the next ring can be. In a ring, only cells with a
 *      |22|11|11|11|22|      boundary count, and of these only those near enough; the cells of a
 *      +--+--+--+--+--+      sub-grid are searched in the same way.
 *      |22|11|q |11|22|
 *      +--+--+--+--+--+
 * </pre>
 */
final class NearestBoundary extends BoundarySearch {

  private double nearest = Double.POSITIVE_INFINITY;

  private NearestBoundary(Grid grid, Metric metric, double x, double y) {
    super(grid, metric, x, y);
  }

  /** The distance in metres to the nearest boundary; infinite without one, or for a point that is not finite. */
  static double metres(Grid grid, Metric metric, double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return Double.POSITIVE_INFINITY;
    }
    NearestBoundary search = new NearestBoundary(grid, metric, x, y);
    search.searchTop();
    return Math.sqrt(search.nearest);
  }

  @Override
  void search(int at, int block, int columns, int rows, double left, double low, int cellBits) {
    double size = 1L << cellBits;
    int column = nearestCell(fixedX - left, size, columns);
    int row = nearestCell(fixedY - low, size, rows);
    double besideX = metresPerFixedX * outside(fixedX, left, left + columns * size);
    double besideY = metresPerFixedY * outside(fixedY, low, low + rows * size);
    for (int ring = 0; ring < Math.max(columns, rows); ring++) {
      double acrossX = metresPerFixedX * toRing(fixedX - left, size, columns, column, ring);
      double acrossY = metresPerFixedY * toRing(fixedY - low, size, rows, row, ring);
      if (Math.min(squared(acrossX, besideY), squared(besideX, acrossY)) * SAFETY > nearest) {
        return;
      }
      for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
        boolean wholeRow = Math.abs(r - row) == ring;
        for (int c = column - ring; c <= column + ring; c += wholeRow ? 1 : 2 * ring) {
          if (c >= 0 && c < columns) {
            int entry = words.get(at + r * columns + c);
            if (Layout.isBoundary(entry)) {
              searchIfNear(entry, block, left + c * size, low + r * size, cellBits);
            }
          }
        }
      }
    }
  }

  /** How far a place is from the cells that are as far as a ring or further, in one direction. */
  private static double toRing(double place, double size, int count, int cell, int ring) {
    double below = cell < ring ? Double.POSITIVE_INFINITY : place - (cell - ring + 1) * size;
    double above = cell + ring >= count ? Double.POSITIVE_INFINITY : (cell + ring) * size - place;
    return ring == 0 ? 0 : Math.max(0, Math.min(below, above));
  }

  private static double outside(double place, double low, double high) {
    return Math.max(0, Math.max(low - place, place - high));
  }

  private void searchIfNear(int entry, int block, double left, double low, int cellBits) {
    double size = 1L << cellBits;
    double dx = metresPerFixedX * outside(fixedX, left - 1, left + size + 1);
    double dy = metresPerFixedY * outside(fixedY, low - 1, low + size + 1);
    if (squared(dx, dy) * SAFETY <= nearest) {
      searchCell(entry, block, left, low, cellBits);
    }
  }

  @Override
  void searchRecord(int record, int block) {
    int header = words.get(record);
    if ((header & Layout.MIXED) == 0) {
      see(words.get(record + Layout.FIRST_EXACT), Layout.count(header));
      return;
    }
    int at = record;
    while (true) {
      int run = at + Layout.ORDINALS + words.get(at + Layout.AREAS);
      for (int left = Layout.count(words.get(at)); left > 0; left--) {
        see(words.get(run + Layout.RUN_FIRST_EXACT), words.get(run + Layout.RUN_EXACT));
        run += Layout.RUN_VERTICES + words.get(run + Layout.RUN_STORED);
      }
      if ((words.get(at) & Layout.CONTINUED) == 0) {
        return;
      }
      at += words.get(at + Layout.LENGTH);
    }
  }

  private void see(int first, int count) {
    nearest = Math.min(nearest, squaredToChain(first, count));
  }
}
