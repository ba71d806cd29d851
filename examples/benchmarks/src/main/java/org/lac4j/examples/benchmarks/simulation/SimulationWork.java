package org.lac4j.examples.benchmarks.simulation;

import java.util.concurrent.Callable;
import org.lac4j.rules.simulation.engine.Simulation;

/** One run of 48 years on one thread. */
public final class SimulationWork implements Callable<Object> {

  private final Simulation.Runner runner = Simulation.of(FiftyServers.scenario()).newRunner();
  private int run;

  @Override
  public Object call() {
    return runner.run(1, run++);
  }
}
