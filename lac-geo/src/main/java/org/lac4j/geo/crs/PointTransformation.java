package org.lac4j.geo.crs;

import java.util.Objects;

/**
 * Carries points from one coordinate system to another.
 *
 * <p>Coordinates are x then y: longitude then latitude in degrees, easting then northing in the system's unit, whatever
 * order the registry gives. {@link CoordinateSystems#transformation} makes one for two EPSG numbers.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface PointTransformation {

  /**
   * Transforms a point.
   *
   * @param x longitude or easting; any value
   * @param y latitude or northing; any value
   * @param into takes x and y in the other system, or NaN twice
   * @param at the index in {@code into} of x; y follows it
   * @return true if the transformation reaches the point
   * @throws IndexOutOfBoundsException if the two numbers do not fit there
   */
  boolean apply(double x, double y, double[] into, int at);

  /**
   * Transforms many points.
   *
   * @param xy x and y in turn
   * @param from the index in {@code xy} of the first x
   * @param into takes x and y in turn, NaN twice for a point that is not reached; may be the same array if {@code at} is
   *     not behind {@code from}
   * @param at the index in {@code into} of the first x
   * @param points the number of points, 0 or more
   * @return how many points are not reached
   * @throws IndexOutOfBoundsException if the range does not lie in {@code xy} or the answers do not fit
   */
  default int apply(double[] xy, int from, double[] into, int at, int points) {
    Objects.checkFromIndexSize(from, 2L * points, (long) xy.length);
    Objects.checkFromIndexSize(at, 2L * points, (long) into.length);
    int missed = 0;
    for (int i = 0; i < 2 * points; i += 2) {
      if (!apply(xy[from + i], xy[from + i + 1], into, at + i)) {
        missed++;
      }
    }
    return missed;
  }

  /**
   * Appends another transformation.
   *
   * @param next takes what this one gives
   * @return both in turn
   */
  default PointTransformation andThen(PointTransformation next) {
    return (x, y, into, at) ->
        apply(x, y, into, at) && next.apply(into[at], into[at + 1], into, at);
  }
}
