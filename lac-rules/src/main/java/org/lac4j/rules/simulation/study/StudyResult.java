package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * What came of many runs of one scenario.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface StudyResult extends WithStudyResult {

  /**
   * Returns the scenario.
   *
   * @return the scenario
   */
  Scenario scenario();

  /**
   * Returns the seed.
   *
   * @return the seed
   */
  long seed();

  /**
   * Returns how many runs there were.
   *
   * @return the number, 2 or more
   */
  int replications();

  /**
   * Returns the weeks that were simulated and not measured.
   *
   * @return the warm-up; 0 weeks if there was none
   */
  Simulation.WarmUp warmUp();

  /**
   * Returns whether the interval became as narrow as was asked.
   *
   * @return true if it did; empty if nothing was asked
   */
  Optional<Boolean> reachedPrecision();

  /**
   * Returns the estimates.
   *
   * @return by group, in the order of the scenario, and within one by measure; what happened in fewer than two runs is
   *     left out
   */
  ImmutableList<Measured> measured();

  /**
   * Returns the course over time.
   *
   * @return how many were in touch, of the team, each area and each coordinator, then how many waited, of the team and
   *     each area
   */
  ImmutableList<Series> series();

  /**
   * Returns how long people wait: the share of the team's people who are met within so many days.
   *
   * @return the shares, the fewest days first; empty if nobody was met in two runs or more
   */
  ImmutableList<MetWithin> waits();

  /**
   * Returns how many events all runs had together.
   *
   * @return the number
   */
  long events();

  /**
   * Returns what has to be known before the numbers are believed.
   *
   * @return sentences: of an empty start, a warm-up that has not settled, a trend, many intervals; may be empty
   */
  default ImmutableList<String> cautions() {
    return new Cautions(this).all();
  }

  /**
   * Finds an estimate.
   *
   * @param measure the measure
   * @param scope the group
   * @return the estimate; empty if it is not measured of such a group, or happened in fewer than two runs
   */
  default Optional<Estimate> estimate(Measure measure, Scope scope) {
    return measured().stream()
        .filter(one -> one.measure() == measure && one.scope().equals(scope))
        .map(Measured::estimate)
        .findFirst();
  }

  /**
   * Finds a course over time.
   *
   * @param kind what numbers
   * @param scope the group
   * @return the course; empty if there is none of such a group
   */
  default Optional<Series> series(Series.Kind kind, Scope scope) {
    return series().stream()
        .filter(one -> one.kind() == kind && one.scope().equals(scope))
        .findFirst();
  }

  /**
   * Starts building a result.
   *
   * @return a builder; all but measured, series and reachedPrecision must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StudyResult}; for one thread. */
  final class Builder extends ImmutableStudyResult.Builder {
    Builder() {}
  }
}
