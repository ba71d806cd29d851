package org.lac4j.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.FailOn;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.report.AuditWriter;

/** Reads boundaries that have passed an audit, so that a fault stops a job before it has cost an hour. */
final class CheckedAreas {

  private static final int WIDTH = 120;

  private final FailOn failOn;

  CheckedAreas(FailOn failOn) {
    this.failOn = failOn;
  }

  /**
   * Reads, audits and indexes a file of boundaries.
   *
   * @param file the file
   * @param options how to read it
   * @return the index
   * @throws IOException if the file can't be read, or is not a boundary file
   * @throws AuditFailed if the audit fails; the message is its report
   */
  CoverageIndex read(Path file, ReadOptions options) throws IOException, AuditFailed {
    BoundaryFile boundaries = CoverageReader.readIdentified(file, options);
    AuditReport report = CoverageAudit.run(AuditInput.of(boundaries, options).build());
    if (failOn.fails(report)) {
      throw new AuditFailed(
          AuditWriter.of(report, String.valueOf(file.getFileName())).toText(WIDTH));
    }
    return CoverageIndex.builder(CoverageReader.toCoverage(boundaries, options).coverage())
        .acceptInvalid(true)
        .build();
  }
}
