package org.lac4j.geo.io;

import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.io.GeoJsonCoordinates.Empty;
import org.lac4j.geo.io.GeoJsonCoordinates.Parts;
import org.lac4j.geo.io.GeoJsonCoordinates.Position;
import org.lac4j.geo.io.GeoJsonCoordinates.Positions;
import org.lac4j.geo.io.GeoJsonCoordinates.Wrong;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Makes JTS geometries of coordinates, once the type is known. */
final class GeoJsonGeometries {

  /** Keeps coordinates in one array: 16 bytes a vertex, where objects take 36 and more. */
  static final GeometryFactory FACTORY =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private static final int FEWEST_IN_RING = 4;

  private GeoJsonGeometries() {}

  /** Tells what is wrong with a geometry. */
  static final class WrongGeometry extends Exception {
    private static final long serialVersionUID = 1L;
    private final String value;
    private final String cure;

    WrongGeometry(String what, String value, String cure) {
      super(what, null, false, false);
      this.value = value;
      this.cure = cure;
    }

    String what() {
      return String.valueOf(getMessage());
    }

    String value() {
      return value;
    }

    String cure() {
      return cure;
    }
  }

  static Geometry of(String type, GeoJsonCoordinates coordinates) throws WrongGeometry {
    if (coordinates instanceof Wrong wrong) {
      throw new WrongGeometry(wrong.what(), type, "write positions as [x, y]");
    }
    return switch (type) {
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" ->
          FACTORY.createMultiPolygon(
              each(parts(coordinates, type), GeoJsonGeometries::polygon).toArray(Polygon[]::new));
      case "Point" -> point(coordinates);
      case "MultiPoint" -> FACTORY.createMultiPoint(positions(coordinates, type));
      case "LineString" -> line(coordinates);
      case "MultiLineString" ->
          FACTORY.createMultiLineString(
              each(parts(coordinates, type), GeoJsonGeometries::line).toArray(LineString[]::new));
      default ->
          throw new WrongGeometry(
              "the geometry's type is unknown", type, "write Polygon or MultiPolygon");
    };
  }

  private static Polygon polygon(GeoJsonCoordinates coordinates) throws WrongGeometry {
    List<LinearRing> rings = new ArrayList<>();
    for (GeoJsonCoordinates ring : parts(coordinates, "Polygon")) {
      rings.add(ring(ring, rings.size() + 1));
    }
    return rings.isEmpty()
        ? FACTORY.createPolygon()
        : FACTORY.createPolygon(
            rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(GeoJsonCoordinates coordinates, int number) throws WrongGeometry {
    CoordinateSequence positions = positions(coordinates, "ring");
    int size = positions.size();
    if (size < FEWEST_IN_RING) {
      throw new WrongGeometry(
          "ring " + number + " has too few positions",
          String.valueOf(size),
          "give four or more, the last like the first");
    }
    if (Double.compare(positions.getX(0), positions.getX(size - 1)) != 0
        || Double.compare(positions.getY(0), positions.getY(size - 1)) != 0) {
      throw new WrongGeometry(
          "ring " + number + " is not closed",
          "from " + positions.getCoordinate(0) + " to " + positions.getCoordinate(size - 1),
          "repeat the first position at the end");
    }
    return FACTORY.createLinearRing(positions);
  }

  private static Point point(GeoJsonCoordinates coordinates) throws WrongGeometry {
    if (coordinates instanceof Position position) {
      return FACTORY.createPoint(sequence(new double[] {position.x(), position.y()}));
    }
    if (coordinates instanceof Empty) {
      return FACTORY.createPoint();
    }
    throw wrongLevels("Point");
  }

  private static LineString line(GeoJsonCoordinates coordinates) throws WrongGeometry {
    CoordinateSequence positions = positions(coordinates, "LineString");
    if (positions.size() == 1) {
      throw new WrongGeometry("a line has one position", "1", "give two or more");
    }
    return FACTORY.createLineString(positions);
  }

  private static CoordinateSequence positions(GeoJsonCoordinates coordinates, String type)
      throws WrongGeometry {
    if (coordinates instanceof Positions list) {
      return sequence(list.xy());
    }
    if (coordinates instanceof Empty) {
      return sequence(new double[0]);
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

  private static CoordinateSequence sequence(double[] xy) {
    return new PackedCoordinateSequence.Double(xy, 2, 0);
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
