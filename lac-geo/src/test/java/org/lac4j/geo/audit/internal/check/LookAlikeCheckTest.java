package org.lac4j.geo.audit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.run.AuditSetup;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class LookAlikeCheckTest {

  private static List<AuditedArea> areas(String... codesAndNames) {
    List<AuditedArea> areas = new ArrayList<>();
    for (String each : codesAndNames) {
      int number = areas.size() + 1;
      String[] parts = each.split("=", -1);
      areas.add(
          AuditedArea.builder()
              .number(number)
              .code(AreaCode.of(parts[0]))
              .name(parts.length > 1 ? Optional.of(parts[1]) : Optional.empty())
              .geometry(
                  Optional.of(
                      new GeometryFactory()
                          .toGeometry(
                              new Envelope(
                                  460_000 + 100 * number, 460_100 + 100 * number, 450_000, 450_100))
                          .reverse()))
              .build());
    }
    return areas;
  }

  private static List<Finding> findings(String... codesAndNames) {
    return AuditSetup.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas(codesAndNames))
        .run()
        .findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e05001746",
        "E05001746\u200b",
        "E0500 1746",
        "\u041505001746",
        "E\u200d05001746",
        "E05OO1746",
        "E0500I746",
        "\uff2505001746",
        "\u039505001746"
      })
  void codes_that_look_the_same_are_told_with_both_features(String other) {
    assertThat(findings("E05001745", other, "E05001746", "E05001747", "E05001748", "E05001749"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.SIMILAR_CODE);
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("(feature 2)", "(feature 3)");
              assertThat(finding.message()).matches("[\\x20-\\x7e]+");
            });
  }

  @Test
  void a_character_that_deceives_is_told_without_a_twin_too() {
    assertThat(findings("E05001745", "E0500174\u200b6"))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SIMILAR_CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "n/a", "TBC", "tbc", "0", "-", "Unknown", "NULL", "???"})
  void a_placeholder_is_told(String code) {
    assertThat(findings("E05001745", code, "E05001747", "E05001748", "E05001749", "E05001750"))
        .extracting(Finding::code)
        .containsExactly(FindingCode.PLACEHOLDER);
    assertThat(findings("E05001745=Acomb", "E05001746=" + code))
        .extracting(Finding::code)
        .containsExactly(FindingCode.PLACEHOLDER);
  }

  @Test
  void equal_names_are_told_with_both_features() {
    assertThat(findings("A1=Acomb", "A2=acomb ", "A3=Holgate"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.DUPLICATE_NAME);
              assertThat(finding.message()).contains("feature 1", "feature 2");
            });
  }

  @Test
  void names_of_a_file_of_many_councils_may_be_equal() {
    assertThat(findings("A1=Abbey", "B1=Abbey", "A2=Castle", "B2=Castle", "A3=Park", "B3=Park"))
        .isEmpty();
  }

  @Test
  void one_code_of_another_year_or_pattern_is_told() {
    String[] codes = {
      "E05001745", "E05001746", "E05001747", "E05001748", "E05001749", "E05001750", "E05010310"
    };
    assertThat(findings(codes))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("E05010310", "feature 7"));
    codes[6] = "YORK-7";
    assertThat(findings(codes)).extracting(Finding::code).containsExactly(FindingCode.UNUSUAL_CODE);
    codes[5] = "YORK-6";
    assertThat(findings(codes)).isEmpty();
  }
}
