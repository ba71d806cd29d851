package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Points for which the arithmetic of JTS is not fine enough, so that its answer depends on a ring's direction. */
class CoverageIndexRoundingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | POLYGON ((-1e6 -1e6, 1e-9 1e-9, 2e-9 1e-9, -1e6 -1e6)) | 1.5e-9 | 1e-9",
        "false | POLYGON ((-1e6 -1e6, 1e-9 1e-9, 2e-9 1e-9, -1e6 -1e6)) | 1.9999999999999997e-9 | 9.999999999999996e-10",
        "true  | POLYGON ((0 0, 3 3, 3 0, 0 0)) | 0.1 | 0.1",
        "false | POLYGON ((0 0, 3 3, 3 0, 0 0)) | 0.1 | 0.10000000000000002"
      })
  void answers_are_those_of_the_mathematics(boolean inside, String wkt, double x, double y)
      throws ParseException {
    Geometry polygon = new WKTReader().read(wkt);
    assertThat(isCovered(polygon, x, y)).isEqualTo(inside);
    assertThat(isCovered(polygon.reverse(), x, y)).isEqualTo(inside);
  }

  /** Thin triangles and points a few ulps off their long sides; JTS contradicts itself on some, the index on none. */
  @Test
  void where_jts_depends_on_the_direction_of_a_ring_the_index_is_exact() {
    Random random = new Random(5);
    int contradictions = 0;
    for (int time = 0; time < 20_000; time++) {
      Coordinate a = new Coordinate(1e3 * random.nextDouble(), 1e3 * random.nextDouble());
      Coordinate b = new Coordinate(a.x + 1000, a.y + 1000);
      Coordinate c = new Coordinate(Math.nextDown(b.x), b.y);
      Geometry thin = Coverages.polygon(a, b, c);
      double x = steps(a.x, random.nextInt(9));
      double y = steps(a.y, random.nextInt(9));
      Geometry point = thin.getFactory().createPoint(new Coordinate(x, y));
      contradictions += thin.covers(point) == thin.reverse().covers(point) ? 0 : 1;
      boolean exactly = !new ExactOracle(Coverages.of(List.of(thin))).covering(x, y).isEmpty();
      assertThat(isCovered(thin, x, y)).as("%s of %s", point, thin).isEqualTo(exactly);
      assertThat(isCovered(thin.reverse(), x, y)).isEqualTo(exactly);
    }
    assertThat(contradictions).isPositive();
  }

  private static boolean isCovered(Geometry polygon, double x, double y) {
    return CoverageIndex.builder(Coverages.of(List.of(polygon)))
        .parallelism(1)
        .acceptInvalid(true)
        .build()
        .areaAt(x, y)
        .isPresent();
  }

  private static double steps(double value, int steps) {
    return value + steps * Math.ulp(value);
  }
}
