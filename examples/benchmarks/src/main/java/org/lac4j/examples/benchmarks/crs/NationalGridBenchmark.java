package org.lac4j.examples.benchmarks.crs;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.geotools.api.referencing.operation.TransformException;
import org.lac4j.geo.crs.NationalGrid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the time of a point between longitude and latitude and the National Grid, both ways, over points in random
 * order all over Great Britain: lac4j, and GeoTools with the same shifts as a file of NTv2.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NationalGridBenchmark {

  private static final int POINTS = 100_000;

  private final NationalGrid nationalGrid = NationalGrid.ostn15();
  private final GeoToolsGrid geoTools = GeoToolsGrid.create();
  private final double[] grid = randomPoints();
  private final double[] lonLat = new double[2 * POINTS];
  private final double[] into = new double[2 * POINTS];

  /** Creates the points. */
  public NationalGridBenchmark() {
    nationalGrid.toLonLat(grid, lonLat);
  }

  /**
   * Tells how far the two are apart, and measures them, with what they allocate.
   *
   * @param arguments none
   * @throws RunnerException if a benchmark fails
   * @throws TransformException if GeoTools can't transform a point
   */
  public static void main(String[] arguments) throws RunnerException, TransformException {
    System.out.printf(
        "%,d points; GeoTools is at most %.4f m away.%n",
        POINTS, new NationalGridBenchmark().farthest());
    new Runner(
            new OptionsBuilder()
                .include(NationalGridBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .build())
        .run();
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

  /**
   * Transforms to the National Grid by GeoTools.
   *
   * @return easting and northing in turn
   * @throws TransformException if a point can't be transformed
   */
  @Benchmark
  @OperationsPerInvocation(POINTS)
  public double[] toGridByGeoTools() throws TransformException {
    geoTools.toGrid().transform(lonLat, 0, into, 0, POINTS);
    return into;
  }

  /**
   * Transforms to longitude and latitude by GeoTools.
   *
   * @return longitude and latitude in turn
   * @throws TransformException if a point can't be transformed
   */
  @Benchmark
  @OperationsPerInvocation(POINTS)
  public double[] toLonLatByGeoTools() throws TransformException {
    geoTools.toLonLat().transform(grid, 0, into, 0, POINTS);
    return into;
  }

  private double farthest() throws TransformException {
    geoTools.toGrid().transform(lonLat, 0, into, 0, POINTS);
    double farthest = 0;
    for (int i = 0; i < grid.length; i += 2) {
      farthest = Math.max(farthest, Math.hypot(into[i] - grid[i], into[i + 1] - grid[i + 1]));
    }
    return farthest;
  }

  private static double[] randomPoints() {
    SplittableRandom random = new SplittableRandom(27_700);
    double[] points = new double[2 * POINTS];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = random.nextDouble(2_000, 660_000);
      points[i + 1] = random.nextDouble(2_000, 1_220_000);
    }
    return points;
  }
}
