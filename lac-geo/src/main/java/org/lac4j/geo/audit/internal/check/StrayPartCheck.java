package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Looks for parts of an area that are hardly meant: thinner than a gap, or small and far from the rest. */
final class StrayPartCheck implements Check {

  /** Farther away than an area is long, a small part is no island of it. */
  private static final double FAR_METRES = 1000;

  /** A small part is narrower than so many gap widths. */
  private static final double SMALL = 20;

  @Override
  public List<Finding> find(AuditContext context) {
    List<Finding> findings = new ArrayList<>();
    for (AuditedArea area : context.input().areas()) {
      ImmutableList<Polygon> parts =
          area.geometry().map(PolygonParts::polygons).orElse(ImmutableList.of());
      if (parts.size() > 1) {
        look(area, parts, context, findings);
      }
    }
    return findings;
  }

  private static void look(
      AuditedArea area, List<Polygon> parts, AuditContext context, List<Finding> findings) {
    int main = 0;
    for (int i = 1; i < parts.size(); i++) {
      main = parts.get(i).getArea() > parts.get(main).getArea() ? i : main;
    }
    double gap = context.options().gapWidthMetres();
    for (int i = 0; i < parts.size(); i++) {
      double width =
          i == main ? Double.POSITIVE_INFINITY : context.ground().widthMetres(parts.get(i));
      if (width < SMALL * gap) {
        double metres = metresToRest(i, parts, context);
        if (width < gap || metres > FAR_METRES) {
          findings.add(stray(area, parts.get(i), width, metres, context));
        }
      }
    }
  }

  /** The distance to the nearest other part. */
  private static double metresToRest(int part, List<Polygon> parts, AuditContext context) {
    Plane plane =
        Plane.at(context.input().coordinateSystem(), parts.get(part).getEnvelopeInternal());
    IndexedFacetDistance here = new IndexedFacetDistance(plane.toPlane(parts.get(part)));
    double nearest = Double.POSITIVE_INFINITY;
    for (int other = 0; other < parts.size(); other++) {
      if (other != part) {
        nearest = Math.min(nearest, here.distance(plane.toPlane(parts.get(other))));
      }
    }
    return nearest;
  }

  private static Finding stray(
      AuditedArea area, Polygon part, double width, double metres, AuditContext context) {
    double size = context.ground().squareMetres(part);
    return Findings.of(FindingCode.STRAY_PART, area)
        .place(part)
        .squareMetres(size)
        .widthMetres(width)
        .message(
            area.label()
                + " has a stray part of "
                + SizeWording.squareMetres(size)
                + ", "
                + SizeWording.metres(metres)
                + " from the rest of it.")
        .fix("Delete the part, unless it is meant.")
        .build();
  }
}
