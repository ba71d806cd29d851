package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.locationtech.jts.geom.Coordinate;

class CoverageIndexProperties {

  private static final int POINTS = 400;

  @Property(tries = 600)
  void answers_are_those_of_exact_arithmetic(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageIndex index = index(coverage);
    CoverageOracle oracle = new CoverageOracle(coverage);
    Points points = new Points(coverage, seed);
    for (int i = 0; i < POINTS; i++) {
      Coordinate point = points.next();
      List<Integer> expected = oracle.covering(point.x, point.y);
      boolean onEdge = oracle.isOnEdge(point.x, point.y);
      Statistics.label("points")
          .collect(onEdge ? "on an edge" : expected.isEmpty() ? "outside" : "inside");
      assertThat(all(index, point)).as("%s of %s", point, coverage).isEqualTo(expected);
      assertThat(index.ordinalAt(point.x, point.y))
          .isEqualTo(expected.isEmpty() ? CoverageIndex.NONE : expected.get(0));
    }
    Statistics.label("points")
        .coverage(
            seen -> {
              seen.check("on an edge").percentage(share -> share > 15);
              seen.check("inside").percentage(share -> share > 15);
              seen.check("outside").percentage(share -> share > 15);
            });
  }

  /** JTS rounds in its own way: where it says otherwise, exact arithmetic says what the index says, and it is rare. */
  @Property(tries = 150)
  void answers_for_valid_polygons_are_those_of_covers_but_for_its_rounding(
      @ForAll Coverages.Kind kind, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, Coverages.Site.DEGREES, seed);
    Assume.that(coverage.areas().stream().allMatch(area -> area.geometry().isValid()));
    CoverageIndex index = CoverageIndex.of(coverage);
    CoverageOracle oracle = new CoverageOracle(coverage);
    Points points = new Points(coverage, seed);
    for (int i = 0; i < POINTS; i++) {
      Coordinate point = points.next();
      List<Integer> found = all(index, point);
      boolean same = found.equals(oracle.coveringByCovers(point.x, point.y));
      Statistics.label("covers").collect(same ? "the same" : "rounded");
      if (!same) {
        assertThat(found).isEqualTo(oracle.covering(point.x, point.y));
      }
    }
    Statistics.label("covers")
        .coverage(seen -> seen.check("the same").percentage(share -> share > 99));
  }

  @Property(tries = 100)
  void a_batch_answers_as_single_lookups_do(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageIndex index = index(coverage);
    Points points = new Points(coverage, seed);
    double[] xy = new double[2 * POINTS];
    for (int i = 0; i < POINTS; i++) {
      Coordinate point = points.next();
      xy[2 * i] = i % 50 == 49 ? Double.NaN : point.x;
      xy[2 * i + 1] = point.y;
    }
    int[] expected =
        IntStream.range(0, POINTS).map(i -> index.ordinalAt(xy[2 * i], xy[2 * i + 1])).toArray();
    int[] batch = new int[POINTS];
    index.ordinalsAt(xy, batch);
    assertThat(batch).isEqualTo(expected);
  }

  @Property(tries = 150)
  void distances_are_those_of_all_edges_measured(@ForAll Coverages.Kind kind, @ForAll long seed) {
    Coverage metres = Coverages.of(kind, Coverages.Site.METRES, seed);
    Coverage degrees = Coverages.of(kind, Coverages.Site.DEGREES, seed);
    Coverage coverage =
        seed % 2 == 0
            ? metres
            : Coverages.of(
                CoordinateSystem.WGS84,
                degrees.areas().stream().map(CoverageArea::geometry).toList());
    CoverageIndex index = index(coverage);
    CoverageOracle oracle = new CoverageOracle(coverage);
    Points points = new Points(coverage, seed);
    for (int i = 0; i < 40; i++) {
      Coordinate point = points.next();
      double expected = oracle.metresFromEdge(point.x, point.y);
      assertClose(index.metresFromEdge(point.x, point.y), expected);
      if (Double.isFinite(expected)) {
        assertNearest(index, oracle, point);
        assertWithin(index, oracle, point, 1.5 * expected + 10);
      }
    }
  }

  @Property(tries = 100)
  void distances_of_many_points_are_those_of_each(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageIndex index = index(coverage);
    Points points = new Points(coverage, seed);
    double[] xy = new double[2 * POINTS];
    for (int i = 0; i < POINTS; i++) {
      Coordinate point = points.next();
      xy[2 * i] = i % 50 == 49 ? Double.NaN : point.x;
      xy[2 * i + 1] = point.y;
    }
    double[] expected =
        IntStream.range(0, POINTS)
            .mapToDouble(i -> index.metresFromEdge(xy[2 * i], xy[2 * i + 1]))
            .toArray();
    double[] batch = new double[POINTS];
    index.metresFromEdge(xy, 0, POINTS, batch);
    assertThat(batch).isEqualTo(expected);
  }

  /** Once lists are made, the nearest area comes from them; before, from a search. */
  @Property(tries = 100)
  void nearest_areas_from_the_lists_are_those_of_the_search(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageIndex search = index(coverage);
    CoverageIndex lists = index(coverage);
    double[] xy = {coverage.envelope().getMinX(), coverage.envelope().getMinY()};
    double[] metres = new double[1];
    for (int i = 0; i <= coverage.vertexCount(); i++) {
      lists.metresFromEdge(xy, 0, 1, metres);
    }
    Points points = new Points(coverage, seed);
    for (int i = 0; i < POINTS; i++) {
      Coordinate point = points.next();
      assertThat(lists.nearestArea(point.x, point.y))
          .as("%s of %s", point, coverage)
          .isEqualTo(search.nearestArea(point.x, point.y));
    }
  }

  @Property(tries = 150)
  void a_distance_is_nothing_just_on_an_edge(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageIndex index = index(coverage);
    CoverageOracle oracle = new CoverageOracle(coverage);
    Points points = new Points(coverage, seed);
    double[] xy = new double[2 * POINTS];
    double[] metres = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      Coordinate point = points.next();
      xy[2 * i] = point.x;
      xy[2 * i + 1] = point.y;
      boolean onEdge = oracle.isOnEdge(point.x, point.y);
      Statistics.label("distances").collect(onEdge ? "nothing" : "something");
      assertThat(index.metresFromEdge(point.x, point.y) == 0).isEqualTo(onEdge);
    }
    for (int time = 0; time < 3; time++) {
      index.metresFromEdge(xy, 0, POINTS, metres);
      for (int i = 0; i < POINTS; i++) {
        assertThat(metres[i]).isEqualTo(index.metresFromEdge(xy[2 * i], xy[2 * i + 1]));
      }
    }
    Statistics.label("distances")
        .coverage(seen -> seen.check("nothing").percentage(share -> share > 15));
  }

  private static void assertNearest(CoverageIndex index, CoverageOracle oracle, Coordinate point) {
    double least =
        IntStream.range(0, index.size())
            .mapToDouble(area -> oracle.metresFrom(area, point.x, point.y))
            .min()
            .orElseThrow();
    NearestArea nearest = index.nearestArea(point.x, point.y).orElseThrow();
    assertClose(nearest.metres(), least);
    int ordinal = Integer.parseInt(nearest.area().code().value().substring(1));
    assertClose(oracle.metresFrom(ordinal, point.x, point.y), least);
  }

  private static void assertWithin(
      CoverageIndex index, CoverageOracle oracle, Coordinate point, double radius) {
    int[] found = new int[index.size()];
    int count = index.ordinalsWithin(point.x, point.y, radius, found);
    int[] expected =
        IntStream.range(0, index.size())
            .filter(area -> oracle.metresFrom(area, point.x, point.y) <= radius)
            .toArray();
    assertThat(Arrays.copyOf(found, count)).isEqualTo(expected);
    int[] some = new int[expected.length / 2];
    assertThat(index.ordinalsWithin(point.x, point.y, radius, some)).isEqualTo(expected.length);
    assertThat(some).isEqualTo(Arrays.copyOf(expected, some.length));
  }

  private static void assertClose(double actual, double expected) {
    if (Double.isInfinite(expected)) {
      assertThat(actual).isEqualTo(expected);
    } else {
      assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(1e-9 * expected + 1e-8);
    }
  }

  private static CoverageIndex index(Coverage coverage) {
    return CoverageIndex.builder(coverage).parallelism(1).acceptInvalid(true).build();
  }

  private static List<Integer> all(CoverageIndex index, Coordinate point) {
    int[] into = new int[index.size()];
    int found = index.ordinalsAt(point.x, point.y, into);
    return Arrays.stream(into, 0, found).boxed().toList();
  }
}
