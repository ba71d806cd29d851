package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs every check in turn and gathers what they find. */
final class Auditor {

  private Auditor() {}

  static AuditReport run(CoverageAudit audit) {
    List<Finding> findings = new ArrayList<>();
    new IdentityCheck(audit.areas()).run(findings::add);
    ImmutableList<Finding> sorted = ImmutableList.sortedCopyOf(Finding.WORST_FIRST, findings);
    return AuditReport.builder()
        .coordinateSystem(audit.coordinateSystem())
        .areas(audit.areas())
        .wards(audit.wards())
        .within(audit.within())
        .declaredGaps(audit.declaredGaps())
        .findings(sorted)
        .summary(
            AuditSummary.builder()
                .areas(audit.areas().size())
                .vertices(vertices(audit))
                .squareMetres(0)
                .counts(counts(sorted))
                .severities(severities(sorted))
                .build())
        .build();
  }

  private static int vertices(CoverageAudit audit) {
    return audit.areas().stream()
        .flatMap(area -> area.geometry().stream())
        .mapToInt(geometry -> geometry.getNumPoints())
        .sum();
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
