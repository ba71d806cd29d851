package org.lac4j.core.internal.page;

/** From coordinates to places on a drawing of 1000 units: north up, one scale in both directions. Immutable. */
public final class MapFrame {

  private static final double SIZE = 1000;
  private static final double MARGIN = 20;

  private final Box extent;
  private final double unitsPerX;
  private final double unitsPerY;

  /**
   * A box of coordinates.
   *
   * @param minX its least x
   * @param minY its least y
   * @param maxX its greatest x, no less than the least
   * @param maxY its greatest y, no less than the least
   */
  public record Box(double minX, double minY, double maxX, double maxY) {

    double width() {
      return maxX - minX;
    }

    double height() {
      return maxY - minY;
    }

    private Box widened(double by) {
      return new Box(minX - by, minY - by, maxX + by, maxY + by);
    }
  }

  /**
   * Frames a piece of the world.
   *
   * @param shown what the drawing shows
   * @param geographic true for degrees, of which those of longitude are drawn shorter
   */
  public MapFrame(Box shown, boolean geographic) {
    this.extent =
        shown.width() > 0 && shown.height() > 0 ? shown : shown.widened(geographic ? 1e-3 : 100);
    double middle = Math.toRadians((extent.minY + extent.maxY) / 2);
    double yPerX = geographic ? 1 / Math.max(0.1, Math.abs(Math.cos(middle))) : 1;
    double room = SIZE - 2 * MARGIN;
    this.unitsPerX = Math.min(room / extent.width(), room / (extent.height() * yPerX));
    this.unitsPerY = unitsPerX * yPerX;
  }

  /**
   * Returns where an x is drawn.
   *
   * @param x the coordinate
   * @return units from the left
   */
  public double x(double x) {
    return MARGIN + (x - extent.minX) * unitsPerX;
  }

  /**
   * Returns where a y is drawn.
   *
   * @param y the coordinate
   * @return units from the top
   */
  public double y(double y) {
    return MARGIN + (extent.maxY - y) * unitsPerY;
  }

  double width() {
    return extent.width() * unitsPerX + 2 * MARGIN;
  }

  double height() {
    return extent.height() * unitsPerY + 2 * MARGIN;
  }

  /**
   * Returns how long a number of units is in coordinates.
   *
   * @param units the units
   * @return the length
   */
  public double coordinates(double units) {
    return units / Math.max(unitsPerX, unitsPerY);
  }

  /**
   * Returns how long the longer side of a box is in units.
   *
   * @param box the box
   * @return the units
   */
  public double units(Box box) {
    return Math.max(box.width() * unitsPerX, box.height() * unitsPerY);
  }

  /**
   * Returns a box in units.
   *
   * @param box the box
   * @return x, y, width and height with a space between
   */
  public String box(Box box) {
    double left = x(box.minX);
    double top = y(box.maxY);
    return number(left)
        + " "
        + number(top)
        + " "
        + number(x(box.maxX) - left)
        + " "
        + number(y(box.minY) - top);
  }

  private static String number(double value) {
    return Rounding.plain(value, SvgMap.FINE);
  }
}
