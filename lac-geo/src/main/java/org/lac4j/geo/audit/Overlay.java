package org.lac4j.geo.audit;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Polygons laid over each other; of every result only polygons are kept. */
final class Overlay {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private Overlay() {}

  static Geometry intersection(Geometry a, Geometry b) {
    return Shapes.polygonal(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
  }

  static Geometry difference(Geometry a, Geometry b) {
    return Shapes.polygonal(OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE));
  }

  static Geometry union(List<Geometry> parts) {
    return parts.isEmpty()
        ? GEOMETRIES.createPolygon()
        : Shapes.polygonal(OverlayNGRobust.union(parts));
  }
}
