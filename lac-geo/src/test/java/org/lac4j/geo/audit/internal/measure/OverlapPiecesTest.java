package org.lac4j.geo.audit.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.run.AuditSetup;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class OverlapPiecesTest {

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
    AuditSetup audit =
        AuditSetup.of(
                CoordinateSystem.BRITISH_NATIONAL_GRID,
                List.of(
                    box(1, "WEST", 0, 995, 0),
                    box(2, "EAST", 995, 2000, 0),
                    box(3, "NORTH", 0, 1000, 50)))
            .neighboursOnly(true);

    assertThat(audit.run().findings())
        .filteredOn(finding -> finding.code() == FindingCode.OVERLAP)
        .extracting(Finding::areas)
        .containsExactly(
            ImmutableList.of(AreaCode.of("WEST"), AreaCode.of("NORTH")),
            ImmutableList.of(AreaCode.of("EAST"), AreaCode.of("NORTH")));
  }
}
