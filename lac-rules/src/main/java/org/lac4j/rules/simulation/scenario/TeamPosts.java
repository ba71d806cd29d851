package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;

/**
 * The posts of a team as a scenario has them: one for each coordinator and each vacancy, and one for two who share a post,
 * with the hours and days of both.
 */
final class TeamPosts {

  private static final double FULL_TIME = 100;

  private final Team team;

  private TeamPosts(Team team) {
    this.team = team;
  }

  /** The posts in the team's order, then the vacant ones. */
  static ImmutableList<SimulatedCoordinator> of(Team team) {
    TeamPosts posts = new TeamPosts(team);
    return ImmutableList.<SimulatedCoordinator>builder()
        .addAll(posts.held())
        .addAll(posts.vacant())
        .build();
  }

  private ImmutableList<SimulatedCoordinator> held() {
    Map<ImmutableSet<AreaCode>, SimulatedCoordinator> byAreas = new LinkedHashMap<>();
    ImmutableList.Builder<SimulatedCoordinator> posts = ImmutableList.builder();
    for (Coordinator coordinator : team.coordinators()) {
      SimulatedCoordinator post = post(coordinator);
      SimulatedCoordinator other = byAreas.get(post.areas());
      if (other != null && overlap(other, post)) {
        byAreas.put(post.areas(), shared(other, post));
      } else if (other == null) {
        byAreas.put(post.areas(), post);
      } else {
        posts.add(post);
      }
    }
    return posts.addAll(byAreas.values()).build().stream()
        .sorted((one, two) -> Integer.compare(place(one), place(two)))
        .collect(ImmutableList.toImmutableList());
  }

  private int place(SimulatedCoordinator post) {
    return team.coordinators().stream().map(Coordinator::id).toList().indexOf(post.id());
  }

  private SimulatedCoordinator post(Coordinator coordinator) {
    Optional<CoordinatorId> usual = Optional.ofNullable(team.usualCover().get(coordinator.id()));
    return SimulatedCoordinator.from(coordinator)
        .withAreas(areas(coordinator))
        .withHoursPerWeek(
            SimulatedCoordinator.DEFAULT_HOURS_PER_WEEK * percent(coordinator) / FULL_TIME)
        .withVacancies(outOfPost(coordinator))
        .withAbsences(
            coordinator.absences().stream()
                .map(
                    away ->
                        new Absence(away.first(), away.last(), away.coveredBy().or(() -> usual)))
                .toList());
  }

  private ImmutableSet<AreaCode> areas(Coordinator coordinator) {
    return postsOf(coordinator)
        .flatMap(post -> post.areas().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private double percent(Coordinator coordinator) {
    return postsOf(coordinator).mapToInt(Post::percentOfFullTime).max().orElse((int) FULL_TIME);
  }

  private Stream<Post> postsOf(Coordinator coordinator) {
    return team.allPosts().stream().filter(post -> post.coordinator().equals(coordinator.id()));
  }

  /** The time before the first day of a post and the time after its last, for who has one post. */
  private ImmutableList<Absence> outOfPost(Coordinator coordinator) {
    ImmutableList.Builder<Absence> out = ImmutableList.builder();
    team.posts().stream()
        .filter(post -> post.coordinator().equals(coordinator.id()))
        .findFirst()
        .ifPresent(
            post -> {
              post.from()
                  .map(first -> Absence.of(LocalDate.EPOCH, first.minusDays(1)))
                  .ifPresent(out::add);
              post.until().map(last -> Absence.from(last.plusDays(1))).ifPresent(out::add);
            });
    return out.build();
  }

  /** Whether both are in post on some day. */
  private static boolean overlap(SimulatedCoordinator one, SimulatedCoordinator other) {
    return first(one).isBefore(last(other)) && first(other).isBefore(last(one));
  }

  private static LocalDate first(SimulatedCoordinator post) {
    return post.vacancies().stream()
        .filter(gap -> gap.first().equals(LocalDate.EPOCH))
        .flatMap(gap -> gap.last().stream())
        .findFirst()
        .orElse(LocalDate.MIN);
  }

  private static LocalDate last(SimulatedCoordinator post) {
    return post.vacancies().stream()
        .filter(gap -> gap.last().isEmpty())
        .map(Absence::first)
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  /** One post for two: nobody is there only while both are away. */
  private static SimulatedCoordinator shared(SimulatedCoordinator one, SimulatedCoordinator other) {
    WorkingPattern days =
        WorkingPattern.of(
            Stream.concat(
                    one.workingPattern().days().stream(), other.workingPattern().days().stream())
                .distinct()
                .toArray(DayOfWeek[]::new));
    return one.withHoursPerWeek(one.hoursPerWeek() + other.hoursPerWeek())
        .withWorkingPattern(days)
        .withAbsences(both(one.absences(), other.absences()))
        .withVacancies(both(one.vacancies(), other.vacancies()));
  }

  private static List<Absence> both(List<Absence> ones, List<Absence> others) {
    List<Absence> both = new ArrayList<>();
    for (Absence one : ones) {
      for (Absence other : others) {
        both(one, other).ifPresent(both::add);
      }
    }
    return both;
  }

  private static Optional<Absence> both(Absence one, Absence other) {
    LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
    Optional<LocalDate> last =
        one.last().isPresent() && other.last().isPresent()
            ? Optional.of(
                one.last().get().isBefore(other.last().get())
                    ? one.last().get()
                    : other.last().get())
            : one.last().or(other::last);
    return last.isPresent() && last.get().isBefore(first)
        ? Optional.empty()
        : Optional.of(new Absence(first, last, one.coveredBy().or(other::coveredBy)));
  }

  private ImmutableList<SimulatedCoordinator> vacant() {
    ImmutableList.Builder<SimulatedCoordinator> posts = ImmutableList.builder();
    int number = 1;
    for (Vacancy vacancy : team.vacancies()) {
      LocalDate since = vacancy.since().orElse(LocalDate.EPOCH);
      posts.add(
          SimulatedCoordinator.builder()
              .id(CoordinatorId.of("vacant-" + number++))
              .addAreas(vacancy.area())
              .addVacancies(new Absence(since, Optional.empty(), vacancy.coveredBy()))
              .build());
    }
    return posts.build();
  }
}
