package org.lac4j.geo.audit.internal.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.CauseKind;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.PlantedWards;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

class AuditDiagnosisTest {

  private static final Coverage WARDS = PlantedWards.wards(3, 4);

  private static AuditReport audit(Coverage areas) {
    return CoverageAudit.run(AuditInput.of(areas).wards(WARDS).build());
  }

  private static Cause onlyCause(AuditReport report) {
    assertThat(report.diagnosis().causes()).hasSize(1);
    return report.diagnosis().causes().get(0);
  }

  private static void assertMovedBy(Cause cause, double east, double north) {
    assertThat(cause.displacement().orElseThrow().metresFrom(new Displacement(east, north)))
        .isLessThan(0.1);
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0.3", "-1.5, 2.5", "20, -21", "-90, 300", "400, 300"})
  void a_displaced_file_is_one_cause_of_all_findings_along_lines(double east, double north) {
    AuditReport report = audit(PlantedWards.changed(WARDS, PlantedWards.by(east, north)));
    Cause cause = onlyCause(report);

    assertMovedBy(cause, east, north);
    assertThat(cause.areas()).hasSize(16);
    assertThat(cause.explained()).doesNotHaveDuplicates();
    assertThat(unexplained(report)).noneMatch(Remaining::isOfLines);
  }

  private static List<Finding> unexplained(AuditReport report) {
    ImmutableSet<Integer> explained =
        report.diagnosis().causes().stream()
            .flatMap(cause -> cause.explained().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<Finding> others = ImmutableList.builder();
    for (int i = 0; i < report.findings().size(); i++) {
      if (!explained.contains(i)) {
        others.add(report.findings().get(i));
      }
    }
    return others.build();
  }

  @Test
  void degrees_are_told_in_metres_on_the_grid() {
    Coverage degrees =
        PlantedWards.changed(WARDS, PlantedWards.by(60, -80)).transformTo(CoordinateSystem.WGS84);
    Cause cause = onlyCause(audit(degrees));
    assertThat(cause.kind()).isEqualTo(CauseKind.FILE_MOVED);
    assertMovedBy(cause, 60, -80);
  }

  @Test
  void a_moved_ward_is_one_cause_with_and_without_wards() {
    Coverage areas = PlantedWards.changed(WARDS, PlantedWards.by(12, 9), 5);
    for (AuditReport report :
        List.of(audit(areas), CoverageAudit.run(AuditInput.of(areas).build()))) {
      Cause cause = onlyCause(report);
      assertThat(cause.kind()).isEqualTo(CauseKind.AREA_MOVED);
      assertThat(cause.areas()).containsExactly(AreaCode.of(PlantedWards.code(5)));
      assertMovedBy(cause, 12, 9);
    }
  }

  @Test
  void one_redrawn_in_a_displaced_file_keeps_its_findings_to_itself() {
    Coverage redrawn = PlantedWards.changed(WARDS, PlantedWards.turned(), 5);
    AuditReport report = audit(PlantedWards.changed(redrawn, PlantedWards.by(30, 40)));
    Cause cause = onlyCause(report);

    assertMovedBy(cause, 30, 40);
    assertThat(cause.areas()).hasSize(15).doesNotContain(AreaCode.of(PlantedWards.code(5)));
    assertThat(unexplained(report))
        .anyMatch(finding -> finding.areas().contains(AreaCode.of(PlantedWards.code(5))));
  }

  @Test
  void findings_that_do_not_agree_have_no_single_cause() {
    AuditReport report = audit(PlantedWards.changed(WARDS, PlantedWards.turned(), 1, 6, 11));
    assertThat(report.diagnosis().causes()).isEmpty();
    assertThat(report.diagnosis().note().orElseThrow()).startsWith("No single cause explains the ");
  }

  @Test
  void simplified_areas_are_told() {
    Cause cause =
        onlyCause(
            audit(
                PlantedWards.changed(WARDS, area -> DouglasPeuckerSimplifier.simplify(area, 25))));
    assertThat(cause.kind()).isEqualTo(CauseKind.SIMPLIFIED);
    assertThat(cause.message())
        .startsWith("The file of areas is a simplified form of the wards: vertices were left out");
  }

  @Test
  void codes_of_other_wards_tell_another_year() {
    ImmutableList.Builder<CoverageArea> areas = ImmutableList.builder();
    for (CoverageArea ward : PlantedWards.changed(WARDS, PlantedWards.turned(), 5, 10).areas()) {
      boolean redrawn = ward.code().value().endsWith("05") || ward.code().value().endsWith("10");
      areas.add(
          redrawn
              ? CoverageArea.of(
                  Area.of("E050099" + ward.code().value().substring(7), ward.area().name()),
                  ward.geometry())
              : ward);
    }
    Cause cause = onlyCause(audit(Coverage.of(WARDS.coordinateSystem(), areas.build())));
    assertThat(cause.kind()).isEqualTo(CauseKind.OTHER_VINTAGE);
    assertThat(cause.areas()).containsExactly(AreaCode.of("E05009905"), AreaCode.of("E05009910"));
  }

  @Test
  void clean_areas_need_no_cause() {
    assertThat(audit(WARDS).diagnosis().causes()).isEmpty();
    assertThat(audit(WARDS).diagnosis().note()).isEmpty();
  }

  /** The headline is a headline: the findings below it are those of an audit that looks for no cause. */
  @Test
  void no_finding_is_dropped_or_changed() {
    Coverage areas = PlantedWards.changed(WARDS, PlantedWards.by(30, 40));
    AuditInput input = AuditInput.of(areas).wards(WARDS).build();
    List<Finding> withoutCauses =
        CoverageAudit.run(input, AuditOptions.DEFAULT.withNeighboursOnly(true)).findings();
    List<Finding> findings = CoverageAudit.run(input).findings();
    assertThat(findings)
        .extracting(Finding::severity, Finding::code, Finding::areas)
        .containsAll(
            withoutCauses.stream()
                .map(finding -> tuple(finding.severity(), finding.code(), finding.areas()))
                .toList());
  }
}
