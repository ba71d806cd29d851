package org.lac4j.rules.simulation.study;

import static java.util.Objects.requireNonNull;

/**
 * How many are met within a number of days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the days since the introduction
 * @param share the share of people met by then (Kaplan-Meier), with its interval
 */
public record MetWithin(int days, Estimate share) {

  /** Checks that nothing is null. */
  public MetWithin {
    requireNonNull(share, "share");
  }
}
