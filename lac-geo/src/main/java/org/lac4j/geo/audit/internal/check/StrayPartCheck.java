package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.locationtech.jts.geom.Geometry;
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
    Polygon main = parts.stream().max(Comparator.comparingDouble(Polygon::getArea)).orElseThrow();
    double gap = context.options().gapWidthMetres();
    for (Polygon part : parts) {
      double width = part == main ? Double.POSITIVE_INFINITY : context.ground().widthMetres(part);
      if (width < SMALL * gap) {
        double metres = metresToRest(part, parts, context);
        if (width < gap || metres > FAR_METRES) {
          findings.add(stray(area, part, width, metres, context));
        }
      }
    }
  }

  /** The distance to the nearest other part. */
  private static double metresToRest(Polygon part, List<Polygon> parts, AuditContext context) {
    Plane plane = Plane.at(context.input().coordinateSystem(), part.getEnvelopeInternal());
    IndexedFacetDistance here = new IndexedFacetDistance(plane.toPlane(part));
    double nearest = Double.POSITIVE_INFINITY;
    for (Geometry other : parts) {
      if (other != part) {
        nearest = Math.min(nearest, here.distance(plane.toPlane(other)));
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
