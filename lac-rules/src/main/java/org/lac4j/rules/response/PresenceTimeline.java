package org.lac4j.rules.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamOnADay;
import org.lac4j.core.team.WorkingPattern;

/**
 * Follows who answers for an area along the days on which anything about the team changes.
 *
 * <p>Whoever is in post today is the coordinator; two who share the post are there on the days of both. Every time
 * in which someone else answers, or only one of two who share, is an absence that they cover.
 */
final class PresenceTimeline {

  private final Team team;
  private final AreaCode area;
  private final Optional<CoordinatorId> coordinator;
  private final Optional<WorkingPattern> usual;
  private final List<Absence> absences = new ArrayList<>();
  private final Map<CoordinatorId, WorkingPattern> patterns = new LinkedHashMap<>();

  private PresenceTimeline(Team team, AreaCode area, LocalDate today) {
    this.team = team;
    this.area = area;
    TeamOnADay now = team.asOf(today);
    this.coordinator = now.coordinator(area).map(Coordinator::id);
    this.usual = together(now.inPost(area));
  }

  static Presence presence(Team team, AreaCode area, LocalDate from, LocalDate today) {
    PresenceTimeline timeline = new PresenceTimeline(team, area, today);
    ImmutableList<LocalDate> changes =
        Stream.concat(Stream.of(from), team.changes().tailSet(from, false).stream())
            .collect(ImmutableList.toImmutableList());
    for (int i = 0; i < changes.size(); i++) {
      Optional<LocalDate> last =
          changes.stream().skip(i + 1).findFirst().map(next -> next.minusDays(1));
      timeline.add(changes.get(i), last);
    }
    return new Presence(
        timeline.coordinator,
        timeline.usual.orElseGet(WorkingPattern::mondayToFriday),
        ImmutableList.copyOf(timeline.absences),
        ImmutableMap.copyOf(timeline.patterns));
  }

  private void add(LocalDate first, Optional<LocalDate> last) {
    TeamOnADay then = team.asOf(first);
    ImmutableList<Coordinator> there =
        then.inPost(area).stream()
            .filter(each -> each.absenceOn(first).isEmpty())
            .collect(ImmutableList.toImmutableList());
    Optional<WorkingPattern> days = together(there);
    Optional<CoordinatorId> answering = then.coordinator(area).map(Coordinator::id);
    if (days.isPresent()
        && days.equals(usual)
        && (there.size() > 1 || answering.equals(coordinator))) {
      return;
    }
    Optional<Coordinator> cover =
        there.isEmpty()
            ? then.pointOfContact(area).flatMap(PointOfContact::cover)
            : there.stream().findFirst();
    cover.ifPresent(each -> patterns.putIfAbsent(each.id(), days.orElseGet(each::workingPattern)));
    join(new Absence(first, last, cover.map(Coordinator::id)));
  }

  /** The days on which one of several works. */
  private static Optional<WorkingPattern> together(Collection<Coordinator> sharing) {
    ImmutableSortedSet<DayOfWeek> days =
        sharing.stream()
            .flatMap(each -> each.workingPattern().days().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(DayOfWeek::compareTo));
    return days.isEmpty() ? Optional.empty() : Optional.of(new WorkingPattern(days));
  }

  /** Adds an absence, joined to the last one if that ends the day before and has the same cover. */
  private void join(Absence next) {
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
