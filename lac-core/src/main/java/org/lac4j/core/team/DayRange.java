package org.lac4j.core.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days from a first to a last, both included, each of which may be open.
 *
 * @param first the first day; empty if it has always been so
 * @param last the last day; empty if no end is known
 */
record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {

  boolean includes(LocalDate day) {
    return first.map(from -> !day.isBefore(from)).orElse(true)
        && last.map(until -> !day.isAfter(until)).orElse(true);
  }

  boolean overlaps(DayRange other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(DayRange other) {
    return last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
  }

  /** The days on which something changes: the first, and the one after the last. */
  Stream<LocalDate> changes() {
    return Stream.concat(first.stream(), last.stream().map(day -> day.plusDays(1)));
  }

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last is before the first
   */
  void check(String what) {
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException(
          "The last day of "
              + what
              + " ("
              + last.get()
              + ") is before its first ("
              + first.get()
              + ").");
    }
  }
}
