package org.lac4j.geo.compare;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** What rounding leaves between two drawings of one line: strips so narrow that they are no land. */
final class Seams {

  /** Six decimals of a degree round by up to 0.07 metres. */
  static final double METRES = 0.1;

  private Seams() {}

  /** The polygons of an overlay that are wider than a seam on the average. */
  static MultiPolygon without(Geometry overlay) {
    List<Polygon> polygons = new ArrayList<>();
    for (int i = 0; i < overlay.getNumGeometries(); i++) {
      if (overlay.getGeometryN(i) instanceof Polygon polygon
          && 2 * polygon.getArea() >= METRES * polygon.getLength()
          && !polygon.isEmpty()) {
        polygons.add(polygon);
      }
    }
    return overlay.getFactory().createMultiPolygon(polygons.toArray(new Polygon[0]));
  }
}
