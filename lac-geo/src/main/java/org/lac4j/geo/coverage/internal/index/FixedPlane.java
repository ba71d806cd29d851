package org.lac4j.geo.coverage.internal.index;

import org.locationtech.jts.geom.Envelope;

/**
 * The plane in whole numbers: a square of 2<sup>48</sup> by 2<sup>48</sup> units laid over the coverage.
 *
 * <pre>
 *   maxY +-----------+ . . .        X = floor((x - minX) * scale)
 *        |           |     .        Y = floor((y - minY) * scale)
 *        |  coverage |     .
 *        |           |     .        one scale for both axes, so that cells are square;
 *   minY +-----------+ . . .        the longer side takes a little less than 2^48 units
 *      minX        maxX
 * </pre>
 *
 * <p>The mapping never changes the order of two coordinates; it can only make them equal. Whole numbers are what cells
 * are cut from by shifts, and what lets the build compute exactly. The last word always has the exact path, which works
 * on the coordinates as given.
 *
 * <p>Immutable and thread-safe.
 */
public final class FixedPlane {

  /** The number of bits of a coordinate. */
  public static final int BITS = 48;

  /** A little less than 2<sup>48</sup>, so that grid lines do not fall on round fractions of the box. */
  private static final double SPAN = 0x1p48 - 0x1p43;

  private static final double LARGEST_SCALE = 0x1p1000;

  /** The most units per step between two doubles, so that even one cell over all has a frame no finer than they are. */
  private static final double LARGEST_UNITS_PER_ULP = 0x1p34;

  public final double minX;
  public final double minY;
  public final double maxX;
  public final double maxY;
  public final double scale;

  /** The size of the smallest cell worth having, as a power of two: below it, doubles are coarser than its frame. */
  public final int smallestCellBits;

  public FixedPlane(double minX, double minY, double maxX, double maxY) {
    this.minX = minX;
    this.minY = minY;
    this.maxX = maxX;
    this.maxY = maxY;
    double longest = Math.max(maxX - minX, maxY - minY);
    double largest =
        Math.max(
            Math.max(Math.abs(minX), Math.abs(maxX)), Math.max(Math.abs(minY), Math.abs(maxY)));
    double ulp = Math.ulp(largest);
    this.scale = Math.min(Math.min(SPAN / longest, LARGEST_UNITS_PER_ULP / ulp), LARGEST_SCALE);
    this.smallestCellBits = Layout.CELL_BITS + Math.max(0, Math.getExponent(ulp * scale) + 1);
  }

  /** The plane around a box; a box of JTS that is null gives a plane around the origin. */
  public static FixedPlane around(Envelope box) {
    return box.isNull()
        ? new FixedPlane(0, 0, 0, 0)
        : new FixedPlane(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  /** Whether a point lies in the box, its border included; never for a coordinate that is not finite. */
  public boolean contains(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** The longer side of the box. */
  public double longestSide() {
    return Math.max(maxX - minX, maxY - minY);
  }

  public long fixedX(double x) {
    return (long) ((x - minX) * scale);
  }

  public long fixedY(double y) {
    return (long) ((y - minY) * scale);
  }

  public double x(double fixedX) {
    return minX + fixedX / scale;
  }

  public double y(double fixedY) {
    return minY + fixedY / scale;
  }
}
