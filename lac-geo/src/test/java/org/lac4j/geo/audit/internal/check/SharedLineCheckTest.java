package org.lac4j.geo.audit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.run.AuditSetup;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class SharedLineCheckTest {

  private static final double CORNER = 450_000;

  /** Squares of 100 metres, each so far east of the first. */
  private static List<Finding> findings(double... easts) {
    List<CoverageArea> areas = new ArrayList<>();
    for (double east : easts) {
      String code = String.valueOf((char) ('A' + areas.size()));
      areas.add(
          CoverageArea.of(
              Area.of(code, code),
              new GeometryFactory()
                  .toGeometry(
                      new Envelope(CORNER + east, CORNER + east + 100, CORNER, CORNER + 100))));
    }
    return AuditSetup.of(Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas))
        .run()
        .findings();
  }

  private static List<String> islands(double... easts) {
    return findings(easts).stream()
        .filter(finding -> finding.code() == FindingCode.ISLAND)
        .map(finding -> finding.areas().get(0).value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0, false", // the same polygon
    "0.3, false", // all but the same
    "50, false", // overlapping
    "99.7, false", // overlapping by a sliver
    "100, false", // side by side
    "100.3, false", // a sliver apart
    "103, true", // a gap apart, which is told too
    "150, true"
  })
  void an_island_neither_overlaps_nor_borders_another_area(double east, boolean islands) {
    assertThat(islands(0, east)).isEqualTo(islands ? List.of("A", "B") : List.of());
  }

  @Test
  void an_area_alone_in_the_file_is_no_island() {
    assertThat(islands(0)).isEmpty();
  }

  @Test
  void an_island_beside_neighbours_is_told_alone() {
    assertThat(islands(0, 100, 500)).containsExactly("C");
  }
}
