package org.lac4j.examples.cli.scenario;

import java.util.Locale;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Study;

/** How long many runs will take, from one of them. */
public final class RunEstimate {

  /** Days of a coordinator; fewer are simulated in a second or two. */
  private static final double MANY_DAYS = 2e6;

  private static final double NANOS = 1e9;

  private RunEstimate() {}

  /**
   * Runs the study's scenario once and says how long all runs will take.
   *
   * @param study the study
   * @param alternatives how many other scenarios it is compared with, 0 or more
   * @return one sentence; empty if the runs are few
   */
  public static Optional<String> of(Study study, int alternatives) {
    Scenario scenario = study.scenario();
    double runs = (double) study.replications() * (1 + alternatives);
    double days =
        (double) (scenario.lastDay().toEpochDay() - scenario.firstDay().toEpochDay())
            * scenario.everyCoordinator().size();
    if (days * runs < MANY_DAYS) {
      return Optional.empty();
    }
    Simulation simulation = Simulation.of(scenario);
    long before = System.nanoTime();
    simulation.run(study.seed(), 0);
    double seconds = (System.nanoTime() - before) / NANOS * runs / study.threads();
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%,d runs of %d scenario%s: about %.0f seconds.",
            study.replications(),
            1 + alternatives,
            alternatives == 0 ? "" : "s",
            Math.ceil(seconds)));
  }
}
