package org.lac4j.geo.io.internal.intake;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Makes rings and lines of coordinates that stand in one array, holding them to what each must be. */
public final class FlatShapes {

  /** Keeps coordinates in one array: 16 bytes a vertex, where objects take 36 and more. */
  public static final GeometryFactory FACTORY =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private static final int FEWEST_IN_RING = 4;

  private FlatShapes() {}

  /** Wraps x and y of each position in turn; the array is not copied. */
  public static CoordinateSequence sequence(double[] xy) {
    return new PackedCoordinateSequence.Double(xy, 2, 0);
  }

  /**
   * Makes a ring.
   *
   * @param number the ring's number in its polygon, from 1, for the message
   */
  public static LinearRing ring(CoordinateSequence positions, int number) throws WrongGeometry {
    int size = positions.size();
    if (size < FEWEST_IN_RING) {
      throw new WrongGeometry(
          "ring " + number + " has too few positions",
          String.valueOf(size),
          "give four or more, the last like the first");
    }
    if (!isFinite(positions, 0) || !isFinite(positions, size - 1)) {
      throw new WrongGeometry(
          "a coordinate is not a finite number",
          positions.getX(0) + ", " + positions.getY(0),
          "give numbers only");
    }
    if (positions.getX(0) != positions.getX(size - 1)
        || positions.getY(0) != positions.getY(size - 1)) {
      throw new WrongGeometry(
          "ring " + number + " is not closed",
          "from " + positions.getCoordinate(0) + " to " + positions.getCoordinate(size - 1),
          "repeat the first position at the end");
    }
    return FACTORY.createLinearRing(positions);
  }

  /** Makes a polygon of its shell and holes; without any ring it is empty. */
  public static Polygon polygon(List<LinearRing> rings) {
    return rings.isEmpty()
        ? FACTORY.createPolygon()
        : FACTORY.createPolygon(
            rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  /** Makes a line. */
  public static LineString line(CoordinateSequence positions) throws WrongGeometry {
    if (positions.size() == 1) {
      throw new WrongGeometry("a line has one position", "1", "give two or more");
    }
    return FACTORY.createLineString(positions);
  }

  private static boolean isFinite(CoordinateSequence positions, int index) {
    return Double.isFinite(positions.getX(index)) && Double.isFinite(positions.getY(index));
  }

  /** Takes a collection of nothing but polygons for what it is: a multipolygon. */
  public static Geometry plain(Geometry geometry) {
    if (!geometry.getClass().equals(GeometryCollection.class) || geometry.isEmpty()) {
      return geometry;
    }
    List<Polygon> polygons = new ArrayList<>();
    return collect(geometry, polygons)
        ? FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new))
        : geometry;
  }

  private static boolean collect(Geometry geometry, List<Polygon> polygons) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        polygons.add(polygon);
      } else if (!(part instanceof GeometryCollection) || !collect(part, polygons)) {
        return false;
      }
    }
    return true;
  }
}
