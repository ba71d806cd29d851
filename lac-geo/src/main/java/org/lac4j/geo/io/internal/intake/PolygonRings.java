package org.lac4j.geo.io.internal.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Puts the rings of one shape together by how they lie in each other, whichever way they turn: those in no other are
 * shells, those in a shell its holes, those in a hole shells again.
 */
public final class PolygonRings {

  private static final int FEWEST_IN_RING = 4;

  /** Comparisons of a ring with another's box or edge: a fraction of a second, and real shapes need a thousandth of it. */
  private static final long MOST_WORK = 50_000_000;

  private static final class Ring {
    private final LinearRing line;
    private final double area;
    private final List<LinearRing> holes = new ArrayList<>();
    private @Nullable Ring around;
    private int depth;

    Ring(LinearRing line) {
      this.line = line;
      this.area = FlatShapes.FACTORY.createPolygon(line).getArea();
    }
  }

  private final List<Ring> rings = new ArrayList<>();
  private long work;

  /**
   * Adds a ring.
   *
   * @param xy x and y of each vertex, the first one again at the end
   * @return what is wrong with it; empty if nothing is
   */
  public Optional<String> add(double[] xy) {
    int size = xy.length / 2;
    if (size < FEWEST_IN_RING) {
      return Optional.of("has " + size + " positions, fewer than " + FEWEST_IN_RING);
    }
    PackedCoordinateSequence.Double line = new PackedCoordinateSequence.Double(xy, 2, 0);
    if (!line.getCoordinate(0).equals2D(line.getCoordinate(size - 1))) {
      return Optional.of("is not closed");
    }
    rings.add(new Ring(FlatShapes.FACTORY.createLinearRing(line)));
    return Optional.empty();
  }

  /** Returns a polygon, or a multipolygon if there are several shells or none. */
  public Geometry toGeometry() throws StopReading {
    List<Ring> bySize = new ArrayList<>(rings);
    bySize.sort(Comparator.comparingDouble(ring -> -ring.area));
    nest(bySize);
    List<Polygon> polygons = new ArrayList<>();
    for (Ring ring : bySize) {
      ring.depth = ring.around == null ? 0 : ring.around.depth + 1;
      if (ring.depth % 2 == 1 && ring.around != null) {
        ring.around.holes.add(ring.line);
      }
    }
    for (Ring ring : rings) {
      if (ring.depth % 2 == 0) {
        polygons.add(
            FlatShapes.FACTORY.createPolygon(ring.line, ring.holes.toArray(LinearRing[]::new)));
      }
    }
    return polygons.size() == 1
        ? polygons.get(0)
        : FlatShapes.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  /** Finds the smallest ring around each. */
  private void nest(List<Ring> bySize) throws StopReading {
    if (bySize.size() < 2) {
      return;
    }
    STRtree boxes = new STRtree();
    for (int i = 0; i < bySize.size(); i++) {
      boxes.insert(bySize.get(i).line.getEnvelopeInternal(), i);
    }
    for (int i = 1; i < bySize.size(); i++) {
      Ring ring = bySize.get(i);
      int nearest = -1;
      List<?> found = boxes.query(ring.line.getEnvelopeInternal());
      spend(found.size());
      for (Object other : found) {
        int candidate = (Integer) other;
        if (candidate < i
            && candidate > nearest
            && surrounds(bySize.get(candidate).line, ring.line)) {
          nearest = candidate;
        }
      }
      ring.around = nearest < 0 ? null : bySize.get(nearest);
    }
  }

  /** A hole may touch its shell, so the first vertex off the shell's line decides. */
  private boolean surrounds(LinearRing outer, LinearRing inner) throws StopReading {
    if (!outer.getEnvelopeInternal().covers(inner.getEnvelopeInternal())) {
      return false;
    }
    Coordinate[] line = outer.getCoordinates();
    for (Coordinate vertex : inner.getCoordinates()) {
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
              rings.size() + " rings",
              "write each area's parts as shapes of their own"));
    }
  }
}
