package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.ground.CoordinateDecimals;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.RingVertices;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Looks at each area's own lines: how they turn, how exact they are, and in how many parts. */
final class ShapeCheck implements Check {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** What stands out about one area. */
  private record Traits(boolean turned, boolean tooExact, int repeated, int parts) {}

  @Override
  public List<Finding> find(AuditContext context) {
    ImmutableList<AuditedArea> areas = context.input().areas();
    CoordinateDecimals decimals =
        CoordinateDecimals.of(context.options().decimals(), context.input().coordinateSystem());
    List<Traits> all =
        Parallel.map(
            areas.size(), context.options().parallelism(), i -> traits(areas.get(i), decimals));
    // Where axes are swapped, rings seem to turn the other way.
    Set<AuditedArea> mirrored = context.placed().mirrored();
    List<Finding> findings = new ArrayList<>();
    List<AuditedArea> turned = new ArrayList<>();
    List<AuditedArea> tooExact = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      AuditedArea area = areas.get(i);
      Traits traits = all.get(i);
      if (traits.turned() != mirrored.contains(area)) {
        turned.add(area);
      }
      if (traits.tooExact()) {
        tooExact.add(area);
      }
      if (traits.repeated() > 0) {
        findings.add(repeated(area, traits.repeated()));
      }
      if (traits.parts() > 1) {
        findings.add(multipart(area, traits.parts()));
      }
    }
    if (context.input().checkWinding() && !turned.isEmpty()) {
      findings.add(winding(turned));
    }
    if (!tooExact.isEmpty()) {
      findings.add(excess(tooExact, decimals));
    }
    return findings;
  }

  private static Traits traits(AuditedArea area, CoordinateDecimals decimals) {
    boolean turned = false;
    boolean tooExact = false;
    int repeated = 0;
    ImmutableList<Polygon> parts =
        area.geometry().map(PolygonParts::polygons).orElse(ImmutableList.of());
    for (Polygon part : parts) {
      boolean shell = true;
      for (LinearRing ring : RingVertices.of(part)) {
        CoordinateSequence line = ring.getCoordinateSequence();
        turned |= Orientation.isCCW(line) != shell;
        shell = false;
        tooExact = tooExact || decimals.exceededBy(line);
        repeated += RingVertices.repeated(line);
      }
    }
    return new Traits(turned, tooExact, repeated, parts.size());
  }

  private static Finding multipart(AuditedArea area, int parts) {
    return Findings.of(FindingCode.MULTIPART, area)
        .place(area.geometry())
        .message(area.label() + " has " + parts + " parts.")
        .fix("Nothing, if the parts are meant.")
        .build();
  }

  private static Finding repeated(AuditedArea area, int count) {
    return Findings.of(FindingCode.REPEATED_POINT, area)
        .place(area.geometry().map(ShapeCheck::firstRepeated))
        .message(
            area.label()
                + " has "
                + count
                + (count == 1 ? " vertex that repeats" : " vertices that repeat")
                + " the one before.")
        .fix("Leave the repeated vertices out; lac fix does it.")
        .build();
  }

  private static Geometry firstRepeated(Geometry geometry) {
    return PolygonParts.polygons(geometry).stream()
        .flatMap(part -> RingVertices.of(part).stream())
        .flatMap(ring -> RingVertices.firstRepeated(ring.getCoordinateSequence()).stream())
        .findFirst()
        .<Geometry>map(GEOMETRIES::createPoint)
        .orElse(geometry);
  }

  private static Finding winding(List<AuditedArea> areas) {
    return Findings.of(FindingCode.RING_WINDING, areas.toArray(new AuditedArea[0]))
        .message(
            "Rings turn the other way than RFC 7946 says in "
                + SizeWording.list(areas.stream().map(AuditedArea::label).toList(), 4)
                + ".")
        .fix("Most programs don't mind; lac fix turns them.")
        .build();
  }

  private static Finding excess(List<AuditedArea> areas, CoordinateDecimals decimals) {
    return Findings.of(FindingCode.EXCESS_PRECISION, areas.toArray(new AuditedArea[0]))
        .message(
            "Coordinates have more than "
                + decimals.places()
                + " decimals in "
                + SizeWording.list(areas.stream().map(AuditedArea::label).toList(), 4)
                + ".")
        .fix("Round all areas together; lac fix does it.")
        .build();
  }
}
