package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lac4j.geo.audit.AuditedArea;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A vertex between two lines that an area of one ring shares with a neighbour.
 *
 * @param area the area's position
 * @param polygon its polygon
 * @param at the vertex's position in its ring: neither the first nor the last
 * @param neighbour the neighbour's position
 * @param other its geometry
 */
record SharedVertex(int area, Polygon polygon, int at, int neighbour, Geometry other) {

  /** A line between two places, whichever way it runs. */
  record Line(Coordinate from, Coordinate to) {
    static Line of(Coordinate a, Coordinate b) {
      return a.compareTo(b) < 0 ? new Line(a, b) : new Line(b, a);
    }
  }

  /** Chooses one at random. */
  static SharedVertex choose(List<AuditedArea> areas, Random random) {
    while (true) {
      int area = random.nextInt(areas.size());
      int neighbour = random.nextInt(areas.size());
      Geometry other = areas.get(neighbour).geometry().orElseThrow();
      if (area != neighbour
          && areas.get(area).geometry().orElseThrow() instanceof Polygon polygon
          && polygon.getNumInteriorRing() == 0
          && polygon.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
        Coordinate[] ring = polygon.getCoordinates();
        int at = 1 + random.nextInt(ring.length - 2);
        ImmutableSet<Line> lines = lines(other);
        if (lines.contains(Line.of(ring[at - 1], ring[at]))
            && lines.contains(Line.of(ring[at], ring[at + 1]))) {
          return new SharedVertex(area, polygon, at, neighbour, other);
        }
      }
    }
  }

  /** The lines of a geometry's rings. */
  static ImmutableSet<Line> lines(Geometry polygons) {
    ImmutableSet.Builder<Line> lines = ImmutableSet.builder();
    Geometry boundary = polygons.getBoundary();
    for (int i = 0; i < boundary.getNumGeometries(); i++) {
      Coordinate[] ring = boundary.getGeometryN(i).getCoordinates();
      for (int j = 1; j < ring.length; j++) {
        lines.add(Line.of(ring[j - 1], ring[j]));
      }
    }
    return lines.build();
  }

  /** Tells whether the area lies to the left of its ring. */
  boolean isTurnedLeft() {
    return Orientation.isCCW(polygon.getCoordinates());
  }

  /** A copy of the area's ring. */
  Coordinate[] ring() {
    return Arrays.stream(polygon.getCoordinates()).map(Coordinate::copy).toArray(Coordinate[]::new);
  }
}
