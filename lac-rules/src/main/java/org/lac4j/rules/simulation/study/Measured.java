package org.lac4j.rules.simulation.study;

import static java.util.Objects.requireNonNull;

import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;

/**
 * An estimate with what it is of, or of a difference in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure what is measured
 * @param scope of whom
 * @param estimate the estimate
 */
public record Measured(Measure measure, Scope scope, Estimate estimate) {

  /** Checks that nothing is null. */
  public Measured {
    requireNonNull(measure, "measure");
    requireNonNull(scope, "scope");
    requireNonNull(estimate, "estimate");
  }
}
