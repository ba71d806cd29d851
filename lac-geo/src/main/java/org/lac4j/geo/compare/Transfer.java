package org.lac4j.geo.compare;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.place.Area;

/**
 * Land that an area took from another, or left to another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the other area: of the old vintage where land was gained, of the new one where it was lost; empty for land
 *     that no other area has there
 * @param squareMetres how much, more than 0
 */
public record Transfer(Optional<Area> area, double squareMetres) {

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if there is no land
   */
  public Transfer {
    requireNonNull(area, "area");
    if (!(squareMetres > 0)) {
      throw new IllegalArgumentException(
          "Land that changes hands has more than 0 square metres, not " + squareMetres + ".");
    }
  }
}
