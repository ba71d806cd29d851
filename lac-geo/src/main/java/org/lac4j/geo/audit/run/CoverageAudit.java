package org.lac4j.geo.audit.run;

import static java.util.Objects.requireNonNull;

import java.util.function.DoubleConsumer;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.internal.check.Auditor;

/**
 * Audits the areas of a file or coverage.
 *
 * <pre>{@code
 * BoundaryFile file = CoverageReader.readIdentified(Path.of("areas.geojson"), ReadOptions.DEFAULT);
 * AuditReport report =
 *     CoverageAudit.run(AuditInput.of(file, ReadOptions.DEFAULT).wards(wards).team(team).build());
 * report.findings().forEach(finding -> out.println(finding.message()));
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class CoverageAudit {

  private CoverageAudit() {}

  /**
   * Runs every check with the default options.
   *
   * @param input what to look at
   * @return what was found
   * @throws IllegalArgumentException if something that the areas are compared with can't be taken to their coordinate
   *     system
   */
  public static AuditReport run(AuditInput input) {
    return run(input, AuditOptions.DEFAULT);
  }

  /**
   * Runs every check.
   *
   * @param input what to look at
   * @param options how to look
   * @return what was found
   * @throws IllegalArgumentException if something that the areas are compared with can't be taken to their coordinate
   *     system
   */
  public static AuditReport run(AuditInput input, AuditOptions options) {
    return run(input, options, share -> {});
  }

  /**
   * Runs every check and tells how far it is after each of them.
   *
   * @param input what to look at
   * @param options how to look
   * @param progress is told the share that is done, from 0 to 1, on the calling thread
   * @return what was found
   * @throws IllegalArgumentException if something that the areas are compared with can't be taken to their coordinate
   *     system
   */
  public static AuditReport run(AuditInput input, AuditOptions options, DoubleConsumer progress) {
    return Auditor.run(
        requireNonNull(input, "input"),
        requireNonNull(options, "options"),
        requireNonNull(progress, "progress"));
  }
}
