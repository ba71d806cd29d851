package org.lac4j.rules.simulation.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Sickness;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** What a scenario says, found again in the tables of its plan. */
class PlanTest {

  /** A Wednesday, with the clocks going forward on the Sunday after. */
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 26);

  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
  private static final Demand DEMAND = new Demand.PerYear(50);
  private static final SimulatedCoordinator ONE = post("C-1", "A");
  private static final SimulatedCoordinator TWO = post("C-2", "B");

  private static final Scenario SCENARIO =
      Scenario.builder()
          .name("Plan")
          .firstDay(FIRST)
          .lastDay(LAST)
          .addAreas(SimulatedArea.of("A", "First", DEMAND))
          .addAreas(SimulatedArea.of("B", "Second", DEMAND))
          .addAreas(
              new SimulatedArea(
                  new Area(AreaCode.of("C"), "Third"), DEMAND, Optional.of(AreaCode.of("B"))))
          .addCoordinators(ONE, TWO)
          .people(People.builder().longLasts(new Length.Fixed(100)).build())
          .attention(Attention.NONE)
          .calendar(new WorkCalendar.Always())
          .policies(Policies.STANDARD.withIntake(Intake.CAP))
          .start(Start.EMPTY)
          .build();

  private static SimulatedCoordinator post(String id, String area) {
    return SimulatedCoordinator.builder()
        .id(CoordinatorId.of(id))
        .addAreas(AreaCode.of(area))
        .build();
  }

  private static long midnight(LocalDate day) {
    return day.atStartOfDay(ZoneId.of("Europe/London")).toInstant().toEpochMilli();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "12", "52"})
  void a_warm_up_is_simulated_before_the_first_day_and_not_measured(int weeks) {
    Plan plan = new Plan(SCENARIO.withStart(new Start.WarmUp(weeks)));

    assertThat(plan.begin).isEqualTo(midnight(FIRST.minusDays(7L * weeks)));
    assertThat(plan.measuredFrom).isEqualTo(midnight(FIRST));
    assertThat(plan.end).isEqualTo(midnight(LAST.plusDays(1)));
    assertThat(plan.weeks).isEqualTo(new Plan(SCENARIO).weeks);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "6, 1", "7, 2", "13, 2", "14, 3", "364, 53"})
  void every_week_begun_in_the_time_measured_counts(int daysAfterTheFirst, int weeks) {
    Plan plan = new Plan(SCENARIO.withLastDay(FIRST.plusDays(daysAfterTheFirst)));

    assertThat(plan.weeks).isEqualTo(weeks);
  }

  @Test
  void areas_are_numbered_as_they_stand_and_know_who_is_near() {
    Plan plan =
        new Plan(
            SCENARIO.withAdjacent(
                AdjacentAreas.of(
                    ImmutableList.of(
                        AdjacentAreas.Pair.of(AreaCode.of("C"), AreaCode.of("A")),
                        AdjacentAreas.Pair.of(AreaCode.of("A"), AreaCode.of("B"))))));

    assertThat(plan.areaNumber(AreaCode.of("A"))).isEqualTo(0);
    assertThat(plan.areaNumber(AreaCode.of("C"))).isEqualTo(2);
    assertThat(plan.nearest).containsExactly(Roster.NOBODY, Roster.NOBODY, 1);
    assertThat(plan.adjacent[0]).containsExactlyInAnyOrder(1, 2);
    assertThat(plan.adjacent[1]).containsExactly(0);
    assertThat(plan.adjacent[2]).containsExactly(0);
    assertThatThrownBy(() -> plan.areaNumber(AreaCode.of("D")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no area D in the scenario.");
  }

  @Test
  void days_of_the_week_are_those_of_the_calendar() {
    WorkingPattern pattern =
        WorkingPattern.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY);
    Scenario scenario =
        SCENARIO
            .withCalendar(WorkCalendar.WORKING_DAYS)
            .withCoordinators(ONE.withWorkingPattern(pattern), TWO);
    Plan plan = new Plan(scenario);
    Plan always = new Plan(scenario.withCalendar(new WorkCalendar.Always()));

    for (int day = 0; day < plan.table.days; day++) {
      LocalDate date = FIRST.plusDays(day);
      assertThat(plan.worksOn(0, day))
          .as("%s", date)
          .isEqualTo(pattern.days().contains(date.getDayOfWeek()));
      assertThat(always.worksOn(0, day)).isTrue();
      assertThat(plan.week(day) - plan.week(0))
          .isEqualTo(ChronoUnit.WEEKS.between(LocalDate.of(2025, 3, 24), date));
    }
    assertThat(plan.daysPerWeek).containsExactly(3, 5);
    assertThat(always.daysPerWeek).containsExactly(7, 7);
  }

  @Test
  void who_joins_has_an_induction_and_who_was_there_has_had_theirs() {
    LocalDate joins = FIRST.plusDays(30);
    SimulatedCoordinator third =
        post("C-3", "C")
            .withInductionWeeks(6)
            .withHoursPerWeek(15)
            .withLeaveCoveredBy(CoordinatorId.of("C-2"));
    Plan plan =
        new Plan(
            SCENARIO
                .withCoordinators(ONE.withInductionWeeks(8), TWO.withHoursPerWeek(60))
                .and(new Change.CoordinatorJoins(joins, third))
                .and(
                    new Change.CoordinatorLeaves(
                        joins.plusDays(9), CoordinatorId.of("C-3"), Handover.GOODBYE))
                .withStart(new Start.WarmUp(2)));

    assertThat(plan.coordinators).isEqualTo(3);
    assertThat(plan.inductionWeeks).containsExactly(0, 0, 6);
    assertThat(plan.joinedOn).containsExactly(0, 0, 30 + 2 * 7);
    assertThat(plan.handovers)
        .containsExactly(Handover.TO_SUCCESSOR, Handover.TO_SUCCESSOR, Handover.GOODBYE);
    assertThat(plan.leaveCovers).containsExactly(Roster.NOBODY, Roster.NOBODY, 1);
    assertThat(plan.fullTimeShares).containsExactly(1, 1, 0.5);
    assertThat(plan.hoursPerWeek).containsExactly(30, 60, 15);
  }

  static Stream<Arguments> intakes() {
    return Stream.of(
        Arguments.of(Intake.HOURS_ONLY, false, Long.MAX_VALUE),
        Arguments.of(Intake.CAP, true, Long.MAX_VALUE),
        Arguments.of(new Intake(true, OptionalInt.of(0)), true, 0L),
        Arguments.of(new Intake(true, OptionalInt.of(40)), true, 40L * 24 * 60 * 60 * 1000));
  }

  @ParameterizedTest
  @MethodSource("intakes")
  void how_long_the_guideline_holds_people_up(Intake intake, boolean binds, long longest) {
    Plan plan = new Plan(SCENARIO.withPolicies(Policies.STANDARD.withIntake(intake)));

    assertThat(plan.guidelineBinds).isEqualTo(binds);
    assertThat(plan.longestHold).isEqualTo(longest);
    assertThat(plan.daysMatter).isEqualTo(binds && longest < Long.MAX_VALUE);
  }

  @Test
  void days_matter_where_anything_happens_by_the_day() {
    assertThat(new Plan(SCENARIO).daysMatter).isFalse();
    assertThat(new Plan(SCENARIO.withCalendar(WorkCalendar.WORKING_DAYS)).daysMatter).isTrue();
    assertThat(new Plan(SCENARIO.withAttention(Attention.builder().build())).daysMatter).isTrue();
    assertThat(
            new Plan(
                    SCENARIO.withCoordinators(
                        ONE, TWO.withSickness(new Sickness(1, new Length.Fixed(3)))))
                .daysMatter)
        .isTrue();
  }

  @Test
  void hours_are_measured_only_where_crises_or_the_community_take_any() {
    Attention crises = Attention.builder().crisisHoursPerWeek(2).crisisWeeks(5).build();
    Attention community = Attention.builder().communityHoursPerWeek(2).crisisWeeks(5).build();

    assertThat(new Plan(SCENARIO).hoursAreMeasured).isFalse();
    assertThat(new Plan(SCENARIO.withFacilitatorHoursPerWeek(1)).hoursAreMeasured).isTrue();
    Plan inCrisis = new Plan(SCENARIO.withAttention(crises));
    assertThat(inCrisis.hoursAreMeasured).isTrue();
    assertThat(inCrisis.crisisMillis).isEqualTo(5L * 7 * 24 * 60 * 60 * 1000);
    Plan inCommunity = new Plan(SCENARIO.withAttention(community));
    assertThat(inCommunity.hoursAreMeasured).isTrue();
    assertThat(inCommunity.crisisMillis).isZero();
    assertThat(inCommunity.hoursBind).isTrue();
    assertThat(new Plan(SCENARIO).hoursBind).isFalse();
  }

  @Test
  void neighbours_help_only_where_the_suggestions_are_followed() {
    AdjacentAreas adjacent =
        AdjacentAreas.of(
            ImmutableList.of(AdjacentAreas.Pair.of(AreaCode.of("A"), AreaCode.of("B"))));
    Scenario beside = SCENARIO.withAdjacent(adjacent);

    assertThat(new Plan(beside).neighboursHelp).isFalse();
    assertThat(
            new Plan(beside.withPolicies(beside.policies().withNeighbours(NeighbourHelp.FOLLOWED)))
                .neighboursHelp)
        .isTrue();
  }
}
