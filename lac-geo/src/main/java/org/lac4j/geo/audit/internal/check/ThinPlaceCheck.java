package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.RingVertices;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.audit.internal.measure.Finger;
import org.lac4j.geo.audit.internal.measure.Fingers;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Looks for spikes and cracks of single areas, narrower than a gap, that no overlap and no gap between areas tells already. */
final class ThinPlaceCheck implements Check {

  @Override
  public List<Finding> find(AuditContext context) {
    int surfaces = context.neighbourhood().size();
    List<List<Finger>> fingers =
        Parallel.map(surfaces, context.options().parallelism(), i -> fingers(i, context));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < surfaces; i++) {
      for (Finger finger : fingers.get(i)) {
        if (!isTold(finger, context)) {
          findings.add(finding(context.neighbourhood().area(i), finger, context));
        }
      }
    }
    return findings;
  }

  private static List<Finger> fingers(int surface, AuditContext context) {
    ImmutableList.Builder<Finger> found = ImmutableList.builder();
    Geometry area = context.neighbourhood().surfaces().get(surface).polygon();
    for (Polygon part : PolygonParts.polygons(area)) {
      Plane plane = Plane.at(context.input().coordinateSystem(), part.getEnvelopeInternal());
      boolean shell = true;
      for (LinearRing ring : RingVertices.of(part)) {
        found.addAll(new Fingers(ring, shell, plane, context.options().gapWidthMetres()).find());
        shell = false;
      }
    }
    return found.build();
  }

  /** A crack that a neighbour fills is the neighbour's spike, and an overlap or gap between areas is told as such. */
  private static boolean isTold(Finger finger, AuditContext context) {
    Point inside = finger.place().getInteriorPoint();
    boolean filled =
        !finger.isGround()
            && !context.neighbourhood().surfaces().at(inside.getCoordinate()).isEmpty();
    return filled
        || context.residuals().pieces().stream()
            .map(Piece::place)
            .anyMatch(
                place ->
                    place.getEnvelopeInternal().contains(inside.getCoordinate())
                        && place.intersects(inside));
  }

  private static Finding finding(AuditedArea area, Finger finger, AuditContext context) {
    double size = context.ground().squareMetres(finger.place());
    double width = context.ground().widthMetres(finger.place());
    return Findings.of(finger.isGround() ? FindingCode.SPIKE : FindingCode.CRACK, area)
        .place(finger.place())
        .squareMetres(size)
        .widthMetres(width)
        .message(
            (finger.isGround()
                    ? "A spike sticks out of " + area.label()
                    : "A crack cuts into " + area.label())
                + ": "
                + SizeWording.metres(finger.lengthMetres())
                + " long, up to "
                + SizeWording.metres(width)
                + " wide, "
                + SizeWording.squareMetres(size)
                + ".")
        .fix(
            finger.isGround()
                ? "Delete the vertices of the spike, unless it is meant."
                : "Delete the vertices of the crack, unless it is meant.")
        .build();
  }
}
