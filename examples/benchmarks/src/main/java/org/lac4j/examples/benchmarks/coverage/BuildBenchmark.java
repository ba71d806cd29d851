package org.lac4j.examples.benchmarks.coverage;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.locationtech.jts.densify.Densifier;
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

/** Measures the time to build the index in a fresh JVM, once and then again when warm, for more and more vertices. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Measurement(iterations = 6)
public class BuildBenchmark {

  /** The boundary file. */
  @Param("")
  public String areas;

  /** How many vertices there are for each of the file, about. */
  @Param({"1", "2", "4"})
  public int times;

  private Coverage coverage;

  /** Reads the file and puts more vertices on its edges. */
  @Setup
  public void read() {
    Coverage read = Areas.read(areas);
    double length = read.areas().stream().mapToDouble(area -> area.geometry().getLength()).sum();
    double step = length / read.vertexCount();
    while (true) {
      double longest = step;
      coverage = times == 1 ? read : densified(read, longest);
      if (coverage.vertexCount() >= times * read.vertexCount() || times == 1) {
        System.out.println("# " + coverage.vertexCount() + " vertices");
        return;
      }
      step *= 0.9;
    }
  }

  private static Coverage densified(Coverage read, double longest) {
    return Coverage.of(
        read.coordinateSystem(),
        read.areas().stream()
            .map(
                area -> {
                  Densifier densifier = new Densifier(area.geometry());
                  densifier.setDistanceTolerance(longest);
                  densifier.setValidate(false);
                  return CoverageArea.of(area.area(), densifier.getResultGeometry());
                })
            .toList());
  }

  /**
   * Builds the index.
   *
   * @return the index
   */
  @Benchmark
  public CoverageIndex build() {
    return Ours.index(coverage);
  }
}
