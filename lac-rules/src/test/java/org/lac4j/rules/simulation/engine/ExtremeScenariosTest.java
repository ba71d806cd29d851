package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lac4j.rules.simulation.engine.Small.AREA;
import static org.lac4j.rules.simulation.engine.Small.COORDINATOR;
import static org.lac4j.rules.simulation.engine.Small.OTHER;
import static org.lac4j.rules.simulation.engine.Small.coordinator;
import static org.lac4j.rules.simulation.engine.Small.introducedOn;
import static org.lac4j.rules.simulation.engine.Small.run;
import static org.lac4j.rules.simulation.engine.Small.team;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.InvalidScenarioException;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;
import org.lac4j.rules.simulation.study.Study;
import org.lac4j.rules.simulation.study.StudyResult;

/** What a scenario may say at its edges. */
class ExtremeScenariosTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 4, 8);

  @Test
  void with_no_coordinators_nobody_is_covered_and_nobody_is_met() {
    Replication run = run(introducedOn(MONDAY, MONDAY).withCoordinators());

    assertThat(team(run, Measure.NOT_COVERED)).isEqualTo(2);
    assertThat(team(run, Measure.MET)).isZero();
    assertThat(run.value(Measure.TIME_ABOVE_GUIDELINE, Scope.TEAM)).isEmpty();
    assertThat(run.value(Measure.MEETING_DAYS_MEAN, Scope.TEAM)).isEmpty();
  }

  @Test
  void a_study_of_nobody_has_numbers_and_no_waits() {
    StudyResult result = Study.of(Small.with(Demand.NONE)).withReplications(2).run();

    assertThat(result.estimate(Measure.INTRODUCED, Scope.TEAM))
        .hasValueSatisfying(none -> assertThat(none.high()).isZero());
    assertThat(result.estimate(Measure.MEETING_DAYS_MEAN, Scope.TEAM)).isEmpty();
  }

  @Test
  void a_scenario_may_last_one_day() {
    Replication run = run(introducedOn(MONDAY).withFirstDay(MONDAY).withLastDay(MONDAY));

    assertThat(team(run, Measure.MET)).isEqualTo(1);
    assertThat(run.weekly().weeks()).isEqualTo(1);
  }

  @Test
  void a_scenario_may_be_one_day_on_which_nobody_works() {
    LocalDate christmas = LocalDate.of(2024, 12, 25);

    Replication run = run(introducedOn(christmas).withLastDay(christmas).withFirstDay(christmas));

    assertThat(team(run, Measure.INTRODUCED)).isEqualTo(1);
    assertThat(team(run, Measure.MET)).isZero();
    assertThat(team(run, Measure.WAITING_AT_END)).isEqualTo(1);
  }

  @Test
  void who_comes_at_christmas_is_met_on_the_first_working_day() {
    LocalDate christmas = LocalDate.of(2024, 12, 25);
    Scenario scenario =
        introducedOn(christmas)
            .withLastDay(christmas.plusDays(30))
            .withFirstDay(christmas)
            .withSeason(Season.NONE);

    assertThat(team(run(scenario), Measure.LONGEST_WAIT_DAYS)).isBetween(1.37, 2.38);
  }

  @Test
  void demand_far_beyond_the_team_leaves_people_waiting_and_the_books_balanced() {
    Scenario flooded =
        Small.with(new Demand.PerYear(200_000))
            .withAttention(Attention.builder().build())
            .withLastDay(LocalDate.of(2024, 4, 30));

    Replication run = run(flooded);

    assertThat(team(run, Measure.WAITING_AT_END)).isGreaterThan(10_000);
    assertThat(team(run, Measure.ANSWERED_BY_LIMIT)).isLessThan(0.1);
  }

  @Test
  void absences_may_overlap() {
    Scenario away =
        introducedOn(MONDAY)
            .withCoordinators(
                coordinator(COORDINATOR)
                    .addAreas(AREA)
                    .leaveWeeksPerYear(26)
                    .addAbsences(
                        Absence.of(MONDAY, MONDAY.plusDays(4)),
                        Absence.of(MONDAY.plusDays(2), MONDAY.plusDays(8)).coveredBy(OTHER))
                    .build(),
                coordinator(OTHER).build());

    Replication run = run(away);

    assertThat(run.value(Measure.MET, Small.BY_COORDINATOR)).hasValue(1);
    assertThat(team(run, Measure.LONGEST_WAIT_DAYS)).isBetween(1.8, 1.9);
  }

  @Test
  void who_covers_in_a_circle_and_is_away_covers_nobody() {
    CoordinatorId third = CoordinatorId.of("C-3");
    Absence week = Absence.of(MONDAY, MONDAY.plusDays(6));
    Scenario circle =
        introducedOn(MONDAY)
            .withCoordinators(
                coordinator(COORDINATOR).addAreas(AREA).addAbsences(week.coveredBy(OTHER)).build(),
                coordinator(OTHER).addAbsences(week.coveredBy(third)).build(),
                coordinator(third).addAbsences(week.coveredBy(COORDINATOR)).build());

    assertThat(team(run(circle), Measure.LONGEST_WAIT_DAYS)).isBetween(6.8, 6.9);
  }

  @Test
  void a_change_outside_the_time_simulated_is_a_fault_and_one_in_the_warm_up_is_none() {
    Scenario scenario = introducedOn(MONDAY).withCoordinators(coordinator(OTHER).build());
    Change early = joins(LocalDate.of(2024, 3, 1));
    Change late = joins(LocalDate.of(2025, 1, 2));

    assertThatThrownBy(() -> scenario.and(early))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("/changes/0/on: 2024-03-01 lies outside the time simulated");
    assertThatThrownBy(() -> scenario.and(late))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining(
            "2025-01-02 lies outside the time simulated, 2024-04-01 to 2024-06-30");
    Scenario warm = scenario.withStart(new Start.WarmUp(10)).and(early);
    assertThat(run(warm).value(Measure.MET, Small.BY_COORDINATOR)).hasValue(1);
  }

  private static Change joins(LocalDate on) {
    return new Change.CoordinatorJoins(on, coordinator(COORDINATOR).addAreas(AREA).build());
  }

  @Test
  void support_may_last_no_time_and_people_may_all_give_up_at_once() {
    Scenario atOnce = introducedOn(MONDAY, MONDAY);
    Scenario noTime = atOnce.withPeople(atOnce.people().withLongLasts(Length.NONE));

    assertThat(team(run(noTime), Measure.ENDED)).isEqualTo(2);
  }

  @Test
  void a_warm_up_may_reach_back_over_a_change_of_the_clocks() {
    Scenario scenario =
        York2024.scenario().withLastDay(LocalDate.of(2024, 4, 30)).withStart(new Start.WarmUp(53));

    assertThat(team(run(scenario), Measure.OPEN_MEAN)).isPositive();
  }
}
