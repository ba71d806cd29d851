package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.lac4j.geo.coverage.Coverage;

/**
 * A repair of what is mechanical in a coverage: it never changes anything without telling it.
 *
 * <pre>{@code
 * FixedCoverage fixed = Fix.of(coverage).build().run();
 * fixed.changes().forEach(out::println);
 * }</pre>
 *
 * <p>What it claims to have mended, an audit with the same gap width and decimals no longer finds. Overlaps and gaps as
 * wide as the gap width need a person's decision and stay. Narrower ones go to the neighbour along which they run longest,
 * gaps that reach the outside too. A sliver that can't be mended, since an area would not stay valid, stays and is told in
 * {@link FixedCoverage#left}.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
@Value.Immutable
public interface Fix extends WithFix {

  /**
   * Starts a repair of everything that can be repaired.
   *
   * @param coverage the coverage
   * @return a builder
   */
  static Builder of(Coverage coverage) {
    return new Builder().coverage(coverage);
  }

  /**
   * Returns what to repair.
   *
   * @return the coverage
   */
  Coverage coverage();

  /**
   * Returns which repairs to make.
   *
   * @return the repairs; all if nothing else is set
   */
  @Value.Default
  default ImmutableSet<Repair> repairs() {
    return Sets.immutableEnumSet(Arrays.asList(Repair.values()));
  }

  /**
   * Returns the width below which an overlap or gap is a sliver.
   *
   * @return metres, more than 0; 1 if nothing else is set
   */
  @Value.Default
  default double gapWidthMetres() {
    return 1;
  }

  /**
   * Returns how many decimals coordinates may have.
   *
   * @return the number, 0 to 15; if empty, 7 for degrees (1 cm) and 3 for metres
   */
  OptionalInt decimals();

  /**
   * Checks width and decimals.
   *
   * @throws IllegalArgumentException if one is out of its bounds
   */
  @Value.Check
  default void check() {
    Bounds.check(gapWidthMetres(), decimals());
  }

  /**
   * Makes the repairs.
   *
   * @return the repaired coverage and every change; the coverage given stays as it is
   */
  default FixedCoverage run() {
    return new Fixer(this).run();
  }

  /** Builds a repair. */
  final class Builder extends ImmutableFix.Builder {
    Builder() {}
  }
}
