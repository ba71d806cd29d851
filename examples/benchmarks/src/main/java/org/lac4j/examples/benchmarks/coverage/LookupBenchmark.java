package org.lac4j.examples.benchmarks.coverage;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.lac4j.geo.coverage.Coverage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the time of one lookup. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class LookupBenchmark {

  private static final int POINTS = 1 << 20;
  private static final int CHUNK = 1 << 15;

  /** What the threads share: the engine and the points. */
  @NullUnmarked
  @State(Scope.Benchmark)
  public static class Shared {
    /** The boundary file. */
    @Param("")
    public String areas;

    /** The seed of the points. */
    @Param("1")
    public long seed;

    /** The way to look up. */
    @Param({"JTS_PREPARED", "JTS_INDEXED", "Y_STRIPES", "S2", "H3", "FLOOR", "OURS", "OURS_BATCH"})
    public String engine;

    /** The kind of points. */
    @Param({"UNIFORM", "ADDRESS", "HARD"})
    public String points;

    /** The file of the points of kind {@code FILE}. */
    @Param("")
    public String pointFile;

    private PointLookup lookup;
    private double[] xy;

    /** Reads the file, makes the points and builds the engine. */
    @Setup
    public void build() {
      Coverage coverage = Areas.read(areas);
      xy = PointSet.valueOf(points).points(coverage, pointFile, POINTS, new SplittableRandom(seed));
      lookup = LookupKind.valueOf(engine).build(coverage);
    }
  }

  /** Where a thread is in the points. */
  @NullUnmarked
  @State(Scope.Thread)
  public static class Own {
    private int next;
    private int[] into;

    /** Makes room for answers. */
    @Setup(Level.Trial)
    public void start() {
      into = new int[POINTS];
    }
  }

  /**
   * Looks up points on one thread.
   *
   * @param shared the engine and the points
   * @param own the thread's place
   * @return the answers
   */
  @Benchmark
  @OperationsPerInvocation(CHUNK)
  public int[] lookup(Shared shared, Own own) {
    shared.lookup.ordinalsAt(shared.xy, own.next, CHUNK, own.into);
    own.next = (own.next + CHUNK) % POINTS;
    return own.into;
  }

  /**
   * Looks up points on two threads.
   *
   * @param shared the engine and the points
   * @param own the thread's place
   * @return the answers
   */
  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(CHUNK)
  public int[] lookupOnTwoThreads(Shared shared, Own own) {
    return lookup(shared, own);
  }
}
