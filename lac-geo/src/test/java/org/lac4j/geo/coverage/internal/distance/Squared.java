package org.lac4j.geo.coverage.internal.distance;

/** Squared distances for tests. */
final class Squared {

  private Squared() {}

  static Cursor cursor(double x, double y, double metresPerX, double metresPerY) {
    Cursor cursor = new Cursor();
    cursor.x = x;
    cursor.y = y;
    cursor.metresPerX = metresPerX;
    cursor.metresPerY = metresPerY;
    return cursor;
  }

  static double toChain(
      double[] vertices, int count, double[] point, double metresPerX, double metresPerY) {
    Cursor cursor = cursor(point[0], point[1], metresPerX, metresPerY);
    ChainDistance.approach(vertices, 0, count, cursor);
    return cursor.nearest;
  }
}
