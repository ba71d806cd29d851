package org.lac4j.geo.coverage.internal.building;

import java.util.Arrays;
import org.lac4j.geo.coverage.internal.index.Layout;

/**
 * The edges of one cell as chains in the cell's frame, before it is turned.
 *
 * <pre>
 *      a run: edges that follow each other in an arc;       a vertex far outside ends a run:
 *      its ends lie outside the cell, cut off at the        two runs, each cut off at the frame
 *      frame's border where they would lie beyond it        ___________
 *            +------+                                           +------\
 *       o----|-o    |                                           |    /  '-.
 *            |  \_o-|---o                                       |___/______'o (beyond)
 *            +------+
 * </pre>
 *
 * <p>Coordinates are rounded down, like those of a point, so that both are off to the same side.
 *
 * <p>Used by one thread, again and again.
 */
final class Runs {

  /** The frame's border: turned or not, what lies within has 16 bits. */
  private static final double LOW = -24_000;

  private static final double HIGH = Layout.CELL - LOW;

  /** Where edges are cut if no side is free: just beyond the side. */
  private static final int CUT = 1;

  /** How far along the side's line a cut edge is led, beyond the frame of any point. */
  private static final int LED_AWAY = 2 * Layout.CELL;

  private final FixedArcs arcs;
  private int[] firstExact = new int[16];
  private int[] exactCount = new int[16];
  private int[] ends = new int[16];
  private int count;
  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int size;

  private long originX;
  private long originY;
  private double unitsPerFixed;

  Runs(FixedArcs arcs) {
    this.arcs = arcs;
  }

  int count() {
    return count;
  }

  int firstExact(int run) {
    return firstExact[run];
  }

  /** The number of exact vertices, which differs from that of the stored ones for a point and after {@link #cut}. */
  int exactCount(int run) {
    return exactCount[run];
  }

  int start(int run) {
    return run == 0 ? 0 : ends[run - 1];
  }

  int end(int run) {
    return ends[run];
  }

  int x(int i) {
    return (int) Math.floor(xs[i]);
  }

  int y(int i) {
    return (int) Math.floor(ys[i]);
  }

  /** Collects the runs of a cell. */
  void collect(CellPart part) {
    originX = part.x();
    originY = part.y();
    unitsPerFixed = 1.0 / (1L << (part.cellBits() - Layout.CELL_BITS));
    count = 0;
    size = 0;
    int from = part.from();
    for (int i = from + 1; i <= part.to(); i++) {
      if (i == part.to()
          || part.edges()[i] != part.edges()[i - 1] + 1
          || isOutside(part.edges()[i])) {
        addRun(part.edges()[from], part.edges()[i - 1] + 1);
        from = i;
      }
    }
  }

  private boolean isOutside(int vertex) {
    double x = frameX(vertex);
    double y = frameY(vertex);
    return x < LOW || x > HIGH || y < LOW || y > HIGH;
  }

  private double frameX(int vertex) {
    return (arcs.x(vertex) - originX) * unitsPerFixed;
  }

  private double frameY(int vertex) {
    return (arcs.y(vertex) - originY) * unitsPerFixed;
  }

  private void addRun(int first, int last) {
    addEnd(first, first + 1);
    for (int vertex = first + 1; vertex < last; vertex++) {
      addVertex(frameX(vertex), frameY(vertex));
    }
    addEnd(last, last - 1);
    endRun(first, last - first + 1);
    spreadPoint(start(count - 1));
  }

  /** Spreads a run that is a single point in the frame to a unit and back, so that points near it are uncertain. */
  private void spreadPoint(int start) {
    for (int i = start + 1; i < size; i++) {
      if (x(i) != x(start) || y(i) != y(start)) {
        return;
      }
    }
    if (size - start > 2) {
      xs[start + 1] += 1;
    } else {
      addVertex(xs[start] + 1, ys[start]);
      addVertex(xs[start], ys[start]);
      ends[count - 1] = size;
    }
  }

