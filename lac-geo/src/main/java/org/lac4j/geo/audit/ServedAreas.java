package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.InvalidTeamException;
import org.lac4j.core.team.PointOfContact.Vacant;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamOnADay;
import org.lac4j.core.team.Vacancy;

/**
 * Who serves which area, also of a team that breaks a rule, so that one fault hides no other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param areas the codes of the team's areas, and of those that a coordinator is said to serve
 * @param vacant the codes of the areas whose post is vacant
 * @param declared the declared vacancies by area: those of the day, where the team is looked at on one, or else the first
 *     of each area
 * @param coordinators from an area's code to its coordinators, more than one where the team is at fault
 * @source P14
 */
public record ServedAreas(
    ImmutableSet<AreaCode> areas,
    ImmutableSet<AreaCode> vacant,
    ImmutableMap<AreaCode, Vacancy> declared,
    ImmutableSetMultimap<AreaCode, CoordinatorId> coordinators) {

  private static final Comparator<Vacancy> EARLIEST =
      Comparator.comparing(vacancy -> vacancy.since().orElse(LocalDate.MIN));

  /** Checks that nothing is null. */
  public ServedAreas {
    requireNonNull(areas, "areas");
    requireNonNull(vacant, "vacant");
    requireNonNull(declared, "declared");
    requireNonNull(coordinators, "coordinators");
  }

  /**
   * Takes what a team serves: of posts with days, those that have no last one, or the last of an area.
   *
   * @param team the team
   * @return its areas, vacancies and coordinators
   */
  public static ServedAreas of(Team team) {
    ImmutableSetMultimap.Builder<AreaCode, CoordinatorId> coordinators =
        ImmutableSetMultimap.builder();
    for (Area area : team.areas()) {
      ImmutableList<Post> posts =
          team.allPosts().stream()
              .filter(post -> post.areas().contains(area.code()))
              .collect(ImmutableList.toImmutableList());
      ImmutableList<Post> held =
          posts.stream()
              .filter(post -> post.until().isEmpty())
              .collect(ImmutableList.toImmutableList());
      (held.isEmpty() ? posts.subList(Math.max(0, posts.size() - 1), posts.size()) : held)
          .forEach(post -> coordinators.put(area.code(), post.coordinator()));
    }
    return new ServedAreas(
        team.areas().stream().map(Area::code).collect(ImmutableSet.toImmutableSet()),
        team.vacancies().stream().map(Vacancy::area).collect(ImmutableSet.toImmutableSet()),
        byArea(team.vacancies().stream()),
        coordinators.build());
  }

  /**
   * Takes what a team serves on a day.
   *
   * @param team the team
   * @param day the day
   * @return the areas that it has on the day, those that are vacant then (an area that waits for its first coordinator is
   *     not, unless a vacancy is declared for the day), and who is in post
   * @source P14
   */
  public static ServedAreas of(Team team, LocalDate day) {
    TeamOnADay then = team.asOf(day);
    ImmutableSetMultimap.Builder<AreaCode, CoordinatorId> coordinators =
        ImmutableSetMultimap.builder();
    for (AreaCode area : then.areas().keySet()) {
      then.inPost(area).forEach(coordinator -> coordinators.put(area, coordinator.id()));
    }
    ImmutableSet<AreaCode> vacant =
        then.areas().keySet().stream()
            .filter(area -> then.pointOfContact(area).filter(Vacant.class::isInstance).isPresent())
            .collect(ImmutableSet.toImmutableSet());
    return new ServedAreas(
        then.areas().keySet(),
        vacant,
        byArea(team.vacancies().stream().filter(vacancy -> vacancy.includes(day))),
        coordinators.build());
  }

  private static ImmutableMap<AreaCode, Vacancy> byArea(Stream<Vacancy> vacancies) {
    return vacancies.collect(
        ImmutableMap.toImmutableMap(
            Vacancy::area, vacancy -> vacancy, BinaryOperator.minBy(EARLIEST)));
  }

  /**
   * Takes what a team was said to serve that could not be built.
   *
   * @param refused why it could not be built
   * @return its areas, vacancies and coordinators as given
   */
  public static ServedAreas of(InvalidTeamException refused) {
    return new ServedAreas(
        refused.areas(), refused.vacant(), ImmutableMap.of(), refused.coordinators());
  }
}
