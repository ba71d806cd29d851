package org.lac4j.examples.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.lac4j.geo.audit.CoverageAudit;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.io.ReadOptions;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/**
 * Prints how long an audit takes beside JTS's validator, in a JVM that is warm.
 *
 * <p>{@code java -cp ... AuditFigures [FILE ...]}: each boundary file, and 32,844 squares with more and more vertices.
 */
public final class AuditFigures {

  private static final int RUNS = 7;

  private AuditFigures() {}

  /**
   * Measures and prints a table.
   *
   * @param files boundary files
   * @throws IOException if one can't be read
   */
  public static void main(String[] files) throws IOException {
    System.out.println(
        "| coverage | areas | vertices | whole audit | one thread | neighbours only, one thread | JTS | JTS with gaps |"
            + " ratio |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (String file : files) {
      if (!file.isBlank()) {
        print(file, CoverageReader.read(Path.of(file), ReadOptions.DEFAULT).coverage());
      }
    }
    for (int steps = 6; steps <= 24; steps *= 2) {
      print("squares", Squares.of(steps));
    }
  }

  private static void print(String name, Coverage coverage) {
    int processors = Runtime.getRuntime().availableProcessors();
    Geometry[] polygons =
        coverage.areas().stream().map(CoverageArea::geometry).toArray(Geometry[]::new);
    double gap = coverage.coordinateSystem().isGeographic() ? 1e-5 : 1;
    double all = millis(() -> audit(coverage, processors, false));
    double one = millis(() -> audit(coverage, 1, false));
    double neighbours = millis(() -> audit(coverage, 1, true));
    double jts = millis(() -> CoverageValidator.validate(polygons));
    double jtsGaps = millis(() -> CoverageValidator.validate(polygons, gap));
    System.out.printf(
        Locale.UK,
        "| %s | %,d | %,d | %,.0f ms | %,.0f ms | %,.0f ms | %,.0f ms | %,.0f ms | %.2f |%n",
        Path.of(name).getFileName(),
        coverage.size(),
        coverage.vertexCount(),
        all,
        one,
        neighbours,
        jts,
        jtsGaps,
        neighbours / jtsGaps);
  }

  private static Object audit(Coverage coverage, int threads, boolean neighboursOnly) {
    return CoverageAudit.of(coverage)
        .parallelism(threads)
        .neighboursOnly(neighboursOnly)
        .build()
        .run();
  }

  /** The median of several runs after the first two. */
  private static double millis(Supplier<Object> work) {
    double[] taken = new double[RUNS];
    for (int i = -2; i < RUNS; i++) {
      long start = System.nanoTime();
      if (work.get() == null) {
        throw new IllegalStateException("No result.");
      }
      if (i >= 0) {
        taken[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(taken);
    return taken[RUNS / 2];
  }
}
