package org.lac4j.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates on which a version of a rule applies, both included.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day; empty if it has always applied
 * @param last the last day; empty while no end is known
 */
public record EffectiveDates(Optional<LocalDate> first, Optional<LocalDate> last) {

  /** Every date. */
  public static final EffectiveDates ALWAYS =
      new EffectiveDates(Optional.empty(), Optional.empty());

  /**
   * Checks the order of the dates.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public EffectiveDates {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException(
          "The last day (" + last.get() + ") is before the first (" + first.get() + ").");
    }
  }

  /**
   * Obtains the dates from a day on.
   *
   * @param first the first day
   * @return the dates, without an end
   */
  public static EffectiveDates from(LocalDate first) {
    return new EffectiveDates(Optional.of(first), Optional.empty());
  }

  /**
   * Obtains the dates between two days.
   *
   * @param first the first day
   * @param last the last day, on or after the first
   * @return the dates
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static EffectiveDates of(LocalDate first, LocalDate last) {
    return new EffectiveDates(Optional.of(first), Optional.of(last));
  }

  /**
   * Tells whether a date is one of these.
   *
   * @param date the date
   * @return true from the first day to the last, both included
   */
  public boolean includes(LocalDate date) {
    return startsBy(date) && !endsBefore(date);
  }

  /**
   * Tells whether some date is in both.
   *
   * @param other the other dates
   * @return true if they have a day in common
   */
  public boolean overlaps(EffectiveDates other) {
    return last.map(other::startsBy).orElse(true) && other.last.map(this::startsBy).orElse(true);
  }

  private boolean startsBy(LocalDate date) {
    return first.isEmpty() || !first.get().isAfter(date);
  }

  private boolean endsBefore(LocalDate date) {
    return last.isPresent() && last.get().isBefore(date);
  }
}
