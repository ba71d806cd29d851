package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;

/**
 * The state of an area that has no coordinator for now, declared so that nobody takes it for a mistake.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the area
 * @param since the first day without a coordinator; empty if it is not known
 * @param coveredBy the coordinator, most often a neighbour, who does their best to help meanwhile; empty if the team
 *     names none
 * @source P14, R7
 */
public record Vacancy(AreaCode area, Optional<LocalDate> since, Optional<CoordinatorId> coveredBy) {

  /** Checks that nothing is null. */
  public Vacancy {
    requireNonNull(area, "area");
    requireNonNull(since, "since");
    requireNonNull(coveredBy, "coveredBy");
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
    return new Vacancy(area, since, Optional.of(cover));
  }
}
