package org.lac4j.geo.audit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
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

class ResidualCheckTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Geometry box(double west, double east, double south, double north) {
    return GEOMETRIES
        .toGeometry(new Envelope(460_000 + west, 460_000 + east, 450_000 + south, 450_000 + north))
        .reverse();
  }

  private static CoverageArea area(String code, double west, double east) {
    return CoverageArea.of(Area.of(code, code), box(west, east, 0, 1000));
  }

  private static Coverage coverage(CoverageArea... areas) {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas));
  }

  private static Region council(double west, double east) {
    return Region.of(coverage(area("X", west, east)));
  }

  private static List<Finding> of(FindingCode code, AuditReport report) {
    return report.findings().stream().filter(finding -> finding.code() == code).toList();
  }

  @Test
  void a_clean_fit_leaves_nothing_and_is_the_whole() {
    Coverage areas = coverage(area("A", 0, 500), area("B", 500, 1000));
    AuditReport report = AuditSetup.of(areas).wards(areas).within(council(0, 1000)).run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.summary().coveredShare()).hasValue(1.0);
  }

  @Test
  void width_alone_says_how_severe_it_is_whatever_the_share() {
    Coverage areas = coverage(area("A", 0, 500));
    for (double width : new double[] {0.005, 0.05, 0.5, 5, 50, 199, 201, 500}) {
      AuditReport report = AuditSetup.of(areas).within(council(0, 500 + width)).run();
      Finding left = of(FindingCode.NOT_COVERED, report).get(0);
      assertThat(left.severity())
          .as("width " + width)
          .isEqualTo(
              width < 0.02
                  ? Severity.INFO
                  : width < 1 || width > 200 ? Severity.WARNING : Severity.ERROR);
      assertThat(left.squareMetres().orElseThrow()).isCloseTo(1000 * width, within(0.1));
      assertThat(report.summary().coveredShare().orElseThrow())
          .isCloseTo(500 / (500 + width), within(1e-6))
          .isLessThan(1);
    }
  }

  @Test
  void what_is_beyond_the_council_is_an_error_of_the_area_that_has_it() {
    AuditReport report =
        AuditSetup.of(coverage(area("A", 0, 500), area("B", 500, 1030)))
            .within(council(0, 1000))
            .run();
    assertThat(of(FindingCode.OUTSIDE, report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.areas()).extracting(Object::toString).containsExactly("B");
              assertThat(finding.squareMetres().orElseThrow()).isCloseTo(30_000, within(0.1));
            });
    assertThat(report.summary().coveredShare()).hasValue(1.0);
  }

  @Test
  void a_ward_that_is_partly_covered_has_no_share_too_small_to_tell() {
    Coverage wards = coverage(area("W1", 0, 500), area("W2", 500, 1000));
    AuditReport report = AuditSetup.of(coverage(area("A", 0, 998.5))).wards(wards).run();
    assertThat(of(FindingCode.NOT_COVERED, report))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                Severity.ERROR,
                "Part of the ward W2 (W2) is in no area: 1,500 m², up to 1.5 m wide, beside A (A)."));
  }

  @Test
  void a_ward_that_is_not_covered_at_all_is_told_as_a_ward_alone() {
    Coverage wards = coverage(area("W1", 0, 500), area("W2", 500, 1000));
    AuditReport report =
        AuditSetup.of(coverage(area("A", 0, 500))).wards(wards).within(council(0, 1000)).run();
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.WARD_NOT_COVERED);
  }

  @Test
  void a_declared_place_excuses_its_own_ground() {
    AuditReport report =
        AuditSetup.of(coverage(area("A", 0, 500)))
            .within(council(0, 600))
            .declaredGaps(council(550, 700))
            .run();
    assertThat(of(FindingCode.NOT_COVERED, report))
        .extracting(Finding::severity, finding -> Math.round(finding.squareMetres().orElseThrow()))
        .containsExactly(tuple(Severity.ERROR, 50_000L), tuple(Severity.INFO, 50_000L));
  }

  @Test
  void an_open_gap_that_is_all_that_is_left_has_its_exact_ground() {
    AuditReport report =
        AuditSetup.of(coverage(area("A", 0, 500), area("B", 505, 1000)))
            .within(council(0, 1000))
            .run();
    assertThat(of(FindingCode.GAP, report))
        .extracting(Finding::severity, finding -> finding.squareMetres().orElseThrow())
        .containsExactly(tuple(Severity.ERROR, 5000.0));
    assertThat(of(FindingCode.NOT_COVERED, report)).isEmpty();
  }
}
