package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.Residual;
import org.lac4j.geo.audit.internal.context.WardMeasures;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.locationtech.jts.geom.Geometry;

/** Looks for declarations that excuse nothing: of places that are covered, or where there is no gap. */
final class DeclarationCheck implements Check {

  @Override
  public List<Finding> find(AuditContext context) {
    List<Finding> findings = new ArrayList<>();
    ImmutableList<Geometry> declared =
        context.declaredGaps().map(Region::polygons).orElse(ImmutableList.of());
    if (!declared.isEmpty()) {
      ImmutableList<Geometry> gaps = gaps(context);
      Geometry covered = Overlay.union(context.neighbourhood().covered());
      for (int i = 0; i < declared.size(); i++) {
        if (!meetsAny(declared.get(i), gaps, context)) {
          findings.add(unused(i + 1, declared.get(i), covered, context));
        }
      }
    }
    context
        .wardMeasures()
        .ifPresent(
            wards ->
                context
                    .input()
                    .declaredWards()
                    .forEach(code -> unusedWard(code, wards).ifPresent(findings::add)));
    return findings;
  }

  /** Everything that is told to be in no area. */
  private static ImmutableList<Geometry> gaps(AuditContext context) {
    ImmutableList.Builder<Geometry> gaps = ImmutableList.builder();
    context.residuals().pieces().stream().filter(Piece::isGap).map(Piece::place).forEach(gaps::add);
    context.residuals().notCovered().stream().map(Residual::polygon).forEach(gaps::add);
    context
        .wardMeasures()
        .ifPresent(wards -> wards.all().forEach(ward -> gaps.add(ward.uncovered())));
    return gaps.build();
  }

  private static boolean meetsAny(Geometry place, List<Geometry> gaps, AuditContext context) {
    return gaps.stream()
        .filter(gap -> gap.getEnvelopeInternal().intersects(place.getEnvelopeInternal()))
        .anyMatch(
            gap ->
                context
                    .ground()
                    .isAsWideAs(Overlay.intersection(gap, place), context.lineMetres()));
  }

  private static Finding unused(
      int number, Geometry place, Geometry covered, AuditContext context) {
    boolean open =
        context
            .ground()
            .isAsWideAs(Overlay.difference(place, covered), context.options().gapWidthMetres());
    double size = context.ground().squareMetres(place);
    return Finding.builder()
        .code(FindingCode.UNUSED_DECLARATION)
        .severity(open ? Severity.INFO : FindingCode.UNUSED_DECLARATION.severity())
        .place(place)
        .squareMetres(size)
        .message(
            "The declared gap "
                + number
                + ", "
                + SizeWording.squareMetres(size)
                + ", "
                + (open
                    ? "meets no gap that is told: it reaches ground outside the areas."
                    : "meets no gap: the areas cover it."))
        .fix("Draw the declared gap where the gap is, or delete it.")
        .build();
  }

  private static Optional<Finding> unusedWard(AreaCode code, WardMeasures wards) {
    Optional<WardMeasures.Measure> ward =
        wards.all().stream().filter(each -> each.area().code().equals(code)).findFirst();
    if (ward.filter(each -> !each.uncovered().isEmpty()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.builder()
            .code(FindingCode.UNUSED_DECLARATION)
            .addAreas(code)
            .place(ward.map(WardMeasures.Measure::polygon))
            .message(
                ward.map(each -> "The ward " + each.area().area() + " is covered")
                        .orElse("The ward " + code + " is not among the wards")
                    + ", but it is declared not to be covered.")
            .fix("Delete the declaration, or correct its code.")
            .build());
  }
}
