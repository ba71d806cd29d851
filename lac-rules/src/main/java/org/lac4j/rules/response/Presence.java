package org.lac4j.rules.response;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.WorkingPattern;

/**
 * Who answers for an area, and when: its coordinator on the days they work, whoever covers while they are away.
 *
 * <p>While the post is vacant there is no coordinator, and the time of the vacancy stands among the absences. Whoever
 * covers is there on the days of the week on which they work, as far as those are known, else on every working day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param coordinator the coordinator in post; empty while the post is vacant
 * @param workingPattern the days of the week on which the coordinator works
 * @param absences the times in which the coordinator is not there, each with who really covers it, in order and without
 *     overlap
 * @param coverPatterns the days of the week on which those who cover work; who is left out is taken to work on all of them
 * @source P14, P15
 */
public record Presence(
    Optional<CoordinatorId> coordinator,
    WorkingPattern workingPattern,
    ImmutableList<Absence> absences,
    ImmutableMap<CoordinatorId, WorkingPattern> coverPatterns) {

  /** How far ahead someone who is at work is looked for. */
  private static final int DAYS_AHEAD = 366;

  /**
   * Checks the order of the absences.
   *
   * @throws IllegalArgumentException if one starts before the one ahead of it has ended
   */
  public Presence {
    requireNonNull(coordinator, "coordinator");
    requireNonNull(workingPattern, "workingPattern");
    requireNonNull(coverPatterns, "coverPatterns");
    for (int i = 1; i < absences.size(); i++) {
      Absence next = absences.get(i);
      if (next.first().isBefore(absences.get(i - 1).first())
          || next.overlaps(absences.get(i - 1))) {
        throw new IllegalArgumentException(
            "The absence from "
                + next.first()
                + " starts before the one ahead of it has ended: give them in order, without overlap.");
      }
    }
  }

  /**
   * Makes a presence in which whoever covers is there on every working day.
   *
   * @param coordinator the coordinator in post; empty while the post is vacant
   * @param workingPattern the days of the week on which the coordinator works
   * @param absences the times in which the coordinator is not there, in order and without overlap
   * @throws IllegalArgumentException if an absence starts before the one ahead of it has ended
   */
  public Presence(
      Optional<CoordinatorId> coordinator,
      WorkingPattern workingPattern,
      ImmutableList<Absence> absences) {
    this(coordinator, workingPattern, absences, ImmutableMap.of());
  }

  /**
   * Obtains the presence of a coordinator who works Monday to Friday and is never away.
   *
   * @param coordinator the coordinator
   * @return the presence
   */
  public static Presence of(CoordinatorId coordinator) {
    return new Presence(
        Optional.of(coordinator), WorkingPattern.mondayToFriday(), ImmutableList.of());
  }

  /**
   * Obtains who answers for an area of a team from a day on.
   *
   * @param team the team
   * @param area the area
   * @param from the first day that matters
   * @return who answers; empty if the team does not have the area
   */
  public static Optional<Presence> of(Team team, AreaCode area, LocalDate from) {
    return of(team, area, from, from);
  }

  /**
   * Obtains who answers for an area of a team from a day on, as it is told on a later day: whoever took a post over by then is
   * the coordinator, and nobody's colleague.
   *
   * @param team the team
   * @param area the area
   * @param from the first day that matters
   * @param today the day on which it is told, not before that
   * @return who answers; empty if the team does not have the area on both days
   */
  public static Optional<Presence> of(Team team, AreaCode area, LocalDate from, LocalDate today) {
    return team.pointOfContact(area, from)
        .flatMap(contact -> team.pointOfContact(area, today))
        .map(contact -> PresenceTimeline.presence(team, area, from, today));
  }

  /**
   * Finds the absence that a day falls in.
   *
   * @param day the day
   * @return the absence; empty if the coordinator is not away then
   */
  public Optional<Absence> absenceOn(LocalDate day) {
    return absences.stream().filter(absence -> absence.includes(day)).findFirst();
  }

  /**
   * Finds the first day on or after a day on which the coordinator or whoever covers is at work.
   *
   * @param from the day
   * @param calendar the working days
   * @return a working day; empty if nobody is there within the next 366 days, as far as is known
   * @throws IllegalArgumentException if a day that has to be looked at lies outside the calendar
   */
  public Optional<LocalDate> firstDayAtWork(LocalDate from, WorkingDays calendar) {
    LocalDate last = from.plusDays(DAYS_AHEAD);
    LocalDate day = from;
    while (!day.isAfter(last)) {
      Optional<Absence> away = absenceOn(day).filter(absence -> absence.coveredBy().isEmpty());
      if (away.isPresent()) {
        Optional<LocalDate> end = away.get().last();
        if (end.isEmpty()) {
          return Optional.empty();
        }
        day = end.get().plusDays(1);
      } else if (isAtWork(day, calendar)) {
        return Optional.of(day);
      } else {
        day = day.plusDays(1);
      }
    }
    return Optional.empty();
  }

  /** Tells whether a day that is not an absence without cover is worked. */
  private boolean isAtWork(LocalDate day, WorkingDays calendar) {
    return calendar.isWorkingDay(day)
        && patternOn(day).map(days -> days.includes(day)).orElse(true);
  }

  /** Returns the days of whoever is there at the time of a day; empty if they are not known. */
  private Optional<WorkingPattern> patternOn(LocalDate day) {
    return absenceOn(day)
        .map(away -> away.coveredBy().map(coverPatterns::get))
        .orElse(Optional.of(workingPattern));
  }
}
