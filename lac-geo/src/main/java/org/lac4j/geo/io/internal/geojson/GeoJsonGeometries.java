package org.lac4j.geo.io.internal.geojson;

import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.io.internal.geojson.GeoJsonCoordinates.Empty;
import org.lac4j.geo.io.internal.geojson.GeoJsonCoordinates.Parts;
import org.lac4j.geo.io.internal.geojson.GeoJsonCoordinates.Position;
import org.lac4j.geo.io.internal.geojson.GeoJsonCoordinates.Positions;
import org.lac4j.geo.io.internal.geojson.GeoJsonCoordinates.Wrong;
import org.lac4j.geo.io.internal.intake.FlatShapes;
import org.lac4j.geo.io.internal.intake.WrongGeometry;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Makes JTS geometries of coordinates, once the type is known. */
final class GeoJsonGeometries {

  private GeoJsonGeometries() {}

  static Geometry of(String type, GeoJsonCoordinates coordinates) throws WrongGeometry {
    if (coordinates instanceof Wrong wrong) {
      throw new WrongGeometry(wrong.what(), type, "write positions as [x, y]");
    }
    return switch (type) {
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" ->
          FlatShapes.FACTORY.createMultiPolygon(
              each(parts(coordinates, type), GeoJsonGeometries::polygon).toArray(Polygon[]::new));
      case "Point" -> point(coordinates);
      case "MultiPoint" -> FlatShapes.FACTORY.createMultiPoint(positions(coordinates, type));
      case "LineString" -> line(coordinates);
      case "MultiLineString" ->
          FlatShapes.FACTORY.createMultiLineString(
              each(parts(coordinates, type), GeoJsonGeometries::line).toArray(LineString[]::new));
      default ->
          throw new WrongGeometry(
              "the geometry's type is unknown", type, "write Polygon or MultiPolygon");
    };
  }

  private static Polygon polygon(GeoJsonCoordinates coordinates) throws WrongGeometry {
    List<LinearRing> rings = new ArrayList<>();
    for (GeoJsonCoordinates ring : parts(coordinates, "Polygon")) {
      rings.add(FlatShapes.ring(positions(ring, "ring"), rings.size() + 1));
    }
    return FlatShapes.polygon(rings);
  }

  private static Point point(GeoJsonCoordinates coordinates) throws WrongGeometry {
    if (coordinates instanceof Position position) {
      return FlatShapes.FACTORY.createPoint(
          FlatShapes.sequence(new double[] {position.x(), position.y()}));
    }
    if (coordinates instanceof Empty) {
      return FlatShapes.FACTORY.createPoint();
    }
    throw wrongLevels("Point");
  }

  private static LineString line(GeoJsonCoordinates coordinates) throws WrongGeometry {
    return FlatShapes.line(positions(coordinates, "LineString"));
  }

  private static CoordinateSequence positions(GeoJsonCoordinates coordinates, String type)
      throws WrongGeometry {
    if (coordinates instanceof Positions list) {
      return FlatShapes.sequence(list.xy());
    }
    if (coordinates instanceof Empty) {
      return FlatShapes.sequence(new double[0]);
    }
    throw wrongLevels(type);
  }

  private static List<GeoJsonCoordinates> parts(GeoJsonCoordinates coordinates, String type)
      throws WrongGeometry {
    if (coordinates instanceof Parts parts) {
      return parts.parts();
    }
    if (coordinates instanceof Empty) {
      return List.of();
    }
    throw wrongLevels(type);
  }

  private static WrongGeometry wrongLevels(String type) {
    return new WrongGeometry(
        "the coordinates are nested too little or too deep for their type",
        type,
        "a Polygon is a list of rings, a MultiPolygon a list of polygons");
  }

  private static <G> List<G> each(List<GeoJsonCoordinates> parts, Maker<G> maker)
      throws WrongGeometry {
    List<G> made = new ArrayList<>(parts.size());
    for (GeoJsonCoordinates part : parts) {
      made.add(maker.make(part));
    }
    return made;
  }

  @FunctionalInterface
  private interface Maker<G> {
    G make(GeoJsonCoordinates coordinates) throws WrongGeometry;
  }
}
