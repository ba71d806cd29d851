package org.lac4j.rules.records;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;

/**
 * A time from when someone got in touch until it ended, with the area and whose it was: nothing that says who they are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the area of the team in which they live; empty if it is not known, or none
 * @param coordinator whose it was when it ended, or is if it is open; empty if no coordinator's
 * @param urgency the urgency as it was told
 * @param spell what happened when
 */
public record RecordedSpell(
    Optional<AreaCode> area, Optional<CoordinatorId> coordinator, Urgency urgency, Spell spell) {

  /** Checks that nothing is null. */
  public RecordedSpell {
    requireNonNull(area, "area");
    requireNonNull(coordinator, "coordinator");
    requireNonNull(urgency, "urgency");
    requireNonNull(spell, "spell");
  }
}
