package org.lac4j.geo.audit.internal.check;

import java.util.List;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.DistinctSurfaces.Difference;
import org.lac4j.geo.audit.internal.context.DistinctSurfaces.Repeat;
import org.lac4j.geo.audit.internal.ground.SizeWording;

/** Tells which areas have the same polygon. */
final class DuplicateGeometryCheck implements Check {

  private static final String KEEP_ONE = "Keep one of them, or draw the other.";

  @Override
  public List<Finding> find(AuditContext context) {
    return context.distinct().repeats().stream().map(DuplicateGeometryCheck::finding).toList();
  }

  private static Finding finding(Repeat repeat) {
    AuditedArea first = repeat.first().area();
    AuditedArea second = repeat.second().area();
    if (repeat.difference().isPresent()) {
      return near(first, second, repeat, repeat.difference().get());
    }
    return Findings.of(FindingCode.DUPLICATE_GEOMETRY, first, second)
        .place(repeat.second().polygon())
        .message(first.label() + " and " + second.label() + " have the same polygon.")
        .fix(KEEP_ONE)
        .build();
  }

  private static Finding near(
      AuditedArea first, AuditedArea second, Repeat repeat, Difference difference) {
    return Findings.of(FindingCode.DUPLICATE_GEOMETRY, first, second)
        .place(repeat.second().polygon())
        .squareMetres(difference.commonSquareMetres())
        .message(
            first.label()
                + " and "
                + second.label()
                + " have all but the same polygon: both claim "
                + SizeWording.squareMetres(difference.commonSquareMetres())
                + ", and their lines run up to "
                + SizeWording.metres(difference.widthMetres())
                + " apart, "
                + SizeWording.squareMetres(difference.squareMetres())
                + " in all.")
        .fix(KEEP_ONE)
        .build();
  }
}
