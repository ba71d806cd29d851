package org.lac4j.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A decision as a record keeps it: what it said, without the type that said it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome what was decided, as a code
 * @param reasons why, the reason that decided first
 * @param nextSteps what may be done next
 * @param details what else it held, as plain data
 */
public record RecordedDecision(
    String outcome,
    ImmutableList<Reason> reasons,
    ImmutableList<String> nextSteps,
    ImmutableMap<String, Object> details)
    implements Decision {

  /**
   * Checks that nothing is null.
   *
   * @throws IllegalArgumentException if the outcome is not lower-case words joined by hyphens
   */
  public RecordedDecision {
    Codes.check("outcome of a decision", outcome);
    requireNonNull(reasons, "reasons");
    requireNonNull(nextSteps, "nextSteps");
    requireNonNull(details, "details");
  }
}
