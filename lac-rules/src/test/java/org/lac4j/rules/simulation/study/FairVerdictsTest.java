package org.lac4j.rules.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** Posts, calendars and new areas count as a council would count them. */
class FairVerdictsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
  private static final AreaCode AREA = AreaCode.of("A-1");
  private static final CoordinatorId ANN = CoordinatorId.of("C-1");
  private static final CoordinatorId BO = CoordinatorId.of("C-2");

  private static Scenario scenario(Demand demand, List<SimulatedCoordinator> posts) {
    return Scenario.builder()
        .name("one area")
        .firstDay(MONDAY)
        .lastDay(MONDAY.plusDays(364))
        .addAreas(SimulatedArea.of("A-1", "One", demand))
        .coordinators(posts)
        .people(People.builder().longLasts(new Length.Exponential(120)).build())
        .start(Start.EMPTY)
        .build();
  }

  private static SimulatedCoordinator post() {
    return SimulatedCoordinator.builder().id(ANN).addAreas(AREA).build();
  }

  @Test
  void days_of_closure_count_in_the_targets_as_in_the_hours() {
    Scenario open =
        scenario(new Demand.Dated(ImmutableList.of(MONDAY)), List.of(post()))
            .withLastDay(MONDAY.plusDays(13))
            .withSeason(Season.NONE);
    Scenario closed =
        open.withCalendar(
            new WorkCalendar.OfficeHours(
                new Season.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                ImmutableSortedSet.copyOf(MONDAY.datesUntil(MONDAY.plusDays(5)).toList())));

    // Nobody is there from Monday to Friday: three working days after the Monday are the Wednesday
    // of the next week.
    assertThat(share(closed, Measure.ANSWERED_BY_LIMIT)).isOne();
    assertThat(share(closed, Measure.ANSWERED_BY_AIM)).isOne();
    assertThat(
            Simulation.of(closed)
                .run(1, 0)
                .value(Measure.MEETING_DAYS_MEAN, Scope.TEAM)
                .orElseThrow())
        .isBetween(6.0, 8.0);
    Scenario away =
        open.withCoordinators(post().withAbsences(Absence.of(MONDAY, MONDAY.plusDays(4))));
    assertThat(share(away, Measure.ANSWERED_BY_LIMIT)).as("on leave is late").isZero();
  }

  private static double share(Scenario scenario, Measure measure) {
    return Simulation.of(scenario).run(1, 0).value(measure, Scope.TEAM).orElseThrow();
  }

  @Test
  void where_more_come_than_can_be_met_an_order_meets_as_many_as_another() {
    Scenario overload =
        scenario(new Demand.PerYear(400), List.of(post()))
            .withStart(new Start.WarmUp(104))
            .withPeople(
                People.builder()
                    .longLasts(new Length.Exponential(120))
                    .urgencies(ImmutableMap.of(Urgency.CRISIS, 0.5, Urgency.SOON, 0.5))
                    .build());
    Scenario inTurn = ordered(overload, StandardCriterion.WAITED_LONGEST);
    Scenario urgentFirst = ordered(overload, StandardCriterion.URGENCY);

    Comparison.Alternative alternative =
        Study.of(inTurn)
            .withReplications(20)
            .compareWith(List.of(urgentFirst))
            .alternatives()
            .get(0);

    Estimate met = alternative.difference(Measure.MET, Scope.TEAM).orElseThrow();
    double all = alternative.result().estimate(Measure.MET, Scope.TEAM).orElseThrow().mean();
    assertThat(all).isGreaterThan(100);
    assertThat(Math.abs(met.mean())).isLessThan(0.02 * all);
  }

  private static Scenario ordered(Scenario scenario, StandardCriterion criterion) {
    return scenario.withPolicies(
        scenario
            .policies()
            .withPriority(
                PrioritisationRule.of(
                    "t",
                    ImmutableList.of(StandardCriterion.NOT_YET_ANSWERED, criterion),
                    Integer.MAX_VALUE)));
  }

  @Test
  void an_area_from_which_nobody_was_introduced_has_demand_once_it_is_covered() {
    Scenario base =
        scenario(new Demand.PerYear(100), List.of(post()))
            .withAreas(
                SimulatedArea.of("A-1", "One", new Demand.PerYear(100)),
                SimulatedArea.of("A-2", "Two", Demand.NONE));
    Scenario added =
        base.and(
            new Change.CoordinatorJoins(
                MONDAY.plusDays(100),
                SimulatedCoordinator.builder().id(BO).addAreas(AreaCode.of("A-2")).build()));
    Scope two = new Scope(Scope.Kind.AREA, "A-2");

    Comparison.Alternative alternative =
        Study.of(base).withReplications(10).compareWith(List.of(added)).alternatives().get(0);

    double introduced = alternative.result().estimate(Measure.INTRODUCED, two).orElseThrow().mean();
    // 265 days, of which the first 182 rise evenly to 100 a year: 174 days' worth.
    assertThat(introduced).isBetween(35.0, 60.0);
    assertThat(alternative.servesMore()).isTrue();
    assertThat(alternative.pairing().isSamePeople()).isFalse();
  }

  @Test
  void fewer_people_never_count_as_more_served() {
    Scenario base = scenario(new Demand.PerYear(100), List.of(post()));
    Scenario fewer = base.withAreas(SimulatedArea.of("A-1", "One", new Demand.PerYear(50)));

    Comparison.Alternative alternative =
        Study.of(base).withReplications(10).compareWith(List.of(fewer)).alternatives().get(0);

    assertThat(alternative.servesMore()).isFalse();
    assertThat(alternative.difference(Measure.MET, Scope.TEAM).map(Estimate::high))
        .hasValueSatisfying(high -> assertThat(high).isNegative());
    assertThat(Optional.of(alternative.pairing().isSamePeople())).contains(false);
  }
}
