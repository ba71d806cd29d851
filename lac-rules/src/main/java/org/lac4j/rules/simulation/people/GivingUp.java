package org.lac4j.rules.simulation.people;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.introduction.EndReason;
import org.lac4j.rules.simulation.internal.Amounts;

/**
 * A cause for which people stop waiting for a first meeting.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cause the cause, for example "their-choice" or "moved-away"
 * @param share the share of people who would, 0 to 1
 * @param after how long they wait before they do
 * @source P5
 */
public record GivingUp(EndReason cause, double share, Length after) {

  /**
   * Checks the share.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public GivingUp {
    requireNonNull(cause, "cause");
    requireNonNull(after, "after");
    Amounts.checkShare("The share who give up for " + cause, share);
  }
}
