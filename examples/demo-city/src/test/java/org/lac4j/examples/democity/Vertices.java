package org.lac4j.examples.democity;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Geometries with other vertices. */
final class Vertices {

  private static final double DECIMALS = 1e7;

  private Vertices() {}

  static Geometry map(Geometry geometry, UnaryOperator<Coordinate> change) {
    return new GeometryEditor(new GeometryFactory())
        .edit(
            geometry,
            new GeometryEditor.CoordinateOperation() {
              @Override
              public Coordinate[] edit(Coordinate[] line, Geometry of) {
                return Arrays.stream(line).map(change).toArray(Coordinate[]::new);
              }
            });
  }

  /** Rounds to seven decimals. */
  static Coordinate rounded(Coordinate place) {
    return new Coordinate(
        Math.rint(place.x * DECIMALS) / DECIMALS, Math.rint(place.y * DECIMALS) / DECIMALS);
  }
}
