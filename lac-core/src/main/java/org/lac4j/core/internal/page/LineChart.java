package org.lac4j.core.internal.page;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Numbers over time, a line for each of several things, with a band for a guideline behind them.
 *
 * <p>It takes the width that it gets. Lines differ by colour, dashes and markers. Immutable.
 */
public final class LineChart {

  private static final int POINTS = 130;
  private static final int MARKERS = 8;
  private static final int BOX = 1000;
  private static final int STEPS = 6;

  private final ImmutableList<Line> lines;
  private final Scale scale;
  private final TimeAxis time;
  private final Optional<Band> band;

  /**
   * A number on a day.
   *
   * @param day the day
   * @param value the number
   */
  public record Point(LocalDate day, double value) {}

  /**
   * A line.
   *
   * @param looks its looks
   * @param number its number among the lines, from 0, which staggers its markers
   * @param label what it is of
   * @param points its points by day, one or more
   */
  public record Line(Looks looks, int number, String label, ImmutableList<Point> points) {

    private ImmutableList<Point> thinned() {
      int step = Math.max(1, (points.size() + POINTS - 1) / POINTS);
      ImmutableList.Builder<Point> thin = ImmutableList.builder();
      for (int i = 0; i < points.size() - 1; i += step) {
        thin.add(points.get(i));
      }
      return thin.add(points.get(points.size() - 1)).build();
    }

    /** Some points that other lines leave free: a marker at each of a hundred would hide the line. */
    private ImmutableList<Point> marked() {
      ImmutableList<Point> thin = thinned();
      if (thin.size() <= MARKERS) {
        return thin;
      }
      ImmutableList.Builder<Point> some = ImmutableList.builder();
      for (int i = 0; i < MARKERS; i++) {
        int place = 2 * i * Looks.KINDS + Looks.KINDS + 2 * (number % Looks.KINDS);
        some.add(thin.get(place * thin.size() / (2 * (MARKERS + 1) * Looks.KINDS)));
      }
      return some.build();
    }
  }

  /**
   * Two numbers that a guideline lies between.
   *
   * @param label what it is
   * @param low the lower number
   * @param high the higher number
   */
  public record Band(String label, double low, double high) {}

  private LineChart(ImmutableList<Line> lines, Scale scale, Optional<Band> band) {
    this.lines = lines;
    this.scale = scale;
    this.time = TimeAxis.of(lines);
    this.band = band;
  }

  /**
   * Obtains a chart.
   *
   * @param lines the lines, one or more
   * @param lowest the bottom of the scale at most, so that charts beside each other can be compared
   * @param highest the top of the scale at least
   * @param band the band, if any
   * @return the chart
   */
  public static LineChart of(List<Line> lines, double lowest, double highest, Optional<Band> band) {
    double top = Math.max(highest, band.map(Band::high).orElse(highest));
    Scale scale = Scale.of(lowest, Math.max(lowest + 1, top), STEPS);
    return new LineChart(ImmutableList.copyOf(lines), scale, band);
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
    for (double tick : scale.ticks()) {
      String y = height(tick);
      svg.line(Svg.at("0", y), Svg.at("100%", y), Svg.GRID, 1);
      svg.text(Svg.at("-6", y), "dy=\".35em\"", "end", "", scale.label(tick));
    }
    time.draw(svg);
    band.ifPresent(guideline -> band(svg, guideline));
    svg.raw("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 1000 1000\"")
        .raw(" preserveAspectRatio=\"none\" overflow=\"visible\">\n");
    lines.forEach(line -> draw(svg, line));
    svg.close();
    for (Line line : lines) {
      line.marked()
          .forEach(
              point ->
                  svg.marker(
                      Svg.at(Svg.share(time.share(point.day())), height(point.value())),
                      line.looks()));
    }
    return svg.close().toString();
  }

  /**
   * Returns what the lines mean; nothing if there is one line without a band.
   *
   * @return the markup
   */
  public String legend() {
    if (lines.size() + (band.isPresent() ? 1 : 0) < 2) {
      return "";
    }
    return "<p class=\"legend\">"
        + lines.stream().map(line -> line.looks().key(line.label())).collect(joining())
        + band.map(some -> new Looks(Svg.GREY, "", "", "").key(some.label())).orElse("")
        + "</p>";
  }

  private String height(double value) {
    return Svg.share(1 - scale.share(value));
  }

  private void band(Svg svg, Band guideline) {
    for (double edge : new double[] {guideline.low(), guideline.high()}) {
      svg.line(Svg.at("0", height(edge)), Svg.at("100%", height(edge)), Svg.GREY, 1.4);
    }
  }

  private void draw(Svg svg, Line line) {
    String points =
        line.thinned().stream()
            .map(
                point ->
                    Rounding.plain(BOX * time.share(point.day()), 1)
                        + ","
                        + Rounding.plain(BOX * (1 - scale.share(point.value())), 1))
            .collect(joining(" "));
    String dashes = line.looks().dashes();
    svg.raw("<polyline points=\"" + points + "\" fill=\"none\" stroke=\"" + line.looks().colour())
        .raw("\" stroke-width=\"2\" vector-effect=\"non-scaling-stroke\"")
        .raw(dashes.isEmpty() ? "/>\n" : " stroke-dasharray=\"" + dashes + "\"/>\n");
  }
}
