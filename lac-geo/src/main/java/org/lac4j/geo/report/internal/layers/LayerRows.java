package org.lac4j.geo.report.internal.layers;

import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;

/** Values and geometries as rows of layers have them. */
final class LayerRows {

  static final String POLYGONS = "MULTIPOLYGON";
  static final String LINES = "MULTILINESTRING";
  static final String POINTS = "POINT";

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private LayerRows() {}

  /** The kind of layer that a place belongs in; what has no place, with the points. */
  static String kind(Optional<Geometry> place) {
    if (place.filter(each -> each instanceof Polygonal).isPresent()) {
      return POLYGONS;
    }
    return place.filter(each -> each instanceof Lineal).isPresent() ? LINES : POINTS;
  }

  static Optional<Object> number(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  /** The place as its layer takes it. */
  static Geometry multi(Geometry place) {
    if (place instanceof Polygon polygon) {
      return GEOMETRIES.createMultiPolygon(new Polygon[] {polygon});
    }
    if (place instanceof LineString line) {
      return GEOMETRIES.createMultiLineString(new LineString[] {line});
    }
    return place instanceof Polygonal || place instanceof Lineal || place instanceof Point
        ? place
        : place.getInteriorPoint();
  }
}
