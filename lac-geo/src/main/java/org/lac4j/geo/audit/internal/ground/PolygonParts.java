package org.lac4j.geo.audit.internal.ground;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Parts of geometries. */
public final class PolygonParts {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

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

  /** Polygons and multipolygons that don't overlap, as one geometry. */
  public static Geometry together(List<? extends Geometry> places) {
    List<Polygon> parts = new ArrayList<>();
    places.forEach(place -> parts.addAll(polygons(place)));
    return parts.size() == 1
        ? parts.get(0)
        : GEOMETRIES.createMultiPolygon(parts.toArray(new Polygon[0]));
  }
}
