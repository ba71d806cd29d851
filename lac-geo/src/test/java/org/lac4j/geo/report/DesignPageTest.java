package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignProof;
import org.lac4j.geo.districting.DesignStatus;
import org.lac4j.geo.districting.DesignedArea;
import org.lac4j.geo.districting.LoadRange;
import org.lac4j.geo.districting.UnitNeighbours;

/** Pages of designs made by hand: six units in a row, of which the first three have an area today. */
class DesignPageTest {

  private static final ImmutableMap<AreaCode, AreaCode> TODAY =
      ImmutableMap.of(code("U0"), code("A"), code("U1"), code("A"), code("U2"), code("B"));
  private static final DesignProof PROVED =
      new DesignProof(DesignStatus.OPTIMAL, 300, 300, 12_345, false, "Every choice was looked at.");

  private static AreaCode code(String code) {
    return AreaCode.of(code);
  }

  private static DesignContext context(int units, double load, Map<AreaCode, AreaCode> today) {
    List<CoverageArea> areas = new ArrayList<>();
    Map<AreaCode, Double> loads = new HashMap<>();
    for (int i = 0; i < units; i++) {
      Area unit = Area.of("U" + i, i == 3 ? Reports.HOSTILE : "Unit " + i);
      double west = 100 * (i % 60);
      double south = 100 * (i / 60);
      areas.add(CoverageArea.of(unit, Reports.box(west, south, west + 100, south + 100)));
      loads.put(unit.code(), load);
    }
    Coverage coverage = Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
    return new DesignContext(
        coverage,
        UnitNeighbours.of(coverage).graph(loads),
        ImmutableMap.copyOf(today),
        ImmutableMap.of(code("A"), "Acomb", code("B"), "Bootham"));
  }

  private static DesignContext context() {
    return context(6, 1_000, TODAY);
  }

  private static DesignedArea area(String code, boolean isNew, int... units) {
    return new DesignedArea(
        code(code),
        isNew,
        IntStream.of(units).mapToObj(i -> code("U" + i)).collect(ImmutableSet.toImmutableSet()),
        1_000.0 * units.length);
  }

  private static Design design(DesignProof proof, DesignedArea... areas) {
    return new Design(
        "Areas for everybody.",
        LoadRange.of(1_000, 3_000),
        ImmutableList.copyOf(areas),
        1_000,
        proof,
        ImmutableList.of());
  }

