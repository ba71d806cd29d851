package org.lac4j.geo.audit;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Polygons laid over each other; of every result only polygons are kept. */
final class Overlay {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private Overlay() {}

  static Geometry intersection(Geometry a, Geometry b) {
    return overlay(a, b, OverlayNG.INTERSECTION);
  }

  static Geometry difference(Geometry a, Geometry b) {
    return overlay(a, b, OverlayNG.DIFFERENCE);
  }

  /** Polygons that are not valid, which no check has looked at where neighbours alone are looked at, are taken as mended. */
  private static Geometry overlay(Geometry a, Geometry b, int operation) {
    try {
      return Shapes.polygonal(OverlayNGRobust.overlay(a, b, operation));
    } catch (TopologyException e) {
      return Shapes.polygonal(
          OverlayNGRobust.overlay(GeometryFixer.fix(a), GeometryFixer.fix(b), operation));
    }
  }

  static Geometry union(List<Geometry> parts) {
    return parts.isEmpty()
        ? GEOMETRIES.createPolygon()
        : Shapes.polygonal(OverlayNGRobust.union(parts));
  }
}
