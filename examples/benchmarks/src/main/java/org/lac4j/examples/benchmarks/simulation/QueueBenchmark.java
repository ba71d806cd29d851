package org.lac4j.examples.benchmarks.simulation;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Simulation;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures 48 years of M/M/50 on one thread. On both sides the events counted are arrivals and departures alone. */
@NullUnmarked
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
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

  /** What SSJ lets its user choose: the first of both are what it takes by itself and what its guide's examples take. */
  @NullUnmarked
  @State(Scope.Thread)
  public static class Choice {
    /** The class that keeps the events to come. */
    @Param({"SplayTree", "Henriksen", "BinaryTree", "RedblackTree", "DoublyLinked"})
    public String list;

    /** The class of the random numbers. */
    @Param({"MRG32k3a", "LFSR113"})
    public String stream;
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
    Replication result = runner.run(1, run++);
    counted.events += number(result, Measure.INTRODUCED) + number(result, Measure.ENDED);
    return result;
  }

  /**
   * Runs SSJ once.
   *
   * @param choice what is chosen of it
   * @param counted takes the events
   * @return the model, with what was measured
   */
  @Benchmark
  public Object ssj(Choice choice, Counted counted) {
    SsjFiftyServers model = new SsjFiftyServers(FiftyServers.days(), choice.list, choice.stream);
    counted.events += model.run();
    return model;
  }

  private static long number(Replication result, Measure measure) {
    return (long) result.valueAt(measure, 0);
  }
}
