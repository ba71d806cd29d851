package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.geo.cause.Diagnosis;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;

/**
 * What an audit found, and what it looked at, so that a report can draw both.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
@Value.Immutable
public interface AuditReport extends WithAuditReport {

  /**
   * Starts a report.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the system of every coordinate in this report.
   *
   * @return the areas' coordinate system
   */
  CoordinateSystem coordinateSystem();

  /**
   * Returns the features that were looked at, as they came.
   *
   * @return the features in their order
   */
  ImmutableList<AuditedArea> areas();

  /**
   * Returns how the attributes of code and name were found, where their names did not settle it.
   *
   * @return as {@link AuditInput#attributesNote}
   */
  Optional<String> attributesNote();

  /**
   * Returns the wards that they were set beside.
   *
   * @return the wards in {@link #coordinateSystem}; empty if none were given
   */
  Optional<Coverage> wards();

  /**
   * Returns the council's boundary.
   *
   * @return the boundary in {@link #coordinateSystem}; empty if none was given
   */
  Optional<Region> within();

  /**
   * Returns the places that were declared not to be covered.
   *
   * @return the places in {@link #coordinateSystem}; empty if none were given
   */
  Optional<Region> declaredGaps();

  /**
   * Returns the findings.
   *
   * @return the findings, in the order of {@link Finding#WORST_FIRST}
   */
  ImmutableList<Finding> findings();

  /**
   * Returns what explains many findings at once. It changes no finding and no exit code.
   *
   * @return the causes, with the positions of what they explain in {@link #findings}
   */
  @Value.Default
  default Diagnosis diagnosis() {
    return Diagnosis.NONE;
  }

  /**
   * Returns how much of each ward is covered.
   *
   * @return every ward in code order; none if no wards were given
   */
  ImmutableList<WardShares> wardShares();

  /**
   * Returns the audit in figures.
   *
   * @return the summary
   */
  AuditSummary summary();

  /**
   * Tells whether an error was found.
   *
   * @return true if a finding is a {@link Severity#ERROR}
   */
  default boolean hasErrors() {
    return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Builds a report. */
  final class Builder extends ImmutableAuditReport.Builder {
    Builder() {}
  }
}
