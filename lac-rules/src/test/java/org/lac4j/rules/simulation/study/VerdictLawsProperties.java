package org.lac4j.rules.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** Laws of verdicts, whatever the service. */
class VerdictLawsProperties {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final CoordinatorId ONE = CoordinatorId.of("C-1");
  private static final CoordinatorId OTHER = CoordinatorId.of("C-2");
  private static final int RUNS = 12;
  private static final double FAR = 3;

  private static SimulatedCoordinator post(CoordinatorId id, CoordinatorId cover) {
    return SimulatedCoordinator.builder()
        .id(id)
        .addAreas(AreaCode.of(id.equals(OTHER) ? "A-2" : "A-1"))
        .leaveCoveredBy(cover)
        .build();
  }

  private static Scenario service(double perYear, double stay) {
    return Scenario.builder()
        .name("service")
        .firstDay(FIRST)
        .lastDay(FIRST.plusDays(500))
        .addAreas(
            SimulatedArea.of("A-1", "One", new Demand.PerYear(perYear)),
            SimulatedArea.of("A-2", "Two", new Demand.PerYear(60)))
        .addCoordinators(post(ONE, OTHER), post(OTHER, ONE))
        .people(
            People.builder()
                .longLasts(new Length.Exponential(stay))
                .urgencies(ImmutableMap.of(Urgency.CRISIS, 0.4, Urgency.NO_HURRY, 0.6))
                .build())
        .start(new Start.WarmUp(52))
        .build();
  }

  @Property(tries = 60)
  void orders_that_leave_equal_numbers_waiting_every_day_have_one_mean_wait(
      @ForAll @DoubleRange(min = 200, max = 500) double perYear,
      @ForAll @DoubleRange(min = 90, max = 200) double stay,
      @ForAll @LongRange(min = 1, max = 100_000) long seed) {
    Scenario free =
        service(perYear, stay)
            .withAttention(Attention.NONE)
            .withCalendar(WorkCalendar.ALWAYS)
            .withPeople(service(perYear, stay).people().withLongLasts(new Length.Fixed(stay)))
            .withPolicies(Policies.builder().intake(Intake.CAP).build());
    Replication inTurn = run(ordered(free, StandardCriterion.WAITED_LONGEST), seed);
    Replication urgent = run(ordered(free, StandardCriterion.URGENCY), seed);

    for (int week = 0; week < inTurn.weekly().weeks(); week++) {
      assertThat(urgent.weekly().waiting(week, 0)).isEqualTo(inTurn.weekly().waiting(week, 0));
    }
    assertThat(urgent.value(Measure.MEETING_DAYS_MEAN, Scope.TEAM))
        .isEqualTo(inTurn.value(Measure.MEETING_DAYS_MEAN, Scope.TEAM));
    assertThat(urgent.value(Measure.MET, Scope.TEAM))
        .isEqualTo(inTurn.value(Measure.MET, Scope.TEAM));
    Statistics.label("somebody waits")
        .collect(inTurn.value(Measure.WAITING_MEAN, Scope.TEAM).orElseThrow() > 1)
        .coverage(checker -> checker.check(true).percentage(share -> share > 10));
  }

  private static Scenario ordered(Scenario scenario, StandardCriterion criterion) {
    return scenario.withPolicies(
        scenario
            .policies()
            .withPriority(
                PrioritisationRule.of("t", ImmutableList.of(criterion), Integer.MAX_VALUE)));
  }

  private static Replication run(Scenario scenario, long seed) {
    return Simulation.of(scenario).run(seed, 0);
  }

  @Property(tries = 8)
  void neither_an_equal_successor_nor_an_empty_post_shortens_waits(
      @ForAll @DoubleRange(min = 40, max = 160) double perYear,
      @ForAll @DoubleRange(min = 60, max = 240) double stay,
      @ForAll Handover people,
      @ForAll @IntRange(min = 30, max = 300) int after) {
    Scenario stays = service(perYear, stay);
    LocalDate day = FIRST.plusDays(after);
    Scenario empty = stays.and(new Change.CoordinatorLeaves(day, ONE, people));
    Scenario replaced =
        empty.and(new Change.CoordinatorJoins(day, post(CoordinatorId.of("C-3"), OTHER)));

    Comparison comparison =
        Study.of(stays).withReplications(RUNS).compareWith(List.of(empty, replaced));

    for (Comparison.Alternative one : comparison.alternatives()) {
      boolean isGoodbye = people == Handover.GOODBYE && one.result().scenario() == replaced;
      Optional<Estimate> wait = one.difference(Measure.MEETING_DAYS_MEAN, Scope.TEAM);
      assertThat(one.pairing().isSamePeople()).isTrue();
      // Who tells everybody goodbye has room for others: that is what it costs those told goodbye.
      // Of thousands of intervals one in forty lies below 0 by chance; hardly one so far below.
      Estimate difference = wait.orElseThrow();
      assertThat(isGoodbye || difference.mean() + FAR * difference.halfWidth() >= 0)
          .as("%s, %s", people, difference)
          .isTrue();
    }
  }
}
