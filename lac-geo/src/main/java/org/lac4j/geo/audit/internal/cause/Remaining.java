package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What an audit still finds when causes are undone: what is gone by that is explained by it, and nothing else.
 *
 * @param findings the findings of that audit
 */
record Remaining(ImmutableList<Finding> findings) {

  /** Findings about lines, which a cause may explain. */
  private static final ImmutableSet<FindingCode> OF_LINES =
      ImmutableSet.of(
          FindingCode.WRONG_CRS,
          FindingCode.OVERLAP,
          FindingCode.GAP,
          FindingCode.NOT_COVERED,
          FindingCode.OUTSIDE,
          FindingCode.SLIVER,
          FindingCode.MISMATCHED_EDGE,
          FindingCode.HOLE,
          FindingCode.WARD_NOT_COVERED,
          FindingCode.WARD_SPLIT,
          FindingCode.ISLAND);

  /** How much of its width is left of an explained place at most: what was displaced by nearly, not quite, a constant. */
  private static final double MOST_LEFT = 0.25;

  static boolean isOfLines(Finding finding) {
    return OF_LINES.contains(finding.code());
  }

  /** Tells whether a finding is gone, or nearly. */
  boolean explains(Finding finding, double reach) {
    List<Finding> same =
        findings.stream()
            .filter(other -> other.code() == finding.code() && isNear(finding, other, reach))
            .toList();
    if (finding.widthMetres().isPresent()) {
      double widest =
          same.stream().mapToDouble(other -> other.widthMetres().orElse(0)).max().orElse(0);
      return widest <= MOST_LEFT * finding.widthMetres().getAsDouble();
    }
    return same.isEmpty();
  }

  private static boolean isNear(Finding finding, Finding other, double reach) {
    Set<AreaCode> codes = ImmutableSet.copyOf(finding.areas());
    boolean apart =
        !codes.isEmpty() && !other.areas().isEmpty() && Collections.disjoint(codes, other.areas());
    return !apart && box(finding, reach).intersects(box(other, 0));
  }

  private static Envelope box(Finding finding, double reach) {
    Envelope box = finding.place().map(Geometry::getEnvelopeInternal).orElseGet(Envelope::new);
    box.expandBy(reach);
    return box;
  }
}
