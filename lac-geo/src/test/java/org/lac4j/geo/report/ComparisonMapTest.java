package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lac4j.core.internal.page.Listed;
import org.lac4j.geo.compare.ChangeKind;
import org.lac4j.geo.compare.CoverageChange;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.Coverage;

class ComparisonMapTest {

  private static ComparisonMap map(CoverageComparison comparison) {
    return new ComparisonMap(comparison, "old", "new", Listed.of(comparison.changes()));
  }

  private static CoverageChange change(CoverageComparison comparison, ChangeKind kind) {
    return comparison.changes().stream()
        .filter(change -> change.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_change_of_the_table_is_drawn_for_its_row() {
    CoverageComparison comparison = Reports.comparison();
    String svg = map(comparison).toSvg();

    for (int row = 1; row <= comparison.changes().size(); row++) {
      assertThat(svg).contains("data-for=\"c" + row + "\"");
    }
    assertThat(svg)
        .contains("class=\"gained\"", "class=\"lost\"", "class=\"old\"", "from old to new")
        .doesNotContain("<script>");
  }

  @Test
  void removed_areas_are_drawn_where_they_were() {
    CoverageComparison there = Reports.comparison();
    Coverage earlier = there.before();
    Coverage later = there.after();
    CoverageComparison back = CoverageComparison.of(later, earlier);
    ComparisonMap map = map(back);

    assertThat(map.toSvg()).contains("class=\"area removed\"", "Elvington (E): removed");
    assertThat(map.box(change(back, ChangeKind.REMOVED))).isPresent();
  }

  @Test
  void a_redrawn_area_is_shown_by_the_land_that_changed_hands() {
    CoverageComparison comparison = Reports.comparison();
    ComparisonMap map = map(comparison);

    assertThat(map.box(change(comparison, ChangeKind.REDRAWN)))
        .isPresent()
        .isNotEqualTo(map.box(change(comparison, ChangeKind.UNCHANGED)));
  }

  @Test
  void what_lies_off_the_grid_is_told_and_has_no_place() {
    CoverageComparison comparison =
        CoverageComparison.of(Reports.coverageInDegrees(-1.1), Reports.coverageInDegrees(-1.0));
    ComparisonMap map = map(comparison);

    assertThat(map.missing()).contains("Paris &amp; environs (P).").doesNotContain("York");
    assertThat(map.box(change(comparison, ChangeKind.UNCHANGED))).isEmpty();
    assertThat(map(Reports.comparison()).missing()).isEmpty();
  }
}
