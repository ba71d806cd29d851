package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.cause.AuditDiagnosis;
import org.lac4j.geo.audit.internal.cause.Ratings;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.WardMeasures;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.lac4j.geo.cause.Diagnosis;
import org.locationtech.jts.geom.Geometry;

/** Runs every check in turn and gathers what they find. */
public final class Auditor {

  private Auditor() {}

  /** Runs the checks, and tells after each which share is done. */
  public static AuditReport run(AuditInput input, AuditOptions options, DoubleConsumer progress) {
    AuditContext context = new AuditContext(input, options);
    List<Finding> findings = findings(context, progress);
    AuditReport report = report(context, findings);
    progress.accept(1);
    return report;
  }

  private static List<Finding> findings(AuditContext context, DoubleConsumer progress) {
    AuditOptions options = context.options();
    ImmutableList<Check> checks = Checks.of(options);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      checks.get(i).find(context).stream()
          .filter(finding -> !context.placed().isOfCorrection(finding))
          .map(finding -> weighed(finding, options))
          .forEach(findings::add);
      progress.accept((i + 1.0) / (checks.size() + 1));
    }
    return findings;
  }

  /** The gaps that are open to the outside, by identity. */
  private static Set<Geometry> openPlaces(AuditContext context) {
    Set<Geometry> places = Sets.newIdentityHashSet();
    context.residuals().pieces().stream()
        .filter(piece -> piece.kind() == Piece.Kind.OPEN_GAP)
        .forEach(piece -> places.add(piece.place()));
    return places;
  }

  /** What causes of findings there are; an audit of neighbours alone is asked by those who know the cause. */
  private static Diagnosis diagnosis(AuditContext context, ImmutableList<Finding> findings) {
    return context.options().neighboursOnly()
        ? Diagnosis.NONE
        : AuditDiagnosis.of(
            context,
            findings,
            input ->
                ImmutableList.copyOf(
                    findings(
                        new AuditContext(input, context.options().withNeighboursOnly(true)),
                        share -> {})));
  }

  /** Gives a finding the severity that the council wants, unless it matters less than others of its kind. */
  private static Finding weighed(Finding finding, AuditOptions options) {
    Severity wanted = options.severities().get(finding.code());
    boolean milder = finding.severity().compareTo(finding.code().severity()) > 0;
    return wanted == null || milder ? finding : finding.withSeverity(wanted);
  }

  private static AuditReport report(AuditContext context, List<Finding> findings) {
    ImmutableList<Finding> sorted =
        Ratings.rate(
            ImmutableList.sortedCopyOf(Finding.WORST_FIRST, findings),
            context.input().coordinateSystem(),
            openPlaces(context));
    return AuditReport.builder()
        .coordinateSystem(context.input().coordinateSystem())
        .areas(context.input().areas())
        .attributesNote(context.input().attributesNote())
        .wards(context.wards())
        .within(context.within())
        .declaredGaps(context.declaredGaps())
        .findings(sorted)
        .diagnosis(diagnosis(context, sorted))
        .wardShares(context.wardMeasures().map(WardMeasures::shares).orElse(ImmutableList.of()))
        .summary(new Summaries(context).of(sorted))
        .build();
  }
}
