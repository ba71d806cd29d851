package org.lac4j.rules.simulation.people;

import static java.util.Objects.requireNonNull;

import org.lac4j.rules.simulation.internal.Amounts;

/**
 * How many come back after they have ended, and when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param share the share of those who end, each time, 0 to 1
 * @param after how long after the end
 * @source P5
 */
public record Returning(double share, Length after) {

  /** Nobody comes back. */
  public static final Returning NOBODY = new Returning(0, Length.NONE);

  /**
   * Checks the share.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public Returning {
    requireNonNull(after, "after");
    Amounts.checkShare("The share who return", share);
  }
}
