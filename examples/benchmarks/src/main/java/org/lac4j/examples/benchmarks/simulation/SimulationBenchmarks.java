package org.lac4j.examples.benchmarks.simulation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.York2024;
import org.lac4j.rules.simulation.study.Study;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jol.info.GraphLayout;

/**
 * Measures M/M/50 beside SSJ, ten years of York with 100 runs on one thread and on two, and the memory of a run, in one
 * run of the program.
 *
 * <p>Before it measures it compares both sides with Erlang's formula.
 */
public final class SimulationBenchmarks {

  private static final int CHECKS = 40;
  private static final double TOLERANCE = 0.05;
  private static final int REPLICATIONS = 100;
  private static final int ROUNDS = 5;

  private SimulationBenchmarks() {}

  /**
   * Runs all benchmarks.
   *
   * @param arguments none
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    queue(checkAgreement());
    york();
    memory();
  }

  private static void queue(String agreement) throws RunnerException {
    double ours = Double.NaN;
    Map<String, Double> ssj = new LinkedHashMap<>();
    for (RunResult result :
        new Runner(new OptionsBuilder().include(QueueBenchmark.class.getName()).build()).run()) {
      BenchmarkParams params = result.getParams();
      double events = requireNonNull(result.getSecondaryResults().get("events")).getScore();
      if (params.getBenchmark().endsWith(".ours")) {
        ours = events;
      } else {
        ssj.put(params.getParam("list") + ", " + params.getParam("stream"), events);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%nJDK %s, %d processors%n%s%n%n| M/M/50 on one thread | arrivals and departures a second | lac4j is so many times"
            + " as fast |%n|---|---|---|%n| lac4j | %,.0f | |%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        agreement,
        ours);
    for (Map.Entry<String, Double> one : ssj.entrySet()) {
      System.out.printf(
          Locale.ROOT,
          "| SSJ 3.3, %s | %,.0f | %.2f |%n",
          one.getKey(),
          one.getValue(),
          ours / one.getValue());
    }
  }

  /** Both sides against theory: a benchmark of a wrong model would say nothing. */
  private static String checkAgreement() {
    double theory = FiftyServers.meanWait();
    Simulation.Runner runner = Simulation.of(FiftyServers.scenario()).newRunner();
    double ours = 0;
    double ssj = 0;
    for (int i = 0; i < CHECKS; i++) {
      ours += runner.run(7, i).value(Measure.MEETING_DAYS_MEAN, Scope.TEAM).orElseThrow() / CHECKS;
      SsjFiftyServers model = new SsjFiftyServers(FiftyServers.days(), "SplayTree", "MRG32k3a");
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
    System.out.printf(
        Locale.ROOT,
        "%nTen years of York, %d runs: %.2f s on two threads the first time,",
        REPLICATIONS,
        seconds(study.withThreads(2)));
    double[] one = new double[ROUNDS];
    double[] two = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      one[round] = seconds(study.withThreads(1));
      two[round] = seconds(study.withThreads(2));
    }
    System.out.printf(
        Locale.ROOT,
        " then %.2f s on one thread and %.2f s on two, %.2f times as fast (medians of %d)%n",
        median(one),
        median(two),
        median(one) / median(two),
        ROUNDS);
  }

  private static double median(double[] seconds) {
    return Arrays.stream(seconds).sorted().skip(seconds.length / 2).findFirst().orElseThrow();
  }

  /** What a runner holds beside the scenario's own tables, which all runners share. */
  private static void memory() {
    System.out.printf(
        "%n| York, years | events of a run | memory of a runner, kB | tables shared, kB |%n|---|---|---|---|%n");
    Scenario york = York2024.scenario();
    for (int years : new int[] {1, 10, 30}) {
      Simulation simulation =
          Simulation.of(york.withLastDay(york.firstDay().plusYears(years).minusDays(1)));
      Simulation.Runner runner = simulation.newRunner();
      long events = runner.run(1, 0).events();
      long shared = GraphLayout.parseInstance(simulation).totalSize();
      long all = GraphLayout.parseInstance(simulation, runner).totalSize();
      System.out.printf(
          Locale.ROOT,
          "| %d | %,d | %,.0f | %,.0f |%n",
          years,
          events,
          (all - shared) / 1e3,
          shared / 1e3);
    }
  }

  private static double seconds(Study study) {
    long start = System.nanoTime();
    study.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
