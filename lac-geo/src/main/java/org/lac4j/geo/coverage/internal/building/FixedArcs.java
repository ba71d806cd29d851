package org.lac4j.geo.coverage.internal.building;

import org.lac4j.geo.coverage.internal.index.FixedPlane;

/**
 * The arcs in the whole numbers of the plane, with the exact geometry that the build needs.
 *
 * <p>Corners of cells lie half a unit below and left of whole numbers, so none is ever level with a vertex:
 *
 * <pre>
 *      :   :   :         vertices  o  at whole numbers,
 *    ..o...:...:..       corners   x  in between: corner (X, Y) is the point (X - 1/2, Y - 1/2)
 *      : x : x :
 *    ..:...o...:..
 *      : x : x :
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param arcs the arcs
 * @param plane the plane
 */
record FixedArcs(Arcs arcs, FixedPlane plane) {

  /** Products below this share of their summands are computed again, exactly. */
  private static final double ROUNDING = 0x1p-49;

  long x(int vertex) {
    return plane.fixedX(arcs.x(vertex));
  }

  long y(int vertex) {
    return plane.fixedY(arcs.y(vertex));
  }

  /** Whether a corner is left of an edge's line; on the line, it counts as a little further left. */
  boolean isCornerLeft(int edge, long cornerX, long cornerY) {
    long dx = x(edge + 1) - x(edge);
    long dy = y(edge + 1) - y(edge);
    long px = 2 * (cornerX - x(edge)) - 1;
    long py = 2 * (cornerY - y(edge)) - 1;
    double one = (double) dx * py;
    double other = (double) dy * px;
    double turn = one - other;
    if (Math.abs(turn) > ROUNDING * (Math.abs(one) + Math.abs(other))) {
      return turn > 0;
    }
    int exactTurn = compareProducts(dx, py, dy, px);
    return exactTurn != 0 ? exactTurn > 0 : dy > 0;
  }

  private static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }
}
