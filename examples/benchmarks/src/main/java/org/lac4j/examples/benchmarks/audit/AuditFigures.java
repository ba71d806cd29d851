package org.lac4j.examples.benchmarks.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/**
 * Prints the milliseconds that an audit takes in a warm JVM beside JTS's coverage validator, which finds overlaps, enclosed
 * gaps and edges that don't match, on one thread; and those that the comparison with a vintage takes of which one area in a
 * hundred was drawn anew.
 */
public final class AuditFigures {

  private static final int RUNS = 5;
  private static final int WARM_UP = 2;
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private AuditFigures() {}

  /**
   * Measures and prints a table.
   *
   * @param files boundary files
   */
  public static void main(String[] files) {
    System.out.printf("%d processors, Java %s%n%n", PROCESSORS, Runtime.version());
    System.out.println(
        "| coverage | areas | vertices | JTS | neighbours, 1 thread | ratio | all, 1 thread | ratio |"
            + " all, all threads | ratio | findings | compare |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    Subjects.of(files).forEach(AuditFigures::print);
  }

  private static void print(String name, Supplier<Coverage> source) {
    Coverage coverage = source.get();
    Geometry[] polygons =
        coverage.areas().stream().map(CoverageArea::geometry).toArray(Geometry[]::new);
    double gap = coverage.coordinateSystem().isGeographic() ? 1e-5 : 1;
    double jts = millis(() -> CoverageValidator.validate(polygons, gap));
    double neighbours = millis(() -> Subjects.audit(coverage, 1, true));
    double one = millis(() -> Subjects.audit(coverage, 1, false));
    double all = millis(() -> Subjects.audit(coverage, PROCESSORS, false));
    Coverage other = Variants.redrawn(coverage, Subjects.ONE_IN);
    double compare = millis(() -> CoverageComparison.of(coverage, other));
    System.out.printf(
        Locale.UK,
        "| %s | %,d | %,d | %,.0f ms | %,.0f ms | %.2f | %,.0f ms | %.2f | %,.0f ms | %.2f | %,d | %,.0f ms |%n",
        name,
        coverage.size(),
        coverage.vertexCount(),
        jts,
        neighbours,
        neighbours / jts,
        one,
        one / jts,
        all,
        all / jts,
        Subjects.audit(coverage, PROCESSORS, false).findings().size(),
        compare);
  }

  /** The median of several runs after those that warm up. */
  private static double millis(Supplier<Object> work) {
    double[] taken = new double[RUNS];
    for (int i = -WARM_UP; i < RUNS; i++) {
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
