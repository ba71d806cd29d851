package org.lac4j.geo.coverage.internal.building;

/**
 * A box in the frame of a cell.
 *
 * @param left the least x
 * @param low the least y
 * @param right the largest x
 * @param high the largest y
 */
record FrameBox(int left, int low, int right, int high) {

  /** Whether an edge has a point in the box, its border included. */
  boolean meets(int ax, int ay, int bx, int by) {
    if (Math.max(ax, bx) < left
        || Math.min(ax, bx) > right
        || Math.max(ay, by) < low
        || Math.min(ay, by) > high) {
      return false;
    }
    long dx = (long) bx - ax;
    long dy = (long) by - ay;
    long turn = dx * (low - ay) - dy * (left - ax);
    long width = dy * (right - left);
    long height = dx * (high - low);
    long least = Math.min(0, -width) + Math.min(0, height);
    long most = Math.max(0, -width) + Math.max(0, height);
    return turn + least <= 0 && turn + most >= 0;
  }
}
