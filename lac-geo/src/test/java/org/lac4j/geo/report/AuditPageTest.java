package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.memory.RememberedAudit;

class AuditPageTest {

  private static String page(AuditReport report) throws IOException {
    return Reports.written(
        new AuditPage(RememberedAudit.of(report), "wards & <more>.geojson")::write);
  }

  @Test
  void every_finding_has_a_row_and_its_place_on_the_map_belongs_to_it() throws IOException {
    AuditReport report = Reports.audit();
    String page = page(report);

    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      assertThat(page).contains("id=\"f" + (i + 1) + "\"");
      assertThat(page.contains("data-for=\"f" + (i + 1) + "\""))
          .isEqualTo(finding.place().isPresent());
    }
  }

  @Test
  void titles_and_names_are_text_and_never_markup() throws IOException {
    assertThat(page(Reports.audit()))
        .contains("Audit of wards &amp; &lt;more&gt;.geojson")
        .doesNotContain("<more>", "<script>alert");
  }

  @Test
  void each_severity_can_be_filtered_and_the_share_is_shown() throws IOException {
    String page = page(Reports.audit());
    for (Severity severity : Severity.values()) {
      assertThat(page).contains("\"" + severity.label() + "\"");
    }
    assertThat(page).contains("Land covered", "54").doesNotContain("People covered");
  }

  @Test
  void a_clean_audit_has_no_rows_and_no_wards() throws IOException {
    assertThat(page(Reports.audit(ImmutableList.of())))
        .contains("There are no errors.")
        .doesNotContain("id=\"f1\"", "<h2 class=\"after\">Wards</h2>");
  }

  @Test
  void wards_are_told_with_their_shares() throws IOException {
    assertThat(page(Reports.wideAudit()))
        .contains("<h2 class=\"after\">Wards</h2>", "99", "E05001710 2.5");
  }
}
