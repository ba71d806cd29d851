package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;

/**
 * The days on which an area is one of the team's: until it is split or merged, or from when it is new.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the area
 * @param from the first day; empty if it has always been one
 * @param until the last day, that day included; empty while no end is planned
 * @source P7
 */
public record AreaTerm(AreaCode area, Optional<LocalDate> from, Optional<LocalDate> until) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public AreaTerm {
    requireNonNull(area, "area");
    new DayRange(from, until).check("the area " + area);
  }

  /**
   * Obtains an area that is new.
   *
   * @param area the area
   * @param first its first day
   * @return the term
   */
  public static AreaTerm from(AreaCode area, LocalDate first) {
    return new AreaTerm(area, Optional.of(first), Optional.empty());
  }

  /**
   * Obtains an area that ends.
   *
   * @param area the area
   * @param last its last day, that day included
   * @return the term
   */
  public static AreaTerm until(AreaCode area, LocalDate last) {
    return new AreaTerm(area, Optional.empty(), Optional.of(last));
  }

  DayRange days() {
    return new DayRange(from, until);
  }
}
