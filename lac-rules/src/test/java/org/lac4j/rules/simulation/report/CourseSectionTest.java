package org.lac4j.rules.simulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Looks;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Small;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.study.Series;
import org.lac4j.rules.simulation.study.Study;
import org.lac4j.rules.simulation.study.StudyResult;

/** Caseloads and queues over time, held against the series that they show. */
class CourseSectionTest {

  private static final Scenario SMALL =
      Small.with(new Demand.PerYear(150))
          .withPeople(People.builder().longLasts(new Length.Fixed(20)).build());
  private static final AreaCode AREA = SMALL.areas().get(0).code();
  private static final StudyResult ALONE = run(SMALL);

  private static StudyResult run(Scenario scenario) {
    return Study.of(scenario).withReplications(2).run();
  }

  private static String page(StudyResult... results) {
    Html page = new Html();
    new CourseSection(Subject.all(ImmutableList.copyOf(results))).write(page);
    return page.toString();
  }

  /** From today, with so many in touch who stay. */
  private static Scenario inTouch(int number) {
    InTouch one =
        InTouch.builder()
            .area(AREA)
            .since(SMALL.firstDay().minusDays(1))
            .support(Support.LONG)
            .build();
    return SMALL
        .withAreas(SimulatedArea.of("A-1", "One", new Demand.PerYear(0)))
        .withPeople(People.builder().longLasts(new Length.Fixed(5000)).build())
        .withStart(
            new Start.Today(
                ImmutableList.copyOf(Collections.nCopies(number, one)), ImmutableList.of()));
  }

  private static List<String> cells(String html, String row) {
    return Pattern.compile("<td>([^<]*)</td>")
        .matcher(
            html.substring(html.indexOf("<th scope=\"row\">" + row + "</th>")).split("</tr>", 2)[0])
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Series.Kind.class)
  void the_table_has_the_first_and_last_week_and_even_steps_between(Series.Kind kind) {
    int place = kind == Series.Kind.OPEN ? 0 : 1;
    String section = Splitter.on("</section>").splitToList(page(ALONE)).get(place);
    Series series = ALONE.series(kind, Scope.TEAM).orElseThrow();
    int weeks = series.points().size();
    List<MatchResult> days =
        Pattern.compile("<th scope=\"col\">([0-9]+) ([A-Z][a-z]{2}) (2024)</th>")
            .matcher(section)
            .results()
            .toList();

    assertThat(weeks).isEqualTo(13);
    assertThat(days).extracting(MatchResult::group).hasSize(5);
    List<Series.Point> shown = List.of(0, 3, 6, 9, 12).stream().map(series.points()::get).toList();
    assertThat(days)
        .extracting(day -> Integer.parseInt(day.group(1)))
        .isEqualTo(shown.stream().map(point -> point.day().getDayOfMonth()).toList());
    assertThat(cells(section, "The whole team"))
        .extracting(Double::parseDouble)
        .zipSatisfy(
            shown,
            (told, point) ->
                assertThat(Math.abs(told - point.estimate().mean())).isLessThanOrEqualTo(0.5));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "6, 1", "7, 2", "22, 4", "28, 5", "60, 5"})
  void a_short_time_has_as_many_columns_as_weeks(int daysAfterTheFirst, int columns) {
    Scenario brief = inTouch(5).withLastDay(SMALL.firstDay().plusDays(daysAfterTheFirst));

    assertThat(cells(page(run(brief)), "The whole team")).hasSize(columns);
  }

  @Test
  void areas_in_which_nobody_is_are_left_out() {
    Scenario two =
        SMALL.withAreas(
            SMALL.areas().get(0), SimulatedArea.of("A-2", "Deserted", new Demand.PerYear(0)));

    assertThat(page(run(two))).contains("One").doesNotContain("Deserted");
    assertThat(page(run(inTouch(0)))).contains("Nobody, in any area.").doesNotContain("<table>");
  }

  @ParameterizedTest
  @CsvSource({"60, true", "10, false", "110, false"})
  void a_scale_that_does_not_start_at_0_is_told(int people, boolean isTold) {
    // The guideline starts at 50: in the upper half of a scale to 60, in the lower of one to 110.
    assertThat(page(run(inTouch(people))).contains("Mind where the scales start"))
        .isEqualTo(isTold);
  }

  @Test
  void the_guideline_is_explained_where_caseloads_are_and_nowhere_else() {
    List<String> sections = Splitter.on("</section>").splitToList(page(ALONE));

    assertThat(sections.get(0)).contains("People in touch over time", "50 to 60 people; those in");
    assertThat(sections.get(1)).contains("People waiting over time").doesNotContain("guideline");
  }

  @Test
  void scenarios_beside_each_other_have_their_letters_markers_and_tables() {
    Scenario more =
        SMALL.withName("More").withAreas(SimulatedArea.of("A-1", "One", new Demand.PerYear(300)));
    String html = page(ALONE, run(more));

    assertThat(html)
        .contains(
            "the markers are a "
                + Looks.of(0).markerName()
                + " for A: Small, a "
                + Looks.of(1).markerName()
                + " for B: More.")
        .contains("<caption>A: Small: people in touch</caption>")
        .contains("<caption>B: More: people waiting</caption>");
    assertThat(page(ALONE)).doesNotContain("the markers are");
    assertThat(html.split("<table>", -1)).hasSize(1 + 2 * Series.Kind.values().length);
  }
}
