package org.lac4j.rules.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Queues;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Scenario;

/** What queueing theory knows exactly, simulated: the interval holds the exact value, and is narrow. */
class OraclesTest {

  private static final double HOURS_PER_DAY = 24;

  private static Estimate waitInHours(Scenario scenario, Scope scope) {
    Estimate days =
        Study.of(scenario)
            .withReplications(40)
            .run()
            .estimate(Measure.MEETING_DAYS_MEAN, scope)
            .orElseThrow();
    return new Estimate(
        days.mean() * HOURS_PER_DAY,
        days.low() * HOURS_PER_DAY,
        days.high() * HOURS_PER_DAY,
        days.replications());
  }

  private static void assertHolds(Estimate estimate, double exact, double relativeHalfWidth) {
    // Of twelve intervals of 95 % each one may well miss: a wider one misses once in a thousand.
    assertThat(Math.abs(estimate.mean() - exact))
        .as("%s holds %s", estimate, exact)
        .isLessThan(1.7 * estimate.halfWidth());
    assertThat(estimate.halfWidth()).isLessThan(relativeHalfWidth * exact);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.7, 0.05", "5, 0.8, 0.05", "20, 0.9, 0.05", "50, 0.9, 0.05"})
  void wait_with_exponential_times_is_erlangs(int servers, double load, double width) {
    double exact = Queues.erlangC(servers, load) / (servers * (1 - load));

    assertHolds(
        waitInHours(Queues.of(servers, load, new Length.Exponential(Queues.HOUR)), Scope.TEAM),
        exact,
        width);
  }

  static Stream<Arguments> services() {
    return Stream.of(
        Arguments.of(new Length.Fixed(Queues.HOUR), 0.0),
        Arguments.of(new Length.Gamma(Queues.HOUR, 0.5 * Queues.HOUR), 0.5),
        Arguments.of(new Length.Gamma(Queues.HOUR, 1.5 * Queues.HOUR), 1.5),
        Arguments.of(new Length.LogNormal(Queues.HOUR, 0.8 * Queues.HOUR), 0.8),
        Arguments.of(new Length.Weibull(Queues.HOUR / 0.886226925452758, 2), 0.522723200877063),
        Arguments.of(
            new Length.Empirical(ImmutableList.of(0.5 * Queues.HOUR, 1.5 * Queues.HOUR)), 0.5));
  }

  @ParameterizedTest
  @MethodSource("services")
  void wait_for_one_server_is_pollaczeks_and_khinchines(Length service, double variation) {
    double load = 0.6;
    double exact = load * (1 + variation * variation) / (2 * (1 - load));

    assertHolds(waitInHours(Queues.of(1, load, service), Scope.TEAM), exact, 0.05);
  }

  @Test
  void waits_of_two_classes_are_cobhams() {
    int servers = 4;
    double load = 0.8;
    double first = 0.3;
    Scenario scenario =
        Queues.of(servers, load, new Length.Exponential(Queues.HOUR))
            .withPeople(
                People.builder()
                    .longLasts(new Length.Exponential(Queues.HOUR))
                    .urgencies(ImmutableMap.of(Urgency.CRISIS, first, Urgency.NOT_SAID, 1 - first))
                    .build());
    Scenario byUrgency =
        scenario.withPolicies(
            scenario
                .policies()
                .withPriority(
                    PrioritisationRule.of(
                        "theory",
                        ImmutableList.of(
                            StandardCriterion.URGENCY, StandardCriterion.WAITED_LONGEST),
                        Integer.MAX_VALUE)));
    double begun = Queues.erlangC(servers, load) / servers;
    double ahead = 1 - first * load;

    assertHolds(
        waitInHours(byUrgency, new Scope(Scope.Kind.URGENCY, "crisis")), begun / ahead, 0.02);
    assertHolds(
        waitInHours(byUrgency, new Scope(Scope.Kind.URGENCY, "not-said")),
        begun / (ahead * (1 - load)),
        0.04);
  }

  @Test
  void numbers_and_times_keep_littles_law() {
    StudyResult result =
        Study.of(Queues.of(5, 0.8, new Length.Exponential(Queues.HOUR))).withReplications(10).run();
    double perHour = 5 * 0.8;
    double waiting = result.estimate(Measure.WAITING_MEAN, Scope.TEAM).orElseThrow().mean();
    double wait =
        HOURS_PER_DAY * result.estimate(Measure.MEETING_DAYS_MEAN, Scope.TEAM).orElseThrow().mean();

    assertThat(waiting).isCloseTo(perHour * wait, withPercentage(1));
    assertThat(result.estimate(Measure.OPEN_MEAN, Scope.TEAM).orElseThrow().includes(perHour))
        .isTrue();
  }
}
