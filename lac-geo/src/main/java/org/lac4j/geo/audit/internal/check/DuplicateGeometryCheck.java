package org.lac4j.geo.audit.internal.check;

import java.util.List;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.DistinctSurfaces.Repeat;

/** Tells which areas have the same polygon. */
final class DuplicateGeometryCheck implements Check {

  @Override
  public List<Finding> find(AuditContext context) {
    return context.distinct().repeats().stream().map(DuplicateGeometryCheck::finding).toList();
  }

  private static Finding finding(Repeat repeat) {
    AuditedArea first = repeat.first().area();
    AuditedArea second = repeat.second().area();
    return Findings.of(FindingCode.DUPLICATE_GEOMETRY, first, second)
        .place(repeat.second().polygon())
        .message(first.label() + " and " + second.label() + " have the same polygon.")
        .fix("Keep one of them, or draw the other.")
        .build();
  }
}
