package org.lac4j.geo.audit.internal.cause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.lac4j.geo.audit.PlaceRating.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Makes places of which it is known what they are, in all sizes and turned any way, in metres. */
enum PlaceExamples {
  /** Banks that wind, each smooth, 8 to 120 m apart and never evenly. */
  RIVER(Kind.ALONG_WATER) {
    @Override
    Polygon make(Random random) {
      double length = between(random, 300, 4000);
      return between(random, length, length / 25, between(random, 8, 60), 0.5, 12);
    }
  },
  /** High and low water: two smooth lines that run far apart and together again. */
  COAST(Kind.ALONG_WATER) {
    @Override
    Polygon make(Random random) {
      double length = between(random, 400, 6000);
      return between(random, length, length / 15, between(random, 10, 120), 0.8, 14);
    }
  },
  /** One line drawn by two hands, 0.1 to 1.2 m apart. */
  TWICE(Kind.DIGITISED_TWICE) {
    @Override
    Polygon make(Random random) {
      double length = between(random, 30, 900);
      return between(random, length, length / 40, between(random, 0.1, 1.2), 0.6, 6);
    }
  },
  /** A curve of many vertices, and the chord that a generalised file has in its place. */
  GENERALISED(Kind.DIGITISED_TWICE) {
    @Override
    Polygon make(Random random) {
      double length = between(random, 60, 800);
      double height = length * between(random, 0.01, 0.06);
      int steps = 10 + random.nextInt(30);
      List<Coordinate> curve = new ArrayList<>();
      for (int i = 0; i <= steps; i++) {
        double t = (double) i / steps;
        double wave = 0.15 * Math.sin(9 * t + random.nextDouble());
        curve.add(new Coordinate(length * t, height * Math.sin(Math.PI * t) * (1 + wave)));
      }
      return ring(curve, List.of(new Coordinate(0, 0), new Coordinate(length, 0)), random);
    }
  },
  /** A street of 4 to 22 m with kerbs a few centimetres from even, straight, bent or curved. */
  STREET(Kind.LOST_GROUND) {
    @Override
    Polygon make(Random random) {
      double width = between(random, 4, 22);
      int bends = random.nextInt(4);
      List<Coordinate> one = new ArrayList<>();
      List<Coordinate> other = new ArrayList<>();
      double x = 0;
      double y = 0;
      double heading = 0;
      for (int i = 0; i <= bends + 1; i++) {
        double jitter = between(random, -0.15, 0.15);
        one.add(
            new Coordinate(
                x - Math.sin(heading) * width / 2 + jitter,
                y + Math.cos(heading) * width / 2 + jitter));
        other.add(
            new Coordinate(x + Math.sin(heading) * width / 2, y - Math.cos(heading) * width / 2));
        double step = width * between(random, 9, 25) / (bends + 1) + 2 * width;
        x += step * Math.cos(heading);
        y += step * Math.sin(heading);
        heading += between(random, -0.5, 0.5);
      }
      return ring(one, other, random);
    }
  },
  /** Gardens, plots and blocks: four to six corners, as wide as long or up to four times as long. */
  GARDEN(Kind.LOST_GROUND) {
    @Override
    Polygon make(Random random) {
      double width = between(random, 3, 60);
      double length = width * between(random, 1, 3);
      List<Coordinate> front = new ArrayList<>();
      front.add(new Coordinate(0, 0));
      if (random.nextBoolean()) {
        front.add(new Coordinate(length / 2, width * between(random, -0.1, 0.1)));
      }
      front.add(new Coordinate(length, width * between(random, -0.15, 0.15)));
      return ring(
          front,
          List.of(
              new Coordinate(length * between(random, -0.1, 0.1), width),
              new Coordinate(length * between(random, 0.9, 1.1), width)),
          random);
    }
  };

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Kind kind;

  PlaceExamples(Kind kind) {
    this.kind = kind;
  }

  /** What it is. */
  Kind kind() {
    return kind;
  }

  /** Makes one. */
  abstract Polygon make(Random random);

  /** Two lines that swing together, and whose distance swings by a share of itself; vertices every so-many metres. */
  private static Polygon between(
      Random random,
      double length,
      double swing,
      double apart,
      double unevenness,
      double perSwing) {
    double[] phases = random.doubles(4, 0, 2 * Math.PI).toArray();
    double turns = 1 + random.nextInt(4);
    int steps = (int) (perSwing * turns) + 10 + random.nextInt(20);
    List<Coordinate> one = new ArrayList<>();
    List<Coordinate> other = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      one.add(bank(i, steps, length, swing, turns, phases, 0, 0));
      other.add(bank(i + 0.3, steps + 0.6, length, swing, turns, phases, apart, unevenness));
    }
    return ring(one, other, random);
  }

  private static Coordinate bank(
      double i,
      double steps,
      double length,
      double swing,
      double turns,
      double[] phases,
      double apart,
      double unevenness) {
    double t = i / steps;
    double middle =
        swing * Math.sin(2 * Math.PI * turns * t + phases[0])
            + swing / 4 * Math.sin(2 * Math.PI * (turns + 1) * t + phases[1]);
    double distance =
        apart
            * (1
                + unevenness
                    * (0.7 * Math.sin(2 * Math.PI * (turns + 0.5) * t + phases[2])
                        + 0.3 * Math.sin(5 * Math.PI * turns * t + phases[3])));
    return new Coordinate(length * t, middle + distance);
  }

  private static Polygon ring(List<Coordinate> one, List<Coordinate> other, Random random) {
    List<Coordinate> back = new ArrayList<>(other);
    Collections.reverse(back);
    CoordinateList ring = new CoordinateList();
    one.forEach(vertex -> ring.add(vertex, false));
    back.forEach(vertex -> ring.add(vertex, false));
    ring.closeRing();
    return (Polygon)
        AffineTransformation.rotationInstance(2 * Math.PI * random.nextDouble())
            .translate(460_000, 450_000)
            .transform(GEOMETRIES.createPolygon(ring.toCoordinateArray()));
  }

  private static double between(Random random, double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
