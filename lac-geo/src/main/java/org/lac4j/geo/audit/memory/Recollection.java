package org.lac4j.geo.audit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Diagnosis;

/** Sets an audit beside what is remembered. */
final class Recollection {

  private static final double SAME_SHARE = 1.01;
  private static final double SAME_SQUARE_METRES = 0.1;

  private final AuditMemory memory;
  private final Map<FindingId, AcceptedFinding> accepted = new HashMap<>();
  private final ImmutableList<EarlierFinding> earlier;

  public Recollection(AuditMemory memory) {
    this.memory = memory;
    memory.accepted().accepted().forEach(entry -> accepted.put(entry.id(), entry));
    this.earlier = memory.earlier().map(EarlierAudit::findings).orElse(ImmutableList.of());
  }

  public RememberedAudit of(AuditReport report) {
    Set<FindingId> known = new LinkedHashSet<>(accepted.keySet());
    earlier.forEach(finding -> known.add(finding.id()));
    AuditReport whole = withUnused(report, FindingIds.of(report, known));
    ImmutableList<FindingId> ids = FindingIds.of(whole, known);
    ImmutableSet<FindingId> before =
        earlier.stream().map(EarlierFinding::id).collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<RememberedFinding> findings = ImmutableList.builder();
    for (int i = 0; i < ids.size(); i++) {
      Finding finding = whole.findings().get(i);
      FindingId id = ids.get(i);
      findings.add(
          new RememberedFinding(
              finding,
              id,
              memory.earlier().map(audit -> !before.contains(id)),
              Optional.ofNullable(accepted.get(id))
                  .filter(entry -> isInForce(entry) && covers(entry, finding))));
    }
    Set<FindingId> now = Set.copyOf(ids);
    return RememberedAudit.builder()
        .report(whole)
        .findings(findings.build())
        .hasEarlier(memory.earlier().isPresent())
        .fixed(earlier.stream().filter(finding -> !now.contains(finding.id())).toList())
        .build();
  }

  private boolean isInForce(AcceptedFinding entry) {
    return entry.until().filter(last -> memory.asOf().isAfter(last)).isEmpty();
  }

  private static boolean covers(AcceptedFinding entry, Finding finding) {
    double most = entry.squareMetres().orElse(Double.POSITIVE_INFINITY);
    double size = finding.squareMetres().orElse(0);
    return size <= SAME_SHARE * most || size <= most + SAME_SQUARE_METRES;
  }

  /** The report with a finding for each entry that no longer applies. */
  private AuditReport withUnused(AuditReport report, ImmutableList<FindingId> ids) {
    Map<FindingId, Finding> found = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      found.put(ids.get(i), report.findings().get(i));
    }
    List<Finding> unused = new ArrayList<>();
    for (AcceptedFinding entry : memory.accepted().accepted()) {
      whyUnused(entry, Optional.ofNullable(found.get(entry.id())))
          .ifPresent(words -> unused.add(unused(words)));
    }
    if (unused.isEmpty()) {
      return report;
    }
    unused.addAll(report.findings());
    ImmutableList<Finding> all = ImmutableList.sortedCopyOf(Finding.WORST_FIRST, unused);
    return report
        .withFindings(all)
        .withDiagnosis(moved(report.diagnosis(), report.findings(), all))
        .withSummary(report.summary().withCounts(counts(all)).withSeverities(severities(all)));
  }

  /** The causes, with what each explains at its new positions. */
  private static Diagnosis moved(Diagnosis diagnosis, List<Finding> before, List<Finding> after) {
    IdentityHashMap<Finding, Integer> positions = new IdentityHashMap<>();
    for (int i = 0; i < after.size(); i++) {
      positions.put(after.get(i), i);
    }
    return new Diagnosis(
        diagnosis.causes().stream()
            .map(
                cause ->
                    new Cause(
                        cause.kind(),
                        cause.message(),
                        cause.fix(),
                        cause.areas(),
                        cause.displacement(),
                        cause.explained().stream()
                            .map(at -> positions.getOrDefault(before.get(at), at))
                            .sorted()
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList()),
        diagnosis.note());
  }

  private Finding unused(UnusedWording words) {
    return Finding.builder()
        .code(FindingCode.UNUSED_ACCEPTANCE)
        .severity(memory.unusedSeverity())
        .message(words.message())
        .fix(words.fix())
        .build();
  }

  private Optional<UnusedWording> whyUnused(AcceptedFinding entry, Optional<Finding> finding) {
    if (finding.isEmpty()) {
      return Optional.of(UnusedWording.gone(entry.id()));
    }
    if (!isInForce(entry)) {
      return entry.until().map(last -> UnusedWording.ended(entry.id(), last));
    }
    return covers(entry, finding.get())
        ? Optional.empty()
        : Optional.of(
            UnusedWording.grown(
                entry.id(),
                entry.squareMetres().orElse(0),
                finding.get().squareMetres().orElse(0)));
  }

  private static ImmutableMap<FindingCode, Integer> counts(List<Finding> findings) {
    Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }

  private static ImmutableMap<Severity, Integer> severities(List<Finding> findings) {
    return Maps.toMap(
        ImmutableList.copyOf(Severity.values()),
        severity -> (int) findings.stream().filter(f -> f.severity() == severity).count());
  }
}
