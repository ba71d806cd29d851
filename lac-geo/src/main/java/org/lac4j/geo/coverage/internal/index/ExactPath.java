package org.lac4j.geo.coverage.internal.index;

/**
 * The slow and certain answer for a point that lies too near to a boundary for the cell's frame.
 *
 * <pre>
 *      +----------------+
 *      |        edges   |       From the point p go level to the line of the reference side, at s,
 *      |  p - - - - - ->s       then along that line to the reference r, a corner of the cell whose
 *      |                :       state is known. Each edge that the way crosses changes the state.
 *      |                v
 *      +----------------r
 * </pre>
 *
 * <p>It works on the coordinates as given, with the exact {@link Orientation}. Where the way runs through a vertex or
 * along an edge, it is as if it lay a hair's breadth higher and, by a hair's breadth of that, further right; the same
 * rule holds at every comparison, so that none contradicts another. A point on an edge is found by the orientation too:
 * such a point is covered by every area that the edge touches.
 *
 * <p>All in the record's turned frame, as {@link CellFrame} tells. Immutable and thread-safe.
 */
public final class ExactPath {

  /** Of a simple record: the point lies on the chain. Other answers are the number of crossings, 0 or 1. */
  static final int ON_CHAIN = 2;

  private static final int CROSSED = 1;

  private final int[] words;
  private final double[] vertices;
  private final FixedPlane plane;

  ExactPath(int[] words, double[] vertices, FixedPlane plane) {
    this.words = words;
    this.vertices = vertices;
    this.plane = plane;
  }

  /** Tells on which side of a simple record's chain a point lies: 0 the reference's, 1 across, or {@link #ON_CHAIN}. */
  int simple(int record, int cellBits, double x, double y) {
    int header = words[record];
    int chain =
        chain(RecordLayout.first(header), RecordLayout.count(header), header, cellBits, x, y);
    return Math.min(chain, ON_CHAIN);
  }

  /** The mask of the areas of a mixed record that cover a point. */
  int mixed(int record, int cellBits, double x, double y) {
    int header = words[record];
    int covering = RecordLayout.referenceMask(words, record);
    int touching = 0;
    int run = RecordLayout.firstRun(words, record);
    for (int left = RecordLayout.runs(header); left > 0; left--) {
      int first = RecordLayout.runFirst(words, run, header);
      int count = RecordLayout.runExact(words, run, header);
      int chain = chain(first, count, header, cellBits, x, y);
      if ((chain & CROSSED) != 0) {
        covering ^= RecordLayout.runBounds(words, run, header);
      }
      if ((chain & ON_CHAIN) != 0) {
        touching |= RecordLayout.runTouches(words, run, header);
      }
      run = RecordLayout.nextRun(words, run, header);
    }
    return covering | touching;
  }

  /** Whether a point lies on an edge of a mixed record. */
  boolean touches(int record, double x, double y) {
    int header = words[record];
    int run = RecordLayout.firstRun(words, record);
    for (int left = RecordLayout.runs(header); left > 0; left--) {
      int first = RecordLayout.runFirst(words, run, header);
      for (int i = first; i < first + RecordLayout.runExact(words, run, header) - 1; i++) {
        if (touches(
            vertices[2 * i], vertices[2 * i + 1], vertices[2 * i + 2], vertices[2 * i + 3], x, y)) {
          return true;
        }
      }
      run = RecordLayout.nextRun(words, run, header);
    }
    return false;
  }

  /** Follows the way from the point to the reference through one chain: {@link #CROSSED}, {@link #ON_CHAIN} or both. */
  private int chain(int first, int count, int header, int cellBits, double x, double y) {
    boolean swapped = (header & RecordLayout.SWAPPED) != 0;
    boolean flipped = (header & RecordLayout.FLIPPED) != 0;
    double px = turned(swapped ? y : x, flipped);
    double py = swapped ? x : y;
    double side = turned(side(swapped, !flipped, cellBits, swapped ? y : x), flipped);
    double referenceY = side(!swapped, (header & RecordLayout.UPPER) != 0, cellBits, py);
    int result = 0;
    for (int i = first; i + 1 < first + count; i++) {
      double fromX = vertices[2 * i];
      double fromY = vertices[2 * i + 1];
      double toX = vertices[2 * i + 2];
      double toY = vertices[2 * i + 3];
      if (touches(fromX, fromY, toX, toY, x, y)) {
        result |= ON_CHAIN;
      }
      double ax = turned(swapped ? fromY : fromX, flipped);
      double ay = swapped ? fromX : fromY;
      double bx = turned(swapped ? toY : toX, flipped);
      double by = swapped ? toX : toY;
      boolean crossesLevel =
          ay > py != by > py
              && isBefore(ax, ay, bx, by, px, py) != isBefore(ax, ay, bx, by, side, py);
      boolean crossesSide =
          ax > side != bx > side
              && isAbove(ax, ay, bx, by, side, py) != isAbove(ax, ay, bx, by, side, referenceY);
      if (crossesLevel != crossesSide) {
        result ^= CROSSED;
      }
    }
    return result;
  }

  /** The x (or y) of the left or right (lower or upper) side of the cell around a coordinate. */
  private double side(boolean ofY, boolean far, int cellBits, double inside) {
    long fixed = ofY ? plane.fixedY(inside) : plane.fixedX(inside);
    double at = ((fixed >> cellBits) + (far ? 1 : 0)) * (double) (1L << cellBits);
    return ofY ? plane.y(at) : plane.x(at);
  }

  private static double turned(double x, boolean flipped) {
    return flipped ? -x : x;
  }

  /** Whether a point lies on an edge. */
  private static boolean touches(double ax, double ay, double bx, double by, double px, double py) {
    return px >= Math.min(ax, bx)
        && px <= Math.max(ax, bx)
        && py >= Math.min(ay, by)
        && py <= Math.max(ay, by)
        && Orientation.sign(ax, ay, bx, by, px, py) == 0;
  }

  /** Whether an edge crosses the level ray from a point to the right. */
  public static boolean crossesRay(
      double ax, double ay, double bx, double by, double px, double py) {
    return ay > py != by > py && isBefore(ax, ay, bx, by, px, py);
  }

  /** Whether a point level with some point of an edge lies before it, at less x. */
  private static boolean isBefore(
      double ax, double ay, double bx, double by, double px, double py) {
    if (px < Math.min(ax, bx) || px > Math.max(ax, bx)) {
      return px < ax;
    }
    return isLeft(ax, ay, bx, by, px, py) == by > ay;
  }

  /** Whether a point above or below some point of an edge lies above it. */
  private static boolean isAbove(double ax, double ay, double bx, double by, double px, double py) {
    if (py < Math.min(ay, by) || py > Math.max(ay, by)) {
      return py > ay;
    }
    return isLeft(ax, ay, bx, by, px, py) == bx > ax;
  }

  /** Whether a point lies left of the line from a to b; on the line, it counts as a little higher, then to the right. */
  private static boolean isLeft(double ax, double ay, double bx, double by, double px, double py) {
    int turn = Orientation.sign(ax, ay, bx, by, px, py);
    if (turn != 0) {
      return turn > 0;
    }
    return ax != bx ? bx > ax : by < ay;
  }
}
