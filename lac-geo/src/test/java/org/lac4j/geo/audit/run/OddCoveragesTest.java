package org.lac4j.geo.audit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class OddCoveragesTest {

  private static final Geometry SQUARE = polygon(460_000, 461_000);

  private static Geometry polygon(double... eastings) {
    return new GeometryFactory()
        .createPolygon(
            new Coordinate[] {
              new Coordinate(460_000, 450_000),
              new Coordinate(eastings[0], 451_000),
              new Coordinate(eastings[1], 451_000),
              new Coordinate(eastings[1], 450_000),
              new Coordinate(460_000, 450_000)
            })
        .reverse();
  }

  private static Map<FindingCode, Integer> audit(Optional<Geometry> first, Geometry... others) {
    List<AuditedArea> areas = new ArrayList<>();
    areas.add(area(1, first));
    for (Geometry other : others) {
      areas.add(area(areas.size() + 1, Optional.of(other)));
    }
    return audit(areas);
  }

  private static AuditedArea area(int number, Optional<Geometry> geometry) {
    return AuditedArea.builder()
        .number(number)
        .code(AreaCode.of("A" + number))
        .geometry(geometry)
        .build();
  }

  private static Map<FindingCode, Integer> audit(List<AuditedArea> areas) {
    return AuditSetup.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas)
        .parallelism(2)
        .run()
        .summary()
        .counts();
  }

  @Test
  void nothing_and_one_area_are_clean() {
    assertThat(audit(List.of())).isEmpty();
    assertThat(audit(Optional.of(SQUARE))).isEmpty();
  }

  @Test
  void areas_that_are_all_the_same_repeat_the_first() {
    assertThat(audit(Optional.of(SQUARE), SQUARE.copy(), SQUARE.copy()))
        .containsExactly(entry(FindingCode.DUPLICATE_GEOMETRY, 2));
  }

  @Test
  void areas_without_a_polygon_are_told_and_the_rest_is_looked_at() {
    assertThat(audit(Optional.empty(), SQUARE))
        .containsExactly(entry(FindingCode.EMPTY_GEOMETRY, 1));
    assertThat(audit(Optional.of(SQUARE.getCentroid()), SQUARE))
        .containsExactly(entry(FindingCode.NOT_POLYGON, 1));
  }

  @Test
  void coordinates_that_are_no_numbers_make_a_polygon_invalid() {
    assertThat(audit(Optional.of(polygon(460_000, Double.NaN)), SQUARE))
        .containsEntry(FindingCode.INVALID_GEOMETRY, 1)
        .doesNotContainKeys(FindingCode.EXCESS_PRECISION, FindingCode.OVERLAP, FindingCode.GAP);
    assertThat(audit(Optional.of(polygon(460_000, Double.POSITIVE_INFINITY)), SQUARE))
        .containsEntry(FindingCode.INVALID_GEOMETRY, 1)
        .doesNotContainKeys(FindingCode.EXCESS_PRECISION, FindingCode.OVERLAP, FindingCode.GAP);
  }
}
