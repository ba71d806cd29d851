package org.lac4j.geo.coverage.internal.distance;

/** The squared distance in metres from a point to a chain of exact vertices. */
final class ChainDistance {

  private ChainDistance() {}

  /**
   * Lets a cursor know the squared distance to the nearest edge of a chain, if it is less than what was found so far.
   *
   * <p>A distance that is not negative is in the same order as its bits. So the least is kept as bits, and an edge beside
   * which the point does not lie counts as far away by a mask: nothing branches, and no processor can guess wrong.
   *
   * @param vertices x and y in turn
   * @param first the number of the chain's first vertex
   * @param count the number of its vertices; an edge less
   * @param cursor the point, the lengths of units there, and what was found so far
   */
  static void approach(double[] vertices, int first, int count, Cursor cursor) {
    double x = cursor.x;
    double y = cursor.y;
    double metresPerX = cursor.metresPerX;
    double metresPerY = cursor.metresPerY;
    double ax = (vertices[2 * first] - x) * metresPerX;
    double ay = (vertices[2 * first + 1] - y) * metresPerY;
    long nearest = Math.min(bits(cursor.nearest), bits(ax * ax + ay * ay));
    for (int i = 2 * first + 2; i < 2 * (first + count); i += 2) {
      double bx = (vertices[i] - x) * metresPerX;
      double by = (vertices[i + 1] - y) * metresPerY;
      double dx = bx - ax;
      double dy = by - ay;
      double length = dx * dx + dy * dy;
      double along = -(ax * dx + ay * dy);
      double turn = ax * dy - ay * dx;
      long notBeside = Double.doubleToRawLongBits(along * (length - along)) >> (Long.SIZE - 1);
      nearest = Math.min(nearest, bits(bx * bx + by * by));
      nearest = Math.min(nearest, bits(turn * turn / length) | (notBeside & Long.MAX_VALUE));
      ax = bx;
      ay = by;
    }
    cursor.nearest = Double.longBitsToDouble(nearest);
  }

  /** The bits without the sign, so that also the NaN of an edge without length comes last. */
  private static long bits(double value) {
    return Double.doubleToRawLongBits(value) & Long.MAX_VALUE;
  }
}
