package org.lac4j.geo.audit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.FailOn;
import org.lac4j.geo.audit.Severity;

/**
 * An audit beside what is remembered: each finding with its id, whether it is new and whether it is accepted.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
@Value.Immutable
public interface RememberedAudit extends WithRememberedAudit {

  /**
   * Starts an audit.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Takes an audit of which nothing is remembered: its findings have ids, none is accepted.
   *
   * @param report the audit
   * @return the audit with ids
   */
  static RememberedAudit of(AuditReport report) {
    return builder()
        .report(report)
        .findings(
            Streams.zip(
                    report.findings().stream(),
                    FindingIds.of(report, ImmutableList.of()).stream(),
                    (finding, id) ->
                        new RememberedFinding(finding, id, Optional.empty(), Optional.empty()))
                .toList())
        .build();
  }

  /**
   * Returns the audit, with a finding more for each entry that no longer applies.
   *
   * @return the report
   */
  AuditReport report();

  /**
   * Returns its findings.
   *
   * @return the findings in the report's order
   */
  ImmutableList<RememberedFinding> findings();

  /**
   * Returns what the earlier audit had and this one has not.
   *
   * @return the findings in their order then; none if there is no earlier audit
   */
  ImmutableList<EarlierFinding> fixed();

  /**
   * Tells whether there was an earlier audit to compare with.
   *
   * @return false if nothing else is set
   */
  @Value.Default
  default boolean hasEarlier() {
    return false;
  }

  /**
   * Counts the findings that are accepted today.
   *
   * @return the number, 0 or more
   */
  default int acceptedCount() {
    return (int) findings().stream().filter(each -> each.accepted().isPresent()).count();
  }

  /**
   * Tells whether an error was found that nobody has accepted.
   *
   * @return true if an error counts
   */
  default boolean hasErrors() {
    return findings().stream()
        .anyMatch(each -> each.accepted().isEmpty() && each.finding().severity() == Severity.ERROR);
  }

  /**
   * Tells whether the audit fails: accepted findings don't count.
   *
   * @param failOn what fails it
   * @return true if a finding that is not accepted fails it
   */
  default boolean fails(FailOn failOn) {
    return findings().stream()
        .anyMatch(each -> each.accepted().isEmpty() && failOn.fails(each.finding()));
  }

  /** Builds an audit. */
  final class Builder extends ImmutableRememberedAudit.Builder {
    Builder() {}
  }
}
