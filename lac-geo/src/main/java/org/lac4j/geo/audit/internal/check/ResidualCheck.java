package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.DeclaredGround.Division;
import org.lac4j.geo.audit.internal.context.Residual;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.locationtech.jts.geom.Geometry;

/**
 * Tells what of the council or of its wards is in no area, and what of the areas is beyond.
 *
 * @source P7, R1
 */
final class ResidualCheck implements Check {

  /** From so many narrow places beside the same areas on, it is their line that is told. */
  private static final int MANY = 3;

  private static final String TAKE_THE_LINE =
      "Take the line of the wards or of the council's boundary for the areas too.";

  @Override
  public List<Finding> find(AuditContext context) {
    List<Finding> findings = new ArrayList<>();
    tell(FindingCode.NOT_COVERED, context.residuals().notCovered(), context, findings);
    tell(FindingCode.OUTSIDE, context.residuals().outside(), context, findings);
    return findings;
  }

  private static void tell(
      FindingCode code, List<Residual> places, AuditContext context, List<Finding> findings) {
    List<Residual> lines = new ArrayList<>();
    List<Residual> narrow = new ArrayList<>();
    for (Residual place : places) {
      if (place.widthMetres() < context.lineMetres()) {
        lines.add(place);
      } else if (place.widthMetres() < context.options().gapWidthMetres()) {
        narrow.add(place);
      } else {
        tell(code, place, context, findings);
      }
    }
    Multimaps.index(narrow, Residual::areas)
        .asMap()
        .forEach(
            (areas, each) -> {
              if (each.size() < MANY) {
                each.forEach(place -> tell(code, place, context, findings));
              } else {
                findings.add(line(code, each, Severity.WARNING));
              }
            });
    if (!lines.isEmpty()) {
      findings.add(line(code, lines, Severity.INFO));
    }
  }

  private static void tell(
      FindingCode code, Residual place, AuditContext context, List<Finding> findings) {
    if (code == FindingCode.OUTSIDE) {
      findings.add(outside(place, context));
      return;
    }
    Division division = context.declared().divide(place.polygon());
    if (!division.isUntouched()) {
      findings.add(
          about(code, place.areas(), division.meant(), context)
              .severity(Severity.INFO)
              .message(
                  start(place)
                      + " is not covered, as declared: "
                      + size(division.meant(), context)
                      + ".")
              .fix("No action as long as this is still intended.")
              .build());
    }
    if (!division.rest().isEmpty()) {
      findings.add(notCovered(place, division.rest(), context));
    }
  }

  private static Finding notCovered(Residual place, Geometry rest, AuditContext context) {
    boolean wide =
        place.ward().isEmpty() && place.widthMetres() >= context.options().holeWidthMetres();
    return about(FindingCode.NOT_COVERED, place.areas(), rest, context)
        .severity(severity(place, wide, context))
        .message(start(place) + " is in no area: " + size(rest, context) + beside(place) + ".")
        .fix(
            wide
                ? "Draw the area that is missing, or declare that this place is not covered."
                : "Extend the area beside it to the boundary, or declare that this place is not covered.")
        .build();
  }

  private static Severity severity(Residual place, boolean wide, AuditContext context) {
    return wide || place.widthMetres() < context.options().gapWidthMetres()
        ? Severity.WARNING
        : Severity.ERROR;
  }

  private static Finding outside(Residual place, AuditContext context) {
    return about(FindingCode.OUTSIDE, place.areas(), place.polygon(), context)
        .severity(severity(place, false, context))
        .message(
            names(place.areas())
                + " reaches beyond the "
                + reference(context)
                + ": "
                + size(place.polygon(), context)
                + ".")
        .fix("Cut the area off at the boundary, or check that the boundary is the right one.")
        .build();
  }

  private static String reference(AuditContext context) {
    return context.within().isEmpty()
        ? "wards"
        : context.wards().isEmpty() ? "council's boundary" : "council's boundary or its wards";
  }

  private static Finding line(FindingCode code, Collection<Residual> places, Severity severity) {
    double area = places.stream().mapToDouble(Residual::squareMetres).sum();
    double width = places.stream().mapToDouble(Residual::widthMetres).max().orElse(0);
    ImmutableList<AuditedArea> areas =
        places.stream()
            .flatMap(place -> place.areas().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return Findings.of(code, areas.toArray(new AuditedArea[0]))
        .severity(severity)
        .place(PolygonParts.together(places.stream().map(Residual::polygon).toList()))
        .squareMetres(area)
        .widthMetres(width)
        .message(
            "The outline of "
                + names(areas)
                + (code == FindingCode.OUTSIDE ? " runs beyond" : " runs short of")
                + " the boundary in "
                + places.size()
                + (places.size() == 1 ? " place: " : " narrow places: ")
                + SizeWording.squareMetres(area)
                + " in all, up to "
                + SizeWording.metres(width)
                + " wide.")
        .fix(TAKE_THE_LINE)
        .build();
  }

  private static Finding.Builder about(
      FindingCode code, List<AuditedArea> areas, Geometry place, AuditContext context) {
    return Findings.of(code, areas.toArray(new AuditedArea[0]))
        .place(place)
        .squareMetres(context.ground().squareMetres(place))
        .widthMetres(context.ground().widthMetres(place));
  }

  private static String start(Residual place) {
    return place
        .ward()
        .map(ward -> "Part of the ward " + ward.area())
        .orElse("A place within the council's boundary");
  }

  private static String beside(Residual place) {
    return place.areas().isEmpty() ? "" : ", beside " + names(place.areas());
  }

  private static String names(List<AuditedArea> areas) {
    return SizeWording.list(areas.stream().map(AuditedArea::label).toList(), 4);
  }

  private static String size(Geometry place, AuditContext context) {
    return SizeWording.squareMetres(context.ground().squareMetres(place))
        + ", up to "
        + SizeWording.metres(context.ground().widthMetres(place))
        + " wide";
  }
}
