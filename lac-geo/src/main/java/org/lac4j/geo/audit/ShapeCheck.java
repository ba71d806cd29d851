package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Looks at each area's own lines: how they turn, how exact they are, and in how many parts. */
final class ShapeCheck implements Check {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final CoverageAudit audit;
  private final Decimals decimals;
  private final Set<AuditedArea> mirrored;

  /**
   * @param mirrored the areas whose axes are swapped, so that their rings seem to turn the other way
   */
  ShapeCheck(CoverageAudit audit, Set<AuditedArea> mirrored) {
    this.audit = audit;
    this.mirrored = mirrored;
    this.decimals = Decimals.of(audit.decimals(), audit.coordinateSystem());
  }

  /** What stands out about one area. */
  private record Traits(boolean turned, boolean tooExact, int repeated, int parts) {}

  @Override
  public void run(Consumer<Finding> findings) {
    List<AuditedArea> turned = new ArrayList<>();
    List<AuditedArea> tooExact = new ArrayList<>();
    List<Traits> all =
        Parallel.map(audit.areas().size(), audit.parallelism(), i -> traits(audit.areas().get(i)));
    for (int i = 0; i < all.size(); i++) {
      AuditedArea area = audit.areas().get(i);
      Traits traits = all.get(i);
      if (traits.turned() != mirrored.contains(area)) {
        turned.add(area);
      }
      if (traits.tooExact()) {
        tooExact.add(area);
      }
      if (traits.repeated() > 0) {
        findings.accept(repeated(area, traits.repeated()));
      }
      if (traits.parts() > 1) {
        findings.accept(multipart(area, traits.parts()));
      }
    }
    if (audit.checkWinding() && !turned.isEmpty()) {
      findings.accept(winding(turned));
    }
    if (!tooExact.isEmpty()) {
      findings.accept(excess(tooExact));
    }
  }

  private Traits traits(AuditedArea area) {
    boolean turned = false;
    boolean tooExact = false;
    int repeated = 0;
    ImmutableList<Polygon> parts = area.geometry().map(Shapes::polygons).orElse(ImmutableList.of());
    for (Polygon part : parts) {
      boolean shell = true;
      for (LinearRing ring : Rings.of(part)) {
        CoordinateSequence line = ring.getCoordinateSequence();
        turned |= Orientation.isCCW(line) != shell;
        shell = false;
        tooExact = tooExact || decimals.exceededBy(line);
        repeated += Rings.repeated(line);
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
        .fix("Leave the repeated vertices out; the fix of repeated points does it.")
        .build();
  }

  private static Geometry firstRepeated(Geometry geometry) {
    return Shapes.polygons(geometry).stream()
        .flatMap(part -> Rings.of(part).stream())
        .flatMap(ring -> Rings.firstRepeated(ring.getCoordinateSequence()).stream())
        .findFirst()
        .<Geometry>map(GEOMETRIES::createPoint)
        .orElse(geometry);
  }

  private static Finding winding(List<AuditedArea> areas) {
    return Findings.of(FindingCode.RING_WINDING, areas.toArray(new AuditedArea[0]))
        .message(
            "Rings turn the other way than RFC 7946 says in "
                + Words.list(areas.stream().map(AuditedArea::label).toList(), 4)
                + ".")
        .fix("Most programs don't mind; the fix of ring winding turns them.")
        .build();
  }

  private Finding excess(List<AuditedArea> areas) {
    return Findings.of(FindingCode.EXCESS_PRECISION, areas.toArray(new AuditedArea[0]))
        .message(
            "Coordinates have more than "
                + decimals.places()
                + " decimals in "
                + Words.list(areas.stream().map(AuditedArea::label).toList(), 4)
                + ".")
        .fix("Round all areas together; the fix of precision does it.")
        .build();
  }
}
