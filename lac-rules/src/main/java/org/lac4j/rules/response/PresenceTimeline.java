package org.lac4j.rules.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.WorkingPattern;

/** Follows who answers for an area along the days on which anything about the team changes. */
final class PresenceTimeline {

  private PresenceTimeline() {}

  static Presence presence(Team team, AreaCode area, LocalDate from) {
    Optional<Coordinator> inPost = Optional.ofNullable(team.coordinatorsByArea().get(area));
    ImmutableList<Absence> absences = absences(team, area, from);
    return new Presence(
        inPost.map(Coordinator::id),
        inPost.map(Coordinator::workingPattern).orElseGet(WorkingPattern::mondayToFriday),
        absences,
        patterns(team, absences));
  }

  private static ImmutableMap<CoordinatorId, WorkingPattern> patterns(
      Team team, ImmutableList<Absence> absences) {
    return absences.stream()
        .flatMap(absence -> absence.coveredBy().stream())
        .distinct()
        .flatMap(id -> Optional.ofNullable(team.coordinatorsById().get(id)).stream())
        .collect(ImmutableMap.toImmutableMap(Coordinator::id, Coordinator::workingPattern));
  }

  private static ImmutableList<Absence> absences(Team team, AreaCode area, LocalDate from) {
    ImmutableList<LocalDate> changes = changesFrom(team, from).asList();
    List<Absence> absences = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      LocalDate first = changes.get(i);
      Optional<LocalDate> last =
          changes.stream().skip(i + 1).findFirst().map(next -> next.minusDays(1));
      team.pointOfContact(area, first)
          .flatMap(contact -> absence(contact, first, last))
          .ifPresent(absence -> add(absences, absence));
    }
    return ImmutableList.copyOf(absences);
  }

  private static ImmutableSortedSet<LocalDate> changesFrom(Team team, LocalDate from) {
    return Stream.concat(
            Stream.of(from),
            team.coordinators().stream()
                .flatMap(coordinator -> coordinator.absences().stream())
                .flatMap(PresenceTimeline::changes)
                .filter(day -> day.isAfter(from)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  private static Stream<LocalDate> changes(Absence absence) {
    return Stream.concat(
        Stream.of(absence.first()), absence.last().stream().map(last -> last.plusDays(1)));
  }

  private static Optional<Absence> absence(
      PointOfContact contact, LocalDate first, Optional<LocalDate> last) {
    if (contact instanceof PointOfContact.InPost post) {
      return post.away().map(away -> new Absence(first, last, id(post.cover())));
    }
    PointOfContact.Vacant vacant = (PointOfContact.Vacant) contact;
    return Optional.of(new Absence(first, last, id(vacant.cover())));
  }

  private static Optional<CoordinatorId> id(Optional<Coordinator> cover) {
    return cover.map(Coordinator::id);
  }

  /** Adds an absence, joined to the last one if that ends the day before and has the same cover. */
  private static void add(List<Absence> absences, Absence next) {
    int size = absences.size();
    if (size > 0 && continues(absences.get(size - 1), next)) {
      Absence last = absences.remove(size - 1);
      absences.add(new Absence(last.first(), next.last(), next.coveredBy()));
    } else {
      absences.add(next);
    }
  }

  private static boolean continues(Absence last, Absence next) {
    return last.coveredBy().equals(next.coveredBy())
        && last.last().map(day -> day.plusDays(1).equals(next.first())).orElse(false);
  }
}
