package org.lac4j.core.internal.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;

/** How often numbers occur: a column for each range, with lines at numbers that are named. Immutable. */
public final class Histogram {

  private static final int COLUMNS = 24;
  private static final int LINES = 5;
  private static final int NAMES = 16;

  private final Scale scale;
  private final Scale counts;
  private final ImmutableList<Integer> columns;
  private final ImmutableMap<String, Double> named;

  private Histogram(double[] values, ImmutableMap<String, Double> named) {
    double least = Arrays.stream(values).min().orElseThrow();
    double most = Arrays.stream(values).max().orElseThrow();
    this.scale = Scale.of(least, most, COLUMNS);
    int[] count = new int[scale.ticks().size() - 1];
    for (double value : values) {
      count[Math.min(count.length - 1, (int) Math.floor(scale.share(value) * count.length))]++;
    }
    this.columns = Arrays.stream(count).boxed().collect(ImmutableList.toImmutableList());
    this.counts = Scale.of(0, Arrays.stream(count).max().orElseThrow(), LINES);
    this.named = named;
  }

  /**
   * Obtains a chart.
   *
   * @param values the numbers, one or more
   * @param named numbers among them to name, such as the median
   * @return the chart
   */
  public static Histogram of(double[] values, Map<String, Double> named) {
    return new Histogram(values.clone(), ImmutableMap.copyOf(named));
  }

  /**
   * Returns how many numbers each column stands for; a column holds its start, the last its end too.
   *
   * @return the counts from left to right
   */
  public ImmutableList<Integer> columns() {
    return columns;
  }

  /**
   * Draws the chart.
   *
   * @param id its id in the page, which its other ids start with
   * @param title its title
   * @param description what it shows, in words
   * @param height its height in pixels
   * @return the markup
   */
  public String svg(String id, String title, String description, int height) {
    Svg svg = new Svg();
    svg.open("chart", height, " role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\"");
    svg.raw("<title id=\"" + id + "-title\">" + Html.text(title) + "</title>");
    svg.raw("<desc id=\"" + id + "-desc\">" + Html.text(description) + "</desc>\n");
    for (double tick : counts.ticks()) {
      String y = Svg.share(1 - counts.share(tick));
      svg.line(Svg.at("0", y), Svg.at("100%", y), Svg.GRID, 1);
      svg.text(Svg.at("-6", y), "dy=\".35em\"", "end", "", counts.label(tick));
    }
    for (int i = 0; i < columns.size(); i++) {
      column(svg, i);
    }
    names(svg);
    return axis(svg).close().toString();
  }

  private void column(Svg svg, int number) {
    double share = counts.share(columns.get(number));
    svg.raw("<rect class=\"column\" x=\"" + Svg.share(number / (double) columns.size()))
        .raw("\" y=\"" + Svg.share(1 - share) + "\" width=\"" + Svg.share(1.0 / columns.size()))
        .raw("\" height=\"" + Svg.share(share) + "\"/>\n");
  }

  private void names(Svg svg) {
    int row = 0;
    for (Map.Entry<String, Double> one : named.entrySet()) {
      double share = scale.share(one.getValue());
      String x = Svg.share(share);
      svg.line(Svg.at(x, "0"), Svg.at(x, "100%"), Svg.INK, 1.5);
      boolean left = share > 0.5;
      String moved = "dx=\"" + (left ? -5 : 5) + "\" dy=\"" + (12 + NAMES * row++) + "\"";
      svg.text(Svg.at(x, "0"), moved, left ? "end" : "start", "name", one.getKey());
    }
  }

  private Svg axis(Svg svg) {
    svg.line(Svg.at("0", "100%"), Svg.at("100%", "100%"), Svg.INK, 1);
    int step = (scale.ticks().size() + 7) / 8;
    for (int i = 0; i < scale.ticks().size(); i += step) {
      double share = scale.share(scale.ticks().get(i));
      String style = i / step % 2 == 0 ? "" : "more";
      String name = scale.label(scale.ticks().get(i));
      svg.text(Svg.at(Svg.share(share), "100%"), "dy=\"18\"", Svg.anchor(share), style, name);
    }
    return svg;
  }
}
