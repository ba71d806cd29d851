package org.lac4j.examples.benchmarks.simulation;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.lac4j.rules.simulation.engine.Simulation;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures 48 years of M/M/50 on one thread. */
@NullUnmarked
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class QueueBenchmark {

  /** The events of all runs. */
  @NullUnmarked
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    /** How many events there were. */
    public long events;
  }

  private Simulation.Runner runner;
  private int run;

  /** Makes the simulation ready. */
  @Setup
  public void make() {
    runner = Simulation.of(FiftyServers.scenario()).newRunner();
  }

  /**
   * Runs lac4j once.
   *
   * @param counted takes the events
   * @return what was measured
   */
  @Benchmark
  public Object ours(Counted counted) {
    var result = runner.run(1, run++);
    counted.events += result.events();
    return result;
  }

  /**
   * Runs SSJ once.
   *
   * @param counted takes the events
   * @return the model, with what was measured
   */
  @Benchmark
  public Object ssj(Counted counted) {
    SsjFiftyServers model = new SsjFiftyServers(FiftyServers.days(), run++);
    counted.events += model.run();
    return model;
  }
}
