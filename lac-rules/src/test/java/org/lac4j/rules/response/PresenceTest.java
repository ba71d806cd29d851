package org.lac4j.rules.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;

class PresenceTest {

  private static final AreaCode NORTH = AreaCode.of("NORTH");
  private static final AreaCode SOUTH = AreaCode.of("SOUTH");
  private static final AreaCode VACANT = AreaCode.of("VACANT");
  private static final CoordinatorId C1 = CoordinatorId.of("C-1");
  private static final CoordinatorId C2 = CoordinatorId.of("C-2");
  private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
  private static final WorkingDays CALENDAR = WorkingDays.englandAndWales(2025, 2027);

  private static Coordinator coordinator(CoordinatorId id, AreaCode area, Absence... absences) {
    return Coordinator.builder()
        .id(id)
        .name("Someone")
        .addAreas(area)
        .addAbsences(absences)
        .build();
  }

  private static Team team(Coordinator north, Coordinator south) {
    return Team.builder()
        .addAreas(Area.of("NORTH", "North"), Area.of("SOUTH", "South"), Area.of("VACANT", "Vacant"))
        .addCoordinators(north, south)
        .addVacancies(Vacancy.of(VACANT).coveredBy(C2))
        .putUsualCover(C1, C2)
        .build();
  }

  private static LocalDate january(int day) {
    return LocalDate.of(2026, 1, day);
  }

  private static Optional<LocalDate> firstDay(LocalDate from, Absence... absences) {
    return new Presence(
            Optional.of(C1), WorkingPattern.mondayToFriday(), ImmutableList.copyOf(absences))
        .firstDayAtWork(from, CALENDAR);
  }

  @Test
  void cover_counts_only_while_it_is_there_itself() {
    Team team =
        team(
            coordinator(C1, NORTH, Absence.of(january(1), january(16))),
            coordinator(C2, SOUTH, Absence.of(january(8), january(9))));

    assertThat(Presence.of(team, NORTH, FROM))
        .hasValue(
            new Presence(
                Optional.of(C1),
                WorkingPattern.mondayToFriday(),
                ImmutableList.of(
                    Absence.of(january(5), january(7)).coveredBy(C2),
                    Absence.of(january(8), january(9)),
                    Absence.of(january(10), january(16)).coveredBy(C2)),
                ImmutableMap.of(C2, WorkingPattern.mondayToFriday())));
  }

  @Test
  void absences_of_others_split_nothing() {
    Team team =
        team(coordinator(C1, NORTH, Absence.of(january(4), january(6))), coordinator(C2, SOUTH));

    assertThat(Presence.of(team, NORTH, FROM).orElseThrow().absences())
        .containsExactly(Absence.of(january(5), january(6)).coveredBy(C2));
    assertThat(Presence.of(team, SOUTH, FROM).orElseThrow().absences()).isEmpty();
  }

  @Test
  void absences_that_follow_each_other_with_the_same_cover_are_one() {
    Team team =
        team(
            coordinator(
                C1, NORTH, Absence.of(january(5), january(6)), Absence.of(january(7), january(9))),
            coordinator(C2, SOUTH));

    assertThat(Presence.of(team, NORTH, FROM).orElseThrow().absences())
        .containsExactly(Absence.of(january(5), january(9)).coveredBy(C2));
  }

  @Test
  void two_absences_with_a_day_at_work_between_stay_two() {
    Team team =
        team(
            coordinator(C1, NORTH, Absence.of(january(5), january(6)), Absence.from(january(8))),
            coordinator(C2, SOUTH));

    assertThat(Presence.of(team, NORTH, FROM).orElseThrow().absences())
        .containsExactly(
            Absence.of(january(5), january(6)).coveredBy(C2),
            Absence.from(january(8)).coveredBy(C2));
  }

