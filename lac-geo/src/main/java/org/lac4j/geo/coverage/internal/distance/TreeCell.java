package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.FixedPlane;

/**
 * A square of the plane that is halved again and again, measured in metres from its centre.
 *
 * <pre>
 *      level 0         level 1         level 2
 *      +-------+       +---+---+       +-+-+-+-+
 *      |       |       |   |   |       +-+-+-+-+        column 2, row 3 of level 2
 *      |       |       +---+---+       +-+-+-+-+        is number 0 of the four in
 *      |       |       |   |   |       +-+-+-+-+        column 1, row 1 of level 1
 *      +-------+       +---+---+       +-+-+-+-+
 * </pre>
 *
 * <p>Its sides are a little longer than the cell's, by more than the rounding of any coordinate in it. Lengths in metres
 * are those at the centre; within the cell no true length is larger or smaller than one of them by more than the factor
 * {@link #distortion}. Immutable.
 */
final class TreeCell {

  final int level;
  final int column;
  final int row;
  final double centreX;
  final double centreY;
  final double metresPerX;
  final double metresPerY;

  /** Half of the width in metres. */
  final double halfX;

  /** Half of the height in metres. */
  final double halfY;

  /** More than any length is off, in metres, because coordinates are rounded. */
  final double rounding;

  /** How many times as long as another one, at most, a length may be that seems as long from the centre. */
  final double distortion;

  private final FixedPlane plane;
  private final Metric metric;

  TreeCell(FixedPlane plane, Metric metric, int level, int column, int row) {
    this.plane = plane;
    this.metric = metric;
    this.level = level;
    this.column = column;
    this.row = row;
    double size = 1L << (FixedPlane.BITS - level);
    double half = size / 2 / plane.scale;
    this.centreX = plane.x((column + 0.5) * size);
    this.centreY = plane.y((row + 0.5) * size);
    double sine = metric.sine(centreY);
    this.metresPerX = metric.metresPerX(sine);
    this.metresPerY = metric.metresPerY(sine);
    double roundingX = rounding(plane.minX, plane.maxX);
    double roundingY = rounding(plane.minY, plane.maxY);
    this.halfX = (half + roundingX) * metresPerX;
    this.halfY = (half + roundingY) * metresPerY;
    this.rounding = Math.max(roundingX * metresPerX, roundingY * metresPerY);
    double change = metric.change(sine, half + roundingY);
    this.distortion =
        change < 1 ? (1 + change) / (1 - change) / BoundarySearch.SAFETY : Double.POSITIVE_INFINITY;
  }

  /** More than a coordinate moves when it becomes a whole number of the plane, and back. */
  private double rounding(double min, double max) {
    return 2 / plane.scale + 4 * Math.ulp(Math.max(Math.abs(min), Math.abs(max)));
  }

  /**
   * One of the four cells that this one is divided into.
   *
   * @param number 0 to 3: 1 for the right ones, and 2 for the upper ones
   */
  TreeCell part(int number) {
    return new TreeCell(
        plane, metric, level + 1, 2 * column + (number & 1), 2 * row + (number >> 1));
  }

  /** Whether no point of the plane's box lies in the cell: the plane is square, and the box need not be. */
  boolean isOutside() {
    int shift = FixedPlane.BITS - level;
    return column > plane.fixedX(plane.maxX) >>> shift || row > plane.fixedY(plane.maxY) >>> shift;
  }

  /** A coordinate in metres right of the centre. */
  double right(double x) {
    return (x - centreX) * metresPerX;
  }

  /** A coordinate in metres above the centre. */
  double above(double y) {
    return (y - centreY) * metresPerY;
  }
}
