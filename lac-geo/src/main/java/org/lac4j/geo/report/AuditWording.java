package org.lac4j.geo.report;

import org.lac4j.core.internal.Labels;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditSummary;
import org.lac4j.geo.audit.Measurement;
import org.lac4j.geo.audit.Severity;

/** Sentences about a whole audit. */
final class AuditWording {

  private AuditWording() {}

  /** What was looked at, in one sentence. */
  static String lookedAt(AuditReport report) {
    AuditSummary summary = report.summary();
    StringBuilder text = new StringBuilder();
    text.append(Rounding.count(summary.areas(), "area", "areas"))
        .append(", ")
        .append(Rounding.count(summary.vertices(), "vertex", "vertices"))
        .append(", ")
        .append(report.coordinateSystem());
    summary
        .coveredShare()
        .ifPresent(
            share ->
                text.append("; they cover ")
                    .append(Rounding.percent(share))
                    .append(
                        report.within().isPresent()
                            ? " of the land within the boundary"
                            : " of the wards' land"));
    summary
        .coveredShareOfPeople()
        .ifPresent(
            share ->
                text.append(" and about ")
                    .append(Rounding.percent(share))
                    .append(" of the people"));
    text.append('.').append(measuredBy(summary.measuredBy()));
    report.attributesNote().ifPresent(note -> text.append(' ').append(sentence(note)));
    return text.toString();
  }

  private static String sentence(String note) {
    return Character.toUpperCase(note.charAt(0)) + note.substring(1) + ".";
  }

  /** What sizes were measured by, if it is not the National Grid. */
  private static String measuredBy(Measurement measurement) {
    return switch (measurement) {
      case NATIONAL_GRID -> "";
      case ELLIPSOID ->
          " Some places are off the British National Grid, so sizes are measured on the ellipsoid.";
      case OWN_UNITS ->
          " The coordinate system is not known, so sizes are in its own units, taken for metres.";
    };
  }

  /** The word for a measurement in files. */
  static String label(Measurement measurement) {
    return Labels.of(measurement);
  }

  /** How many findings there are of each severity. */
  static String counts(AuditReport report) {
    if (report.findings().isEmpty()) {
      return "Nothing found";
    }
    return Rounding.count(count(report, Severity.ERROR), "error", "errors")
        + ", "
        + Rounding.count(count(report, Severity.WARNING), "warning", "warnings")
        + ", "
        + Rounding.count(count(report, Severity.INFO), "note", "notes");
  }

  static int count(AuditReport report, Severity severity) {
    return report.summary().severities().getOrDefault(severity, 0);
  }
}
