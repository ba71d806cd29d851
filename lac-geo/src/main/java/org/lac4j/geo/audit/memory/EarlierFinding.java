package org.lac4j.geo.audit.memory;

import static java.util.Objects.requireNonNull;

/**
 * A finding of an earlier audit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param severity the word for its severity then
 * @param message what was found then
 */
public record EarlierFinding(FindingId id, String severity, String message) {

  /** Checks that nothing is null. */
  public EarlierFinding {
    requireNonNull(id, "id");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
  }
}
