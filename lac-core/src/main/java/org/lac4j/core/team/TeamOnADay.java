package org.lac4j.core.team;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/**
 * A team as it is on one day: who is in post, what is vacant, and whom to speak to.
 *
 * <p>On every day each area has one point of contact. Where two share a post it is the one who works on that day and is not
 * away; if both do, the one whose post is given first; if neither does, the one who works next.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P11, P14, P15
 */
public final class TeamOnADay {

  private static final int DAYS_OF_A_WEEK = 7;

  private final TeamLists team;
  private final LocalDate day;
  private final ImmutableMap<AreaCode, Area> areas;
  private final ImmutableListMultimap<AreaCode, Coordinator> inPost;
  private final ImmutableSet<AreaCode> everInPost;

  private TeamOnADay(TeamLists team, LocalDate day) {
    this.team = team;
    this.day = day;
    this.areas = areas(team, day);
    ImmutableListMultimap.Builder<AreaCode, Coordinator> held = ImmutableListMultimap.builder();
    ImmutableSet.Builder<AreaCode> ever = ImmutableSet.builder();
    for (Post post : team.allPosts()) {
      Coordinator coordinator = team.coordinatorsById().get(post.coordinator());
      ever.addAll(post.areas());
      if (coordinator != null && post.includes(day)) {
        post.areas().forEach(area -> held.put(area, coordinator));
      }
    }
    this.inPost = held.build();
    this.everInPost = ever.build();
  }

  static TeamOnADay of(TeamLists team, LocalDate day) {
    return new TeamOnADay(team, day);
  }

  private static ImmutableMap<AreaCode, Area> areas(TeamLists team, LocalDate day) {
    Set<AreaCode> gone = new LinkedHashSet<>();
    team.areaTerms().stream()
        .filter(term -> !term.days().includes(day))
        .forEach(term -> gone.add(term.area()));
    return team.areas().stream()
        .filter(area -> !gone.contains(area.code()))
        .collect(ImmutableMap.toImmutableMap(Area::code, area -> area));
  }

  /**
   * Returns the day.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the areas that the team covers on the day.
   *
   * @return the areas by code, in the order of the team
   */
  public ImmutableMap<AreaCode, Area> areas() {
    return areas;
  }

  /**
   * Returns who holds the post of an area on the day.
   *
   * @param area the area's code
   * @return the coordinators, in the order of their posts; two where they share it; none if it is vacant
   */
  public ImmutableList<Coordinator> inPost(AreaCode area) {
    return inPost.get(area);
  }

  /**
   * Returns the areas that a coordinator serves on the day.
   *
   * @param coordinator the coordinator's id
   * @return the codes, in the order of the team; none if they are not in post
   */
  public ImmutableList<AreaCode> areasOf(CoordinatorId coordinator) {
    return areas.keySet().stream()
        .filter(area -> inPost.get(area).stream().anyMatch(each -> each.id().equals(coordinator)))
        .collect(toImmutableList());
  }

  /**
   * Returns the areas without anyone in post on the day, or without anyone that the team names.
   *
   * @return the codes, in the order of the team
   * @source P14
   */
  public ImmutableSet<AreaCode> vacant() {
    return areas.keySet().stream()
        .filter(area -> inPost.get(area).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the one coordinator of an area on the day.
   *
   * @param area the area's code
   * @return the coordinator, also if they are away; empty if nobody is in post
   * @source P11, P14
   */
  public Optional<Coordinator> coordinator(AreaCode area) {
    ImmutableList<Coordinator> sharing = inPost.get(area);
    return sharing.size() < 2 ? sharing.stream().findFirst() : Optional.of(first(sharing));
  }

  private Coordinator first(ImmutableList<Coordinator> sharing) {
    ImmutableList<Coordinator> there =
        sharing.stream().filter(each -> each.absenceOn(day).isEmpty()).collect(toImmutableList());
    return (there.isEmpty() ? sharing : there)
        .stream().min(Comparator.comparingInt(this::daysUntilAtWork)).orElseThrow();
  }

  private int daysUntilAtWork(Coordinator coordinator) {
    int days = 0;
    while (days < DAYS_OF_A_WEEK && !coordinator.workingPattern().includes(day.plusDays(days))) {
      days++;
    }
    return days;
  }

  /**
   * Finds whom someone in an area should speak to.
   *
   * <p>When the coordinator is away, whoever covers that absence is told beside them; if nobody is named for it, or they
   * are away too, the team's usual cover. Cover who is away on the day is no cover and is left out.
   *
   * @param area the area's code
   * @return the point of contact; empty if the team does not have the area on the day
   * @source P11, P14, P15, R7
   */
  public Optional<PointOfContact> pointOfContact(AreaCode area) {
    return Optional.ofNullable(areas.get(area)).map(known -> contact(known));
  }

  private PointOfContact contact(Area area) {
    Optional<Coordinator> coordinator = coordinator(area.code());
    if (coordinator.isPresent()) {
      return contact(area, coordinator.get());
    }
    Vacancy vacancy = vacancy(area.code());
    return vacancy == null && !everInPost.contains(area.code())
        ? new PointOfContact.NotNamed(area)
        : new PointOfContact.Vacant(
            area, Optional.ofNullable(vacancy).flatMap(Vacancy::coveredBy).flatMap(this::present));
  }

  private PointOfContact contact(Area area, Coordinator coordinator) {
    Optional<Absence> away = coordinator.absenceOn(day);
    Optional<CoordinatorId> usual = Optional.ofNullable(team.usualCover().get(coordinator.id()));
    return new PointOfContact.InPost(
        area,
        coordinator,
        away,
        away.flatMap(
            absence ->
                Stream.of(absence.coveredBy(), usual)
                    .flatMap(Optional::stream)
                    .flatMap(id -> present(id).stream())
                    .findFirst()));
  }

  private @Nullable Vacancy vacancy(AreaCode area) {
    return team.vacancies().stream()
        .filter(vacancy -> vacancy.area().equals(area) && vacancy.includes(day))
        .findFirst()
        .orElse(null);
  }

  private Optional<Coordinator> present(CoordinatorId id) {
    return Optional.ofNullable(team.coordinatorsById().get(id))
        .filter(coordinator -> coordinator.absenceOn(day).isEmpty());
  }
}
