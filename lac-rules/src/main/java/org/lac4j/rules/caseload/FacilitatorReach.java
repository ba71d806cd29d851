package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.FacilitatorId;

/**
 * Where a Community Facilitator works.
 *
 * <p>Immutable and thread-safe.
 *
 * @param facilitator the facilitator
 * @param areas the areas, in code order; none means all areas of the team
 * @source R1
 */
public record FacilitatorReach(FacilitatorId facilitator, ImmutableSortedSet<AreaCode> areas) {

  /** Checks that nothing is null. */
  public FacilitatorReach {
    requireNonNull(facilitator, "facilitator");
    areas = ImmutableSortedSet.copyOf(areas);
  }

  /**
   * Tells whether the facilitator works in any of some areas.
   *
   * @param wanted the areas
   * @return true if one of them is theirs, or all areas are
   */
  public boolean reaches(Collection<AreaCode> wanted) {
    return areas.isEmpty() || wanted.stream().anyMatch(areas::contains);
  }
}
