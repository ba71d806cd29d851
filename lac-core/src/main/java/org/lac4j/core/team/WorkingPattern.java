package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days of the week on which a coordinator works.
 *
 * <p>Bank holidays are no part of it: the rules add those. Immutable and thread-safe.
 *
 * @param days the days, one or more
 * @source P15, P16
 */
public record WorkingPattern(ImmutableSortedSet<DayOfWeek> days) {

  private static final WorkingPattern MONDAY_TO_FRIDAY =
      of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if there is no day
   */
  public WorkingPattern {
    requireNonNull(days, "days");
    if (days.isEmpty()) {
      throw new IllegalArgumentException(
          "A working pattern has one day or more: record an absence for someone who does not work at all.");
    }
    days = ImmutableSortedSet.copyOf(days);
  }

  /**
   * Obtains a pattern of the given days.
   *
   * @param days the days, one or more, in any order
   * @return the pattern
   * @throws IllegalArgumentException if there is no day
   */
  public static WorkingPattern of(DayOfWeek... days) {
    return new WorkingPattern(ImmutableSortedSet.copyOf(days));
  }

  /**
   * Obtains the pattern of the five days from Monday to Friday.
   *
   * @return the pattern
   */
  public static WorkingPattern mondayToFriday() {
    return MONDAY_TO_FRIDAY;
  }

  /**
   * Tells whether a date falls on one of the days.
   *
   * @param date the date
   * @return true if the coordinator usually works on it
   */
  public boolean includes(LocalDate date) {
    return days.contains(date.getDayOfWeek());
  }
}