  private void endRun(int first, int exact) {
    if (count == ends.length) {
      firstExact = Arrays.copyOf(firstExact, 2 * count);
      exactCount = Arrays.copyOf(exactCount, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    firstExact[count] = first;
    exactCount[count] = exact;
    ends[count++] = size;
  }

  private void addVertex(double x, double y) {
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, 2 * size);
      ys = Arrays.copyOf(ys, 2 * size);
    }
    xs[size] = x;
    ys[size++] = y;
  }

  /** Adds the end of a run, moved to the frame's border along its edge if it lies beyond. */
  private void addEnd(int end, int neighbour) {
    double x = frameX(end);
    double y = frameY(end);
    double dx = frameX(neighbour) - x;
    double dy = frameY(neighbour) - y;
    double along = Math.max(share(x, dx), share(y, dy));
    addVertex(x + along * dx, y + along * dy);
  }

  /** How much of an edge lies before the frame's border in one coordinate. */
  private static double share(double from, double length) {
    if (from < LOW) {
      return (LOW - from) / length;
    }
    return from > HIGH ? (HIGH - from) / length : 0;
  }

  /**
   * Cuts all runs at the line of the cell's left or right side, keeps the part towards the cell, and leads each end that
   * is cut along the line, away from the corner.
   *
   * <pre>
   *             :    |  an edge that crosses the line above the corner goes up,
   *      -------+----'
   *             c       corner
   *      -------+----.
   *             :    |  one that crosses it below goes down
   * </pre>
   */
  void cut(boolean right, boolean upper) {
    double[] oldX = Arrays.copyOf(xs, size);
    double[] oldY = Arrays.copyOf(ys, size);
    int[] oldEnds = Arrays.copyOf(ends, count);
    int oldCount = count;
    Cut cut = new Cut(oldX, oldY, right, upper ? Layout.CELL : 0);
    size = 0;
    count = 0;
    int start = 0;
    for (int run = 0; run < oldCount; run++) {
      int before = size;
      cut.run(start, oldEnds[run]);
      if (size > before) {
        endRun(firstExact[run], exactCount[run]);
      }
      start = oldEnds[run];
    }
  }

  /** The cutting of runs at a line. */
  private final class Cut {
    private final double[] oldX;
    private final double[] oldY;
    private final boolean right;
    private final double line;
    private final double farX;
    private final double cornerY;

    Cut(double[] oldX, double[] oldY, boolean right, double cornerY) {
      this.oldX = oldX;
      this.oldY = oldY;
      this.right = right;
      this.line = right ? Layout.CELL + CUT : -CUT;
      this.farX = right ? -LED_AWAY : Layout.CELL + LED_AWAY;
      this.cornerY = cornerY;
    }

    private boolean isKept(int i) {
      return oldX[i] <= line == right;
    }

    void run(int from, int to) {
      int before = size;
      if (isKept(from)) {
        addVertex(oldX[from], oldY[from]);
      }
      for (int i = from + 1; i < to; i++) {
        if (isKept(i) != isKept(i - 1)) {
          double share = (line - oldX[i - 1]) / (oldX[i] - oldX[i - 1]);
          double y = oldY[i - 1] + share * (oldY[i] - oldY[i - 1]);
          if (isKept(i)) {
            comeIn(y, size == before);
          } else {
            addVertex(line, y);
            addVertex(line, end(y));
          }
        }
        if (isKept(i)) {
          addVertex(oldX[i], oldY[i]);
        }
      }
    }

    /** Comes from the line's end on the crossing's side; first, if need be, from the other end, round the far side. */
    private void comeIn(double y, boolean first) {
      if (!first && ys[size - 1] != end(y)) {
        addVertex(farX, ys[size - 1]);
        addVertex(farX, end(y));
      }
      addVertex(line, end(y));
      addVertex(line, y);
    }

    private double end(double y) {
      return y > cornerY ? Layout.CELL + LED_AWAY : -LED_AWAY;
    }
  }
}
