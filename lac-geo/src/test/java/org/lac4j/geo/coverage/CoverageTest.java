package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class CoverageTest {

  private static final Geometry TRIANGLE =
      Coverages.polygon(new Coordinate(0, 0), new Coordinate(3, 3), new Coordinate(3, 0));
  private static final CoverageArea ACOMB = CoverageArea.of(Area.of("B", "Acomb"), TRIANGLE);
  private static final CoverageArea BISHY = CoverageArea.of(Area.of("A", "Bishopthorpe"), TRIANGLE);

  private final Coverage coverage = Coverage.of(CoordinateSystem.WGS84, List.of(ACOMB, BISHY));

  @Test
  void areas_stand_in_code_order_and_are_found_by_code() {
    assertThat(coverage.areas()).containsExactly(BISHY, ACOMB);
    assertThat(coverage.area(AreaCode.of("B"))).contains(ACOMB);
    assertThat(coverage.area(AreaCode.of("C"))).isEmpty();
    assertThat(coverage.size()).isEqualTo(2);
  }

  @Test
  void codes_that_come_twice_are_all_told() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coverage.of(CoordinateSystem.WGS84, List.of(ACOMB, BISHY, ACOMB, BISHY)))
        .withMessageContaining("[A, B]");
  }

  @Test
  void vertices_and_box_are_those_of_all_polygons() {
    assertThat(coverage.vertexCount()).isEqualTo(2 * TRIANGLE.getNumPoints());
    assertThat((Object) coverage.envelope()).isEqualTo(new Envelope(0, 3, 0, 3));
    assertThat(Coverage.of(CoordinateSystem.WGS84, List.of()).envelope().isNull()).isTrue();
    assertThat(coverage).hasToString("2 areas, 8 vertices, EPSG:4326");
  }

  @Test
  void a_filter_keeps_what_it_accepts() {
    Coverage kept = coverage.filter(area -> area.name().startsWith("A"));
    assertThat(kept.areas()).containsExactly(ACOMB);
    assertThat(kept.coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
  }

  @Test
  void a_coverage_in_the_system_that_is_wanted_stays_itself() {
    assertThat(coverage.transformTo(CoordinateSystem.WGS84)).isSameAs(coverage);
  }
}
