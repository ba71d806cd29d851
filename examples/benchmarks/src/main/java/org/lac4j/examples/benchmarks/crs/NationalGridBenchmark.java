package org.lac4j.examples.benchmarks.crs;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.lac4j.geo.crs.NationalGrid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Measures the time of a point by OSTN15, both ways, over points in random order all over Great Britain. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NationalGridBenchmark {

  private static final int POINTS = 100_000;

  private final NationalGrid nationalGrid = NationalGrid.ostn15();
  private final double[] grid = randomPoints();
  private final double[] lonLat = new double[2 * POINTS];
  private final double[] into = new double[2 * POINTS];

  /** Creates the points. */
  public NationalGridBenchmark() {
    nationalGrid.toLonLat(grid, lonLat);
  }

  /**
   * Transforms to the National Grid.
   *
   * @return how many points are off the grid
   */
  @Benchmark
  @OperationsPerInvocation(POINTS)
  public int toGrid() {
    return nationalGrid.toGrid(lonLat, into);
  }

  /**
   * Transforms to longitude and latitude.
   *
   * @return how many points are off the grid
   */
  @Benchmark
  @OperationsPerInvocation(POINTS)
  public int toLonLat() {
    return nationalGrid.toLonLat(grid, into);
  }

  private static double[] randomPoints() {
    SplittableRandom random = new SplittableRandom(27_700);
    double[] points = new double[2 * POINTS];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = random.nextDouble(1_000, 660_000);
      points[i + 1] = random.nextDouble(1_000, 1_220_000);
    }
    return points;
  }
}
