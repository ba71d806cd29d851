package org.lac4j.geo.audit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.audit.FailOn;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.coverage.CoordinateSystem;

/** What counts of one gap of 240 square metres that somebody has accepted. */
class RecalledGapTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Strip GAP = new Strip(ImmutableMap.of(2, Strip.Wrong.GAP), 0, 1);

  private static RememberedAudit recalled(String id, OptionalDouble size, LocalDate until) {
    return AuditMemory.builder()
        .asOf(TODAY)
        .accepted(
            new AcceptedFindings(
                ImmutableList.of(
                    AcceptedFinding.builder()
                        .id(FindingId.parse(id))
                        .who("GIS team")
                        .why("a pond")
                        .until(until)
                        .squareMetres(size)
                        .build())))
        .build()
        .recall(GAP.audit(CoordinateSystem.BRITISH_NATIONAL_GRID));
  }

  private static String told(RememberedAudit audit) {
    return audit.report().findings().stream()
        .filter(finding -> finding.code() == FindingCode.UNUSED_ACCEPTANCE)
        .map(Finding::message)
        .findFirst()
        .orElse("");
  }

  @Test
  void id_names_kind_areas_and_place() {
    assertThat(
            RememberedAudit.of(GAP.audit(CoordinateSystem.BRITISH_NATIONAL_GRID))
                .findings()
                .get(0)
                .id())
        .hasToString("gap/E05000000+E05000001/461000_450500");
  }

  @ParameterizedTest
  @CsvSource({"240, true", "237.7, true", "237.5, false", "1000, true", "1, false", "239.95, true"})
  void a_gap_that_has_grown_counts_again(double accepted, boolean holds) {
    RememberedAudit audit =
        recalled("gap/E05000000+E05000001/461000_450500", OptionalDouble.of(accepted), TODAY);

    assertThat(audit.fails(FailOn.ERROR)).isEqualTo(!holds);
    assertThat(told(audit).contains("counts again")).isEqualTo(!holds);
    assertThat(audit.report().summary().severities().get(Severity.WARNING))
        .isEqualTo(holds ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gap/E05000000+E05000001/461000_450490",
        "gap/E05000000+E05000001/461010_450500",
        "gap/E05000000/461000_450500",
        "sliver/E05000000+E05000001/461000_450500",
        "gap/E05000000+E05000001"
      })
  void another_place_kind_or_area_is_not_accepted_and_is_told(String id) {
    RememberedAudit audit = recalled(id, OptionalDouble.empty(), TODAY);

    assertThat(audit.fails(FailOn.ERROR)).isTrue();
    assertThat(told(audit)).isEqualTo("The accepted finding " + id + " is not found any more.");
  }

  @Test
  void an_id_a_metre_beyond_its_rounding_is_found_again_and_kept() {
    // The middle is at 460 997, 450 500: the cell of 460 990 ends at 460 995.
    RememberedAudit near =
        recalled("gap/E05000000+E05000001/460992_450500", OptionalDouble.empty(), TODAY);

    assertThat(near.acceptedCount()).isOne();
    assertThat(near.findings().get(0).id()).hasToString("gap/E05000000+E05000001/460992_450500");
  }

  @Test
  void the_last_day_counts_and_the_day_after_does_not() {
    String id = "gap/E05000000+E05000001/461000_450500";

    assertThat(recalled(id, OptionalDouble.empty(), TODAY).fails(FailOn.ERROR)).isFalse();
    RememberedAudit over = recalled(id, OptionalDouble.empty(), TODAY.minusDays(1));
    assertThat(over.fails(FailOn.ERROR)).isTrue();
    assertThat(told(over))
        .isEqualTo("The finding " + id + " was accepted until 30 November 2026 and counts again.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gap",
        "gap/",
        "GAP/A/1_2",
        "gap/A/1",
        "gap/A/x_2",
        "gap/A B/1_2",
        "gap/A/1_2#0",
        "gap/A/1_2#",
        "gap/A/1e5_2",
        "gap/A/1_2/3_4"
      })
  void what_is_not_an_id_is_refused(String text) {
    assertThatThrownBy(() -> FindingId.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("copy it from an audit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"findings\":[]}",
        "{\"summary\":{}}",
        "{\"findings\":[1],\"summary\":{}}",
        "{\"findings\":[{}],\"summary\":{}}",
        "{\"findings\":[{\"id\":3}],\"summary\":{}}",
        "not JSON"
      })
  void what_is_not_an_audit_with_ids_is_refused_with_the_cure(String json) {
    assertThatThrownBy(() -> EarlierAudit.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lac audit --json");
  }
}
