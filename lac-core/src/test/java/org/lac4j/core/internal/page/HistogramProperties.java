package org.lac4j.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HistogramProperties {

  @Property(tries = 200)
  void every_number_is_in_one_column(
      @ForAll @Size(min = 1, max = 80) List<@DoubleRange(min = -1e4, max = 1e4) Double> values) {
    Histogram chart =
        Histogram.of(values.stream().mapToDouble(Double::doubleValue).toArray(), ImmutableMap.of());

    assertThat(chart.columns().stream().mapToInt(Integer::intValue).sum()).isEqualTo(values.size());
    assertThat(Markup.all(Markup.parse(chart.svg("h", "T", "D", 200)), "rect"))
        .hasSize(chart.columns().size());
  }

  @Test
  void columns_are_as_high_as_their_counts_and_named_numbers_have_a_line() {
    Histogram chart =
        Histogram.of(new double[] {0, 0, 0, 0, 5, 10, 10}, ImmutableMap.of("Median", 5.0));
    Document drawn = Markup.parse(chart.svg("h", "T", "D", 200));
    List<Element> columns = Markup.all(drawn, "rect");

    assertThat(Markup.share(columns.get(0), "height"))
        .isEqualTo(2 * Markup.share(columns.get(columns.size() - 1), "height"));
    assertThat(Markup.all(drawn, "text"))
        .filteredOn(text -> text.getTextContent().equals("Median"))
        .singleElement()
        .satisfies(name -> assertThat(Markup.share(name, "x")).isEqualTo(0.5));
  }
}
