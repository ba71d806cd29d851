package org.lac4j.geo.io.internal.shapefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Puts the rings of one shape together: clockwise ones are shells, the others holes of the smallest shell around them.
 *
 * <p>A hole without a shell around it is taken as a shell, as writers that turn every ring the wrong way mean it.
 */
final class PolygonRings {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int FEWEST_IN_RING = 4;

  /** Comparisons of a hole with a shell's box or edge: a fraction of a second, and real shapes need a thousandth of it. */
  private static final long MOST_WORK = 50_000_000;

  private record Shell(LinearRing ring, double area, List<LinearRing> holes) {
    Shell(LinearRing ring) {
      this(ring, FACTORY.createPolygon(ring).getArea(), new ArrayList<>());
    }

    Polygon toPolygon() {
      return FACTORY.createPolygon(ring, holes.toArray(LinearRing[]::new));
    }
  }

  private final List<Shell> shells = new ArrayList<>();
  private final List<LinearRing> holes = new ArrayList<>();
  private long work;

  /**
   * Adds a ring.
   *
   * @param xy x and y of each vertex, the first one again at the end
   * @return what is wrong with it; empty if nothing is
   */
  Optional<String> add(double[] xy) {
    int size = xy.length / 2;
    if (size < FEWEST_IN_RING) {
      return Optional.of("has " + size + " positions, fewer than " + FEWEST_IN_RING);
    }
    PackedCoordinateSequence.Double line = new PackedCoordinateSequence.Double(xy, 2, 0);
    if (!line.getCoordinate(0).equals2D(line.getCoordinate(size - 1))) {
      return Optional.of("is not closed");
    }
    LinearRing ring = FACTORY.createLinearRing(line);
    if (Orientation.isCCW(line)) {
      holes.add(ring);
    } else {
      shells.add(new Shell(ring));
    }
    return Optional.empty();
  }

  /** Returns a polygon, or a multipolygon if there are several shells or none. */
  Geometry toGeometry() throws StopReading {
    List<LinearRing> orphans = new ArrayList<>();
    List<Shell> bySize = new ArrayList<>(shells);
    bySize.sort(Comparator.comparingDouble(Shell::area));
    for (LinearRing hole : holes) {
      smallestAround(hole, bySize)
          .ifPresentOrElse(shell -> shell.holes().add(hole), () -> orphans.add(hole));
    }
    List<Polygon> polygons = new ArrayList<>();
    shells.forEach(shell -> polygons.add(shell.toPolygon()));
    orphans.forEach(ring -> polygons.add(FACTORY.createPolygon(ring)));
    return polygons.size() == 1
        ? polygons.get(0)
        : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private Optional<Shell> smallestAround(LinearRing hole, List<Shell> bySize) throws StopReading {
    for (Shell shell : bySize) {
      spend(1);
      if (surrounds(shell.ring(), hole)) {
        return Optional.of(shell);
      }
    }
    return Optional.empty();
  }

  /** A hole may touch its shell, so the first vertex off the shell's line decides. */
  private boolean surrounds(LinearRing shell, LinearRing hole) throws StopReading {
    if (!shell.getEnvelopeInternal().covers(hole.getEnvelopeInternal())) {
      return false;
    }
    Coordinate[] line = shell.getCoordinates();
    for (Coordinate vertex : hole.getCoordinates()) {
      spend(line.length);
      int where = PointLocation.locateInRing(vertex, line);
      if (where != Location.BOUNDARY) {
        return where == Location.INTERIOR;
      }
    }
    return true;
  }

  private void spend(long steps) throws StopReading {
    work += steps;
    if (work > MOST_WORK) {
      throw new StopReading(
          Fault.of(
              "a shape has more rings within rings than can be sorted out in a reasonable time",
              shells.size() + " shells, " + holes.size() + " holes",
              "write each area's parts as shapes of their own"));
    }
  }
}
