package org.lac4j.geo.audit.internal.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.run.AuditSetup;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.CoverageReader;

class IdentityCheckTest {

  private static final String SQUARE =
      "{\"type\":\"Polygon\",\"coordinates\":[[[-1,54],[-0.9,54],[-0.9,54.1],[-1,54.1],[-1,54]]]}";

  @TempDir Path folder;

  private AuditReport audit(String... features) throws IOException {
    Path file = folder.resolve("areas.geojson");
    Files.writeString(
        file,
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}",
        UTF_8);
    return AuditSetup.of(
            AuditInput.of(
                CoverageReader.readFeatures(file, ReadOptions.DEFAULT), ReadOptions.DEFAULT))
        .run();
  }

  private static String feature(String code, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":%s,\"name\":\"Acomb\"},\"geometry\":%s}"
        .formatted(code, geometry);
  }

  private static ImmutableList<FindingCode> codes(AuditReport report) {
    return report.findings().stream().map(Finding::code).collect(ImmutableList.toImmutableList());
  }

  @Test
  void an_area_with_code_and_polygon_is_clean() throws IOException {
    AuditReport report = audit(feature("\"A\"", SQUARE));
    assertThat(report.findings()).isEmpty();
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.summary().areas()).isEqualTo(1);
    assertThat(report.summary().vertices()).isEqualTo(5);
  }

  @Test
  void a_feature_without_a_code_is_named_by_its_number() throws IOException {
    Finding finding = audit(feature("null", SQUARE)).findings().get(0);
    assertThat(finding.code()).isEqualTo(FindingCode.MISSING_CODE);
    assertThat(finding.message()).isEqualTo("There is no code for Acomb, feature 1.");
    assertThat(finding.at()).contains(new Finding.Position(-0.95, 54.05));
  }

  @Test
  void a_feature_without_geometry_is_an_error() throws IOException {
    AuditReport report = audit(feature("\"A\"", "null"));
    assertThat(codes(report)).containsExactly(FindingCode.EMPTY_GEOMETRY);
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.summary().severities())
        .containsEntry(Severity.ERROR, 1)
        .containsEntry(Severity.INFO, 0);
  }

  @Test
  void a_line_is_no_polygon() throws IOException {
    AuditReport report =
        audit(feature("\"A\"", "{\"type\":\"LineString\",\"coordinates\":[[-1,54],[-0.9,54.1]]}"));
    assertThat(codes(report)).containsExactly(FindingCode.NOT_POLYGON);
    assertThat(report.findings().get(0).areas()).containsExactly(AreaCode.of("A"));
  }

  @Test
  void a_repeated_code_is_told_once_with_every_feature() throws IOException {
    AuditReport report =
        audit(
            feature("\"A\"", SQUARE),
            feature("\"A\"", SQUARE.replace("-1", "-2").replace("-0.9", "-1.9")));
    assertThat(report.findings())
        .filteredOn(finding -> finding.code() == FindingCode.DUPLICATE_CODE)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.areas()).containsExactly(AreaCode.of("A"));
              assertThat(finding.message())
                  .isEqualTo("The code A belongs to 2 features: feature 1, feature 2.");
            });
  }

  @Test
  void every_label_is_a_word_of_the_contract() {
    assertThat(FindingCode.values())
        .extracting(FindingCode::label)
        .contains("invalid-geometry", "two-coordinators", "population-per-coordinator")
        .allMatch(label -> label.matches("[a-z]+(-[a-z]+)*"));
  }
}
