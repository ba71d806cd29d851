package org.lac4j.rules.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;

class StudyTest {

  private static final Scenario TWO_YEARS =
      York2024.scenario().withLastDay(LocalDate.of(2026, 3, 31)).withStart(new Start.WarmUp(26));

  /** Of every estimate; it changes with the engine, the default scenario and the samplers, and with nothing else. */
  private static final long DIGEST = -9160661854013526771L;

  private static Study study(int replications) {
    return Study.of(TWO_YEARS).withReplications(replications);
  }

  @Test
  void threads_do_not_change_the_result() {
    StudyResult one = study(10).withThreads(1).run();

    assertThat(study(10).withThreads(8).run()).isEqualTo(one);
  }

  @Test
  void the_same_seed_gives_the_same_bits_on_every_machine() {
    long digest = 0;
    for (Measured measured : study(5).run().measured()) {
      Estimate estimate = measured.estimate();
      for (double value : new double[] {estimate.mean(), estimate.low(), estimate.high()}) {
        digest = 31 * digest + Double.doubleToLongBits(value);
      }
    }

    assertThat(digest).isEqualTo(DIGEST);
  }

  @Test
  void another_seed_gives_another_result() {
    assertThat(study(3).withSeed(2).run().measured()).isNotEqualTo(study(3).run().measured());
  }

  @Test
  void a_scenario_compared_with_itself_does_not_differ() {
    Comparison comparison = study(4).compareWith(List.of(TWO_YEARS));

    assertThat(comparison.alternatives().get(0).differences())
        .isNotEmpty()
        .allSatisfy(
            difference -> {
              assertThat(difference.estimate().low()).isZero();
              assertThat(difference.estimate().high()).isZero();
            });
    assertThat(comparison.alternatives().get(0).result().measured())
        .isEqualTo(comparison.base().measured());
  }

  @Test
  void more_demand_makes_waits_longer_and_the_sentence_says_so() {
    Scenario busier =
        TWO_YEARS
            .withName("A fifth more demand")
            .and(new Change.DemandChanges(TWO_YEARS.firstDay(), ImmutableSet.of(), 1.2));

    Comparison.Alternative alternative =
        study(10).compareWith(List.of(busier)).alternatives().get(0);

    assertThat(alternative.difference(Measure.MEETING_DAYS_MEAN, Scope.TEAM))
        .hasValueSatisfying(difference -> assertThat(difference.low()).isPositive());
    assertThat(alternative.sentence())
        .contains("A fifth more demand answers ")
        .contains("the mean wait for a first meeting is ")
        .contains(" days longer");
  }

  @Test
  void neighbours_who_help_see_the_same_people_and_shorten_their_wait() {
    Scenario uneven =
        TWO_YEARS
            .and(new Change.DemandChanges(TWO_YEARS.firstDay(), areas("Y01", "Y03"), 1.6))
            .and(new Change.DemandChanges(TWO_YEARS.firstDay(), areas("Y02", "Y04"), 0.5))
            .withAdjacent(
                AdjacentAreas.of(
                    List.of(
                        AdjacentAreas.Pair.of(AreaCode.of("Y01"), AreaCode.of("Y02")),
                        AdjacentAreas.Pair.of(AreaCode.of("Y03"), AreaCode.of("Y04")))));
    Scenario helping =
        uneven
            .withName("Neighbours who help")
            .withPolicies(uneven.policies().withNeighbours(NeighbourHelp.FOLLOWED));

    Comparison.Alternative alternative =
        Study.of(uneven).withReplications(8).compareWith(List.of(helping)).alternatives().get(0);

    assertThat(alternative.pairing().isSamePeople()).isTrue();
    assertThat(alternative.difference(Measure.NOT_COVERED, Scope.TEAM))
        .hasValueSatisfying(same -> assertThat(same.halfWidth()).isZero());
    assertThat(alternative.difference(Measure.MEETING_DAYS_MEAN, Scope.TEAM))
        .hasValueSatisfying(shorter -> assertThat(shorter.high()).isNegative());
    assertThat(alternative.result().estimate(Measure.MET_BY_NEIGHBOURS, Scope.TEAM))
        .hasValueSatisfying(often -> assertThat(often.low()).isPositive());
    assertThat(
            alternative
                .result()
                .estimate(Measure.MET_BY_NEIGHBOURS, new Scope(Scope.Kind.COORDINATOR, "C-01")))
        .hasValueSatisfying(never -> assertThat(never.high()).isZero());
    assertThat(helping.inWords())
        .anyMatch(sentence -> sentence.startsWith("Assumption about neighbours: When one more"));
  }

  private static ImmutableSet<AreaCode> areas(String... codes) {
    return Arrays.stream(codes).map(AreaCode::of).collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void runs_are_added_until_the_interval_is_as_narrow_as_asked() {
    StudyResult result =
        study(4).withPrecision(new Precision(Measure.MEETING_DAYS_MEAN, 0.7, 200)).run();

    assertThat(result.reachedPrecision()).contains(true);
    assertThat(result.replications()).isGreaterThan(4).isLessThan(200);
    assertThat(result.estimate(Measure.MEETING_DAYS_MEAN, Scope.TEAM))
        .hasValueSatisfying(estimate -> assertThat(estimate.halfWidth()).isLessThanOrEqualTo(0.7));
  }

  @Test
  void a_precision_out_of_reach_is_told() {
    StudyResult result =
        study(4).withPrecision(new Precision(Measure.MEETING_DAYS_MEAN, 0.0001, 6)).run();

    assertThat(result.reachedPrecision()).contains(false);
    assertThat(result.replications()).isEqualTo(6);
  }

  @Test
  void progress_counts_every_run() {
    List<String> heard = new ArrayList<>();

    study(3).run((done, planned) -> heard.add(done + " of " + planned));

    assertThat(heard).containsExactly("1 of 3", "2 of 3", "3 of 3");
  }

  @Test
  void one_run_is_refused_since_it_has_no_interval() {
    assertThatThrownBy(() -> study(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The replications are 1: give 2 to 1000000, since one run has no interval.");
  }

  @Test
  void a_comparison_needs_another_scenario() {
    assertThatThrownBy(() -> study(2).compareWith(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There are 0 other scenarios: give one or more.");
  }
}
