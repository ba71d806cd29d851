package org.lac4j.examples.benchmarks.audit;

import java.lang.ref.Reference;
import java.util.Locale;
import java.util.function.Supplier;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.geom.Geometry;

/**
 * Prints the memory of an audit beside that of the polygons alone: the most that full collections, one after the other, left
 * while it ran, the coverage and the report included, beyond what was there before.
 *
 * <p>To be run with {@code -XX:SoftRefLRUPolicyMSPerMB=0}: JTS keeps unpacked vertices as long as there is room.
 */
public final class AuditHeap {

  private static final double MEGABYTE = 1 << 20;

  private AuditHeap() {}

  /**
   * Measures and prints a table.
   *
   * @param files boundary files
   */
  public static void main(String[] files) {
    // Classes and shifts of the National Grid are there for every audit.
    Subjects.audit(Country.of(1), 2, false);
    NationalGrid.ostn15();
    System.out.println("| coverage | vertices | polygons | most memory | ratio |");
    System.out.println("|---|---|---|---|---|");
    Subjects.of(files).forEach(AuditHeap::print);
  }

  private static void print(String name, Supplier<Coverage> source) {
    double before = liveMegabytes();
    Coverage coverage = source.get();
    double polygons = polygonsMegabytes(coverage);
    int threads = Runtime.getRuntime().availableProcessors();
    double most = Heap.peak(() -> Subjects.audit(coverage, threads, false)) / MEGABYTE - before;
    System.out.printf(
        Locale.UK,
        "| %s | %,d | %.0f MB | %.0f MB | %.2f |%n",
        name,
        coverage.vertexCount(),
        polygons,
        most,
        most / polygons);
  }

  private static double polygonsMegabytes(Coverage coverage) {
    double before = liveMegabytes();
    Geometry[] copies =
        coverage.areas().stream().map(area -> area.geometry().copy()).toArray(Geometry[]::new);
    try {
      return liveMegabytes() - before;
    } finally {
      Reference.reachabilityFence(copies);
    }
  }

  private static double liveMegabytes() {
    return Heap.live() / MEGABYTE;
  }
}
