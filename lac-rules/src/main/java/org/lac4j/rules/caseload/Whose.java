package org.lac4j.rules.caseload;

import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;

/**
 * In whose count a journey is: a coordinator's, a vacant area's, or nobody's that the team names.
 *
 * @param coordinator the coordinator who walks alongside; empty if there is none
 * @param area the vacant area; empty if there is a coordinator, or the team does not have the area
 */
record Whose(Optional<CoordinatorId> coordinator, Optional<AreaCode> area) {

  static final Whose ELSEWHERE = new Whose(Optional.empty(), Optional.empty());

  static Whose of(CoordinatorId coordinator) {
    return new Whose(Optional.of(coordinator), Optional.empty());
  }

  static Whose vacant(AreaCode area) {
    return new Whose(Optional.empty(), Optional.of(area));
  }
}
