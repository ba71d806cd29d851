package org.lac4j.rules.simulation.engine;

import static java.util.Objects.requireNonNull;

import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.run.Accounts;
import org.lac4j.rules.simulation.internal.run.EventLoop;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;

/**
 * A scenario made ready to run.
 *
 * <p>A run is told by the seed and its number: the same two give the same run, on every machine. Each person's numbers come
 * from a stream of their own, so that with one seed scenarios that differ in their policies see the same people. Many
 * runs with intervals, and comparisons, are a study's work.
 *
 * <p>Making one takes about half a second for the first in a Java virtual machine, for the bank holidays; a warm-up that is
 * to be found takes ten runs of it. Immutable and thread-safe.
 */
public final class Simulation {

  private final Scenario scenario;
  private final Plan plan;
  private final WarmUp warmUp;

  private Simulation(Scenario scenario, Plan plan, WarmUp warmUp) {
    this.scenario = scenario;
    this.plan = plan;
    this.warmUp = warmUp;
  }

  /**
   * Makes a scenario ready.
   *
   * @param scenario the scenario
   * @return the simulation
   */
  public static Simulation of(Scenario scenario) {
    requireNonNull(scenario, "scenario");
    if (scenario.start() instanceof Start.WarmUpFound found) {
      WarmUp warmUp = WarmUpSearch.find(scenario, found.longestWeeks());
      return new Simulation(
          scenario, new Plan(scenario.withStart(new Start.WarmUp(warmUp.weeks()))), warmUp);
    }
    int weeks = scenario.start() instanceof Start.WarmUp given ? given.weeks() : 0;
    return new Simulation(scenario, new Plan(scenario), new WarmUp(weeks, true));
  }

  /**
   * Returns the scenario.
   *
   * @return the scenario, as it was given
   */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * Returns how long it runs before anything is measured.
   *
   * @return the warm-up, as given or found
   */
  public WarmUp warmUp() {
    return warmUp;
  }

  /**
   * Runs once.
   *
   * @param seed the seed
   * @param replication the number of the run, 0 or more
   * @return what was measured
   * @throws IllegalStateException if the books of the run don't balance, which is a fault of the library
   */
  public Replication run(long seed, int replication) {
    return newRunner().run(seed, replication);
  }

  /**
   * Runs once, and writes the run down as a council would have.
   *
   * @param seed the seed
   * @param replication the number of the run, 0 or more
   * @return the introductions, journeys and team of the same run that {@link #run} measures
   */
  public SimulatedRecords records(long seed, int replication) {
    checkNumber(replication);
    RecordsWriter writer = new RecordsWriter(plan);
    new EventLoop(plan, writer).run(seed, replication);
    return new SimulatedRecords(SimulatedTeam.of(plan), writer.records());
  }

  private static void checkNumber(int replication) {
    if (replication < 0) {
      throw new IllegalArgumentException(
          "The number of a run is " + replication + ": count from 0.");
    }
  }

  /**
   * Creates a runner, which keeps its memory from run to run.
   *
   * @return a runner for one thread
   */
  public Runner newRunner() {
    return new Runner(plan);
  }

  /**
   * Weeks that were simulated and not measured.
   *
   * <p>Immutable and thread-safe.
   *
   * @param weeks the weeks, 0 or more
   * @param settled whether the numbers had settled by then; false if MSER-5 found no such week, as where demand is more
   *     than the team can meet
   */
  public record WarmUp(int weeks, boolean settled) {}

  /** Runs one run after the other in the same memory; for one thread. */
  public static final class Runner {

    private final EventLoop engine;
    private final Results results;

    private Runner(Plan plan) {
      this.engine = new EventLoop(plan);
      this.results = new Results(plan);
    }

    /**
     * Runs once.
     *
     * @param seed the seed
     * @param replication the number of the run, 0 or more
     * @return what was measured
     * @throws IllegalStateException if the books of the run don't balance, which is a fault of the library
     */
    public Replication run(long seed, int replication) {
      checkNumber(replication);
      Accounts accounts = engine.run(seed, replication);
      return results.of(accounts, engine.eventCount());
    }
  }
}
