package org.lac4j.geo.openreferral;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;

/**
 * The address of a place where a drop-in is held, as the standard wants it whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param address the first line
 * @param city the town or city
 * @param county the county, which the standard calls the state or province
 * @param postcode the postcode
 * @param point where it is; empty if nobody knows
 */
public record PublishedPlace(
    String address, String city, String county, Postcode postcode, Optional<LonLat> point) {

  /**
   * Checks what the standard requires.
   *
   * @throws IllegalArgumentException if a text is blank
   */
  public PublishedPlace {
    if (address.isBlank() || city.isBlank() || county.isBlank()) {
      throw new IllegalArgumentException(
          "The address of a published place has a first line, a city and a county: give all three.");
    }
    requireNonNull(postcode, "postcode");
    requireNonNull(point, "point");
  }
}
