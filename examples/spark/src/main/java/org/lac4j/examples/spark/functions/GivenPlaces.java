package org.lac4j.examples.spark.functions;

import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;

/**
 * Makes locations of what columns hold, whatever their types: numbers of any kind, or text.
 *
 * <p>What can't be a location is refused with a reason for the row, by an {@link IllegalArgumentException}.
 */
public final class GivenPlaces {

  private GivenPlaces() {}

  /**
   * Makes a point in longitude and latitude.
   *
   * @param longitude the longitude in degrees, WGS 84
   * @param latitude the latitude in degrees
   * @return the point
   * @throws IllegalArgumentException if a value is missing, no number or out of range
   */
  public static LonLat lonLat(@Nullable Object longitude, @Nullable Object latitude) {
    return LonLat.ofDegrees(number("longitude", longitude), number("latitude", latitude));
  }

  /**
   * Makes a point on the National Grid.
   *
   * @param easting the easting in metres
   * @param northing the northing in metres
   * @return the point
   * @throws IllegalArgumentException if a value is missing, no number or out of range
   */
  public static Location onGrid(@Nullable Object easting, @Nullable Object northing) {
    return GridReference.ofMetres(number("easting", easting), number("northing", northing));
  }

  /**
   * Makes a postcode.
   *
   * @param text the postcode
   * @return the postcode
   * @throws IllegalArgumentException if it is missing or no postcode
   */
  public static Location postcode(@Nullable Object text) {
    return Postcode.parse(present("postcode", text).toString());
  }

  /**
   * Makes a property's reference.
   *
   * @param number the UPRN
   * @return the UPRN
   * @throws IllegalArgumentException if it is missing or no UPRN
   */
  public static Location uprn(@Nullable Object number) {
    Object given = present("UPRN", number);
    return given instanceof Long || given instanceof Integer
        ? Uprn.of(((Number) given).longValue())
        : Uprn.parse(given.toString());
  }

  private static double number(String what, @Nullable Object value) {
    Object given = present(what, value);
    if (given instanceof Number number) {
      return number.doubleValue();
    }
    try {
      return Double.parseDouble(given.toString());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The " + what + " is not a number.", e);
    }
  }

  private static Object present(String what, @Nullable Object value) {
    if (value == null || value.toString().isBlank()) {
      throw new IllegalArgumentException("There is no " + what + ".");
    }
    return value;
  }
}
