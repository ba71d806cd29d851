package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lac4j.geo.audit.AuditSummary;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Measurement;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.WardMeasures;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Puts an audit in figures. */
record Summaries(AuditContext context) {

  AuditSummary of(List<Finding> findings) {
    ImmutableList<Geometry> covered = context.neighbourhood().covered();
    return AuditSummary.builder()
        .areas(context.input().areas().size())
        .vertices(vertices())
        .squareMetres(covered.stream().mapToDouble(context.ground()::squareMetres).sum())
        .counts(counts(findings))
        .severities(severities(findings))
        .measuredBy(measuredBy())
        .coveredShare(coveredShare())
        .coveredShareOfPeople(
            context.wardMeasures().map(Summaries::peopleShare).orElse(OptionalDouble.empty()))
        .build();
  }

  private int vertices() {
    return context.input().areas().stream()
        .flatMap(area -> area.geometry().stream())
        .mapToInt(Geometry::getNumPoints)
        .sum();
  }

  private OptionalDouble coveredShare() {
    return context.within().isPresent()
        ? context.residuals().coveredShare()
        : context
            .wardMeasures()
            .map(wards -> OptionalDouble.of(wards.coveredShare()))
            .orElse(OptionalDouble.empty());
  }

  private Measurement measuredBy() {
    Envelope box = new Envelope();
    context
        .distinct()
        .surfaces()
        .forEach(surface -> box.expandToInclude(surface.polygon().getEnvelopeInternal()));
    return context.ground().measurement(box);
  }

  private static OptionalDouble peopleShare(WardMeasures measures) {
    ImmutableList<WardShares> wards = measures.shares();
    double all = wards.stream().mapToInt(ward -> ward.ward().population().orElse(0)).sum();
    return all == 0 || wards.stream().anyMatch(ward -> ward.ward().population().isEmpty())
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            wards.stream()
                    .mapToDouble(ward -> ward.covered() * ward.ward().population().orElse(0))
                    .sum()
                / all);
  }

  private static ImmutableMap<FindingCode, Integer> counts(List<Finding> findings) {
    Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }

  private static ImmutableMap<Severity, Integer> severities(List<Finding> findings) {
    return Maps.toMap(
        Arrays.asList(Severity.values()),
        severity -> (int) findings.stream().filter(f -> f.severity() == severity).count());
  }
}
