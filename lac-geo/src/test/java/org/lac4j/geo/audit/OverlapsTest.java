package org.lac4j.geo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class OverlapsTest {

  private static AuditedArea box(int number, String code, double west, double east, double south) {
    return AuditedArea.builder()
        .number(number)
        .code(AreaCode.of(code))
        .geometry(
            Optional.of(
                new GeometryFactory()
                    .toGeometry(
                        new Envelope(
                            460_000 + west, 460_000 + east, 450_000 + south, 450_100 + south))))
        .build();
  }

  @Test
  void neighbours_below_a_third_area_do_not_overlap_each_other() {
    CoverageAudit audit =
        new CoverageAudit.Builder()
            .coordinateSystem(CoordinateSystem.BRITISH_NATIONAL_GRID)
            .addAreas(box(1, "WEST", 0, 995, 0))
            .addAreas(box(2, "EAST", 995, 2000, 0))
            .addAreas(box(3, "NORTH", 0, 1000, 50))
            .neighboursOnly(true)
            .build();

    assertThat(audit.run().findings())
        .filteredOn(finding -> finding.code() == FindingCode.OVERLAP)
        .extracting(Finding::areas)
        .containsExactly(
            ImmutableList.of(AreaCode.of("WEST"), AreaCode.of("NORTH")),
            ImmutableList.of(AreaCode.of("EAST"), AreaCode.of("NORTH")));
  }
}
