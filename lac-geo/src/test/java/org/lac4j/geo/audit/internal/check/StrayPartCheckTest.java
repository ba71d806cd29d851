package org.lac4j.geo.audit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.run.AuditSetup;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class StrayPartCheckTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static List<Finding> strays(double size, double away) {
    Polygon main = square(460_000, 2000);
    Polygon part = square(462_000 + away, size);
    Coverage coverage =
        Coverage.of(
            CoordinateSystem.BRITISH_NATIONAL_GRID,
            List.of(
                CoverageArea.of(
                    Area.of("A", "Acomb"),
                    GEOMETRIES.createMultiPolygon(new Polygon[] {main, part}))));
    return AuditSetup.of(coverage).run().findings().stream()
        .filter(finding -> finding.code() == FindingCode.STRAY_PART)
        .toList();
  }

  private static Polygon square(double west, double size) {
    return (Polygon)
        GEOMETRIES.toGeometry(new Envelope(west, west + size, 450_000, 450_000 + size)).reverse();
  }

  @Test
  void a_crumb_is_stray_wherever_it_is() {
    assertThat(strays(0.7, 25_000))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.squareMetres().orElseThrow()).isCloseTo(0.49, within(1e-6));
              assertThat(finding.message())
                  .isEqualTo("Acomb (A) has a stray part of 0.49 m², 25 km from the rest of it.");
              assertThat(finding.at().orElseThrow().x()).isCloseTo(487_000.35, within(0.4));
            });
    assertThat(strays(0.7, 3)).hasSize(1);
  }

  @Test
  void a_small_part_is_stray_if_it_is_far_away_and_an_island_is_not() {
    assertThat(strays(15, 2000)).hasSize(1);
    assertThat(strays(15, 200)).isEmpty();
    assertThat(strays(300, 25_000)).isEmpty();
  }
}
