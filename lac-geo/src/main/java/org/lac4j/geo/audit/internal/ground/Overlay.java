package org.lac4j.geo.audit.internal.ground;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Polygons laid over each other; of every result only polygons are kept. */
public final class Overlay {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private Overlay() {}

  public static Geometry intersection(Geometry a, Geometry b) {
    return overlay(a, b, OverlayNG.INTERSECTION);
  }

  public static Geometry difference(Geometry a, Geometry b) {
    return overlay(a, b, OverlayNG.DIFFERENCE);
  }

  /** Polygons that are not valid, which no check has looked at where neighbours alone are looked at, are taken as mended. */
  private static Geometry overlay(Geometry a, Geometry b, int operation) {
    try {
      return PolygonParts.polygonal(OverlayNGRobust.overlay(a, b, operation));
    } catch (TopologyException e) {
      return PolygonParts.polygonal(
          OverlayNGRobust.overlay(GeometryFixer.fix(a), GeometryFixer.fix(b), operation));
    }
  }

  public static Geometry union(List<Geometry> parts) {
    return parts.isEmpty()
        ? GEOMETRIES.createPolygon()
        : PolygonParts.polygonal(OverlayNGRobust.union(parts));
  }
}
