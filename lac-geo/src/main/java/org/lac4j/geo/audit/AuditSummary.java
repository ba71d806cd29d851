package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * An audit in figures.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface AuditSummary extends WithAuditSummary {

  /**
   * Starts a summary.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the number of features that were looked at.
   *
   * @return the number, 0 or more
   */
  int areas();

  /**
   * Returns the number of their vertices, the closing one of each ring included.
   *
   * @return the number, 0 or more
   */
  int vertices();

  /**
   * Returns the ground that the areas cover together, overlaps counted once.
   *
   * @return square metres, 0 or more
   */
  double squareMetres();

  /**
   * Returns what every size was measured by.
   *
   * @return the British National Grid, if nothing else is set
   */
  @Value.Default
  default Measurement measuredBy() {
    return Measurement.NATIONAL_GRID;
  }

  /**
   * Returns the number of findings of each kind.
   *
   * @return the kinds that were found, in their order, and how often
   */
  ImmutableMap<FindingCode, Integer> counts();

  /**
   * Returns the number of findings of each severity.
   *
   * @return every severity, the worst first, and how often; 0 where there is none
   */
  ImmutableMap<Severity, Integer> severities();

  /**
   * Returns the share of the council that the areas cover.
   *
   * @return the share of the ground within the council's boundary, or of all wards where no boundary was given, 0 to 1, and
   *     1 only if nothing is left; empty without either
   * @source R1
   */
  OptionalDouble coveredShare();

  /**
   * Returns the share of the people who live in an area.
   *
   * @return the share, 0 to 1, on the assumption that people live evenly within each ward; empty unless every ward has a
   *     population
   * @source R1
   */
  OptionalDouble coveredShareOfPeople();

  /** Builds a summary. */
  final class Builder extends ImmutableAuditSummary.Builder {
    Builder() {}
  }
}
