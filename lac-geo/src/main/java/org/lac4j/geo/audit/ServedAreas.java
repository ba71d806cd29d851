package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.InvalidTeamException;
import org.lac4j.core.team.Team;

/**
 * Who serves which area, also of a team that breaks a rule, so that one fault hides no other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param areas the codes of the team's areas, and of those that a coordinator is said to serve
 * @param vacant the codes of the areas with a declared vacancy
 * @param coordinators from an area's code to its coordinators, more than one where the team is at fault
 * @source P14
 */
public record ServedAreas(
    ImmutableSet<AreaCode> areas,
    ImmutableSet<AreaCode> vacant,
    ImmutableSetMultimap<AreaCode, CoordinatorId> coordinators) {

  /** Checks that nothing is null. */
  public ServedAreas {
    requireNonNull(areas, "areas");
    requireNonNull(vacant, "vacant");
    requireNonNull(coordinators, "coordinators");
  }

  /**
   * Takes what a team serves.
   *
   * @param team the team
   * @return its areas, vacancies and coordinators
   */
  public static ServedAreas of(Team team) {
    ImmutableSetMultimap.Builder<AreaCode, CoordinatorId> coordinators =
        ImmutableSetMultimap.builder();
    team.coordinators()
        .forEach(each -> each.areas().forEach(area -> coordinators.put(area, each.id())));
    return new ServedAreas(
        team.areas().stream().map(Area::code).collect(ImmutableSet.toImmutableSet()),
        ImmutableSet.copyOf(team.vacanciesByArea().keySet()),
        coordinators.build());
  }

  /**
   * Takes what a team was said to serve that could not be built.
   *
   * @param refused why it could not be built
   * @return its areas, vacancies and coordinators as given
   */
  public static ServedAreas of(InvalidTeamException refused) {
    return new ServedAreas(refused.areas(), refused.vacant(), refused.coordinators());
  }
}
