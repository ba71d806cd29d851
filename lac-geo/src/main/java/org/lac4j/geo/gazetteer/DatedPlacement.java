package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.place.Placement;
import org.lac4j.geo.coverage.Vintage;

/**
 * Where a location lay on a day, and by which boundaries.
 *
 * <p>Immutable and thread-safe.
 *
 * @param placement where it lay
 * @param vintage the vintage of the boundaries that counted
 */
public record DatedPlacement(Placement placement, Vintage vintage) {
  /** Checks that nothing is missing. */
  public DatedPlacement {
    requireNonNull(placement, "placement");
    requireNonNull(vintage, "vintage");
  }
}
