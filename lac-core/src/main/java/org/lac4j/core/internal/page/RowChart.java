package org.lac4j.core.internal.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Rows of figures on one scale, each named: intervals, swings (a tornado), or figures before and after.
 *
 * <p>Names stand left of the rows, or above them where there is little room. Immutable.
 */
public final class RowChart {

  private static final int STEPS = 8;
  private static final int ROW = 14;
  private static final int AXIS = 24;
  private static final int BAR = 8;

  private final ImmutableList<Row> rows;
  private final Scale scale;
  private final OptionalDouble line;

  /**
   * A row.
   *
   * @param name what it is of
   * @param marks what is drawn in it, one below the other
   */
  public record Row(String name, ImmutableList<Mark> marks) {

    /**
     * Obtains a row with one mark.
     *
     * @param name what it is of
     * @param mark the mark
     * @return the row
     */
    public static Row of(String name, Mark mark) {
      return new Row(name, ImmutableList.of(mark));
    }

    private int height() {
      return ROW + ROW * Math.max(1, marks.size());
    }
  }

  private RowChart(ImmutableList<Row> rows, OptionalDouble line) {
    this.rows = rows;
    this.line = line;
    double least = line.orElse(Double.POSITIVE_INFINITY);
    double most = line.orElse(Double.NEGATIVE_INFINITY);
    for (Row row : rows) {
      for (Mark mark : row.marks()) {
        least = Math.min(least, mark.least());
        most = Math.max(most, mark.most());
      }
    }
    this.scale = Scale.of(least, most, STEPS);
  }

  /**
   * Obtains a chart of intervals or of figures before and after.
   *
   * @param rows the rows, with one mark or more
   * @param line a number that a line is drawn at, such as 0 for differences
   * @return the chart
   */
  public static RowChart of(List<Row> rows, OptionalDouble line) {
    return new RowChart(ImmutableList.copyOf(rows), line);
  }

  /**
   * Obtains a tornado: what swings most comes first, around a line at the figure as it is.
   *
   * @param swings the name of each assumption with its swing, one or more, around one figure
   * @return the chart
   */
  public static RowChart tornado(Map<String, Mark.Swing> swings) {
    List<Row> rows = new ArrayList<>();
    swings.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().width()))
        .forEach(entry -> rows.add(Row.of(entry.getKey(), entry.getValue())));
    double base = swings.values().iterator().next().base();
    return new RowChart(ImmutableList.copyOf(rows), OptionalDouble.of(base));
  }

  /**
   * Draws the chart.
   *
   * @param id its id in the page, which its other ids start with
   * @param title its title
   * @param description what it shows, in words
   * @return the markup
   */
  public String html(String id, String title, String description) {
    Svg svg = new Svg();
    svg.raw("<div class=\"rows\" role=\"img\" aria-labelledby=\"" + id + "-title " + id)
        .raw("-desc\">\n<span class=\"told\" id=\"" + id + "-title\">" + Html.text(title))
        .raw("</span><span class=\"told\" id=\"" + id + "-desc\">" + Html.text(description))
        .raw("</span>\n");
    for (Row row : rows) {
      svg.raw("<div class=\"row\"><span>" + Html.text(row.name()) + "</span>");
      svg.open("bars", row.height(), "");
      grid(svg);
      for (int i = 0; i < row.marks().size(); i++) {
        draw(
            svg,
            row.marks().get(i),
            (row.height() - ROW * (row.marks().size() - 1)) / 2.0 + i * ROW);
      }
      svg.close().raw("</div>\n");
    }
    return axis(svg).raw("</div>\n").toString();
  }

  private Svg axis(Svg svg) {
    svg.raw("<div class=\"row\"><span></span>").open("bars", AXIS, "");
    svg.line(Svg.at("0", "0"), Svg.at("100%", "0"), Svg.INK, 1);
    for (int i = 0; i < scale.ticks().size(); i++) {
      double tick = scale.ticks().get(i);
      double share = scale.share(tick);
      String style = i % 2 == 0 ? "" : "more";
      svg.text(Svg.at(Svg.share(share), "16"), "", Svg.anchor(share), style, scale.label(tick));
    }
    return svg.close().raw("</div>\n");
  }

  private void grid(Svg svg) {
    for (double tick : scale.ticks()) {
      svg.line(Svg.at(at(tick), "0"), Svg.at(at(tick), "100%"), Svg.GRID, 1);
    }
    line.ifPresent(
        value -> svg.line(Svg.at(at(value), "0"), Svg.at(at(value), "100%"), Svg.GREY, 1.5));
  }

  private String at(double value) {
    return Svg.share(scale.share(value));
  }

  private void draw(Svg svg, Mark mark, double height) {
    String y = Rounding.plain(height, 1);
    if (mark instanceof Mark.Interval one) {
      svg.line(Svg.at(at(one.least()), y), Svg.at(at(one.most()), y), one.looks().colour(), 2.5);
      svg.marker(Svg.at(at(one.middle()), y), one.looks());
    } else if (mark instanceof Mark.Swing one) {
      bar(svg, one.base(), one.atLow(), "low", height);
      bar(svg, one.base(), one.atHigh(), "high", height);
    } else if (mark instanceof Mark.Shift one) {
      shift(svg, one, y);
    }
  }

  private void bar(Svg svg, double from, double to, String style, double height) {
    svg.raw("<rect class=\"" + style + "\" x=\"" + at(Math.min(from, to)) + "\" y=\"")
        .raw(Rounding.plain(height - BAR, 1) + "\" width=\"")
        .raw(Svg.share(Math.abs(scale.share(to) - scale.share(from))) + "\" height=\"")
        .raw(2 * BAR + "\"/>\n");
  }

  private void shift(Svg svg, Mark.Shift one, String y) {
    Looks looks = Looks.of(0);
    svg.line(Svg.at(at(one.before()), y), Svg.at(at(one.after()), y), looks.colour(), 2);
    svg.raw("<circle cx=\"" + at(one.before()) + "\" cy=\"" + y + "\" r=\"4.5\" fill=\"#fff\"")
        .raw(" stroke=\"" + looks.colour() + "\" stroke-width=\"2\"/>\n");
    svg.marker(Svg.at(at(one.after()), y), looks);
  }
}
