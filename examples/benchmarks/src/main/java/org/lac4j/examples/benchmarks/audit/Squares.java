package org.lac4j.examples.benchmarks.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** A clean coverage of as many areas as England and Wales have LSOAs: squares whose shared sides wiggle. */
final class Squares {

  private static final int COLUMNS = 204;
  private static final int ROWS = 161;
  private static final double SIZE = 1000;
  private static final GeometryFactory GEOMETRIES =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private Squares() {}

  /** 32,844 areas, with a number of vertices on each side. */
  static Coverage of(int steps) {
    List<CoverageArea> areas = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        List<Coordinate> ring = new ArrayList<>();
        ring.addAll(side(column, row, true, steps));
        ring.addAll(side(column + 1, row, false, steps));
        ring.addAll(reversed(side(column, row + 1, true, steps), column + 1, row + 1));
        ring.addAll(reversed(side(column, row, false, steps), column, row + 1));
        ring.add(ring.get(0));
        areas.add(
            CoverageArea.of(
                Area.of("E%05d".formatted(row * COLUMNS + column), "Square"),
                GEOMETRIES.createPolygon(ring.toArray(new Coordinate[0]))));
      }
    }
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
  }

  /** A side with its start and without its end, the same each time it is asked for. */
  private static List<Coordinate> side(int column, int row, boolean level, int steps) {
    SplittableRandom random =
        new SplittableRandom(((long) row * COLUMNS + column) * 2 + (level ? 1 : 0));
    List<Coordinate> side = new ArrayList<>();
    side.add(corner(column, row));
    for (int i = 1; i < steps; i++) {
      double along = SIZE * i / steps;
      double sway = SIZE * 0.2 * (random.nextDouble() - 0.5) / Math.sqrt(steps);
      Coordinate corner = corner(column, row);
      side.add(
          level
              ? new Coordinate(corner.x + along, corner.y + sway)
              : new Coordinate(corner.x + sway, corner.y + along));
    }
    return side;
  }

  private static List<Coordinate> reversed(List<Coordinate> side, int column, int row) {
    List<Coordinate> reversed = new ArrayList<>();
    reversed.add(corner(column, row));
    for (int i = side.size() - 1; i > 0; i--) {
      reversed.add(side.get(i));
    }
    return reversed;
  }

  private static Coordinate corner(int column, int row) {
    return new Coordinate(250_000 + SIZE * column, 150_000 + SIZE * row);
  }
}
