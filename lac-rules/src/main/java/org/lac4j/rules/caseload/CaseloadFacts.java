package org.lac4j.rules.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lac4j.core.team.CoordinatorId;

/**
 * What a caseload policy may know: numbers by coordinator and vacant area, who covers, and what lies next to what.
 *
 * <p>It holds no introduction and no person, so no policy can turn anyone away. Immutable and thread-safe.
 *
 * @source P8, P14, P17
 */
@Value.Immutable
public interface CaseloadFacts extends WithCaseloadFacts {

  /**
   * Returns the day that the numbers are for.
   *
   * @return the day
   */
  LocalDate asOf();

  /**
   * Returns the load of each coordinator.
   *
   * @return the loads, in the order given, each coordinator once
   */
  ImmutableList<CoordinatorLoad> loads();

  /**
   * Returns the areas without a coordinator in post.
   *
   * @return the areas, in the order given, each once
   */
  ImmutableList<VacantArea> vacancies();

  /**
   * Returns how many individuals, families and groups are in touch whom neither a coordinator in post nor an area of the team
   * counts, so that somebody has to say who walks alongside.
   *
   * @return the number, 0 or more
   * @source R7
   */
  @Value.Default
  default int inTouchElsewhere() {
    return 0;
  }

  /**
   * Returns how many wait whom neither a coordinator in post nor an area of the team counts.
   *
   * @return the number, 0 or more
   */
  @Value.Default
  default int waitingElsewhere() {
    return 0;
  }

  /**
   * Returns which areas lie next to each other.
   *
   * @return the areas; {@link AdjacentAreas#NONE} unless given
   */
  @Value.Default
  default AdjacentAreas adjacent() {
    return AdjacentAreas.NONE;
  }

  /**
   * Returns the Community Facilitators.
   *
   * @return the facilitators, in the order given
   * @source R1
   */
  ImmutableList<FacilitatorReach> facilitators();

  /**
   * Counts those whom a coordinator covers for others on the day.
   *
   * @param coordinator the coordinator
   * @return the individuals and families of those who are away and of vacant areas that they cover
   * @source P15
   */
  default int coveredFor(CoordinatorId coordinator) {
    int away =
        loads().stream()
            .filter(load -> load.coveredBy().filter(coordinator::equals).isPresent())
            .mapToInt(CoordinatorLoad::open)
            .sum();
    int vacant =
        vacancies().stream()
            .filter(area -> area.coveredBy().filter(coordinator::equals).isPresent())
            .mapToInt(VacantArea::open)
            .sum();
    return away + vacant;
  }

  /**
   * Checks that everyone stands there once.
   *
   * @throws IllegalArgumentException if a coordinator or a vacant area is given twice
   */
  @Value.Check
  default void check() {
    int coordinators =
        loads().stream()
            .map(CoordinatorLoad::coordinator)
            .collect(ImmutableSet.toImmutableSet())
            .size();
    int areas =
        vacancies().stream().map(VacantArea::area).collect(ImmutableSet.toImmutableSet()).size();
    if (coordinators < loads().size() || areas < vacancies().size()) {
      throw new IllegalArgumentException(
          "There are "
              + loads().size()
              + " loads of "
              + coordinators
              + " coordinators and "
              + vacancies().size()
              + " vacancies of "
              + areas
              + " areas: give each once.");
    }
  }

  /**
   * Starts building facts.
   *
   * @return a builder; asOf must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CaseloadFacts}; for one thread. */
  final class Builder extends ImmutableCaseloadFacts.Builder {
    Builder() {}
  }
}
