package org.lac4j.geo.audit.run;

import static java.util.Objects.requireNonNull;

import org.lac4j.geo.audit.FixOptions;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.audit.internal.repair.Fixer;
import org.lac4j.geo.coverage.Coverage;

/**
 * Repairs what needs no decision, and tells every change.
 *
 * <pre>{@code
 * FixedCoverage fixed = CoverageFix.run(coverage, FixOptions.DEFAULT);
 * fixed.changes().forEach(out::println);
 * }</pre>
 *
 * <p>An audit with the same gap width and decimals no longer finds what a repair claims. Overlaps and gaps as wide as the
 * gap width need a person's decision and stay. Narrower ones go to the neighbour along which they run longest, gaps that
 * reach the outside too. A sliver that can't be repaired, since an area would not stay valid, stays and is told in {@link
 * FixedCoverage#left}.
 *
 * <p>Thread-safe.
 */
public final class CoverageFix {

  private CoverageFix() {}

  /**
   * Makes the repairs.
   *
   * @param coverage what to repair; it stays as it is
   * @param options which repairs to make, and how
   * @return the repaired coverage and every change
   */
  public static FixedCoverage run(Coverage coverage, FixOptions options) {
    return new Fixer(requireNonNull(coverage, "coverage"), requireNonNull(options, "options"))
        .run();
  }
}
