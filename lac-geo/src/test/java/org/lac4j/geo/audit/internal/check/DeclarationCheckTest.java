package org.lac4j.geo.audit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.run.AuditSetup;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class DeclarationCheckTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Geometry box(double west, double east, double south, double north) {
    return GEOMETRIES
        .toGeometry(new Envelope(460_000 + west, 460_000 + east, 450_000 + south, 450_000 + north))
        .reverse();
  }

  private static Coverage coverage(String code, Geometry... boxes) {
    List<CoverageArea> areas = new java.util.ArrayList<>();
    for (Geometry box : boxes) {
      areas.add(CoverageArea.of(Area.of(code + areas.size(), code + areas.size()), box));
    }
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
  }

  /** A square kilometre with a hole of 40 metres. */
  private static AuditSetup withHole() {
    return AuditSetup.of(coverage("A", box(0, 1000, 0, 1000).difference(box(400, 440, 400, 440))));
  }

  private static List<Finding> unused(AuditReport report) {
    return report.findings().stream()
        .filter(finding -> finding.code() == FindingCode.UNUSED_DECLARATION)
        .toList();
  }

  @Test
  void a_declaration_beside_the_gap_excuses_nothing_and_is_told() {
    AuditReport report =
        withHole().declaredGaps(Region.of(coverage("D", box(440, 480, 400, 440)))).run();
    assertThat(report.findings())
        .extracting(Finding::code, Finding::severity)
        .contains(
            tuple(FindingCode.GAP, Severity.ERROR),
            tuple(FindingCode.UNUSED_DECLARATION, Severity.WARNING));
  }

  @Test
  void a_declaration_that_meets_the_gap_is_used() {
    AuditReport report =
        withHole().declaredGaps(Region.of(coverage("D", box(390, 401, 390, 450)))).run();
    assertThat(unused(report)).isEmpty();
  }

  @Test
  void a_declaration_on_open_ground_is_a_note() {
    AuditReport report =
        withHole().declaredGaps(Region.of(coverage("D", box(5000, 6000, 0, 1000)))).run();
    assertThat(unused(report)).extracting(Finding::severity).containsExactly(Severity.INFO);
  }

  @Test
  void a_ward_that_is_covered_or_unknown_needs_no_declaration() {
    Coverage wards = coverage("W", box(0, 500, 0, 1000), box(500, 1000, 0, 1000));
    AuditReport report =
        AuditSetup.of(wards)
            .wards(wards)
            .addDeclaredWards(AreaCode.of("W1"), AreaCode.of("W9"))
            .run();
    assertThat(unused(report))
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "The ward W1 (W1) is covered, but it is declared not to be covered.",
            "The ward W9 is not among the wards, but it is declared not to be covered.");
  }
}
