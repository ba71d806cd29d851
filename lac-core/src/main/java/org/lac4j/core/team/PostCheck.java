package org.lac4j.core.team;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/** Finds the faults of who holds which post when; it trusts nothing about the team but its lists. */
final class PostCheck {

  private final List<Post> given;
  private final List<Coordinator> coordinators;
  private final Consumer<TeamFault> faults;
  private final ImmutableListMultimap<AreaCode, Post> posts;
  private final ImmutableListMultimap<AreaCode, Vacancy> vacancies;

  private PostCheck(
      TeamLists team,
      List<Post> given,
      List<Coordinator> coordinators,
      Consumer<TeamFault> faults) {
    this.given = given;
    this.coordinators = coordinators;
    this.faults = faults;
    ImmutableListMultimap.Builder<AreaCode, Post> byArea = ImmutableListMultimap.builder();
    team.allPosts().forEach(post -> post.areas().forEach(area -> byArea.put(area, post)));
    this.posts = byArea.build();
    this.vacancies =
        team.vacancies().stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(Vacancy::area, each -> each));
  }

  static void run(
      TeamLists team,
      List<Post> given,
      List<Coordinator> coordinators,
      Consumer<TeamFault> faults) {
    PostCheck check = new PostCheck(team, given, coordinators, faults);
    team.areas().stream().map(Area::code).distinct().forEach(check::area);
    check.holders();
  }

  static String list(Collection<?> ids) {
    return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private void area(AreaCode area) {
    List<Post> held = posts.get(area);
    List<Vacancy> vacant = vacancies.get(area);
    if (held.isEmpty() && vacant.isEmpty()) {
      add(
          TeamFault.Code.AREA_WITHOUT_COORDINATOR,
          area,
          Set.of(),
          "The area " + area + " has no coordinator: name one, or declare it vacant.");
    }
    twoCoordinators(area, held);
    withVacancy(area, held, vacant);
    for (int i = 1; i < vacant.size(); i++) {
      DayRange days = vacant.get(i).days();
      if (vacant.subList(0, i).stream().anyMatch(other -> other.days().overlaps(days))) {
        add(
            TeamFault.Code.REPEATED_VACANCY,
            area,
            Set.of(),
            "The area " + area + " is declared vacant twice: keep one vacancy for each day.");
        return;
      }
    }
  }

  private void twoCoordinators(AreaCode area, List<Post> held) {
    Set<CoordinatorId> together = new TreeSet<>();
    for (int i = 1; i < held.size(); i++) {
      Post one = held.get(i);
      held.subList(0, i).stream()
          .filter(other -> !one.coordinator().equals(other.coordinator()))
          .filter(other -> !(one.isPartTime() && other.isPartTime()))
          .filter(other -> one.days().overlaps(other.days()))
          .flatMap(other -> Stream.of(one.coordinator(), other.coordinator()))
          .forEach(together::add);
    }
    if (!together.isEmpty()) {
      add(
          TeamFault.Code.TWO_COORDINATORS,
          area,
          together,
          "The area "
              + area
              + " has "
              + together.size()
              + " coordinators ("
              + list(together)
              + ") on the same day: an area has one. Name the other as cover, or give each a part-time post to"
              + " share.");
    }
  }

  private void withVacancy(AreaCode area, List<Post> held, List<Vacancy> vacant) {
    ImmutableSet<CoordinatorId> there =
        held.stream()
            .filter(post -> vacant.stream().anyMatch(each -> each.days().overlaps(post.days())))
            .map(Post::coordinator)
            .collect(toImmutableSet());
    if (!there.isEmpty()) {
      add(
          TeamFault.Code.VACANCY_WITH_COORDINATOR,
          area,
          there,
          "The area "
              + area
              + " is declared vacant and has a coordinator ("
              + list(there)
              + ") on the same day: remove the one that is wrong, or give the post its last day.");
    }
  }

  private void holders() {
    ImmutableSet<CoordinatorId> known =
        coordinators.stream().map(Coordinator::id).collect(toImmutableSet());
    for (Post post : given) {
      if (!known.contains(post.coordinator())) {
        add(
            TeamFault.Code.UNKNOWN_COORDINATOR,
            post.areas().first(),
            Set.of(post.coordinator()),
            "Coordinator "
                + post.coordinator()
                + ", who holds the post of "
                + list(post.areas())
                + ", is not in the team: add them, or fix the id.");
      }
    }
    ImmutableSet<CoordinatorId> holders =
        given.stream().map(Post::coordinator).collect(toImmutableSet());
    for (Coordinator coordinator : coordinators) {
      if (!coordinator.areas().isEmpty() && holders.contains(coordinator.id())) {
        add(
            TeamFault.Code.AREAS_AND_POST,
            coordinator.areas().first(),
            Set.of(coordinator.id()),
            "Coordinator "
                + coordinator.id()
                + " has areas and a post besides: give every area by a post.");
      }
    }
  }

  private void add(
      TeamFault.Code code, AreaCode area, Set<CoordinatorId> coordinators, String message) {
    faults.accept(
        new TeamFault(
            code, ImmutableSortedSet.of(area), ImmutableSortedSet.copyOf(coordinators), message));
  }
}
