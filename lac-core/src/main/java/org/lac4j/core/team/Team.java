package org.lac4j.core.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/**
 * A team and its directory: which coordinator serves which area from when until when, what is vacant, and who covers.
 *
 * <p>On each day an area has one coordinator, or two who share the post, or is vacant; {@link #asOf} tells. Building a team checks that, and every other rule of
 * {@link TeamFault.Code}, and tells all faults at once.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P11, P14, R1
 */
@Value.Immutable
public sealed interface Team extends TeamLists, WithTeam permits ImmutableTeam {

  /**
   * Returns the areas that the team covers.
   *
   * @return the areas, in the order given, each code once
   */
  @Override
  ImmutableList<Area> areas();

  /**
   * Returns the coordinators.
   *
   * @return the coordinators, in the order given, each id once
   */
  ImmutableList<Coordinator> coordinators();

  /**
   * Returns the posts that have dates or a share of full time, or are shared. A coordinator who has been in one full-time
   * post all along can say so by {@link Coordinator#areas} instead.
   *
   * @return the posts, in the order given
   * @source P11, P14
   */
  ImmutableList<Post> posts();

  /**
   * Returns the days of areas that are not the team's for all time, such as those of a split.
   *
   * @return the terms, in the order given; an area without one is the team's on every day
   */
  @Override
  ImmutableList<AreaTerm> areaTerms();

  /**
   * Returns the declared vacancies.
   *
   * @return the vacancies, in the order given, at most one for each area on a day
   */
  @Override
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
  @Override
  ImmutableMap<CoordinatorId, CoordinatorId> usualCover();

  /**
   * Returns how far beyond its areas the team offers the help of its nearest coordinator, with what they know.
   *
   * @return the distance in metres, 0 or more; empty if the team offers no such help
   * @source R7
   */
  OptionalInt nearestHelpsWithinMetres();

  /**
   * Returns how the public gets in touch with the team as a whole.
   *
   * @return the contact that is told where no coordinator answers; empty if the team publishes none
   * @source P26
   */
  Optional<PublicContact> contact();

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
  @Override
  @Value.Lazy
  default ImmutableMap<CoordinatorId, Coordinator> coordinatorsById() {
    return Maps.uniqueIndex(coordinators(), Coordinator::id);
  }

  /**
   * Returns every post: those given, and one without dates for each coordinator who has areas instead.
   *
   * @return the posts, those given first, in order
   * @source P14
   */
  @Override
  @Value.Lazy
  default ImmutableList<Post> allPosts() {
    ImmutableList.Builder<Post> all = ImmutableList.<Post>builder().addAll(posts());
    for (Coordinator coordinator : coordinators()) {
      if (!coordinator.areas().isEmpty()) {
        all.add(Post.of(coordinator.id(), coordinator.areas().toArray(new AreaCode[0])));
      }
    }
    return all.build();
  }

  /**
   * Returns the team as it is on a day.
   *
   * @param day the day
   * @return who is in post, what is vacant, and whom to speak to on that day
   */
  default TeamOnADay asOf(LocalDate day) {
    return TeamOnADay.of(this, day);
  }

  /**
   * Returns the days on which anything about who answers changes.
   *
   * @return the days, earliest first: the first and the one after the last of each post, vacancy, absence and area
   */
  default ImmutableSortedSet<LocalDate> changes() {
    Stream<DayRange> absences =
        coordinators().stream()
            .flatMap(coordinator -> coordinator.absences().stream())
            .map(absence -> new DayRange(Optional.of(absence.first()), absence.last()));
    return Stream.of(
            posts().stream().map(Post::days),
            vacancies().stream().map(Vacancy::days),
            areaTerms().stream().map(AreaTerm::days),
            absences)
        .flatMap(ranges -> ranges)
        .flatMap(DayRange::changes)
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  /**
   * Finds whom someone in an area should speak to on a day, as {@link TeamOnADay#pointOfContact} does.
   *
   * @param area the area's code
   * @param asOf the day
   * @return the point of contact; empty if the team does not have the area on the day
   * @source P11, P14, P15, R7
   */
  default Optional<PointOfContact> pointOfContact(AreaCode area, LocalDate asOf) {
    return asOf(asOf).pointOfContact(area);
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
