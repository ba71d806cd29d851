package org.lac4j.geo.coverage.internal.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.coverage.Coverages;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.RecordLayout;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** What kinds of records come of what kinds of cells. */
class RecordBuilderTest {

  private static final Geometry WEST = square(0, 4);
  private static final Geometry EAST = square(4, 8);

  @Test
  void the_side_of_a_single_area_needs_simple_records() {
    assertThat(headers(WEST)).anyMatch(header -> !RecordLayout.isMixed(header));
  }

  @Test
  void where_three_lines_meet_a_record_is_mixed() {
    assertThat(headers(WEST, EAST)).anyMatch(RecordLayout::isMixed);
  }

  @Test
  void a_ring_that_runs_there_and_back_bounds_nothing_and_is_mixed() {
    Geometry needle = Coverages.polygon(new Coordinate(1, 1), new Coordinate(4, 5));
    assertThat(headers(needle)).isNotEmpty().allMatch(RecordLayout::isMixed);
  }

  @Test
  void more_areas_than_a_mask_has_bits_continue_in_another_record() {
    Geometry[] same = new Geometry[RecordLayout.MASK_AREAS + 1];
    for (int i = 0; i < same.length; i++) {
      same[i] = square(-i * 1e-9, 4);
    }
    assertThat(headers(same)).anyMatch(header -> (header & RecordLayout.CONTINUED) != 0);
  }

  private static Geometry square(double left, double right) {
    return Coverages.polygon(
        new Coordinate(left, 0),
        new Coordinate(right, 0),
        new Coordinate(right, 4),
        new Coordinate(left, 4));
  }

  private static List<Integer> headers(Geometry... geometries) {
    IndexGrid grid = Coverages.grid(Coverages.of(List.of(geometries)), 1);
    return RecordHeaders.of(grid);
  }
}
