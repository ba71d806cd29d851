package org.lac4j.rules.simulation.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamOnADay;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** The posts of a team on the first day of a scenario, and what becomes of them until its last. */
final class TeamOfADay {

  private static final int WHOLE = 100;

  private final Scenario scenario;
  private final Team team;
  private final TeamOnADay today;
  private final LocalDate first;
  private final LocalDate last;
  private final boolean isLeaveKnown;
  private final ImmutableSet<CoordinatorId> inPost;

  TeamOfADay(Scenario scenario, Team team, LocalDate first, LocalDate last, boolean isPast) {
    this.scenario = scenario;
    this.team = team;
    this.today = team.asOf(first);
    this.first = first;
    this.last = last;
    this.isLeaveKnown =
        isPast
            && team.coordinators().stream()
                .flatMap(coordinator -> coordinator.absences().stream())
                .anyMatch(this::isInTime);
    this.inPost =
        team.allPosts().stream()
            .filter(post -> post.includes(first))
            .map(Post::coordinator)
            .collect(toImmutableSet());
  }

  private boolean isInTime(Absence absence) {
    return !absence.first().isAfter(last)
        && absence.last().filter(end -> end.isBefore(first)).isEmpty();
  }

  /** Who is in post on the first day, each area with one; and a vacant post for each area with none. */
  ImmutableList<SimulatedCoordinator> posts() {
    Map<CoordinatorId, Set<AreaCode>> owned = new LinkedHashMap<>();
    Map<CoordinatorId, Set<AreaCode>> helped = new LinkedHashMap<>();
    for (AreaCode area : today.areas().keySet()) {
      boolean isOwned = false;
      for (Coordinator coordinator : today.inPost(area)) {
        (isOwned ? helped : owned)
            .computeIfAbsent(coordinator.id(), id -> new LinkedHashSet<>())
            .add(area);
        isOwned = true;
      }
    }
    ImmutableList.Builder<SimulatedCoordinator> posts = ImmutableList.builder();
    for (Coordinator coordinator : team.coordinators()) {
      if (inPost.contains(coordinator.id())) {
        posts.add(
            post(coordinator)
                .withAreas(owned.getOrDefault(coordinator.id(), Set.of()))
                .withHelpsIn(helped.getOrDefault(coordinator.id(), Set.of())));
      }
    }
    today.vacant().forEach(area -> posts.add(vacant(area)));
    return posts.build();
  }

  private static SimulatedCoordinator vacant(AreaCode area, Optional<CoordinatorId> cover) {
    return SimulatedCoordinator.builder()
        .id(CoordinatorId.of("vacant-" + area.value()))
        .addAreas(area)
        .addVacancies(new Absence(LocalDate.EPOCH, Optional.empty(), cover))
        .build();
  }

  private SimulatedCoordinator vacant(AreaCode area) {
    return vacant(
        area,
        today
            .pointOfContact(area)
            .flatMap(PointOfContact::cover)
            .map(Coordinator::id)
            .filter(inPost::contains));
  }

  /** What the scenario knows of them or of whoever has their area there, with the week and absences of the team. */
  private SimulatedCoordinator post(Coordinator coordinator) {
    SimulatedCoordinator known = known(coordinator.id());
    Optional<CoordinatorId> cover =
        known
            .leaveCoveredBy()
            .or(() -> Optional.ofNullable(team.usualCover().get(coordinator.id())))
            .filter(id -> inPost.contains(id) && !id.equals(coordinator.id()));
    return SimulatedCoordinator.builder()
        .from(known)
        .id(coordinator.id())
        .areas(ImmutableSet.of())
        .helpsIn(ImmutableSet.of())
        .workingPattern(coordinator.workingPattern())
        .leaveWeeksPerYear(isLeaveKnown ? 0 : known.leaveWeeksPerYear())
        .leaveCoveredBy(cover)
        .vacancies(ImmutableList.of())
        .absences(
            coordinator.absences().stream()
                .filter(this::isInTime)
                .map(away -> away(coordinator, away))
                .collect(toImmutableList()))
        .build();
  }

  private Absence away(Coordinator coordinator, Absence absence) {
    return new Absence(
        absence.first(),
        absence.last(),
        absence
            .coveredBy()
            .or(() -> Optional.ofNullable(team.usualCover().get(coordinator.id())))
            .filter(id -> inPost.contains(id) && !id.equals(coordinator.id())));
  }

  private SimulatedCoordinator known(CoordinatorId id) {
    ImmutableList<Post> posts =
        team.allPosts().stream()
            .filter(post -> post.coordinator().equals(id))
            .collect(toImmutableList());
    return scenario.everyCoordinator().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .or(
            () ->
                scenario.everyCoordinator().stream()
                    .filter(one -> posts.stream().anyMatch(post -> isOf(post, one)))
                    .findFirst())
        .orElseGet(() -> usual(id, posts));
  }

  private static boolean isOf(Post post, SimulatedCoordinator one) {
    return post.areas().stream().anyMatch(one.areas()::contains);
  }

  private static SimulatedCoordinator usual(CoordinatorId id, ImmutableList<Post> posts) {
    double share =
        posts.stream().mapToInt(Post::percentOfFullTime).max().orElse(WHOLE) / (double) WHOLE;
    return SimulatedCoordinator.builder()
        .id(id)
        .hoursPerWeek(share * SimulatedCoordinator.DEFAULT_HOURS_PER_WEEK)
        .build();
  }

  /** Who leaves and who joins after the first day and by the last, as the team tells it. */
  ImmutableList<Change> changes() {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (Coordinator coordinator : team.coordinators()) {
      CoordinatorId id = coordinator.id();
      Optional<LocalDate> left = left(id);
      left.ifPresent(
          on -> changes.add(new Change.CoordinatorLeaves(on, id, Handover.TO_SUCCESSOR)));
      if (!inPost.contains(id)) {
        joins(coordinator).ifPresent(changes::add);
      }
    }
    return changes.build();
  }

  /** The first day on which none of the posts that somebody has on the first day is theirs. */
  private Optional<LocalDate> left(CoordinatorId id) {
    if (!inPost.contains(id)) {
      return Optional.empty();
    }
    ImmutableList<Optional<LocalDate>> ends =
        team.allPosts().stream()
            .filter(post -> post.coordinator().equals(id) && post.includes(first))
            .map(Post::until)
            .collect(toImmutableList());
    return ends.stream().allMatch(Optional::isPresent)
        ? ends.stream()
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo)
            .map(end -> end.plusDays(1))
            .filter(on -> !on.isAfter(last))
        : Optional.empty();
  }

  private Optional<Change> joins(Coordinator coordinator) {
    return team.allPosts().stream()
        .filter(post -> post.coordinator().equals(coordinator.id()))
        .filter(
            post -> post.from().filter(on -> on.isAfter(first) && !on.isAfter(last)).isPresent())
        .min((one, other) -> one.from().orElseThrow().compareTo(other.from().orElseThrow()))
        .map(
            post ->
                new Change.CoordinatorJoins(
                    post.from().orElseThrow(), post(coordinator).withAreas(post.areas())));
  }
}
