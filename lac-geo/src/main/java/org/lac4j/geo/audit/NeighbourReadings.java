package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Finds mistakes in coordinates by the lines beside which an area would lie without the mistake. */
final class NeighbourReadings {

  private static final int SAMPLE = 200;
  private static final double MOST = 0.5;
  private static final double FEW = 0.2;

  private final KnownSystem declared;
  private final SurfaceIndex others;
  private final double unitsPerMetre;

  NeighbourReadings(KnownSystem declared, SurfaceIndex others, double unitsPerMetre) {
    this.declared = declared;
    this.others = others;
    this.unitsPerMetre = unitsPerMetre;
  }

  /**
   * Finds the reading by which polygons fit to the others.
   *
   * @param polygons what is to be read
   * @param ignored surfaces that they may not be compared with
   * @return the mistake; empty if they fit as they are, or don't fit at all
   */
  Optional<Reading> find(List<Geometry> polygons, Predicate<Surface> ignored) {
    ImmutableList<Coordinate> sample = sample(polygons);
    if (sample.isEmpty() || fitting(sample, 5, ignored) > FEW) {
      return Optional.empty();
    }
    for (Reading reading : Reading.besideNeighbours(declared)) {
      ImmutableList<Coordinate> corrected = corrected(sample, reading);
      if (fitting(corrected, reading.toleranceMetres(), ignored) * corrected.size()
          > MOST * sample.size()) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  private static ImmutableList<Coordinate> sample(List<Geometry> polygons) {
    int all = polygons.stream().mapToInt(Geometry::getNumPoints).sum();
    int every = Math.max(1, all / SAMPLE);
    ImmutableList.Builder<Coordinate> sample = ImmutableList.builder();
    int number = 0;
    for (Geometry polygon : polygons) {
      for (Coordinate vertex : polygon.getCoordinates()) {
        if (number % every == 0) {
          sample.add(vertex);
        }
        number++;
      }
    }
    return sample.build();
  }

  private static ImmutableList<Coordinate> corrected(List<Coordinate> sample, Reading reading) {
    ImmutableList.Builder<Coordinate> corrected = ImmutableList.builder();
    double[] place = new double[2];
    for (Coordinate vertex : sample) {
      if (reading.correct(vertex.x, vertex.y, place)) {
        corrected.add(new Coordinate(place[0], place[1]));
      }
    }
    return corrected.build();
  }

  /** The share of points that lie on a line of the others. */
  private double fitting(List<Coordinate> points, double metres, Predicate<Surface> ignored) {
    long fitting = points.stream().filter(point -> isOnLine(point, metres, ignored)).count();
    return points.isEmpty() ? 0 : (double) fitting / points.size();
  }

  private boolean isOnLine(Coordinate point, double metres, Predicate<Surface> ignored) {
    Envelope around = new Envelope(point);
    around.expandBy(metres * unitsPerMetre);
    return others.near(around).stream()
        .map(others::get)
        .filter(surface -> !ignored.test(surface))
        .anyMatch(surface -> isNear(point, surface.polygon(), metres * unitsPerMetre));
  }

  private static boolean isNear(Coordinate point, Geometry polygons, double distance) {
    for (Polygon part : Shapes.polygons(polygons)) {
      for (LinearRing ring : Rings.of(part)) {
        CoordinateSequence line = ring.getCoordinateSequence();
        for (int i = 0; i + 1 < line.size(); i++) {
          if (Distance.pointToSegment(point, line.getCoordinate(i), line.getCoordinate(i + 1))
              <= distance) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
