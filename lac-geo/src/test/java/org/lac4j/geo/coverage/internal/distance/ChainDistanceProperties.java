package org.lac4j.geo.coverage.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

class ChainDistanceProperties {

  /** Vertices at whole numbers come again, lie on one line, and meet the point. */
  @Property
  void the_distance_is_that_to_the_nearest_segment(
      @ForAll @IntRange(min = 2, max = 12) int count, @ForAll boolean whole, @ForAll long seed) {
    Coordinate[] chain = chain(new Random(seed), count + 1, whole);
    Coordinate point = chain[count];
    double expected =
        IntStream.range(1, count)
            .mapToDouble(i -> Distance.pointToSegment(point, chain[i - 1], chain[i]))
            .min()
            .orElseThrow();
    Statistics.label("nearest").collect(nearest(chain, count, point, expected));
    assertThat(Math.sqrt(squared(chain, count, point))).isCloseTo(expected, within(1e-12));
    Statistics.label("nearest")
        .coverage(
            seen -> {
              seen.check("a vertex").percentage(share -> share > 15);
              seen.check("inside an edge").percentage(share -> share > 15);
              seen.check("the chain meets it").percentage(share -> share > 5);
            });
  }

  @Property
  void what_was_found_so_far_stays_if_it_is_less(
      @ForAll @IntRange(min = 2, max = 12) int count, @ForAll long seed) {
    Coordinate[] chain = chain(new Random(seed), count + 1, false);
    double all = squared(chain, count, chain[count]);
    assertThat(squared(chain, count, chain[count], all / 2)).isEqualTo(all / 2);
    assertThat(squared(chain, count, chain[count], 2 * all)).isEqualTo(all);
  }

  @Property
  void units_of_other_lengths_stretch_the_plane(
      @ForAll @IntRange(min = 2, max = 12) int count, @ForAll long seed) {
    Coordinate[] chain = chain(new Random(seed), count + 1, true);
    double[] stretched = new double[2 * count];
    for (int i = 0; i < count; i++) {
      stretched[2 * i] = 4 * chain[i].x;
      stretched[2 * i + 1] = 8 * chain[i].y;
    }
    Coordinate point = chain[count];
    assertThat(Squared.toChain(xy(chain, count), count, new double[] {point.x, point.y}, 4, 8))
        .isEqualTo(
            Squared.toChain(stretched, count, new double[] {4 * point.x, 8 * point.y}, 1, 1));
  }

  @Property
  void on_a_vertex_it_is_nothing(
      @ForAll @IntRange(min = 2, max = 12) int count, @ForAll boolean whole, @ForAll long seed) {
    Coordinate[] chain = chain(new Random(seed), count, whole);
    for (Coordinate vertex : chain) {
      assertThat(squared(chain, count, vertex)).isZero();
    }
  }

  @Example
  void on_an_edge_it_is_nothing() {
    Coordinate[] chain = {new Coordinate(1, 1), new Coordinate(5, 3)};
    assertThat(squared(chain, 2, new Coordinate(3, 2))).isZero();
  }

  @Example
  void on_the_line_of_an_edge_beyond_its_end_it_is_that_to_the_end() {
    Coordinate[] chain = {new Coordinate(1, 1), new Coordinate(5, 1)};
    assertThat(squared(chain, 2, new Coordinate(8, 1))).isEqualTo(9);
    assertThat(squared(chain, 2, new Coordinate(-1, 1))).isEqualTo(4);
  }

  @Example
  void an_edge_without_length_is_its_point() {
    Coordinate[] chain = {new Coordinate(1, 1), new Coordinate(1, 1)};
    assertThat(squared(chain, 2, new Coordinate(4, 5))).isEqualTo(25);
    assertThat(squared(chain, 2, new Coordinate(1, 1))).isZero();
  }

  private static String nearest(Coordinate[] chain, int count, Coordinate point, double distance) {
    if (distance == 0) {
      return "the chain meets it";
    }
    return IntStream.range(0, count).anyMatch(i -> chain[i].distance(point) <= distance)
        ? "a vertex"
        : "inside an edge";
  }

  private static Coordinate[] chain(Random random, int count, boolean whole) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                whole
                    ? new Coordinate(random.nextInt(6), random.nextInt(6))
                    : new Coordinate(6 * random.nextDouble(), 6 * random.nextDouble()))
        .toArray(Coordinate[]::new);
  }

  private static double squared(Coordinate[] chain, int count, Coordinate point) {
    return squared(chain, count, point, Double.POSITIVE_INFINITY);
  }

  private static double squared(Coordinate[] chain, int count, Coordinate point, double soFar) {
    Cursor cursor = Squared.cursor(point.x, point.y, 1, 1);
    cursor.nearest = soFar;
    ChainDistance.approach(xy(chain, count), 0, count, cursor);
    return cursor.nearest;
  }

  private static double[] xy(Coordinate[] chain, int count) {
    double[] xy = new double[2 * count];
    for (int i = 0; i < count; i++) {
      xy[2 * i] = chain[i].x;
      xy[2 * i + 1] = chain[i].y;
    }
    return xy;
  }
}
