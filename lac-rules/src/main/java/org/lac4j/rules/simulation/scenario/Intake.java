package org.lac4j.rules.simulation.scenario;

import java.util.OptionalInt;

/**
 * How the guideline binds when someone waits for a first meeting.
 *
 * <p>The guideline is no cap. At its upper figure people wait for room, but no longer than so many days; then they are
 * met all the same. Immutable and thread-safe.
 *
 * @param guidelineBinds whether people wait for room at all
 * @param longestHoldDays after how many days since they were received they are met above the guideline; empty for never
 * @source P17
 */
public record Intake(boolean guidelineBinds, OptionalInt longestHoldDays) {

  /** People wait for room up to 28 days from when they were received: an assumption. */
  public static final Intake GUIDELINE = new Intake(true, OptionalInt.of(28));

  /** People wait for room as long as it takes. That makes a cap of the guideline, so it is for theory. */
  public static final Intake CAP = new Intake(true, OptionalInt.empty());

  /** Only the hours of a week count. */
  public static final Intake HOURS_ONLY = new Intake(false, OptionalInt.empty());

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if they are negative
   */
  public Intake {
    if (longestHoldDays.isPresent() && longestHoldDays.getAsInt() < 0) {
      throw new IllegalArgumentException(
          "People wait for room up to " + longestHoldDays.getAsInt() + " days: give 0 or more.");
    }
  }
}
