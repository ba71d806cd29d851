package org.lac4j.examples.cli.options;

import static java.util.Locale.ROOT;

import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Envelope;

/**
 * Refuses boundaries among which every place would be outside, whatever was meant: of no area, or with coordinates that belie
 * their coordinate system.
 */
public final class AreaCheck {

  /** Every longitude and latitude; on the National Grid this is open sea. */
  private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

  /** Great Britain with latitude first; with longitude first, the sea off Somalia. */
  private static final Envelope SWAPPED = new Envelope(49, 61.5, -9.5, 2.5);

  /** What to do where no option says the system. */
  private static final String IN_THE_FILE = "in the file itself, for example %s";

  private final String cure;

  private AreaCheck(String cure) {
    this.cure = cure;
  }

  /**
   * Obtains a check.
   *
   * @param cure how the command line says the coordinate system, with %s for the one that is likely
   * @return the check
   */
  public static AreaCheck of(String cure) {
    return new AreaCheck(cure);
  }

  /**
   * Obtains a check of files whose coordinate system no option says.
   *
   * @return the check
   */
  public static AreaCheck ofFile() {
    return new AreaCheck(IN_THE_FILE);
  }

  /**
   * Checks that there is an area, and that the coordinates can be in the system that the file names.
   *
   * @param read what was read
   * @return what was read
   * @throws InputException if not; it names the file and the cure
   */
  public ReadCoverage check(ReadCoverage read) throws InputException {
    check(
        read.source(),
        read.featuresRead(),
        read.coverage().coordinateSystem(),
        read.coverage().envelope());
    return read;
  }

  /**
   * Checks that there is a geometry, and that the coordinates can be in the system that the file names.
   *
   * @param file what was read
   * @return the file
   * @throws InputException if not; it names the file and the cure
   */
  public BoundaryFile check(BoundaryFile file) throws InputException {
    Envelope box = new Envelope();
    file.features().stream()
        .flatMap(feature -> feature.geometry().stream())
        .forEach(geometry -> box.expandToInclude(geometry.getEnvelopeInternal()));
    check(file.source(), file.features().size(), file.coordinateSystem(), box);
    return file;
  }

  /** Tells that a file has nothing to work on. */
  static InputException empty(String source, int features) {
    return new InputException(
        source
            + ": it holds no area with a polygon ("
            + features
            + " features): give a file of boundaries, or another of its layers.");
  }

  private void check(String source, int features, CoordinateSystem system, Envelope box)
      throws InputException {
    if (box.isNull()) {
      throw empty(source, features);
    }
    boolean degrees = DEGREES.contains(box);
    if (system.isGeographic() && !degrees) {
      throw belied(
          source, system, "not degrees", box, says(CoordinateSystem.BRITISH_NATIONAL_GRID));
    }
    if (system.isGeographic() && SWAPPED.contains(box)) {
      throw belied(
          source, system, "latitude before longitude", box, "write longitude before latitude");
    }
    if (system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID) && degrees) {
      throw belied(
          source,
          system,
          "degrees, not metres in Great Britain",
          box,
          says(CoordinateSystem.WGS84));
    }
  }

  private String says(CoordinateSystem likely) {
    return "say what they are, " + String.format(ROOT, cure, likely);
  }

  private static InputException belied(
      String source, CoordinateSystem system, String what, Envelope box, String cure) {
    return new InputException(
        String.format(
            ROOT,
            "%s: the areas are said to be in %s, but their coordinates are %s (x from %.2f to %.2f, y from %.2f to"
                + " %.2f): %s.",
            source,
            system,
            what,
            box.getMinX(),
            box.getMaxX(),
            box.getMinY(),
            box.getMaxY(),
            cure));
  }
}
