package org.lac4j.rules.records;

import static java.util.Objects.requireNonNull;

import org.lac4j.rules.caseload.Whose;
import org.lac4j.rules.priority.PriorityFacts;

/**
 * A queue and whose it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param whose a coordinator, a vacant area, or nobody that the team names
 * @param facts who waits
 * @source P11, P19
 */
public record OwnedQueue(Whose whose, PriorityFacts facts) {

  /** Checks that nothing is null. */
  public OwnedQueue {
    requireNonNull(whose, "whose");
    requireNonNull(facts, "facts");
  }
}
