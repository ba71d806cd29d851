package org.lac4j.geo.audit.internal.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class InscribedCircleTest {

  private static final double TOLERANCE = 1e-4;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** The diameters are those of textbooks: 4 times area by perimeter of a triangle, 2 (2 - √2) times an L's arm. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          square               | (0 0, 4 0, 4 4, 0 4, 0 0)                             | 4
          rectangle            | (0 0, 40 0, 40 1, 0 1, 0 0)                           | 1
          far off the origin   | (460000 450000, 460000 450001, 460040 450001, 460040 450000, 460000 450000) | 1
          100 km by 1 mm       | (0 0, 100000 0, 100000 0.001, 0 0.001, 0 0)           | 0.001
          triangle 3, 4, 5     | (0 0, 4 0, 0 3, 0 0)                                  | 2
          wedge                | (0 0, 100 0.5, 100 -0.5, 0 0)                         | 0.995012
          L with arms of 2     | (0 0, 10 0, 10 2, 2 2, 2 10, 0 10, 0 0)               | 2.343146
          square ring          | (0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2) | 2.343146
          ring that turns back | (0 0, 0 10, 10 10, 10 0, 0 0), (2 2, 8 2, 8 8, 2 8, 2 2) | 2.343146
          strip with a bulge   | (0 0, 10 0, 11 -1, 12 0, 22 0, 22 0.1, 0 0.1, 0 0)    | 0.911270
          repeated vertices    | (0 0, 4 0, 4 0, 4 1, 0 1, 0 1, 0 0)                   | 1
          spikes to the middle | (0 -1, 2.598076 -1.5, 0.866025 0.5, 0 3, -0.866025 0.5, -2.598076 -1.5, 0 -1) | 2
          no area              | (0 0, 4 0, 4 4, 0 0, 4 4, 4 0, 0 0)                   | 0
          """)
  void known_shapes_have_their_known_width(String shape, String rings, double diameter)
      throws ParseException {
    Polygon polygon = (Polygon) new WKTReader().read("POLYGON (" + rings + ")");
    assertThat(InscribedCircle.diameter(polygon, TOLERANCE))
        .isCloseTo(diameter, within(2 * TOLERANCE * diameter + 1e-9));
  }

  @Test
  void a_ring_of_many_corners_is_as_wide_as_between_its_circles() {
    int corners = 720;
    Coordinate[] outer = circle(corners, 100);
    Coordinate[] inner = circle(corners, 99);
    Polygon ring =
        GEOMETRIES.createPolygon(
            GEOMETRIES.createLinearRing(outer),
            new LinearRing[] {GEOMETRIES.createLinearRing(inner)});
    assertThat(InscribedCircle.diameter(ring, 0.01)).isBetween(0.99, 1.01);
  }

  private static Coordinate[] circle(int corners, double radius) {
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      ring[i] = new Coordinate(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    ring[corners] = ring[0].copy();
    return ring;
  }
}
