package org.lac4j.geo.audit.internal.repair;

import java.util.function.UnaryOperator;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Polygons rebuilt ring by ring. */
final class RingEdits {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int FEWEST = 4;

  private RingEdits() {}

  /** Leaves out repeated vertices; a ring that would vanish stays as it is. */
  static Geometry withoutRepeatedPoints(Geometry geometry) {
    return withVertices(geometry, vertex -> vertex);
  }

  /** Moves every vertex, and leaves out those that then repeat the one before; a ring that would vanish stays. */
  static Geometry withVertices(Geometry geometry, UnaryOperator<Coordinate> move) {
    return edit(
        geometry,
        (ring, isShell) -> {
          CoordinateList moved = new CoordinateList();
          for (Coordinate vertex : ring.getCoordinates()) {
            moved.add(move.apply(vertex), false);
          }
          return moved.size() < FEWEST
              ? ring
              : GEOMETRIES.createLinearRing(moved.toCoordinateArray());
        });
  }

  /** Turns shells anticlockwise and holes clockwise (RFC 7946, section 3.1.6). */
  static Geometry wound(Geometry geometry) {
    return edit(
        geometry,
        (ring, isShell) ->
            Orientation.isCCW(ring.getCoordinateSequence()) == isShell ? ring : ring.reverse());
  }

  @FunctionalInterface
  private interface Edit {
    LinearRing apply(LinearRing ring, boolean isShell);
  }

  private static Geometry edit(Geometry geometry, Edit edit) {
    Polygon[] parts =
        PolygonParts.polygons(geometry).stream()
            .map(
                part -> {
                  LinearRing[] holes = new LinearRing[part.getNumInteriorRing()];
                  for (int i = 0; i < holes.length; i++) {
                    holes[i] = edit.apply(part.getInteriorRingN(i), false);
                  }
                  return GEOMETRIES.createPolygon(edit.apply(part.getExteriorRing(), true), holes);
                })
            .toArray(Polygon[]::new);
    return geometry instanceof Polygon && parts.length == 1
        ? parts[0]
        : GEOMETRIES.createMultiPolygon(parts);
  }
}
