package org.lac4j.core.place;

/**
 * A point on the British National Grid (EPSG:27700).
 *
 * <p>Immutable and thread-safe.
 *
 * @param easting metres east of the false origin, 0 to 700,000
 * @param northing metres north of the false origin, 0 to 1,300,000
 */
public record GridReference(double easting, double northing) implements Location {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a coordinate is not finite or off the grid
   */
  public GridReference {
    if (!(easting >= 0 && easting <= 700_000)) {
      throw new IllegalArgumentException("An easting lies between 0 and 700000 metres.");
    }
    if (!(northing >= 0 && northing <= 1_300_000)) {
      throw new IllegalArgumentException("A northing lies between 0 and 1300000 metres.");
    }
    easting += 0.0;
    northing += 0.0;
  }

  /**
   * Obtains a point from metres.
   *
   * @param easting metres east, 0 to 700,000
   * @param northing metres north, 0 to 1,300,000
   * @return the point
   * @throws IllegalArgumentException if a coordinate is not finite or off the grid
   */
  public static GridReference ofMetres(double easting, double northing) {
    return new GridReference(easting, northing);
  }

  /** Returns easting and northing in metres, for example "460300.0,451700.0". */
  @Override
  public String toString() {
    return easting + "," + northing;
  }
}
