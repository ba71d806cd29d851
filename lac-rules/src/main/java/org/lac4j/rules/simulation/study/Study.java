package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * How a scenario is studied: how many runs, from which seed, on how many threads.
 *
 * <p>The numbers depend on the scenario, the seed and the number of runs, and on nothing else: not on the threads, not
 * on the machine.
 *
 * <pre>{@code
 * StudyResult result = Study.of(York2024.scenario()).withSeed(7).run();
 * Estimate wait = result.estimate(Measure.MEETING_DAYS_MEAN, Scope.TEAM).orElseThrow();
 *
 * Comparison comparison = Study.of(today).compareWith(List.of(withThirteenth));
 * comparison.alternatives().get(0).sentence();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Study extends WithStudy {

  /** The most runs that a study may have. */
  int MOST_REPLICATIONS = 1_000_000;

  /**
   * Returns the scenario.
   *
   * @return the scenario, the base of comparisons
   */
  Scenario scenario();

  /**
   * Returns how many runs there are, or with a precision asked for, how many at first.
   *
   * @return the number, 2 to {@link #MOST_REPLICATIONS}; 100 unless given
   */
  @Value.Default
  default int replications() {
    return 100;
  }

  /**
   * Returns the seed.
   *
   * @return any number; 1 unless given
   */
  @Value.Default
  default long seed() {
    return 1;
  }

  /**
   * Returns on how many threads the runs go.
   *
   * @return the number, 1 to 1,024; as many as there are processors unless given
   */
  @Value.Default
  default int threads() {
    return Math.min(1024, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Returns how narrow an interval is asked for.
   *
   * @return the precision; empty for a fixed number of runs
   */
  Optional<Precision> precision();

  /**
   * Obtains the study of a scenario with 100 runs from seed 1 on all processors.
   *
   * @param scenario the scenario
   * @return the study
   */
  static Study of(Scenario scenario) {
    return builder().scenario(scenario).build();
  }

  /**
   * Runs the scenario.
   *
   * @return the result
   */
  default StudyResult run() {
    return run(StudyProgress.NONE);
  }

  /**
   * Runs the scenario and tells how far it has come.
   *
   * @param progress who hears of it
   * @return the result
   */
  default StudyResult run(StudyProgress progress) {
    return new StudyRun(this, ImmutableList.of(scenario()), progress).run().base();
  }

  /**
   * Runs the scenario and others with the same people, and compares run by run.
   *
   * @param others the others, one or more; with warm-ups, all get the longest
   * @return the comparison
   * @throws IllegalArgumentException if there is none
   */
  default Comparison compareWith(List<Scenario> others) {
    return compareWith(others, StudyProgress.NONE);
  }

  /**
   * Runs the scenario and others with the same people, compares run by run, and tells how far it has come.
   *
   * @param others the others, one or more; with warm-ups, all get the longest
   * @param progress who hears of it
   * @return the comparison
   * @throws IllegalArgumentException if there is none
   */
  default Comparison compareWith(List<Scenario> others, StudyProgress progress) {
    if (others.isEmpty()) {
      throw new IllegalArgumentException("There are 0 other scenarios: give one or more.");
    }
    return new StudyRun(
            this,
            ImmutableList.<Scenario>builder().add(scenario()).addAll(others).build(),
            progress)
        .run();
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    if (replications() < 2 || replications() > MOST_REPLICATIONS) {
      throw new IllegalArgumentException(
          "The replications are "
              + replications()
              + ": give 2 to "
              + MOST_REPLICATIONS
              + ", since one run has no interval.");
    }
    if (threads() < 1 || threads() > 1024) {
      throw new IllegalArgumentException("The threads are " + threads() + ": give 1 to 1,024.");
    }
  }

  /**
   * Starts building a study.
   *
   * @return a builder; scenario must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Study}; for one thread. */
  final class Builder extends ImmutableStudy.Builder {
    Builder() {}
  }
}
