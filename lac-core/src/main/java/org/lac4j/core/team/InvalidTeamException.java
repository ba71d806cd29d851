package org.lac4j.core.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;

/**
 * The refusal of a team that breaks a rule, with every fault at once.
 *
 * <p>Faults and message hold ids only, no names.
 *
 * @source P14
 */
public final class InvalidTeamException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<TeamFault> faults;
  private final ImmutableSet<String> areas;
  private final ImmutableSet<String> vacant;
  private final ImmutableSetMultimap<String, String> coordinators;

  InvalidTeamException(ImmutableList<TeamFault> faults, Team team) {
    super(
        faults.stream()
            .map(fault -> "\n- " + fault.message())
            .collect(Collectors.joining("", heading(faults.size()), "")));
    this.faults = faults;
    ImmutableSetMultimap.Builder<String, String> serving = ImmutableSetMultimap.builder();
    team.coordinators()
        .forEach(
            each -> each.areas().forEach(area -> serving.put(area.value(), each.id().toString())));
    this.coordinators = serving.build();
    this.vacant =
        team.vacancies().stream()
            .map(vacancy -> vacancy.area().value())
            .collect(ImmutableSet.toImmutableSet());
    this.areas =
        Stream.concat(
                team.areas().stream().map(area -> area.code().value()),
                coordinators.keySet().stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  private static String heading(int faults) {
    return "The team has " + (faults == 1 ? "1 fault:" : faults + " faults:");
  }

  /**
   * Returns all that is wrong.
   *
   * @return the faults, one or more, in the order of {@link TeamFault.Code}
   */
  public ImmutableList<TeamFault> faults() {
    return faults;
  }

  /**
   * Returns the areas that the team was said to have, so that they can be compared with a map all the same.
   *
   * @return the codes of its areas, and of those that a coordinator was said to serve
   */
  public ImmutableSet<AreaCode> areas() {
    return codes(areas);
  }

  /**
   * Returns the areas that were said to have a vacancy.
   *
   * @return their codes
   */
  public ImmutableSet<AreaCode> vacant() {
    return codes(vacant);
  }

  /**
   * Returns who was said to serve which area.
   *
   * @return from an area's code to the ids of its coordinators
   */
  public ImmutableSetMultimap<AreaCode, CoordinatorId> coordinators() {
    ImmutableSetMultimap.Builder<AreaCode, CoordinatorId> found = ImmutableSetMultimap.builder();
    coordinators.forEach((area, id) -> found.put(AreaCode.of(area), CoordinatorId.of(id)));
    return found.build();
  }

  private static ImmutableSet<AreaCode> codes(ImmutableSet<String> texts) {
    return texts.stream().map(AreaCode::of).collect(ImmutableSet.toImmutableSet());
  }
}
