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

  /**
   * Reads easting and northing in metres, or a map reference.
   *
   * @param text for example "460300,451700", or "SE 603 517" in any case and spacing, which names a {@link GridSquare}
   *     and gives its south-west corner
   * @return the point
   * @throws IllegalArgumentException if the text is neither, or lies off the grid; the message does not repeat it
   */
  public static GridReference parse(String text) {
    return text.indexOf(',') < 0
        ? GridSquare.parse(text).southWest()
        : CoordinatePair.parse("easting and northing", "460300,451700", text, GridReference::new);
  }

  /**
   * Finds the square of a map reference that the point lies in.
   *
   * @param sizeMetres the length of a side: 100,000, 10,000, 1,000, 100, 10 or 1 metres
   * @return the square, whose text is for example "SE 603 517" for 100 metres
   * @throws IllegalArgumentException if the size is none of the six
   */
  public GridSquare toSquare(int sizeMetres) {
    return GridSquare.of(this, sizeMetres);
  }

  /** Returns easting and northing in metres, for example "460300.0,451700.0", which {@link #parse} reads back. */
  @Override
  public String toString() {
    return easting + "," + northing;
  }
}
