package org.lac4j.geo.audit.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class NearPairTest {

  private static NearPair pair(double... places) {
    return new NearPair(edge(places, 0), edge(places, 4), new Envelope());
  }

  private static Edge edge(double[] places, int at) {
    return new Edge(
        new Coordinate(places[at], places[at + 1]), new Coordinate(places[at + 2], places[at + 3]));
  }

  @Test
  void lines_side_by_side_are_near_over_their_whole_length_or_not_at_all() {
    NearPair pair = pair(0, 0, 30, 40, -4, 3, 26, 43);
    assertThat(pair.lengthWithin(5.001)).isCloseTo(50, within(1e-9));
    assertThat(pair.lengthWithin(4.999)).isZero();
  }

  @Test
  void a_long_line_is_near_a_short_one_only_around_it() {
    NearPair pair = pair(0, 0, 100, 0, 40, 1, 50, 1);
    assertThat(pair.lengthWithin(2)).isCloseTo(10, within(1e-9));
  }

  @Test
  void lines_from_one_corner_are_near_as_far_as_they_have_not_parted() {
    NearPair pair = pair(0, 0, 100, 0, 0, 0, 100, 10);
    assertThat(pair.lengthWithin(1)).isBetween(9.9, 11.0);
    assertThat(pair.lengthWithin(0.1)).isBetween(0.99, 1.1);
  }

  @Test
  void lines_that_point_at_each_other_are_near_at_their_ends_only() {
    NearPair pair = pair(0, 0, 100, 0, 103, 0, 200, 0);
    assertThat(pair.lengthWithin(4)).isCloseTo(1, within(1e-9));
    assertThat(pair.lengthWithin(2)).isZero();
  }

  @Test
  void it_does_not_matter_which_comes_first_and_which_way_they_lie() {
    NearPair one = pair(0, 0, 100, 5, 40, 3, 50, 20);
    NearPair other = pair(50, 20, 40, 3, 100, 5, 0, 0);
    assertThat(one.lengthWithin(6)).isPositive().isEqualTo(other.lengthWithin(6));
  }
}
