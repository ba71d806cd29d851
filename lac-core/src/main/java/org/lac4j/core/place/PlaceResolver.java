package org.lac4j.core.place;

/**
 * The port through which rules and hosts ask where a location lies; lac-geo implements it.
 *
 * <p>An implementation never guesses and never throws for a location that it can't place: it answers {@link
 * Placement.Unplaced} with the reason. Implementations are safe for use by several threads.
 *
 * @source P7
 */
@FunctionalInterface
public interface PlaceResolver {

  /**
   * Tells where a location lies.
   *
   * @param location the location
   * @return where it lies, with the doubt that the location itself carries
   */
  Placement resolve(Location location);
}
