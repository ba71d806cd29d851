package org.lac4j.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class RowChartTest {

  private static Document drawn(RowChart chart) {
    return Markup.parse(chart.html("c", "Title", "What it shows"));
  }

  private static List<String> names(Document chart) {
    return Markup.all(chart, "div").stream()
        .filter(row -> row.getAttribute("class").equals("row"))
        .map(row -> row.getElementsByTagName("span").item(0).getTextContent())
        .toList();
  }

  @Test
  void an_interval_has_its_marker_on_its_bar() {
    Document chart =
        drawn(
            RowChart.of(
                List.of(RowChart.Row.of("Wait", new Mark.Interval(-2, 1, 4, Looks.of(0)))),
                OptionalDouble.of(0)));
    Element bar =
        Markup.all(chart, "line").stream()
            .filter(line -> line.getAttribute("stroke").equals(Looks.of(0).colour()))
            .findFirst()
            .orElseThrow();
    Element marker = (Element) Markup.all(chart, "path").get(0).getParentNode();
    double left = Markup.share(bar, "x1");
    double right = Markup.share(bar, "x2");

    assertThat(Markup.share(marker, "x")).isCloseTo((left + right) / 2, within(1e-3));
    assertThat(left).isLessThan(right);
    assertThat(marker.getAttribute("y")).isEqualTo(bar.getAttribute("y1"));
  }

  @Test
  void a_tornado_starts_with_what_swings_most() {
    Document chart =
        drawn(
            RowChart.tornado(
                ImmutableMap.of(
                    "Leave", new Mark.Swing(10, 9, 11),
                    "Demand", new Mark.Swing(10, 4, 20),
                    "Return", new Mark.Swing(10, 12, 8.5))));

    assertThat(names(chart)).containsExactly("Demand", "Return", "Leave", "");
    assertThat(Markup.all(chart, "rect")).hasSize(2 * 3);
  }

  @Property(tries = 100)
  void bars_of_a_tornado_meet_at_the_figure_as_it_is(
      @ForAll @DoubleRange(min = -50, max = 50) double base,
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -99, max = 99) Double> others) {
    ImmutableMap.Builder<String, Mark.Swing> swings = ImmutableMap.builder();
    for (int i = 0; i < others.size(); i++) {
      swings.put("A" + i, new Mark.Swing(base, others.get(i), base + 1));
    }
    List<Element> bars = Markup.all(drawn(RowChart.tornado(swings.buildOrThrow())), "rect");

    for (int i = 0; i < bars.size(); i += 2) {
      double highStart = Markup.share(bars.get(i + 1), "x");
      double lowStart = Markup.share(bars.get(i), "x");
      double lowEnd = lowStart + Markup.share(bars.get(i), "width");
      assertThat(Math.min(Math.abs(lowStart - highStart), Math.abs(lowEnd - highStart)))
          .isLessThan(2e-4);
    }
  }

  @Test
  void before_is_open_and_after_is_filled() {
    Document chart =
        drawn(
            RowChart.of(
                List.of(RowChart.Row.of("Wait", new Mark.Shift(20, 10))), OptionalDouble.empty()));
    Element before = Markup.all(chart, "circle").get(0);
    Element after = (Element) Markup.all(chart, "path").get(0).getParentNode();

    assertThat(before.getAttribute("fill")).isEqualTo("#fff");
    assertThat(Markup.share(before, "cx")).isGreaterThan(Markup.share(after, "x"));
  }

  @Test
  void names_are_text() {
    Document chart =
        drawn(
            RowChart.of(
                List.of(RowChart.Row.of("<b>&", new Mark.Shift(1, 2))), OptionalDouble.empty()));

    assertThat(names(chart)).containsExactly("<b>&", "");
  }
}
