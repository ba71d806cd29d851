package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.FixedPlane;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.PointQuery;

/**
 * For each small cell of the plane, the few edges of which one is the nearest boundary to any point of the cell: for the
 * distances of many points.
 *
 * <pre>
 *      table           fours            lists
 *      +--+--+--+      +--+--+
 *      |a |* |b |      |c |a |          a: chain 7 to 9
 *      +--+--+--+  ->  +--+--+    ->    b: chain 7 to 8, chain 31 to 36
 *      |a |c |b |      |* |b |
 *      +--+--+--+      +--+--+
 * </pre>
 *
 * <p>What a {@link NearestBoundary} searches for from cell to cell is found here in four steps, at the cost of some
 * memory and of some time to make it ready. The distances are the same, bit for bit.
 *
 * <p>An entry that is not negative says where a list of chains begins; another one, bit by bit the reverse, where the
 * entries of the four smaller cells are. Each chain of a list is its first vertex and how many there are; the count is
 * negative, bit by bit the reverse, if another chain follows.
 *
 * <p>Immutable and thread-safe.
 */
final class NearestEdges {

  /** Measures the squared distance of one point in metres. */
  @FunctionalInterface
  interface PointDistance {

    double squaredMetres(double x, double y);
  }

  /** The entry of a cell that has no list: its edges are too many, or it lies outside the box. */
  static final int SEARCH = 0;

  private static final int STAGE = 64;

  private final FixedPlane plane;
  private final double[] vertices;
  private final Metric metric;
  private final int tableBits;
  private final int[] cells;
  private final int[] lists;

  /** By first vertex, the lowest area along an edge. */
  private final int[] lowestAlong;

  /**
   * Takes the lists that a {@link NearestEdgesBuilder} made.
   *
   * @param grid the index, with one edge or more
   * @param metric tells the metres at a point
   * @param tableBits the level of the table's cells: there are as many each way as 2 to the power of it
   * @param cells the entries: those of the table, row by row, and behind them those of the smaller cells, four by four
   * @param lists the lists; the first, at {@link #SEARCH}, is one chain without vertices
   */
  NearestEdges(IndexGrid grid, Metric metric, int tableBits, int[] cells, int[] lists) {
    this.plane = grid.plane();
    this.vertices = grid.vertices();
    this.metric = metric;
    this.tableBits = tableBits;
    this.cells = cells;
    this.lists = lists;
    this.lowestAlong = EdgeAreas.lowest(grid);
  }

  long sizeInBytes() {
    return (long) (cells.length + lists.length + lowestAlong.length) * Integer.BYTES;
  }

  /**
   * Measures the squared distances of a range of points.
   *
   * @param xy x and y in turn
   * @param first the first point of the range
   * @param count the number of points
   * @param others measures the distance of a point where nothing is listed
   * @param into takes the squared distances in metres, infinite for a point that is not finite
   */
  void squaredMetres(double[] xy, int first, int count, PointDistance others, double[] into) {
    Stage stage = new Stage();
    for (int done = 0; done < count; done += STAGE) {
      int points = Math.min(STAGE, count - done);
      stage.findLists(xy, first + done, points);
      stage.readAhead(points);
      stage.measure(xy, first + done, points, others, into);
    }
  }

  /** Takes each step for many points before the next one, so that the memory's answers for all are under way at once. */
  private final class Stage {

    private final long[] fixedX = new long[STAGE];
    private final long[] fixedY = new long[STAGE];
    private final int[] entries = new int[STAGE];
    private final Cursor cursor = new Cursor();

    /** Nobody needs what was read ahead; but it is in the cache then. */
    private final double[] seen = new double[STAGE];

    void findLists(double[] xy, int first, int count) {
      int shift = FixedPlane.BITS - tableBits;
      for (int i = 0; i < count; i++) {
        double x = xy[2 * (first + i)];
        double y = xy[2 * (first + i) + 1];
        boolean within = plane.contains(x, y);
        fixedX[i] = within ? plane.fixedX(x) : 0;
        fixedY[i] = within ? plane.fixedY(y) : 0;
        int cell = (int) (fixedY[i] >>> shift) << tableBits | (int) (fixedX[i] >>> shift);
        entries[i] = within ? cells[cell] : SEARCH;
      }
      boolean divided = true;
      while (divided) {
        divided = false;
        shift--;
        for (int i = 0; i < count; i++) {
          if (entries[i] < 0) {
            int four = (int) (fixedY[i] >>> shift & 1) << 1 | (int) (fixedX[i] >>> shift & 1);
            entries[i] = cells[~entries[i] + four];
            divided |= entries[i] < 0;
          }
        }
      }
    }

    void readAhead(int count) {
      for (int i = 0; i < count; i++) {
        seen[i] = vertices[2 * lists[entries[i]]];
      }
      for (int i = 0; i < count; i++) {
        seen[i] += vertices[2 * further(entries[i])];
      }
    }

    void measure(double[] xy, int first, int count, PointDistance others, double[] into) {
      for (int i = 0; i < count; i++) {
        double x = xy[2 * (first + i)];
        double y = xy[2 * (first + i) + 1];
        if (entries[i] == SEARCH) {
          into[first + i] = others.squaredMetres(x, y);
        } else {
          cursor.moveTo(x, y, metric);
          into[first + i] = squaredToList(entries[i], cursor);
        }
      }
    }
  }

  /** The last vertex of a list's only chain, or the first one of its second chain. */
  private int further(int list) {
    int count = lists[list + 1];
    return count < 0 ? lists[list + 2] : lists[list] + Math.max(0, count - 1);
  }

  private double squaredToList(int list, Cursor cursor) {
    int at = list;
    while (true) {
      int count = lists[at + 1];
      ChainDistance.approach(vertices, lists[at], count < 0 ? ~count : count, cursor);
      if (count >= 0) {
        return cursor.nearest;
      }
      at += 2;
    }
  }

  /** The lowest area along the listed edges within the cursor's limit, or {@link PointQuery#NONE}. */
  int lowestWithin(Cursor cursor) {
    if (!plane.contains(cursor.x, cursor.y)) {
      return PointQuery.NONE;
    }
    int lowest = Integer.MAX_VALUE;
    int at = list(plane.fixedX(cursor.x), plane.fixedY(cursor.y));
    while (true) {
      int count = lists[at + 1];
      int end = lists[at] + (count < 0 ? ~count : count) - 1;
      for (int edge = lists[at]; edge < end; edge++) {
        cursor.nearest = Double.POSITIVE_INFINITY;
        ChainDistance.approach(vertices, edge, 2, cursor);
        if (cursor.nearest <= cursor.limit) {
          lowest = Math.min(lowest, lowestAlong[edge]);
        }
      }
      if (count >= 0) {
        return lowest == Integer.MAX_VALUE ? PointQuery.NONE : lowest;
      }
      at += 2;
    }
  }

  private int list(long fixedX, long fixedY) {
    int shift = FixedPlane.BITS - tableBits;
    int entry = cells[(int) (fixedY >>> shift) << tableBits | (int) (fixedX >>> shift)];
    while (entry < 0) {
      shift--;
      int four = (int) (fixedY >>> shift & 1) << 1 | (int) (fixedX >>> shift & 1);
      entry = cells[~entry + four];
    }
    return entry;
  }
}
