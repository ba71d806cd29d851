package org.lac4j.examples.benchmarks.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/**
 * Prints how many times as long as JTS's coverage validator an audit takes in a warm JVM. The validator finds overlaps,
 * enclosed gaps and edges that don't match, on one thread. Both run in turn, and each figure is the median of the rounds'
 * own. Last, the milliseconds that the comparison with a vintage takes of which one area in a hundred was drawn anew.
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
        "| coverage | areas | vertices | JTS | neighbours, 1 thread | earlier checks, 1 thread |"
            + " earlier checks, all threads | later checks, all threads | findings | compare |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    Subjects.of(files).forEach(AuditFigures::print);
  }

  private static void print(String name, Supplier<Coverage> source) {
    Coverage coverage = source.get();
    Geometry[] polygons =
        coverage.areas().stream().map(CoverageArea::geometry).toArray(Geometry[]::new);
    double gap = coverage.coordinateSystem().isGeographic() ? 1e-5 : 1;
    Coverage other = Variants.redrawn(coverage, Subjects.ONE_IN);
    Rounds rounds = new Rounds();
    for (int i = -WARM_UP; i < RUNS; i++) {
      double jts = millis(() -> CoverageValidator.validate(polygons, gap));
      double neighbours = millis(() -> Subjects.audit(coverage, 1, true));
      AuditTimes one = AuditTimes.of(coverage, 1);
      AuditTimes all = AuditTimes.of(coverage, PROCESSORS);
      double compare = millis(() -> CoverageComparison.of(coverage, other));
      if (i >= 0) {
        rounds.add(
            jts,
            neighbours / jts,
            one.earlier() / jts,
            all.earlier() / jts,
            all.later() / jts,
            compare);
      }
    }
    System.out.printf(
        Locale.UK,
        "| %s | %,d | %,d | %,.0f ms | %.2f | %.2f | %.2f | %.2f | %,d | %,.0f ms |%n",
        name,
        coverage.size(),
        coverage.vertexCount(),
        rounds.median(0),
        rounds.median(1),
        rounds.median(2),
        rounds.median(3),
        rounds.median(4),
        Subjects.audit(coverage, PROCESSORS, false).findings().size(),
        rounds.median(5));
  }

  private static double millis(Supplier<Object> work) {
    long start = System.nanoTime();
    if (work.get() == null) {
      throw new IllegalStateException("No result.");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** What was measured round by round, everything beside everything else. */
  private static final class Rounds {
    private final List<double[]> all = new ArrayList<>();

    void add(double... figures) {
      all.add(figures);
    }

    double median(int figure) {
      double[] sorted = all.stream().mapToDouble(round -> round[figure]).sorted().toArray();
      return sorted[sorted.length / 2];
    }
  }

  /**
   * The milliseconds of an audit: those of the checks of areas, lines and neighbours, and those of the checks that come after
   * them, of codes that look alike, patterns of codes, stray parts, spikes and cracks.
   */
  private record AuditTimes(double earlier, double later) {

    private static final int LATER = 4;

    static AuditTimes of(Coverage coverage, int threads) {
      List<Long> moments = new ArrayList<>();
      long start = System.nanoTime();
      CoverageAudit.run(
          AuditInput.of(coverage).build(),
          AuditOptions.builder().parallelism(threads).build(),
          share -> moments.add(System.nanoTime()));
      // The last moment is that of the whole report, the one before that of the last check.
      long later = moments.get(moments.size() - 2) - moments.get(moments.size() - 2 - LATER);
      return new AuditTimes((moments.get(moments.size() - 1) - start - later) / 1e6, later / 1e6);
    }
  }
}
