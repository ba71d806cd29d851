package org.lac4j.rules.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
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

/** What no verdict of a comparison may say, whoever asks. */
class VerdictLawsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final LocalDate LEAVES = LocalDate.of(2026, 6, 1);
  private static final CoordinatorId ONE = CoordinatorId.of("C-1");
  private static final CoordinatorId OTHER = CoordinatorId.of("C-2");
  private static final CoordinatorId THIRD = CoordinatorId.of("C-3");
  private static final int RUNS = 20;

  private static Scenario busy(double perYear) {
    return Scenario.builder()
        .name("busy")
        .firstDay(FIRST)
        .lastDay(LocalDate.of(2027, 12, 31))
        .addAreas(
            SimulatedArea.of("A-1", "One", new Demand.PerYear(perYear)),
            SimulatedArea.of("A-2", "Two", new Demand.PerYear(60)))
        .addCoordinators(
            post(ONE, "A-1").withLeaveCoveredBy(Optional.of(OTHER)), post(OTHER, "A-2"))
        .people(
            People.builder()
                .longLasts(new Length.Exponential(180))
                .urgencies(ImmutableMap.of(Urgency.CRISIS, 0.5, Urgency.NO_HURRY, 0.5))
                .build())
        .start(new Start.WarmUp(104))
        .build();
  }

  private static SimulatedCoordinator post(CoordinatorId id, String area) {
    return SimulatedCoordinator.builder().id(id).addAreas(AreaCode.of(area)).build();
  }

  private static Comparison.Alternative compare(Scenario base, Scenario other) {
    return Study.of(base).withReplications(RUNS).compareWith(List.of(other)).alternatives().get(0);
  }

  private static Estimate wait(Comparison.Alternative alternative) {
    return alternative.difference(Measure.MEETING_DAYS_MEAN, Scope.TEAM).orElseThrow();
  }

  private static Scenario ordered(Scenario scenario, StandardCriterion... criteria) {
    return scenario
        .withName("by " + criteria[0].code())
        .withPolicies(
            scenario
                .policies()
                .withPriority(
                    PrioritisationRule.of("t", ImmutableList.copyOf(criteria), Integer.MAX_VALUE)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void two_orders_with_equal_numbers_waiting_on_every_day_have_the_same_mean_wait(long seed) {
    Scenario equalNeed =
        busy(200)
            .withAttention(Attention.NONE)
            .withCalendar(WorkCalendar.ALWAYS)
            .withPolicies(Policies.builder().intake(Intake.CAP).build())
            .withPeople(busy(200).people().withLongLasts(new Length.Fixed(180)));
    Scenario inTurn = ordered(equalNeed, StandardCriterion.WAITED_LONGEST);
    Scenario urgentFirst = ordered(equalNeed, StandardCriterion.URGENCY);

    Replication one = Simulation.of(inTurn).run(seed, 0);
    Replication other = Simulation.of(urgentFirst).run(seed, 0);

    for (int week = 0; week < one.weekly().weeks(); week++) {
      assertThat(one.weekly().waiting(week, 0)).isEqualTo(other.weekly().waiting(week, 0));
    }
    assertThat(one.value(Measure.WAITING_AT_END, Scope.TEAM).orElseThrow()).isGreaterThan(10);
    assertThat(one.value(Measure.MEETING_DAYS_MEAN, Scope.TEAM))
        .isEqualTo(other.value(Measure.MEETING_DAYS_MEAN, Scope.TEAM));
    assertThat(one.value(Measure.MET_BY_LIMIT, Scope.TEAM))
        .isNotEqualTo(other.value(Measure.MET_BY_LIMIT, Scope.TEAM));
  }

  @Test
  void an_order_alone_does_not_improve_the_teams_mean_wait() {
    Scenario base = busy(150);

    Comparison.Alternative urgentFirst =
        compare(
            ordered(base, StandardCriterion.NOT_YET_ANSWERED, StandardCriterion.WAITED_LONGEST),
            ordered(base, StandardCriterion.NOT_YET_ANSWERED, StandardCriterion.URGENCY));

    assertThat(wait(urgentFirst).high()).isPositive();
    assertThat(urgentFirst.pairing().sentence()).isEqualTo("With the same people.");
  }

  @ParameterizedTest
  @EnumSource(value = Handover.class, mode = EnumSource.Mode.EXCLUDE, names = "GOODBYE")
  void replacing_someone_by_an_equal_on_the_same_day_does_not_improve_waits(Handover people) {
    Scenario stays = busy(120);
    Scenario replaced =
        stays
            .withName("replaced")
            .withChanges(
                new Change.CoordinatorLeaves(LEAVES, ONE, people),
                new Change.CoordinatorJoins(
                    LEAVES, post(THIRD, "A-1").withLeaveCoveredBy(Optional.of(OTHER))));

    Comparison.Alternative alternative = compare(stays, replaced);

    assertThat(wait(alternative).high()).isPositive();
    assertThat(alternative.pairing().isSamePeople()).isTrue();
  }

  @Test
  void so_it_is_when_the_post_is_told_as_vacant_from_that_day() {
    Scenario stays = busy(120);
    SimulatedCoordinator left = stays.coordinators().get(0).withVacancies(Absence.from(LEAVES));
    Scenario replaced =
        stays
            .withCoordinators(left, stays.coordinators().get(1))
            .and(
                new Change.CoordinatorJoins(
                    LEAVES, post(THIRD, "A-1").withLeaveCoveredBy(Optional.of(OTHER))));

    Comparison.Alternative alternative = compare(stays, replaced);

    assertThat(wait(alternative).high()).isPositive();
    Replication run = Simulation.of(replaced).run(1, 0);
    assertThat(run.weekly().held(run.weekly().weeks() - 1, 0)).as("nobody stays behind").isZero();
  }

  @ParameterizedTest
  @EnumSource(Handover.class)
  void leaving_a_post_empty_does_not_improve_waits(Handover people) {
    Scenario stays = busy(120);

    Comparison.Alternative empty =
        compare(stays, stays.and(new Change.CoordinatorLeaves(LEAVES, ONE, people)));

    assertThat(wait(empty).low()).isPositive();
    Replication run =
        Simulation.of(stays.and(new Change.CoordinatorLeaves(LEAVES, ONE, people))).run(1, 0);
    int behind = run.weekly().held(run.weekly().weeks() - 1, 0);
    if (people != Handover.TO_SUCCESSOR) {
      assertThat(behind).as("nobody stays with a post that is gone").isZero();
    }
  }

  @Test
  void a_new_areas_demand_rises_to_that_of_a_covered_one() {
    Scenario base =
        busy(60)
            .withAreas(
                SimulatedArea.of("A-1", "One", new Demand.OfPopulation(9000, 9)),
                SimulatedArea.of("A-2", "Two", new Demand.OfPopulation(9000, 9)),
                SimulatedArea.of("A-3", "Three", new Demand.OfPopulation(9000, 2)));
    Scenario added = base.and(new Change.CoordinatorJoins(FIRST, post(THIRD, "A-3")));

    Comparison.Alternative alternative = compare(base, added);
    Scope third = new Scope(Scope.Kind.AREA, "A-3");
    double met = alternative.result().estimate(Measure.MET, third).orElseThrow().mean();

    assertThat(met).isBetween(110.0, 160.0); // 18 a year before, 81 half a year later
    assertThat(alternative.sentence())
        .startsWith("With busy, ")
        .contains("fewer people are not covered")
        .contains("more people are met")
        .contains("still wait");
    assertThat(alternative.pairing().sentence())
        .isEqualTo("Not with the same people. The demand differs in A-3.");
  }

  @Test
  void an_empty_start_is_told_and_is_not_the_same_people() {
    Scenario warm = busy(100);
    Scenario empty = warm.withStart(Start.EMPTY);

    Comparison.Alternative alternative = compare(warm, empty);

    assertThat(alternative.pairing().isSamePeople()).isFalse();
    assertThat(alternative.result().cautions())
        .anyMatch(caution -> caution.startsWith("It starts with nobody in touch"))
        .anyMatch(caution -> caution.startsWith("There is a trend"));
  }

  @Test
  void shares_stay_within_their_bounds() {
    StudyResult result = Study.of(busy(40)).withReplications(5).run();

    assertThat(result.measured())
        .filteredOn(one -> one.measure().unit() == Measure.Unit.SHARE)
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.estimate().low()).isNotNegative();
              assertThat(one.estimate().high()).isLessThanOrEqualTo(1);
            });
  }

  @Test
  void part_time_posts_have_part_of_the_guideline_and_new_ones_and_sick_ones_less_time() {
    Scenario full = busy(60);
    SimulatedCoordinator one = full.coordinators().get(0);
    Scenario half = full.withCoordinators(one.withHoursPerWeek(15), full.coordinators().get(1));

    assertThat(
            compare(full, half)
                .difference(Measure.OPEN_MOST, new Scope(Scope.Kind.COORDINATOR, "C-1"))
                .orElseThrow()
                .high())
        .isNegative();
    assertThat(half.everyAssumption())
        .anyMatch(assumption -> assumption.about().equals("part-time posts"));
  }
}
