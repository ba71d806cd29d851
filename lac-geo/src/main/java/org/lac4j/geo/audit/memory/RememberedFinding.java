package org.lac4j.geo.audit.memory;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.geo.audit.Finding;

/**
 * A finding beside what is remembered.
 *
 * <p>Immutable and thread-safe as long as nobody changes the finding's place.
 *
 * @param finding the finding
 * @param id its id
 * @param isNew true if the earlier audit did not have it; empty if there is no earlier audit
 * @param accepted the entry by which it is accepted today; empty if it counts
 */
public record RememberedFinding(
    Finding finding, FindingId id, Optional<Boolean> isNew, Optional<AcceptedFinding> accepted) {

  /** Checks that nothing is null. */
  public RememberedFinding {
    requireNonNull(finding, "finding");
    requireNonNull(id, "id");
    requireNonNull(isNew, "isNew");
    requireNonNull(accepted, "accepted");
  }
}
