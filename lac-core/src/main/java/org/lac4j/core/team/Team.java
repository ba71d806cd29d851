package org.lac4j.core.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/**
 * A team and its directory: which coordinator serves which area, what is vacant, and who covers.
 *
 * <p>Each area has exactly one coordinator, or a declared vacancy. Building a team checks that, and every other rule of
 * {@link TeamFault.Code}, and tells all faults at once.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P11, P14, R1
 */
@Value.Immutable
public sealed interface Team extends WithTeam permits ImmutableTeam {

  /**
   * Returns the areas that the team covers.
   *
   * @return the areas, in the order given, each code once
   */
  ImmutableList<Area> areas();

  /**
   * Returns the coordinators.
   *
   * @return the coordinators, in the order given, each id once
   */
  ImmutableList<Coordinator> coordinators();

  /**
   * Returns the declared vacancies.
   *
   * @return the vacancies, in the order given, at most one for each area
   */
  ImmutableList<Vacancy> vacancies();

  /**
   * Returns the Community Facilitators.
   *
   * @return the facilitators, in the order given, each id once
   */
  ImmutableList<CommunityFacilitator> facilitators();

  /**
   * Returns who usually covers for whom when they are away; an absence may name someone else.
   *
   * @return from who is away to who covers
   * @source P15
   */
  ImmutableMap<CoordinatorId, CoordinatorId> usualCover();

  /**
   * Returns how far beyond its areas the team offers the help of its nearest coordinator, with what they know.
   *
   * @return the distance in metres, 0 or more; empty if the team offers no such help
   * @source R7
   */
  OptionalInt nearestHelpsWithinMetres();

  /**
   * Returns the areas by code.
   *
   * @return the areas, in the order of {@link #areas}
   */
  @Value.Lazy
  default ImmutableMap<AreaCode, Area> areasByCode() {
    return Maps.uniqueIndex(areas(), Area::code);
  }

  /**
   * Returns the coordinators by id.
   *
   * @return the coordinators, in the order of {@link #coordinators}
   */
  @Value.Lazy
  default ImmutableMap<CoordinatorId, Coordinator> coordinatorsById() {
    return Maps.uniqueIndex(coordinators(), Coordinator::id);
  }

  /**
   * Returns the coordinator in post of each area that has one.
   *
   * @return from the area's code to its coordinator; vacant areas are left out
   * @source P14
   */
  @Value.Lazy
  default ImmutableMap<AreaCode, Coordinator> coordinatorsByArea() {
    ImmutableMap.Builder<AreaCode, Coordinator> byArea = ImmutableMap.builder();
    coordinators()
        .forEach(coordinator -> coordinator.areas().forEach(area -> byArea.put(area, coordinator)));
    return byArea.build();
  }

  /**
   * Returns the vacancies by area.
   *
   * @return from the area's code to its vacancy
   */
  @Value.Lazy
  default ImmutableMap<AreaCode, Vacancy> vacanciesByArea() {
    return Maps.uniqueIndex(vacancies(), Vacancy::area);
  }

  /**
   * Finds whom someone in an area should speak to on a day.
   *
   * <p>When the coordinator is away, whoever covers that absence is told beside them; if nobody is named for it, or they
   * are away too, the team's usual cover. Cover who is away on the day is no cover and is left out.
   *
   * @param area the area's code
   * @param asOf the day
   * @return the point of contact; empty if the team does not have the area
   * @source P11, P14, P15, R7
   */
  default Optional<PointOfContact> pointOfContact(AreaCode area, LocalDate asOf) {
    return Optional.ofNullable(areasByCode().get(area))
        .map(
            known -> {
              Coordinator coordinator = coordinatorsByArea().get(area);
              return coordinator == null
                  ? new PointOfContact.Vacant(known, coverOfVacancy(area, asOf))
                  : inPost(known, coordinator, asOf);
            });
  }

  private PointOfContact inPost(Area area, Coordinator coordinator, LocalDate asOf) {
    Optional<Absence> away = coordinator.absenceOn(asOf);
    return new PointOfContact.InPost(
        area,
        coordinator,
        away,
        away.flatMap(absence -> coverOfAbsence(coordinator, absence, asOf)));
  }

  private Optional<Coordinator> coverOfAbsence(
      Coordinator coordinator, Absence absence, LocalDate asOf) {
    Optional<CoordinatorId> usual = Optional.ofNullable(usualCover().get(coordinator.id()));
    return Stream.of(absence.coveredBy(), usual)
        .flatMap(Optional::stream)
        .flatMap(id -> present(id, asOf).stream())
        .findFirst();
  }

  private Optional<Coordinator> coverOfVacancy(AreaCode area, LocalDate asOf) {
    return Optional.ofNullable(vacanciesByArea().get(area))
        .flatMap(Vacancy::coveredBy)
        .flatMap(id -> present(id, asOf));
  }

  private Optional<Coordinator> present(CoordinatorId id, LocalDate asOf) {
    return Optional.ofNullable(coordinatorsById().get(id))
        .filter(coordinator -> coordinator.absenceOn(asOf).isEmpty());
  }

  /**
   * Checks every rule of a team.
   *
   * @throws InvalidTeamException if one or more are broken; it tells them all
   */
  @Value.Check
  default void check() {
    ImmutableList<TeamFault> faults = TeamCheck.faults(this);
    if (!faults.isEmpty()) {
      throw new InvalidTeamException(faults, this);
    }
  }

  /**
   * Creates a builder.
   *
   * @return a builder; nothing must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Team}; not for use by several threads. */
  final class Builder extends ImmutableTeam.Builder {
    Builder() {}

    /**
     * Tells what {@link #build} would refuse.
     *
     * @return the faults, in the order of {@link TeamFault.Code}; none if the team can be built
     */
    public ImmutableList<TeamFault> faults() {
      try {
        build();
        return ImmutableList.of();
      } catch (InvalidTeamException e) {
        return e.faults();
      }
    }
  }
}
