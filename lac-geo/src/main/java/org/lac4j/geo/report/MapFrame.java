package org.lac4j.geo.report;

import org.locationtech.jts.geom.Envelope;

/** From coordinates to places on a drawing of 1000 units: north up, one scale in both directions. */
final class MapFrame {

  private static final double SIZE = 1000;
  private static final double MARGIN = 20;

  private final Envelope extent;
  private final double unitsPerX;
  private final double unitsPerY;

  /**
   * Frames a piece of the world.
   *
   * @param extent what the drawing shows
   * @param geographic true for degrees, of which those of longitude are drawn shorter
   */
  MapFrame(Envelope extent, boolean geographic) {
    this.extent = new Envelope(extent);
    if (this.extent.isNull()) {
      this.extent.init(0, 1, 0, 1);
    }
    if (!(this.extent.getWidth() > 0 && this.extent.getHeight() > 0)) {
      this.extent.expandBy(geographic ? 1e-3 : 100);
    }
    double middle = Math.toRadians(this.extent.centre().y);
    double yPerX = geographic ? 1 / Math.max(0.1, Math.abs(Math.cos(middle))) : 1;
    double room = SIZE - 2 * MARGIN;
    this.unitsPerX =
        Math.min(room / this.extent.getWidth(), room / (this.extent.getHeight() * yPerX));
    this.unitsPerY = unitsPerX * yPerX;
  }

  double x(double x) {
    return MARGIN + (x - extent.getMinX()) * unitsPerX;
  }

  double y(double y) {
    return MARGIN + (extent.getMaxY() - y) * unitsPerY;
  }

  double width() {
    return extent.getWidth() * unitsPerX + 2 * MARGIN;
  }

  double height() {
    return extent.getHeight() * unitsPerY + 2 * MARGIN;
  }

  /** How long a number of units is in coordinates. */
  double coordinates(double units) {
    return units / Math.max(unitsPerX, unitsPerY);
  }

  /** How long the longer side of a box is in units. */
  double units(Envelope box) {
    return Math.max(box.getWidth() * unitsPerX, box.getHeight() * unitsPerY);
  }

  /** A box as x, y, width and height in units. */
  String box(Envelope box) {
    double left = x(box.getMinX());
    double top = y(box.getMaxY());
    return number(left)
        + " "
        + number(top)
        + " "
        + number(x(box.getMaxX()) - left)
        + " "
        + number(y(box.getMinY()) - top);
  }

  private static String number(double value) {
    return Rounding.plain(value, MapDrawing.FINE);
  }
}
