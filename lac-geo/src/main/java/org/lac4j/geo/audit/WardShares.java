package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Ward;

/**
 * How much of a ward each area covers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ward the ward, with its population where the file has one
 * @param covered the share of its ground that any area covers, 0 to 1, and 1 only if nothing is left
 * @param shares from an area's code to the share that it covers, the largest first; parts narrower than the gap
 *     width are left out
 */
public record WardShares(Ward ward, double covered, ImmutableMap<AreaCode, Double> shares) {

  /** Checks that nothing is null. */
  public WardShares {
    requireNonNull(ward, "ward");
    requireNonNull(shares, "shares");
  }
}
