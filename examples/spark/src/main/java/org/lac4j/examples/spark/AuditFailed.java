package org.lac4j.examples.spark;

/** Says what an audit found in the boundaries, so that the job did not start. */
final class AuditFailed extends JobException {

  private static final long serialVersionUID = 1L;

  AuditFailed(String report) {
    super(
        "The boundaries did not pass the audit, so no home was looked at."
            + System.lineSeparator()
            + report);
  }
}