  private static String page(Design design, DesignContext context) throws IOException {
    return Reports.written(new DesignPage(design, ImmutableList.of(), context)::write);
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** An area as it is, one that gets a unit, and a new one. */
  private static Design ofEachGroup() {
    return design(
        PROVED, area("A", false, 0, 1), area("B", false, 2, 3), area("new-1", true, 4, 5));
  }

  @Test
  void each_area_is_a_row_of_its_group_with_its_shape_on_the_map() throws IOException {
    String page = page(ofEachGroup(), context());

    assertThat(all("<tr id=\"(a\\d+)\"", page)).containsExactly("a1", "a2", "a3");
    assertThat(all("data-for=\"(a\\d+)\"", page)).containsExactly("a1", "a2", "a3");
    assertThat(all("<tr id=\"a\\d\" data-group=\"(\\w+)\"", page))
        .containsExactly("same", "changed", "new");
    assertThat(page.split("class=\"show\"", -1)).hasSize(1 + 3);
  }

  @Test
  void groups_that_no_area_has_are_neither_a_filter_nor_in_the_legend() throws IOException {
    String all = page(ofEachGroup(), context());
    assertThat(all).contains(">New (1)<", ">Gets units (1)<", ">As today or smaller (1)<");
    assertThat(all).contains("new area", "changes area");

    String same = page(design(PROVED, area("A", false, 0), area("B", false, 2)), context());
    assertThat(same).contains(">As today or smaller (2)<").doesNotContain("value=\"new\"");
    assertThat(same).doesNotContain(">New (", ">Gets units (", "new area", "changes area");
  }

  @Test
  void only_areas_that_get_units_have_a_load_that_arrives() throws IOException {
    assertThat(
            all(
                "data-label=\"Arriving\" data-value=\"([-\\d.]+)\"",
                page(ofEachGroup(), context())))
        .containsExactly("-1", "1000", "2000");
  }

  @Test
  void who_gets_another_area_is_listed_with_what_they_have_today() throws IOException {
    String page = page(ofEachGroup(), context());
    String table = page.substring(page.indexOf("Who gets another area"));

    assertThat(all("<th scope=\"row\">([^<]+)</th>", table))
        .hasSize(3)
        .first()
        .satisfies(unit -> assertThat(unit).startsWith("&lt;script&gt;alert"));
    assertThat(all("<td>(no area)</td>", table)).hasSize(3);
    assertThat(page).doesNotContain("<script>alert");
  }

  @Test
  void a_question_without_an_answer_has_no_shares_and_nothing_after() throws IOException {
    DesignProof none =
        new DesignProof(DesignStatus.INFEASIBLE, 0, 0, 7, false, "The units are too large.");
    String page = page(design(none), context());

    assertThat(page)
        .contains("There is no such answer. The units are too large.")
        .contains("Load of each")
        .doesNotContain("Load covered", "Covered today", "Before and after", "Who gets another");
    assertThat(all("<tr id=\"(a\\d+)\"", page)).isEmpty();
  }

  @Test
  void without_areas_today_there_is_no_before() throws IOException {
    String page = page(design(PROVED, area("new-1", true, 0, 1)), context(6, 1_000, Map.of()));

    assertThat(page)
        .contains("Load covered")
        .doesNotContain("Covered today", "Change area", "Before and after", "Who gets another");
  }

  @ParameterizedTest
  @CsvSource({"1, 16.6%", "2, 33.3%", "5, 83.3%", "6, 100%"})
  void the_share_that_is_covered_is_never_more_than_it_is(int covered, String share)
      throws IOException {
    String page =
        page(design(PROVED, area("A", false, IntStream.range(0, covered).toArray())), context());

    assertThat(all("<dt>Load covered</dt><dd>([^<]+)</dd>", page)).containsExactly(share);
    assertThat(all("<dt>Covered today</dt><dd>([^<]+)</dd>", page)).containsExactly("50%");
  }

  @Test
  void units_without_any_load_are_no_share_of_nothing() throws IOException {
    Design nothing =
        design(PROVED, new DesignedArea(code("A"), false, ImmutableSet.of(code("U0")), 0));

    assertThat(all("<dt>Load covered</dt><dd>([^<]+)</dd>", page(nothing, context(6, 0, TODAY))))
        .containsExactly("0%");
  }

  @Test
  void work_that_was_stopped_early_says_so() throws IOException {
    DesignProof stopped =
        new DesignProof(DesignStatus.BOUNDED, 300, 200, 1_000_000, true, "Time ran out.");

    assertThat(page(design(stopped, area("A", false, 0)), context()))
        .contains("<p class=\"note\">The work was stopped early", "Work: 1,000,000 steps.");
    assertThat(page(ofEachGroup(), context())).doesNotContain("class=\"note\"");
  }

  @Test
  void alternatives_are_numbered_and_steps_are_listed() throws IOException {
    Design design =
        new Design(
            "One more.",
            LoadRange.of(1_000, 3_000),
            ImmutableList.of(area("A", false, 0, 1), area("new-1", true, 3)),
            0,
            PROVED,
            ImmutableList.of(area("new-2", true, 4), area("new-3", true, 4, 5)));
    String page =
        Reports.written(
            new DesignPage(design, ImmutableList.of(ofEachGroup(), design(PROVED)), context())
                ::write);

    assertThat(all("<figcaption>(\\d\\. [^<]+)<", page))
        .containsExactly("1. Load 1,000", "2. Load 2,000");
    assertThat(all("<li>([^<]+)</li>", page.substring(page.indexOf("How few will do"))))
        .hasSize(2)
        .first()
        .satisfies(step -> assertThat(step).endsWith("The largest has 2,000."));
  }

  @Test
  void of_more_areas_than_a_page_lists_it_says_how_many_there_are() throws IOException {
    int many = 1_020;
    DesignedArea[] areas =
        IntStream.range(0, many)
            .mapToObj(i -> area("new-" + i, true, i))
            .toArray(DesignedArea[]::new);
    String page = page(design(PROVED, areas), context(many, 1_000, Map.of()));

    List<String> rows = all("<tr id=\"(a\\d+)\"", page);
    assertThat(rows).hasSize(1_000);
    assertThat(page).contains("The first 1,000 of 1,020 areas are listed");
    assertThat(Stream.of(all("data-for=\"(a\\d+)\"", page)).flatMap(List::stream)).isSubsetOf(rows);
  }
}
