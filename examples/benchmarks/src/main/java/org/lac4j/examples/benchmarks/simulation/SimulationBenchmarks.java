package org.lac4j.examples.benchmarks.simulation;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.York2024;
import org.lac4j.rules.simulation.study.Study;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures M/M/50 beside SSJ, and ten years of York with 100 runs on one thread and on two, in one run of the program.
 *
 * <p>Before it measures it compares both sides with Erlang's formula.
 */
public final class SimulationBenchmarks {

  private static final int CHECKS = 40;
  private static final double TOLERANCE = 0.05;
  private static final int REPLICATIONS = 100;

  private SimulationBenchmarks() {}

  /**
   * Runs all benchmarks.
   *
   * @param arguments none
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    String agreement = checkAgreement();
    Map<String, Double> events = new HashMap<>();
    for (RunResult result :
        new Runner(new OptionsBuilder().include(QueueBenchmark.class.getName()).build()).run()) {
      String method = result.getParams().getBenchmark();
      events.put(
          method.substring(method.lastIndexOf('.') + 1),
          requireNonNull(result.getSecondaryResults().get("events")).getScore());
    }
    double ours = events.getOrDefault("ours", Double.NaN);
    double ssj = events.getOrDefault("ssj", Double.NaN);
    System.out.printf(
        Locale.ROOT,
        "%nJDK %s, %d processors%n%s%n| M/M/50 on one thread | events a second | times SSJ |%n|---|---|---|%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        agreement);
    System.out.printf(Locale.ROOT, "| SSJ 3.3 | %,.0f | 1.00 |%n", ssj);
    System.out.printf(Locale.ROOT, "| lac4j | %,.0f | %.2f |%n", ours, ours / ssj);
    york();
  }

  /** Both sides against theory: a benchmark of a wrong model would say nothing. */
  private static String checkAgreement() {
    double theory = FiftyServers.meanWait();
    Simulation.Runner runner = Simulation.of(FiftyServers.scenario()).newRunner();
    double ours = 0;
    double ssj = 0;
    for (int i = 0; i < CHECKS; i++) {
      ours += runner.run(7, i).value(Measure.MEETING_DAYS_MEAN, Scope.TEAM).orElseThrow() / CHECKS;
      SsjFiftyServers model = new SsjFiftyServers(FiftyServers.days(), 1000 + i);
      model.run();
      ssj += model.meanWait() / CHECKS;
    }
    for (double side : new double[] {ours, ssj}) {
      if (Math.abs(side / theory - 1) > TOLERANCE) {
        throw new IllegalStateException(
            "The mean wait is " + side + " days, and by Erlang's formula " + theory + ".");
      }
    }
    return String.format(
        Locale.ROOT,
        "Mean wait in days: %.4f by Erlang's formula, %.4f with lac4j, %.4f with SSJ (%d runs of 48 years)",
        theory,
        ours,
        ssj,
        CHECKS);
  }

  private static void york() {
    Study study = Study.of(York2024.scenario()).withReplications(REPLICATIONS);
    study.withThreads(2).run();
    double one = seconds(study.withThreads(1));
    double two = seconds(study.withThreads(2));
    System.out.printf(
        Locale.ROOT,
        "%nTen years of York, %d runs: %.2f s on one thread, %.2f s on two, %.2f times as fast%n",
        REPLICATIONS,
        one,
        two,
        one / two);
  }

  private static double seconds(Study study) {
    long start = System.nanoTime();
    study.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
