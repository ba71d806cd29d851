package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lac4j.rules.simulation.engine.Small.AREA;
import static org.lac4j.rules.simulation.engine.Small.COORDINATOR;
import static org.lac4j.rules.simulation.engine.Small.OTHER;
import static org.lac4j.rules.simulation.engine.Small.coordinator;
import static org.lac4j.rules.simulation.engine.Small.introducedOn;
import static org.lac4j.rules.simulation.engine.Small.run;
import static org.lac4j.rules.simulation.engine.Small.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;
import org.lac4j.rules.simulation.study.Study;
import org.lac4j.rules.simulation.study.StudyResult;

class SimulationTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 4, 8);
  private static final double MINUTE = 1 / 1440.0;
  private static final double NOON_TO_NEXT_OPENING = 21 / 24.0;

  @Test
  void who_is_introduced_while_someone_is_at_work_is_met_at_once() {
    Replication run = run(introducedOn(MONDAY));

    assertThat(team(run, Measure.MEETING_DAYS_MEAN)).isZero();
    assertThat(team(run, Measure.ANSWERED_BY_AIM)).isEqualTo(1);
    assertThat(team(run, Measure.OPEN_MOST)).isEqualTo(1);
  }

  @Test
  void nobody_works_at_a_weekend_or_on_a_bank_holiday() {
    LocalDate saturdayBeforeMayDay = LocalDate.of(2024, 5, 4);

    Replication run = run(introducedOn(saturdayBeforeMayDay));

    assertThat(team(run, Measure.MEETING_DAYS_MEAN))
        .isCloseTo(2 + NOON_TO_NEXT_OPENING, within(MINUTE));
  }

  @Test
  void nobody_works_on_a_day_of_closure() {
    Scenario closed =
        introducedOn(MONDAY)
            .withCalendar(
                new WorkCalendar.OfficeHours(
                    ((WorkCalendar.OfficeHours) WorkCalendar.WORKING_DAYS).hours(),
                    ImmutableSortedSet.of(MONDAY)));

    assertThat(team(run(closed), Measure.MEETING_DAYS_MEAN))
        .isCloseTo(NOON_TO_NEXT_OPENING, within(MINUTE));
  }

  @Test
  void a_coordinator_works_on_the_days_of_their_pattern() {
    Scenario partTime =
        introducedOn(MONDAY)
            .withCoordinators(
                coordinator(COORDINATOR)
                    .addAreas(AREA)
                    .workingPattern(WorkingPattern.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY))
                    .build());

    assertThat(team(run(partTime), Measure.MEETING_DAYS_MEAN))
        .isCloseTo(1 + NOON_TO_NEXT_OPENING, within(MINUTE));
  }

  @Test
  void inequality_is_that_of_the_areas_mean_waits() {
    Scenario one = introducedOn(MONDAY);
    Demand monday = one.areas().get(0).demand();
    Scenario uneven =
        one.withAreas(one.areas().get(0), SimulatedArea.of("A-2", "Two", monday))
            .withCoordinators(
                awayUntil(COORDINATOR, AREA, MONDAY.plusDays(1)),
                awayUntil(OTHER, AreaCode.of("A-2"), MONDAY.plusDays(3)));

    StudyResult result = Study.of(uneven).withReplications(2).run();

    assertThat(result.estimate(Measure.MEETING_DAYS_GINI, Scope.TEAM).orElseThrow().mean())
        .isCloseTo(2 / (2 * 3.75), within(0.001));
    assertThat(
            result.estimate(Measure.MEETING_DAYS_GINI_BY_CHANCE, Scope.TEAM).orElseThrow().mean())
        .isCloseTo(0, within(0.001));
    assertThat(result.estimate(Measure.MEETING_DAYS_RATIO, Scope.TEAM).orElseThrow().mean())
        .isCloseTo(2.875 / 0.875, within(0.01));
    assertThat(run(uneven).value(Measure.MEETING_DAYS_GINI, Scope.TEAM)).isEmpty();
  }

  private static SimulatedCoordinator awayUntil(CoordinatorId id, AreaCode area, LocalDate back) {
    return coordinator(id)
        .addAreas(area)
        .addAbsences(Absence.of(MONDAY.minusDays(7), back.minusDays(1)))
        .build();
  }

  @Test
  void who_comes_later_overtakes_by_urgency_and_not_by_arrival() {
    Scenario busy = Small.with(new Demand.PerYear(2000)).withPolicies(roomForOne(Intake.GUIDELINE));
    Scenario someInACrisis =
        busy.withPeople(
            busy.people()
                .withUrgencies(ImmutableMap.of(Urgency.NOT_SAID, 3.0, Urgency.CRISIS, 1.0)));

    Replication byUrgency = run(withOrder(someInACrisis, StandardCriterion.URGENCY));
    Replication byArrival = run(withOrder(someInACrisis, StandardCriterion.WAITED_LONGEST));

    assertThat(byUrgency.value(Measure.OVERTAKEN, new Scope(Scope.Kind.URGENCY, "not-said")))
        .matches(share -> share.getAsDouble() > 0);
    assertThat(byUrgency.value(Measure.OVERTAKEN, new Scope(Scope.Kind.URGENCY, "crisis")))
        .hasValue(0);
    assertThat(team(byUrgency, Measure.OVERTAKEN_MOST)).isPositive();
    assertThat(team(byArrival, Measure.OVERTAKEN)).isZero();
    assertThat(team(byArrival, Measure.OVERTAKEN_MOST)).isZero();
  }

  private static Scenario withOrder(Scenario scenario, StandardCriterion first) {
    return scenario.withPolicies(
        scenario
            .policies()
            .withPriority(
                PrioritisationRule.of(
                    "t",
                    ImmutableList.of(first, StandardCriterion.WAITED_LONGEST),
                    Integer.MAX_VALUE)));
  }

  @Test
  void who_is_away_without_cover_meets_people_when_back() {
    Scenario away =
        introducedOn(MONDAY)
            .withCoordinators(
                coordinator(COORDINATOR)
                    .addAreas(AREA)
                    .addAbsences(Absence.of(MONDAY, MONDAY.plusDays(8)))
                    .build());

    Replication run = run(away);

    assertThat(team(run, Measure.MEETING_DAYS_MEAN))
        .isCloseTo(8 + NOON_TO_NEXT_OPENING, within(MINUTE));
    assertThat(team(run, Measure.ANSWERED_BY_LIMIT)).isZero();
  }

  @Test
  void whoever_covers_meets_people_for_the_one_away() {
    Scenario covered =
        introducedOn(MONDAY)
            .withCoordinators(
                coordinator(COORDINATOR)
                    .addAreas(AREA)
                    .addVacancies(Absence.of(MONDAY, MONDAY.plusDays(8)).coveredBy(OTHER))
                    .build(),
                coordinator(OTHER).build());

    Replication run = run(covered);

    assertThat(team(run, Measure.MEETING_DAYS_MEAN)).isZero();
    assertThat(run.value(Measure.MET, Small.BY_COORDINATOR)).hasValue(1);
  }

  @Test
  void a_helper_holds_whom_they_meet() {
    Scenario helped =
        introducedOn(MONDAY)
            .withCoordinators(
                coordinator(COORDINATOR).addAreas(AREA).addAbsences(Absence.from(MONDAY)).build(),
                coordinator(OTHER).addHelpsIn(AREA).build());

    Replication run = run(helped);

    Scope helper = new Scope(Scope.Kind.COORDINATOR, "C-2");
    assertThat(run.value(Measure.MET, helper)).hasValue(1);
    assertThat(run.value(Measure.OVERTAKEN, helper)).hasValue(0);
    assertThat(run.value(Measure.MET, Small.BY_COORDINATOR)).hasValue(0);
    assertThat(run.value(Measure.MEETING_DAYS_MEAN, Small.BY_COORDINATOR)).hasValue(0);
  }

  @Test
  void at_the_guideline_people_wait_for_room_but_not_for_ever() {
    Scenario roomForOne =
        introducedOn(MONDAY, MONDAY.plusDays(1)).withPolicies(roomForOne(Intake.GUIDELINE));

    assertThat(team(run(roomForOne), Measure.LONGEST_WAIT_DAYS)).isCloseTo(28, within(1.0));
    assertThat(team(run(roomForOne), Measure.MET)).isEqualTo(2);
    assertThat(team(run(roomForOne), Measure.TIME_ABOVE_GUIDELINE)).isCloseTo(0.59, within(0.02));
    Scenario cap = roomForOne.withPolicies(roomForOne(Intake.CAP));
    assertThat(team(run(cap), Measure.MET)).isEqualTo(1);
    assertThat(team(run(cap), Measure.WAITING_AT_END)).isEqualTo(1);
    Scenario hours = roomForOne.withPolicies(roomForOne(Intake.HOURS_ONLY));
    assertThat(team(run(hours), Measure.LONGEST_WAIT_DAYS)).isZero();
  }

  private static Policies roomForOne(Intake intake) {
    return Policies.STANDARD
        .withCaseload(
            CaseloadRule.of(
                RuleVersion.of("caseload", "t", "One person"), new CaseloadParameters(0, 1, 1)))
        .withIntake(intake);
  }

  @Test
  void who_is_held_up_is_answered_all_the_same() {
    Scenario cap =
        introducedOn(MONDAY, MONDAY.plusDays(1))
            .withPolicies(roomForOne(new Intake(true, OptionalInt.empty())));

    assertThat(team(run(cap), Measure.ANSWERED_BY_AIM)).isEqualTo(1);
  }

  @Test
  void a_week_has_so_many_hours() {
    LocalDate[] twenty = new LocalDate[20];
    Arrays.fill(twenty, MONDAY);
    Scenario busy =
        introducedOn(twenty)
            .withAttention(
                Attention.builder()
                    .answerMinutes(30)
                    .firstMeetingMinutes(120)
                    .longHoursPerWeek(0)
                    .build())
            .withCoordinators(coordinator(COORDINATOR).addAreas(AREA).hoursPerWeek(10).build());

    Replication run = run(busy);

    assertThat(team(run, Measure.MET)).isEqualTo(20);
    assertThat(team(run, Measure.LONGEST_WAIT_DAYS)).isBetween(28.0, 36.0);
  }

  @Test
  void who_stops_waiting_is_counted_by_cause() {
    Scenario nobodyThere =
        introducedOn(MONDAY, MONDAY)
            .withCoordinators(
                coordinator(COORDINATOR).addAreas(AREA).addAbsences(Absence.from(MONDAY)).build());
    Scenario leaving =
        nobodyThere.withPeople(
            nobodyThere
                .people()
                .withGivingUp(new GivingUp(EndReason.MOVED_AWAY, 1, new Length.Fixed(5))));

    Replication run = run(leaving);

    assertThat(team(run, Measure.GAVE_UP_SHARE)).isEqualTo(1);
    assertThat(run.value(Measure.GAVE_UP, new Scope(Scope.Kind.CAUSE, "moved-away"))).hasValue(2);
    assertThat(team(run, Measure.LONGEST_WAIT_DAYS)).isEqualTo(5);
    assertThat(team(run, Measure.ANSWERED_BY_LIMIT)).isZero();
  }

  @Test
  void who_comes_back_is_introduced_again() {
    Scenario scenario = introducedOn(MONDAY);
    Scenario returning =
        scenario.withPeople(
            scenario
                .people()
                .withLongLasts(new Length.Fixed(10))
                .withReturning(new Returning(1, new Length.Fixed(18))));

    Replication run = run(returning);

    assertThat(team(run, Measure.INTRODUCED)).isEqualTo(3);
    assertThat(team(run, Measure.RETURNED)).isEqualTo(2);
    assertThat(team(run, Measure.ENDED)).isEqualTo(3);
  }

  @Test
  void who_is_not_covered_is_turned_to_the_nearest_until_the_area_is_added() {
    AreaCode next = AreaCode.of("A-2");
    SimulatedArea uncovered =
        new SimulatedArea(
            new Area(next, "Two"),
            new Demand.Dated(ImmutableList.of(MONDAY, MONDAY.plusDays(30))),
            Optional.of(AREA));
    Scenario scenario = introducedOn(MONDAY);
    Scenario two =
        scenario.withAreas(
            ImmutableList.<SimulatedArea>builder().addAll(scenario.areas()).add(uncovered).build());

    assertThat(team(run(two), Measure.NOT_COVERED)).isEqualTo(2);
    assertThat(team(run(two), Measure.TURNED_TO_OTHERS)).isEqualTo(2);
    Replication added = run(two.and(new Change.AreaAdded(MONDAY.plusDays(7), next, COORDINATOR)));
    assertThat(team(added, Measure.NOT_COVERED)).isEqualTo(1);
    assertThat(team(added, Measure.MET)).isEqualTo(2);
  }

  @Test
  void when_another_service_ends_its_people_are_introduced() {
    Scenario scenario =
        introducedOn()
            .and(new Change.ServiceEnds(MONDAY, AREA, new Change.ServiceEnds.Spread(40, 20)));

    Replication run = run(scenario);

    assertThat(team(run, Measure.INTRODUCED)).isEqualTo(40);
    assertThat(run.weekly().open(1, 0) + run.weekly().waiting(1, 0)).isZero();
    assertThat(run.weekly().open(2, 0) + run.weekly().waiting(2, 0)).isEqualTo(14);
  }

  @Test
  void a_coordinator_who_joins_takes_the_area_over() {
    Scenario scenario =
        introducedOn(MONDAY, MONDAY.plusDays(10))
            .and(
                new Change.CoordinatorJoins(
                    MONDAY.plusDays(7), coordinator(OTHER).addAreas(AREA).build()));

    Replication run = run(scenario);

    assertThat(run.value(Measure.MET, Small.BY_COORDINATOR)).hasValue(1);
    assertThat(run.value(Measure.MET, new Scope(Scope.Kind.COORDINATOR, "C-2"))).hasValue(1);
  }

  @Test
  void demand_that_rises_leaves_the_people_before_it_alone() {
    Scenario scenario = Small.with(new Demand.PerYear(400));
    LocalDate on = LocalDate.of(2024, 5, 6);

    Replication before = run(scenario);
    Replication after = run(scenario.and(new Change.DemandChanges(on, ImmutableSet.of(), 3)));

    assertThat(after.weekly().open(5, 0)).isEqualTo(before.weekly().open(5, 0)).isPositive();
    assertThat(team(after, Measure.INTRODUCED))
        .isGreaterThan(1.5 * team(before, Measure.INTRODUCED));
  }

  @Test
  void a_run_may_start_from_today() {
    Scenario scenario = introducedOn();
    InTouch open =
        InTouch.builder().area(AREA).support(Support.LONG).since(LocalDate.of(2024, 1, 2)).build();
    InQueue waiting = waiting().urgency(Urgency.SOON).build();

    Replication run =
        run(
            scenario.withStart(
                new Start.Today(ImmutableList.of(open, open), ImmutableList.of(waiting))));

    assertThat(run.weekly().open(0, 0)).isEqualTo(2);
    assertThat(run.weekly().waiting(0, 0)).isEqualTo(1);
    assertThat(run.weekly().open(1, 0)).isEqualTo(3);
    assertThat(team(run, Measure.INTRODUCED)).isZero();
  }

  private static InQueue.Builder waiting() {
    return InQueue.builder().area(AREA).receivedAt(Instant.parse("2024-03-28T10:00:00Z"));
  }

  private static Start today(InQueue... waiting) {
    return new Start.Today(ImmutableList.of(), ImmutableList.copyOf(waiting));
  }

  @Test
  void nobody_is_met_before_the_day_that_is_arranged() {
    InQueue arranged = waiting().isAnswered(true).meetingOn(LocalDate.of(2024, 4, 17)).build();

    Replication run = run(introducedOn().withStart(today(arranged, waiting().build())));

    assertThat(run.weekly().open(1, 0)).isEqualTo(1);
    assertThat(run.weekly().waiting(2, 0)).isEqualTo(1);
    assertThat(run.weekly().open(3, 0)).isEqualTo(2);
  }

  @Test
  void aims_that_are_known_decide_the_support() {
    Scenario scenario = introducedOn();
    Scenario byAim =
        scenario.withPeople(
            scenario
                .people()
                .withLongShare(0)
                .withLongShareByAim(ImmutableMap.of(Aim.NEW_JOB, 1.0))
                .withShortLasts(new Length.Fixed(3)));
    InQueue job = waiting().addAims(Aim.NEW_JOB).build();
    InQueue friends = waiting().addAims(Aim.FRIENDS_AND_CONNECTIONS).build();

    Replication run = run(byAim.withStart(today(job, friends, job)));

    assertThat(run.weekly().open(2, 0)).isEqualTo(2);
  }

  @Test
  void support_that_is_not_known_is_drawn_from_those_who_stay_as_long() {
    Scenario scenario = introducedOn();
    Scenario half =
        scenario.withPeople(
            scenario.people().withLongShare(0.5).withShortLasts(new Length.Fixed(14)));
    InTouch forMonths =
        InTouch.builder().area(AREA).since(scenario.firstDay().minusDays(90)).build();

    Replication run =
        run(
            half.withStart(
                new Start.Today(
                    ImmutableList.copyOf(Collections.nCopies(50, forMonths)), ImmutableList.of())));

    assertThat(run.weekly().open(12, 0)).isEqualTo(50);
  }

  @Test
  void two_policies_see_the_same_people() {
    Scenario scenario = Small.with(new Demand.PerYear(2000));
    Replication one = run(scenario);
    Replication other = run(scenario.withPolicies(roomForOne(Intake.CAP)));

    assertThat(team(other, Measure.INTRODUCED)).isEqualTo(team(one, Measure.INTRODUCED));
    assertThat(team(other, Measure.MET)).isLessThan(team(one, Measure.MET));
  }

  @Test
  void a_warm_up_is_found_and_told() {
    Scenario scenario =
        Small.with(new Demand.PerYear(10_000))
            .withPeople(Small.with(Demand.NONE).people().withLongLasts(new Length.Exponential(40)));

    Simulation.WarmUp settled =
        Simulation.of(scenario.withStart(new Start.WarmUpFound(52))).warmUp();
    assertThat(settled.settled()).isTrue();
    assertThat(settled.weeks()).isBetween(10, 45);
    Scenario forEver =
        scenario.withPeople(scenario.people().withLongLasts(new Length.Fixed(30_000)));
    assertThat(Simulation.of(forEver.withStart(new Start.WarmUpFound(52))).warmUp())
        .isEqualTo(new Simulation.WarmUp(52, false));
  }

  @Test
  void runs_are_counted_from_0() {
    assertThatThrownBy(() -> Simulation.of(introducedOn()).run(1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The number of a run is -1: count from 0.");
  }
}
