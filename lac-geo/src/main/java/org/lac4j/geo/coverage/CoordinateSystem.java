package org.lac4j.geo.coverage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The coordinate reference system of a coverage, by its EPSG number.
 *
 * <p>Coordinates are always x then y: longitude then latitude in {@link #WGS84}, easting then northing in {@link
 * #BRITISH_NATIONAL_GRID}, whatever order the registry gives.
 *
 * <p>Immutable and thread-safe.
 *
 * @param epsg the EPSG number, for example 27700; 1 or more
 */
public record CoordinateSystem(int epsg) {

  /** Longitude and latitude in degrees (EPSG:4326, also known as CRS84). */
  public static final CoordinateSystem WGS84 = new CoordinateSystem(4326);

  /** Easting and northing in metres (EPSG:27700). */
  public static final CoordinateSystem BRITISH_NATIONAL_GRID = new CoordinateSystem(27700);

  private static final int ETRS89 = 4258;
  private static final Pattern CRS84 =
      Pattern.compile("(?:urn:ogc:def:crs:OGC:[^:]*:|OGC:)?CRS84", Pattern.CASE_INSENSITIVE);
  private static final Pattern EPSG =
      Pattern.compile(
          "(?:urn:ogc:def:crs:EPSG:[^:]*:|https?://www\\.opengis\\.net/def/crs/EPSG/[^/]*/|EPSG:)([0-9]{1,6})",
          Pattern.CASE_INSENSITIVE);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public CoordinateSystem {
    if (epsg < 1) {
      throw new IllegalArgumentException("An EPSG number is 1 or more, not " + epsg + ".");
    }
  }

  /**
   * Reads a name as files give it: "EPSG:27700", "urn:ogc:def:crs:EPSG::27700", "urn:ogc:def:crs:OGC:1.3:CRS84" or an
   * opengis.net address.
   *
   * @param name the name, in any case
   * @return the system; CRS84 and ETRS89 (EPSG:4258) are {@link #WGS84}
   * @throws IllegalArgumentException if the name is none of these forms
   */
  public static CoordinateSystem parse(String name) {
    String trimmed = name.strip();
    if (CRS84.matcher(trimmed).matches()) {
      return WGS84;
    }
    Matcher epsg = EPSG.matcher(trimmed);
    if (!epsg.matches() || Integer.parseInt(epsg.group(1)) < 1) {
      throw new IllegalArgumentException(
          "'"
              + trimmed
              + "' names no coordinate system: write EPSG and its number, for example EPSG:27700.");
    }
    int number = Integer.parseInt(epsg.group(1));
    return number == ETRS89 ? WGS84 : new CoordinateSystem(number);
  }

  /**
   * Tells whether coordinates are longitude and latitude in degrees.
   *
   * @return true for {@link #WGS84} and for ETRS89 (EPSG:4258), which UK data takes for the same
   */
  public boolean isGeographic() {
    return epsg == WGS84.epsg || epsg == ETRS89;
  }

  /** Returns the name, for example "EPSG:27700", which {@link #parse} reads back. */
  @Override
  public String toString() {
    return "EPSG:" + epsg;
  }
}
