package org.lac4j.geo.audit.internal.ground;

import com.google.common.collect.ImmutableList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Parts of geometries. */
public final class PolygonParts {

  private PolygonParts() {}

  /** The polygons of a geometry that are not empty; other parts are left out. */
  public static ImmutableList<Polygon> polygons(Geometry geometry) {
    ImmutableList.Builder<Polygon> polygons = ImmutableList.builder();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(polygon);
      }
    }
    return polygons.build();
  }

  /** The polygons of a geometry as one geometry. */
  public static Geometry polygonal(Geometry geometry) {
    ImmutableList<Polygon> polygons = polygons(geometry);
    return polygons.size() == 1
        ? polygons.get(0)
        : geometry.getFactory().createMultiPolygon(polygons.toArray(new Polygon[0]));
  }
}
