package org.lac4j.geo.audit.internal.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class InscribedCircleProperties {

  private static final double TOLERANCE = 0.001;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @Property(tries = 50)
  void the_circle_in_a_star_is_the_one_that_jts_finds(
      @ForAll @IntRange(min = 3, max = 40) int corners, @ForAll int seed) {
    assertAgreesWithJts(star(corners, new Random(seed)));
  }

  @Property(tries = 50)
  void the_circle_in_a_winding_strip_is_the_one_that_jts_finds(
      @ForAll @IntRange(min = 2, max = 20) int steps, @ForAll int seed) {
    assertAgreesWithJts(strip(steps, 0.3, new Random(seed)));
  }

  /** At its ends and bends a strip of one height is a little narrower, and a corner may be wider. */
  @Property(tries = 200)
  void a_strip_is_about_as_wide_as_it_is_drawn_however_thin(
      @ForAll @DoubleRange(min = 1e-5, max = 0.1) @Scale(6) double height, @ForAll int seed) {
    Polygon strip = strip(20, height, new Random(seed));
    assertThat(InscribedCircle.diameter(strip, TOLERANCE)).isBetween(0.6 * height, height);
  }

  private static void assertAgreesWithJts(Polygon polygon) {
    double mean = polygon.getArea() / polygon.getLength();
    double theirs =
        2 * new MaximumInscribedCircle(polygon, 10 * TOLERANCE * mean).getRadiusLine().getLength();
    assertThat(InscribedCircle.diameter(polygon, TOLERANCE) / theirs).isBetween(0.998, 1.012);
  }

  private static Polygon star(int corners, Random random) {
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + 0.8 * random.nextDouble()) / corners;
      double distance = 0.2 + random.nextDouble();
      ring[i] = new Coordinate(1000 + distance * Math.cos(angle), distance * Math.sin(angle));
    }
    ring[corners] = ring[0].copy();
    return GEOMETRIES.createPolygon(ring);
  }

  /** A strip of one height, measured upwards, that winds slightly. */
  private static Polygon strip(int steps, double height, Random random) {
    List<Coordinate> lower = new ArrayList<>();
    List<Coordinate> upper = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (int i = 0; i <= steps; i++) {
      lower.add(new Coordinate(x, y));
      upper.add(new Coordinate(x, y + height));
      x += 0.5 + 3 * random.nextDouble();
      y += random.nextDouble() - 0.5;
    }
    Collections.reverse(upper);
    lower.addAll(upper);
    lower.add(lower.get(0).copy());
    return GEOMETRIES.createPolygon(lower.toArray(new Coordinate[0]));
  }
}
