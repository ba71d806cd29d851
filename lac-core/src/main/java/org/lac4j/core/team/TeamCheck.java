package org.lac4j.core.team;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/** Finds every fault of a team that is being built; it trusts nothing about the team but its lists. */
final class TeamCheck {

  private final Team team;
  private final ImmutableSet<AreaCode> areas;
  private final ImmutableSet<CoordinatorId> coordinators;
  private final ImmutableSet<AreaCode> vacant;
  private final List<TeamFault> faults = new ArrayList<>();

  private TeamCheck(Team team) {
    this.team = team;
    areas = team.areas().stream().map(Area::code).collect(toImmutableSet());
    coordinators = team.coordinators().stream().map(Coordinator::id).collect(toImmutableSet());
    vacant = team.vacancies().stream().map(Vacancy::area).collect(toImmutableSet());
  }

  static ImmutableList<TeamFault> faults(Team team) {
    TeamCheck check = new TeamCheck(team);
    check.ids();
    PostCheck.run(team, team.posts(), team.coordinators(), check.faults::add);
    check.areasNamed();
    check.coordinators();
    check.cover();
    return check.faults.stream()
        .sorted(Comparator.comparing(TeamFault::code))
        .distinct()
        .collect(toImmutableList());
  }

  private void ids() {
    for (AreaCode code : repeated(team.areas(), Area::code)) {
      add(
          TeamFault.Code.REPEATED_AREA,
          code,
          "Two areas have the code " + code + ": give each its own.");
    }
    for (CoordinatorId id : repeated(team.coordinators(), Coordinator::id)) {
      add(
          TeamFault.Code.REPEATED_COORDINATOR,
          id,
          "Two coordinators have the id " + id + ": give each their own.");
    }
    for (FacilitatorId id : repeated(team.facilitators(), CommunityFacilitator::id)) {
      add(
          TeamFault.Code.REPEATED_FACILITATOR,
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(),
          "Two Community Facilitators have the id " + id + ": give each their own.");
    }
  }

  private void areasNamed() {
    for (Coordinator coordinator : team.coordinators()) {
      for (AreaCode area : coordinator.areas()) {
        areaNamed("coordinator " + coordinator.id(), area, ImmutableSortedSet.of(coordinator.id()));
      }
    }
    for (CommunityFacilitator facilitator : team.facilitators()) {
      for (AreaCode area : facilitator.areas()) {
        areaNamed("Community Facilitator " + facilitator.id(), area, ImmutableSortedSet.of());
      }
    }
    vacant.forEach(area -> areaNamed("a vacancy", area, ImmutableSortedSet.of()));
    for (Post post : team.posts()) {
      for (AreaCode area : post.areas()) {
        areaNamed("a post", area, ImmutableSortedSet.of(post.coordinator()));
      }
    }
    for (AreaTerm term : team.areaTerms()) {
      areaNamed("the days of an area", term.area(), ImmutableSortedSet.of());
    }
  }

  private void areaNamed(String by, AreaCode area, ImmutableSortedSet<CoordinatorId> coordinators) {
    if (!areas.contains(area)) {
      add(
          TeamFault.Code.UNKNOWN_AREA,
          ImmutableSortedSet.of(area),
          coordinators,
          "The area "
              + area
              + ", named by "
              + by
              + ", is none of the team's "
              + areas.size()
              + " areas: add it, or fix the code.");
    }
  }

  private void coordinators() {
    for (Coordinator coordinator : team.coordinators()) {
      if (coordinator.areas().isEmpty()
          && team.posts().stream().noneMatch(post -> post.coordinator().equals(coordinator.id()))) {
        add(
            TeamFault.Code.COORDINATOR_WITHOUT_AREA,
            coordinator.id(),
            "Coordinator " + coordinator.id() + " has no area: give one, or leave them out.");
      }
      overlaps(coordinator);
    }
  }

  /** Sets each absence, in the order of their first days, beside the one before it that ends last. */
  private void overlaps(Coordinator coordinator) {
    List<Absence> absences = new ArrayList<>(coordinator.absences());
    absences.sort(Comparator.comparing(Absence::first));
    Absence longest = null;
    for (Absence absence : absences) {
      if (longest != null && longest.overlaps(absence)) {
        add(
            TeamFault.Code.OVERLAPPING_ABSENCES,
            coordinator.id(),
            overlap(coordinator, longest, absence));
      }
      longest = longest == null || endsAfter(absence, longest) ? absence : longest;
    }
  }

  private static boolean endsAfter(Absence one, Absence other) {
    return lastDay(one).isAfter(lastDay(other));
  }

  private static LocalDate lastDay(Absence absence) {
    return absence.last().orElse(LocalDate.MAX);
  }

  private static String overlap(Coordinator coordinator, Absence one, Absence other) {
    return "Two absences of coordinator "
        + coordinator.id()
        + ", from "
        + one.first()
        + " and from "
        + other.first()
        + ", have a day in common: join them, or fix the dates.";
  }

  private void cover() {
    for (Coordinator coordinator : team.coordinators()) {
      for (Absence absence : coordinator.absences()) {
        absence.coveredBy().ifPresent(cover -> coverOf(coordinator.id(), cover));
      }
    }
    team.usualCover().forEach(this::coverOf);
    team.usualCover().keySet().forEach(id -> coverNamed("the team's usual cover", id));
    for (Vacancy vacancy : team.vacancies()) {
      vacancy.coveredBy().ifPresent(cover -> coverNamed("the vacancy of " + vacancy.area(), cover));
    }
  }

  private void coverOf(CoordinatorId away, CoordinatorId cover) {
    coverNamed("the cover of " + away, cover);
    if (away.equals(cover)) {
      add(
          TeamFault.Code.OWN_COVER,
          away,
          "Coordinator " + away + " is named as their own cover: name another, or none.");
    }
  }

  private void coverNamed(String by, CoordinatorId id) {
    if (!coordinators.contains(id)) {
      add(
          TeamFault.Code.UNKNOWN_COVER,
          id,
          "Coordinator "
              + id
              + ", named by "
              + by
              + ", is not in the team: add them, or fix the id.");
    }
  }

  private void add(TeamFault.Code code, AreaCode area, String message) {
    add(code, ImmutableSortedSet.of(area), ImmutableSortedSet.of(), message);
  }

  private void add(TeamFault.Code code, CoordinatorId coordinator, String message) {
    add(code, ImmutableSortedSet.of(), ImmutableSortedSet.of(coordinator), message);
  }

  private void add(
      TeamFault.Code code,
      ImmutableSortedSet<AreaCode> areas,
      ImmutableSortedSet<CoordinatorId> coordinators,
      String message) {
    faults.add(new TeamFault(code, areas, coordinators, message));
  }

  private static <T, K extends Comparable<K>> ImmutableSet<K> repeated(
      Collection<T> all, Function<T, K> key) {
    Multiset<K> counts =
        all.stream().map(key).collect(Multisets.toMultiset(k -> k, k -> 1, TreeMultiset::create));
    return counts.entrySet().stream()
        .filter(entry -> entry.getCount() > 1)
        .map(Multiset.Entry::getElement)
        .collect(toImmutableSet());
  }
}
