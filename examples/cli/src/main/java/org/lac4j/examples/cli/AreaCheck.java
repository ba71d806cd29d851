package org.lac4j.examples.cli;

import static java.util.Locale.ROOT;

import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.ReadCoverage;
import org.locationtech.jts.geom.Envelope;

/** Refuses boundaries among which every place would be outside, whatever was meant. */
final class AreaCheck {

  /** Every longitude and latitude; on the National Grid this is open sea. */
  private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

  private AreaCheck() {}

  /**
   * Checks that there is an area, and that the coordinates may be of the system that they are said to be of.
   *
   * @throws InputException if not; it names the file and the cure
   */
  static void check(ReadCoverage read) throws InputException {
    Envelope box = read.coverage().envelope();
    if (box.isNull()) {
      throw new InputException(
          read.source()
              + ": it holds no area with a polygon ("
              + read.featuresRead()
              + " features): give a file of boundaries, or with --layer another of its layers.");
    }
    CoordinateSystem system = read.coverage().coordinateSystem();
    boolean degrees = DEGREES.contains(box);
    if (system.isGeographic() && !degrees) {
      throw wrongSystem(read, box, "not degrees", CoordinateSystem.BRITISH_NATIONAL_GRID);
    }
    if (system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID) && degrees) {
      throw wrongSystem(read, box, "degrees, not metres in Great Britain", CoordinateSystem.WGS84);
    }
  }

  private static InputException wrongSystem(
      ReadCoverage read, Envelope box, String what, CoordinateSystem likely) {
    return new InputException(
        String.format(
            ROOT,
            "%s: the areas are said to be in %s, but their coordinates are %s (x from %.2f to %.2f, y from %.2f to"
                + " %.2f): say what they are, for example --crs %s (where --x and --y are given, --areas-crs).",
            read.source(),
            read.coverage().coordinateSystem(),
            what,
            box.getMinX(),
            box.getMaxX(),
            box.getMinY(),
            box.getMaxY(),
            likely));
  }
}
