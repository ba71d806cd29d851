package org.lac4j.geo.audit.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

class FingersTest {

  private static final Plane METRES = new Plane(0, 0, 1, 1);

  /** A square of 100 m with a thin triangle 20 m long on its east side, from its vertex number 0 on. */
  private static final List<Coordinate> SPIKED =
      List.of(
          new Coordinate(0, 0),
          new Coordinate(100, 0),
          new Coordinate(100, 50),
          new Coordinate(120, 50.2),
          new Coordinate(100, 50.4),
          new Coordinate(100, 100),
          new Coordinate(0, 100));

  private static LinearRing ring(int first) {
    Coordinate[] closed = new Coordinate[SPIKED.size() + 1];
    for (int i = 0; i < closed.length; i++) {
      closed[i] = SPIKED.get((first + i) % SPIKED.size()).copy();
    }
    return new GeometryFactory().createLinearRing(closed);
  }

  private static List<Finger> find(LinearRing ring, boolean isShell, double width) {
    return new Fingers(ring, isShell, METRES, width).find();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void a_finger_is_found_wherever_the_ring_begins_and_whichever_way_it_turns(int first) {
    for (LinearRing ring : List.of(ring(first), ring(first).reverse())) {
      assertThat(find(ring, true, 1))
          .singleElement()
          .satisfies(
              finger -> {
                assertThat(finger.isGround()).isTrue();
                assertThat(finger.lengthMetres()).isCloseTo(20, within(0.01));
                assertThat(finger.place().getArea()).isCloseTo(4, within(0.01));
              });
    }
  }

  @Test
  void what_sticks_out_of_a_hole_cuts_into_the_area() {
    assertThat(find(ring(0), false, 1)).extracting(Finger::isGround).containsExactly(false);
  }

  @Test
  void the_width_says_what_is_thin_and_three_times_as_long_is_a_finger() {
    assertThat(find(ring(0), true, 0.39)).isEmpty();
    assertThat(find(ring(0), true, 6)).hasSize(1);
    assertThat(find(ring(0), true, 7)).isEmpty();
  }

  @Test
  void a_triangle_has_no_finger() {
    assertThat(
            find(
                new GeometryFactory()
                    .createLinearRing(
                        new Coordinate[] {
                          new Coordinate(0, 0),
                          new Coordinate(50, 0),
                          new Coordinate(50, 0.5),
                          new Coordinate(0, 0)
                        }),
                true,
                1))
        .isEmpty();
  }
}
