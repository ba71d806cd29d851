package org.lac4j.geo.audit.memory;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;

/**
 * What a council remembers of its boundaries when it audits them again: what it has accepted, and what was found last time.
 *
 * <pre>{@code
 * AuditMemory memory =
 *     AuditMemory.builder()
 *         .accepted(AcceptedFindings.ofJson(Files.readString(file)))
 *         .asOf(LocalDate.of(2026, 12, 1))
 *         .build();
 * RememberedAudit audit = memory.recall(CoverageAudit.run(input));
 * boolean fails = audit.fails(FailOn.ERROR);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface AuditMemory extends WithAuditMemory {

  /** How far the middle of a place may be from that of its id, beyond the id's own rounding. */
  double TOLERANCE_METRES = 1;

  /**
   * Starts a memory; {@link #asOf} has no default.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what was accepted.
   *
   * @return nothing by default
   */
  @Value.Default
  default AcceptedFindings accepted() {
    return AcceptedFindings.NONE;
  }

  /**
   * Returns the day that counts as today.
   *
   * @return the day; what is accepted until this day or a later one is accepted
   */
  LocalDate asOf();

  /**
   * Returns what was found last time.
   *
   * @return the earlier audit; empty if there is none to compare with
   */
  Optional<EarlierAudit> earlier();

  /**
   * Returns how severe it is that an entry no longer applies.
   *
   * @return a warning by default
   */
  @Value.Default
  default Severity unusedSeverity() {
    return FindingCode.UNUSED_ACCEPTANCE.severity();
  }

  /**
   * Sets an audit beside what is remembered.
   *
   * <p>A finding that is found again has the id that it had, and a new one an id of its own. Entries that apply to nothing any
   * more, have ended or are of a smaller place become findings, {@code unused-acceptance}.
   *
   * @param report the audit
   * @return the audit with ids, and what is new, fixed, unchanged and accepted
   */
  default RememberedAudit recall(AuditReport report) {
    return new Recollection(this).of(report);
  }

  /** Builds a memory. */
  final class Builder extends ImmutableAuditMemory.Builder {
    Builder() {}
  }
}
