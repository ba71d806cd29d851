package org.lac4j.geo.coverage.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.coverage.Coverages;
import org.lac4j.geo.coverage.Points;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.locationtech.jts.geom.Coordinate;

class NearestEdgesProperties {

  private static final int POINTS = 400;

  /** A distance that is finite without a search comes from a list. Degrees far beyond 90 too: what they mean nobody knows, but both say the same. */
  @Property(tries = 400)
  void a_listed_distance_is_that_of_the_search(
      @ForAll Coverages.Kind kind,
      @ForAll Coverages.Site site,
      @ForAll Metric metric,
      @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    IndexGrid grid = NearestEdgesBuilderTest.grid(coverage);
    double[] xy = points(coverage, seed);
    double[] listed = new double[POINTS];
    NearestEdgesBuilder.build(grid, metric, 1)
        .squaredMetres(xy, 0, POINTS, NearestEdgesBuilderTest.NOWHERE, listed);
    BoundaryDistances search = NearestEdgesBuilderTest.search(grid, metric);
    for (int i = 0; i < POINTS; i++) {
      Statistics.label("points").collect(where(grid, xy[2 * i], xy[2 * i + 1], listed[i]));
      if (listed[i] < Double.POSITIVE_INFINITY) {
        assertThat(listed[i]).isEqualTo(search.searched(xy[2 * i], xy[2 * i + 1]));
      }
    }
    Statistics.label("points")
        .coverage(
            seen -> {
              seen.check("listed").percentage(share -> share > 70);
              seen.check("searched").count(count -> count > 0);
              seen.check("outside").percentage(share -> share > 5);
              seen.check("not finite").percentage(share -> share > 1);
            });
  }

  @Property(tries = 60)
  void the_number_of_threads_changes_nothing(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    IndexGrid grid = NearestEdgesBuilderTest.grid(Coverages.of(kind, site, seed));
    assertThat(NearestEdgesBuilder.build(grid, Metric.METRES, 3))
        .usingRecursiveComparison()
        .isEqualTo(NearestEdgesBuilder.build(grid, Metric.METRES, 1));
  }

  @Property(tries = 60)
  void many_threads_get_the_same_distances_before_and_after_the_lists_are_made(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageIndex index = CoverageIndex.builder(coverage).acceptInvalid(true).build();
    double[] xy = points(coverage, seed);
    double[] expected =
        IntStream.range(0, POINTS)
            .mapToDouble(i -> index.metresFromEdge(xy[2 * i], xy[2 * i + 1]))
            .toArray();
    assertThat(IntStream.range(0, 12).parallel().mapToObj(thread -> batch(index, xy)))
        .allSatisfy(metres -> assertThat(metres).isEqualTo(expected));
  }

  @Property(tries = 60)
  void the_index_grows_once(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageIndex index = CoverageIndex.builder(coverage).acceptInvalid(true).build();
    double[] xy = points(coverage, seed);
    Set<Long> sizes = new TreeSet<>(List.of(index.sizeInBytes()));
    for (int time = 0; time < 12; time++) {
      batch(index, xy);
      sizes.add(index.sizeInBytes());
    }
    assertThat(sizes).hasSize(2);
  }

  private static String where(IndexGrid grid, double x, double y, double listed) {
    if (!Double.isFinite(x + y)) {
      return "not finite";
    }
    if (!grid.plane().contains(x, y)) {
      return "outside";
    }
    return listed < Double.POSITIVE_INFINITY ? "listed" : "searched";
  }

  private static double[] batch(CoverageIndex index, double[] xy) {
    double[] metres = new double[POINTS];
    index.metresFromEdge(xy, 0, POINTS, metres);
    return metres;
  }

  private static double[] points(Coverage coverage, long seed) {
    Points points = new Points(coverage, seed);
    double[] xy = new double[2 * POINTS];
    for (int i = 0; i < POINTS; i++) {
      Coordinate point = points.next();
      xy[2 * i] = i % 50 == 49 ? Double.NaN : point.x;
      xy[2 * i + 1] = i % 100 == 48 ? Double.NEGATIVE_INFINITY : point.y;
    }
    return xy;
  }
}
