package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;

/**
 * In whose count a journey is: a coordinator's, a vacant area's, or nobody's that the team names.
 *
 * <p>Immutable and thread-safe.
 *
 * @param coordinator the coordinator who walks alongside; empty if there is none
 * @param area the vacant area; empty if there is a coordinator, or the team does not have the area
 */
public record Whose(Optional<CoordinatorId> coordinator, Optional<AreaCode> area) {

  /** Of nobody that the team names. */
  public static final Whose ELSEWHERE = new Whose(Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public Whose {
    requireNonNull(coordinator, "coordinator");
    requireNonNull(area, "area");
  }

  /**
   * Obtains the count of a coordinator.
   *
   * @param coordinator the coordinator
   * @return whose it is
   */
  public static Whose of(CoordinatorId coordinator) {
    return new Whose(Optional.of(coordinator), Optional.empty());
  }

  /**
   * Obtains the count of a vacant area.
   *
   * @param area the area
   * @return whose it is
   */
  public static Whose vacant(AreaCode area) {
    return new Whose(Optional.empty(), Optional.of(area));
  }
}