  @Test
  void a_vacancy_is_an_absence_of_nobody() {
    Team team =
        team(coordinator(C1, NORTH), coordinator(C2, SOUTH, Absence.of(january(8), january(9))));

    assertThat(Presence.of(team, VACANT, FROM))
        .hasValue(
            new Presence(
                Optional.empty(),
                WorkingPattern.mondayToFriday(),
                ImmutableList.of(
                    Absence.of(january(5), january(7)).coveredBy(C2),
                    Absence.of(january(8), january(9)),
                    Absence.from(january(10)).coveredBy(C2)),
                ImmutableMap.of(C2, WorkingPattern.mondayToFriday())));
  }

  @Test
  void an_area_of_no_team_has_nobody() {
    Team team = team(coordinator(C1, NORTH), coordinator(C2, SOUTH));

    assertThat(Presence.of(team, AreaCode.of("ELSEWHERE"), FROM)).isEmpty();
  }

  @Test
  void the_working_pattern_is_the_coordinators_own() {
    WorkingPattern mondays = WorkingPattern.of(DayOfWeek.MONDAY);
    Team team = team(coordinator(C1, NORTH).withWorkingPattern(mondays), coordinator(C2, SOUTH));

    Presence presence = Presence.of(team, NORTH, FROM).orElseThrow();

    assertThat(presence.workingPattern()).isEqualTo(mondays);
    assertThat(presence.firstDayAtWork(january(6), CALENDAR)).hasValue(january(12));
  }

  @Test
  void weekends_holidays_and_absences_are_skipped() {
    assertThat(firstDay(january(1))).hasValue(january(2));
    assertThat(firstDay(january(3))).hasValue(january(5));
    assertThat(firstDay(january(5), Absence.of(january(5), january(9)))).hasValue(january(12));
    assertThat(firstDay(january(9), Absence.of(january(5), january(9)))).hasValue(january(12));
    assertThat(
            firstDay(
                january(5),
                Absence.of(january(5), january(9)),
                Absence.of(january(10), january(14))))
        .hasValue(january(15));
  }

  @Test
  void cover_works_every_working_day_of_the_absence() {
    Presence mondays =
        new Presence(
            Optional.of(C1),
            WorkingPattern.of(DayOfWeek.MONDAY),
            ImmutableList.of(Absence.of(january(6), january(20)).coveredBy(C2)));

    assertThat(mondays.firstDayAtWork(january(6), CALENDAR)).hasValue(january(6));
    assertThat(mondays.firstDayAtWork(january(10), CALENDAR)).hasValue(january(12));
    assertThat(mondays.firstDayAtWork(january(21), CALENDAR)).hasValue(january(26));
  }

  @Test
  void nobody_is_found_when_nobody_comes_back_within_a_year() {
    LocalDate inAYear = FROM.plusDays(366);

    assertThat(firstDay(FROM, Absence.from(january(5)))).isEmpty();
    assertThat(firstDay(FROM, Absence.of(FROM, inAYear))).isEmpty();
    assertThat(firstDay(FROM, Absence.of(FROM, inAYear.minusDays(1)))).hasValue(inAYear);
    assertThat(
            new Presence(Optional.of(C1), WorkingPattern.of(DayOfWeek.SUNDAY), ImmutableList.of())
                .firstDayAtWork(FROM, CALENDAR))
        .isEmpty();
  }

  @Test
  void absences_out_of_order_are_refused() {
    ImmutableList<Absence> backwards =
        ImmutableList.of(Absence.of(january(8), january(9)), Absence.of(january(5), january(6)));
    ImmutableList<Absence> overlapping =
        ImmutableList.of(Absence.of(january(5), january(8)), Absence.of(january(8), january(9)));

    assertThatThrownBy(
            () -> new Presence(Optional.empty(), WorkingPattern.mondayToFriday(), backwards))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The absence from 2026-01-05 starts before the one ahead of it has ended: give them in order, without overlap.");
    assertThatThrownBy(
            () -> new Presence(Optional.empty(), WorkingPattern.mondayToFriday(), overlapping))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_coordinator_alone_works_monday_to_friday() {
    assertThat(Presence.of(C1).firstDayAtWork(january(9), CALENDAR)).hasValue(january(9));
    assertThat(Presence.of(C1).absenceOn(january(9))).isEmpty();
  }
}
