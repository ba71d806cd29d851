package org.lac4j.core.place;

/**
 * A longitude and a latitude in degrees, as maps and phones give them.
 *
 * <p>UK data calls the system WGS84 (EPSG:4326) and means ETRS89 (EPSG:4258); the library treats them as one. Longitude
 * stands first, as in RFC 7946.
 *
 * <p>Immutable and thread-safe.
 *
 * @param longitude degrees east, -180 to 180
 * @param latitude degrees north, -90 to 90
 */
public record LonLat(double longitude, double latitude) implements Location {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a coordinate is not finite or out of range
   */
  public LonLat {
    if (!(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("A longitude lies between -180 and 180 degrees.");
    }
    if (!(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("A latitude lies between -90 and 90 degrees.");
    }
    longitude += 0.0; // -0.0 becomes 0.0: one place, one value
    latitude += 0.0;
  }

  /**
   * Obtains a point from degrees.
   *
   * @param longitude degrees east, -180 to 180
   * @param latitude degrees north, -90 to 90
   * @return the point
   * @throws IllegalArgumentException if a coordinate is not finite or out of range
   */
  public static LonLat ofDegrees(double longitude, double latitude) {
    return new LonLat(longitude, latitude);
  }

  /**
   * Reads a longitude and a latitude in degrees, in that order.
   *
   * @param text for example "-1.08,53.96"; white space around each number is ignored
   * @return the point
   * @throws IllegalArgumentException if the text is not two numbers within range; the message does not repeat it
   */
  public static LonLat parse(String text) {
    return CoordinatePair.parse("longitude and latitude", "-1.08,53.96", text, LonLat::new);
  }

  /** Returns longitude and latitude in degrees, for example "-1.08,53.96", which {@link #parse} reads back. */
  @Override
  public String toString() {
    return longitude + "," + latitude;
  }
}
