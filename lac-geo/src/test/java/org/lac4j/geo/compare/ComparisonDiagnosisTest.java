package org.lac4j.geo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.CauseKind;
import org.lac4j.geo.cause.Diagnosis;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.PlantedWards;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

class ComparisonDiagnosisTest {

  private static final Coverage WARDS = PlantedWards.wards(8, 4);

  private static Cause onlyCause(CoverageComparison comparison) {
    assertThat(comparison.diagnosis().causes()).hasSize(1);
    return comparison.diagnosis().causes().get(0);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0", "-3, 4", "60, -80", "-250, 430"})
  void a_displaced_file_is_one_cause_of_every_change(double east, double north) {
    CoverageComparison comparison =
        CoverageComparison.of(WARDS, PlantedWards.changed(WARDS, PlantedWards.by(east, north)));
    Cause cause = onlyCause(comparison);

    assertThat(cause.kind().isMove()).isTrue();
    assertThat(cause.displacement().orElseThrow().metresFrom(new Displacement(east, north)))
        .isLessThan(0.1);
    assertThat(cause.explained()).hasSameSizeAs(comparison.changes());
  }

  @Test
  void a_moved_area_is_told_and_the_others_stay_unchanged() {
    CoverageComparison comparison =
        CoverageComparison.of(WARDS, PlantedWards.changed(WARDS, PlantedWards.by(33, -44), 6));
    assertThat(onlyCause(comparison).kind()).isEqualTo(CauseKind.AREA_MOVED);
    assertThat(onlyCause(comparison).areas()).containsExactly(AreaCode.of(PlantedWards.code(6)));
    assertThat(comparison.counts()).containsEntry(ChangeKind.UNCHANGED, 15);
  }

  @Test
  void one_redrawn_in_a_displaced_file_is_not_explained() {
    Coverage redrawn = PlantedWards.changed(WARDS, PlantedWards.turned(), 5);
    CoverageComparison comparison =
        CoverageComparison.of(WARDS, PlantedWards.changed(redrawn, PlantedWards.by(30, 40)));
    assertThat(onlyCause(comparison).explained()).hasSize(15);
  }

  @Test
  void a_simplified_file_is_told_either_way() {
    Coverage simple =
        PlantedWards.changed(WARDS, area -> DouglasPeuckerSimplifier.simplify(area, 25));
    assertThat(onlyCause(CoverageComparison.of(WARDS, simple)).message())
        .startsWith("The new file is a simplified form of the old outlines");
    assertThat(onlyCause(CoverageComparison.of(simple, WARDS)).message())
        .startsWith("The old outlines are a simplified form of the new file");
  }

  @Test
  void changes_that_do_not_agree_have_no_single_cause() {
    Diagnosis diagnosis =
        CoverageComparison.of(WARDS, PlantedWards.changed(WARDS, PlantedWards.turned(), 1, 6, 11))
            .diagnosis();
    assertThat(diagnosis.causes()).isEmpty();
    assertThat(diagnosis.note()).isPresent();
  }

  @Test
  void nothing_changed_needs_no_cause() {
    assertThat(CoverageComparison.of(WARDS, WARDS).diagnosis()).isEqualTo(Diagnosis.NONE);
  }
}
