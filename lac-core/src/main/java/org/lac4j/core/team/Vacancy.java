package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;

/**
 * A time in which an area has no coordinator, declared so that nobody takes it for a mistake, and to say who covers.
 *
 * <p>An area is vacant on every day on which nobody holds its post, whether or not that is declared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the area
 * @param since the first day without a coordinator; empty if it is not known
 * @param until the last day, that day included; empty if it is not known
 * @param coveredBy the coordinator, most often a neighbour, who does their best to help meanwhile; empty if the team
 *     names none
 * @source P14, R7
 */
public record Vacancy(
    AreaCode area,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<CoordinatorId> coveredBy) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Vacancy {
    requireNonNull(area, "area");
    requireNonNull(coveredBy, "coveredBy");
    new DayRange(since, until).check("the vacancy of area " + area);
  }

  /**
   * Makes a vacancy whose last day is not known.
   *
   * @param area the area
   * @param since the first day without a coordinator; empty if it is not known
   * @param coveredBy who does their best to help meanwhile; empty if the team names nobody
   */
  public Vacancy(AreaCode area, Optional<LocalDate> since, Optional<CoordinatorId> coveredBy) {
    this(area, since, Optional.empty(), coveredBy);
  }

  /**
   * Obtains a vacancy without a date or cover.
   *
   * @param area the area
   * @return the vacancy
   */
  public static Vacancy of(AreaCode area) {
    return new Vacancy(area, Optional.empty(), Optional.empty());
  }

  /**
   * Returns this vacancy, covered by a named coordinator.
   *
   * @param cover who covers
   * @return the vacancy with that cover
   */
  public Vacancy coveredBy(CoordinatorId cover) {
    return new Vacancy(area, since, until, Optional.of(cover));
  }

  /**
   * Tells whether it is in force on a day.
   *
   * @param day the day
   * @return true from the first day to the last, both included
   */
  public boolean includes(LocalDate day) {
    return days().includes(day);
  }

  DayRange days() {
    return new DayRange(since, until);
  }
}
