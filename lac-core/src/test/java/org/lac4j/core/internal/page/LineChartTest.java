package org.lac4j.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LineChartTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  private static LineChart.Line line(int number, int points, int days) {
    return new LineChart.Line(
        Looks.of(number),
        number,
        "Line " + number,
        IntStream.range(0, points)
            .mapToObj(i -> new LineChart.Point(FIRST.plusDays((long) i * days), i % 11))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Document drawn(LineChart chart) {
    return Markup.parse(chart.svg("c", "Title", "What it shows", 200));
  }

  @Test
  void a_line_starts_left_ends_right_and_stays_within_the_scale() {
    Document chart = drawn(LineChart.of(List.of(line(0, 500, 7)), 0, 12, Optional.empty()));
    List<String> points =
        Splitter.on(' ').splitToList(Markup.all(chart, "polyline").get(0).getAttribute("points"));

    assertThat(points).hasSizeBetween(100, 131);
    assertThat(points.get(0)).startsWith("0,");
    assertThat(points.get(points.size() - 1)).startsWith("1000,");
    assertThat(points)
        .allSatisfy(
            point ->
                assertThat(Double.parseDouble(point.substring(point.indexOf(',') + 1)))
                    .isBetween(0.0, 1000.0));
  }

  @Test
  void markers_of_different_lines_stand_apart() {
    Document chart =
        drawn(LineChart.of(List.of(line(0, 100, 7), line(1, 100, 7)), 0, 12, Optional.empty()));
    List<String> places =
        Markup.all(chart, "path").stream()
            .map(path -> ((Element) path.getParentNode()).getAttribute("x"))
            .toList();

    assertThat(places).hasSize(2 * 8).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 60, 400, 4000})
  void days_are_named_however_long_it_takes(int days) {
    Document chart = drawn(LineChart.of(List.of(line(0, days, 1)), 0, 12, Optional.empty()));
    List<String> names =
        Markup.all(chart, "text").stream()
            .filter(text -> text.getAttribute("y").equals("100%") && text.hasAttribute("x"))
            .map(Element::getTextContent)
            .filter(name -> name.chars().anyMatch(Character::isLetter))
            .toList();

    assertThat(names).hasSizeBetween(1, 9).doesNotHaveDuplicates();
  }

  @Test
  void a_band_is_drawn_at_its_numbers_and_told() {
    LineChart chart =
        LineChart.of(
            List.of(line(0, 30, 7)), 0, 10, Optional.of(new LineChart.Band("guideline", 50, 60)));
    List<Element> edges =
        Markup.all(drawn(chart), "line").stream()
            .filter(line -> line.getAttribute("stroke").equals(Svg.GREY))
            .toList();

    assertThat(edges).hasSize(2);
    assertThat(Markup.share(edges.get(0), "y1")).isCloseTo(1 - 50 / 60.0, within(1e-3));
    assertThat(chart.legend()).contains("Line 0").contains("guideline");
    assertThat(LineChart.of(List.of(line(0, 30, 7)), 0, 10, Optional.empty()).legend()).isEmpty();
  }

  @Test
  void a_chart_is_the_same_in_every_locale() {
    Locale before = Locale.getDefault();
    LineChart chart = LineChart.of(List.of(line(0, 400, 7)), 0, 5_000, Optional.empty());
    String usual = chart.svg("c", "T", "D", 200);
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "de-DE", "hi-IN-u-nu-deva", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(chart.svg("c", "T", "D", 200)).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(usual).contains(">5,000<");
  }
}
