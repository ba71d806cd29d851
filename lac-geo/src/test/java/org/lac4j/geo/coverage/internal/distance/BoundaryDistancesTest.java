package org.lac4j.geo.coverage.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.coverage.Coverages;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.PointQuery;
import org.locationtech.jts.geom.Coordinate;

class BoundaryDistancesTest {

  private final IndexGrid grid =
      Coverages.grid(
          Coverages.of(
              List.of(
                  Coverages.polygon(
                      new Coordinate(0, 0), new Coordinate(3, 3), new Coordinate(3, 0)))),
          1);
  private final BoundaryDistances distances =
      new BoundaryDistances(grid, new PointQuery(grid), Metric.METRES);

  /** The double beside a tenth is off the line by less than any rounded distance can tell. */
  @Test
  void a_distance_is_nothing_on_an_edge_and_something_an_ulp_beside_it() {
    assertThat(distances.squaredMetres(0.1, 0.1)).isZero();
    assertThat(distances.squaredMetres(0.1, Math.nextUp(0.1))).isPositive();
    assertThat(distances.squaredMetres(3, 0)).isZero();
    assertThat(distances.squaredMetres(4, 0)).isEqualTo(1);
    assertThat(distances.squaredMetres(Double.NaN, 0)).isInfinite();
  }

  @Test
  void lists_are_made_after_as_many_points_as_vertices_and_tell_the_nearest_area() {
    long before = distances.sizeInBytes();
    assertThat(distances.lowestWithin(2, 1, 9)).isEqualTo(PointQuery.NONE);
    double[] into = new double[8];
    distances.squaredMetres(new double[16], 0, 8, into);
    assertThat(distances.sizeInBytes()).isGreaterThan(before);
    assertThat(distances.lowestWithin(2, 1, 9)).isZero();
    assertThat(into).containsOnly(0);
  }

  @Test
  void areas_within_a_distance_join_those_that_are_known() {
    int[] into = {-1, -1};
    assertThat(distances.within(4, 0, 0.99, into, 0)).isZero();
    assertThat(distances.within(4, 0, 1, into, 0)).isEqualTo(1);
    assertThat(into[0]).isZero();
    assertThat(distances.within(4, 0, 1, into, 1)).isEqualTo(1);
    assertThat(distances.within(Double.NaN, 0, 1, into, 0)).isZero();
  }
}
