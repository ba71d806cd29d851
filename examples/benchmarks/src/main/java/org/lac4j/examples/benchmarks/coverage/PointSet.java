package org.lac4j.examples.benchmarks.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** Kinds of points, in random order. */
enum PointSet {
  /** Those of a file, spread by what they may be off. */
  FILE {
    @Override
    double[] points(Coverage coverage, String file, int count, SplittableRandom random) {
      return PointFile.points(file, coverage.coordinateSystem().isGeographic(), count, random);
    }
  },

  /** Uniform over the box. */
  UNIFORM {
    @Override
    double[] points(Coverage coverage, String file, int count, SplittableRandom random) {
      Envelope box = coverage.envelope();
      double[] xy = new double[2 * count];
      for (int i = 0; i < count; i++) {
        put(xy, i, in(box, random));
      }
      return xy;
    }
  },

  /** Uniform inside a random area. */
  ADDRESS {
    @Override
    double[] points(Coverage coverage, String file, int count, SplittableRandom random) {
      List<IndexedPointInAreaLocator> locators = new ArrayList<>();
      coverage
          .areas()
          .forEach(area -> locators.add(new IndexedPointInAreaLocator(area.geometry())));
      double[] xy = new double[2 * count];
      for (int i = 0; i < count; i++) {
        int area = random.nextInt(coverage.size());
        Envelope box = coverage.areas().get(area).geometry().getEnvelopeInternal();
        Coordinate point = in(box, random);
        while (locators.get(area).locate(point) != Location.INTERIOR) {
          point = in(box, random);
        }
        put(xy, i, point);
      }
      return xy;
    }
  },

  /** Within about 20 metres of a random edge. */
  HARD {
    @Override
    double[] points(Coverage coverage, String file, int count, SplittableRandom random) {
      List<Coordinate[]> rings = new ArrayList<>();
      coverage.areas().forEach(area -> addRings(area.geometry(), rings));
      boolean degrees = coverage.coordinateSystem().isGeographic();
      double reachX = degrees ? 20 / 66_000.0 : 20;
      double reachY = degrees ? 20 / 111_000.0 : 20;
      double[] xy = new double[2 * count];
      for (int i = 0; i < count; i++) {
        Coordinate[] ring = rings.get(random.nextInt(rings.size()));
        int edge = random.nextInt(ring.length - 1);
        double share = random.nextDouble();
        Coordinate a = ring[edge];
        Coordinate b = ring[edge + 1];
        xy[2 * i] = a.x + share * (b.x - a.x) + reachX * (2 * random.nextDouble() - 1);
        xy[2 * i + 1] = a.y + share * (b.y - a.y) + reachY * (2 * random.nextDouble() - 1);
      }
      return xy;
    }
  };

  /** The name in a table. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kinds that there are with a file of points, or without one. */
  static List<PointSet> all(String file) {
    List<PointSet> all = new ArrayList<>(List.of(values()));
    if (file.isEmpty()) {
      all.remove(FILE);
    }
    return all;
  }

  abstract double[] points(Coverage coverage, String file, int count, SplittableRandom random);

  private static void addRings(Geometry geometry, List<Coordinate[]> rings) {
    for (int part = 0; part < geometry.getNumGeometries(); part++) {
      Geometry boundary = geometry.getGeometryN(part).getBoundary();
      for (int ring = 0; ring < boundary.getNumGeometries(); ring++) {
        rings.add(boundary.getGeometryN(ring).getCoordinates());
      }
    }
  }

  private static Coordinate in(Envelope box, SplittableRandom random) {
    return new Coordinate(
        box.getMinX() + random.nextDouble() * box.getWidth(),
        box.getMinY() + random.nextDouble() * box.getHeight());
  }

  private static void put(double[] xy, int i, Coordinate point) {
    xy[2 * i] = point.x;
    xy[2 * i + 1] = point.y;
  }
}
