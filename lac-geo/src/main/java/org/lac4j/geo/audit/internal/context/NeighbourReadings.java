package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lac4j.geo.audit.internal.ground.CoordinateReading;
import org.lac4j.geo.audit.internal.ground.KnownSystem;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.RingVertices;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.lac4j.geo.audit.internal.measure.SurfaceIndex;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Finds mistakes in coordinates by the lines beside which an area would lie without the mistake.
 *
 * <p>Some vertices lie on a line by chance: an area moved along its own side still has vertices beside that side. So a
 * reading must bring clearly more of them onto lines than lie there as they are read.
 */
final class NeighbourReadings {

  private static final int SAMPLE = 200;
  private static final double FARTHEST_METRES = 5;
  private static final ImmutableList<Evidence> EVIDENCE =
      ImmutableList.of(new Evidence(0.5, 0.2), new Evidence(FARTHEST_METRES, 0.35));

  /** Fewer vertices on a line are chance. */
  private static final int FEWEST = 3;

  private final KnownSystem declared;
  private final SurfaceIndex others;
  private final double unitsPerMetre;

  NeighbourReadings(KnownSystem declared, SurfaceIndex others, double unitsPerMetre) {
    this.declared = declared;
    this.others = others;
    this.unitsPerMetre = unitsPerMetre;
  }

  /**
   * What speaks for a reading: the nearer to lines it brings vertices, the fewer of them are enough.
   *
   * @param metres how near
   * @param share the share of all vertices that must come so near, beyond those that are there as read
   */
  private record Evidence(double metres, double share) {
    boolean speaksFor(Fit read, Fit asRead, double toleranceMetres) {
      double within = Math.min(metres, toleranceMetres);
      int fitting = read.within(within);
      return fitting >= FEWEST
          && fitting - asRead.within(within) >= share * read.distances().length();
    }
  }

  /**
   * How near vertices lie to lines.
   *
   * @param distances in metres, infinite where no line is near
   */
  private record Fit(ImmutableDoubleArray distances) {
    int within(double metres) {
      return (int) distances.stream().filter(distance -> distance <= metres).count();
    }
  }

  /**
   * Finds the reading by which polygons fit to the others.
   *
   * @param polygons what is to be read
   * @param ignored surfaces that they may not be compared with
   * @return the mistake; empty if they fit as they are, or don't fit at all
   */
  Optional<CoordinateReading> find(List<Geometry> polygons, Predicate<Surface> ignored) {
    ImmutableList<Coordinate> sample = sample(polygons);
    Fit asRead = fit(sample, (vertex, into) -> true, ignored);
    Optional<CoordinateReading> best = Optional.empty();
    int most = 0;
    for (CoordinateReading reading : CoordinateReading.besideNeighbours(declared)) {
      Fit read = fit(sample, (vertex, into) -> reading.correct(vertex.x, vertex.y, into), ignored);
      int fitting = read.within(reading.toleranceMetres());
      if (fitting > most
          && EVIDENCE.stream()
              .anyMatch(each -> each.speaksFor(read, asRead, reading.toleranceMetres()))) {
        best = Optional.of(reading);
        most = fitting;
      }
    }
    return best;
  }

  /** Some vertices, at even steps; the closing one of each ring is left out. */
  private static ImmutableList<Coordinate> sample(List<Geometry> polygons) {
    int all = polygons.stream().mapToInt(Geometry::getNumPoints).sum();
    int every = Math.max(1, all / SAMPLE);
    ImmutableList.Builder<Coordinate> sample = ImmutableList.builder();
    int number = 0;
    for (Geometry polygon : polygons) {
      for (Polygon part : PolygonParts.polygons(polygon)) {
        for (LinearRing ring : RingVertices.of(part)) {
          CoordinateSequence line = ring.getCoordinateSequence();
          for (int i = 0; i + 1 < line.size(); i++) {
            if (number % every == 0) {
              sample.add(line.getCoordinateCopy(i));
            }
            number++;
          }
        }
      }
    }
    return sample.build();
  }

  @FunctionalInterface
  private interface Correction {
    /** Takes a vertex to another place; false if that can't be done. */
    boolean apply(Coordinate vertex, double[] into);
  }

  private Fit fit(List<Coordinate> sample, Correction correction, Predicate<Surface> ignored) {
    double[] place = new double[2];
    return new Fit(
        ImmutableDoubleArray.copyOf(
            sample.stream()
                .mapToDouble(
                    vertex -> {
                      place[0] = vertex.x;
                      place[1] = vertex.y;
                      return correction.apply(vertex, place)
                          ? metresToLine(new Coordinate(place[0], place[1]), ignored)
                          : Double.POSITIVE_INFINITY;
                    })));
  }

  /** The distance to the nearest line of the others; infinite if none is near. */
  private double metresToLine(Coordinate point, Predicate<Surface> ignored) {
    double reach = FARTHEST_METRES * unitsPerMetre;
    Envelope around = new Envelope(point);
    around.expandBy(reach);
    double nearest = Double.POSITIVE_INFINITY;
    for (int i : others.near(around)) {
      Surface surface = others.get(i);
      if (!ignored.test(surface)) {
        nearest = Math.min(nearest, toBoundary(point, around, surface.polygon()));
      }
    }
    return nearest <= reach ? nearest / unitsPerMetre : Double.POSITIVE_INFINITY;
  }

  private static double toBoundary(Coordinate point, Envelope around, Geometry polygons) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Polygon part : PolygonParts.polygons(polygons)) {
      for (LinearRing ring : RingVertices.of(part)) {
        CoordinateSequence line = ring.getCoordinateSequence();
        for (int i = 0; i + 1 < line.size(); i++) {
          if (mayMeet(around, line, i)) {
            nearest =
                Math.min(
                    nearest,
                    Distance.pointToSegment(
                        point, line.getCoordinate(i), line.getCoordinate(i + 1)));
          }
        }
      }
    }
    return nearest;
  }

  private static boolean mayMeet(Envelope box, CoordinateSequence line, int edge) {
    return Math.max(line.getX(edge), line.getX(edge + 1)) >= box.getMinX()
        && Math.min(line.getX(edge), line.getX(edge + 1)) <= box.getMaxX()
        && Math.max(line.getY(edge), line.getY(edge + 1)) >= box.getMinY()
        && Math.min(line.getY(edge), line.getY(edge + 1)) <= box.getMaxY();
  }
}
