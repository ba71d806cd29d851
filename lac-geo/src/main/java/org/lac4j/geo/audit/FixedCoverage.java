package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.coverage.Coverage;

/**
 * A repaired coverage, with everything that was changed.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 *
 * @param coverage the coverage; areas that needed nothing have the very geometry that they had
 * @param changes the changes, in the order in which they were made
 * @param left what a repair was asked for and could not do, one sentence each
 * @param moves which area gained or lost which ground, those whose outline moved only, in code order
 */
public record FixedCoverage(
    Coverage coverage,
    ImmutableList<FixChange> changes,
    ImmutableList<String> left,
    ImmutableList<AreaMove> moves) {

  /** Checks that nothing is null. */
  public FixedCoverage {
    requireNonNull(coverage, "coverage");
    requireNonNull(changes, "changes");
    requireNonNull(left, "left");
    requireNonNull(moves, "moves");
  }
}
