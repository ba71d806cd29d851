package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.lac4j.rules.simulation.study.Series;

/** Charts of numbers over time, a line for each scenario. */
final class Course {

  private static final int POINTS_WIDE = 130;
  private static final int POINTS_NARROW = 60;
  private static final int MARKERS = 8;
  private static final int NARROW = 400;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("M/uu", Locale.UK);

  private final ImmutableList<Line> lines;
  private final double lowest;
  private final double highest;
  private final Optional<GuidelineBand> band;

  private Course(
      ImmutableList<Line> lines, double lowest, double highest, Optional<GuidelineBand> band) {
    this.lines = lines;
    this.lowest = lowest;
    this.highest = highest;
    this.band = band;
  }

  /**
   * A scenario's line.
   *
   * @param scenario the number of the scenario
   * @param label its name
   * @param points its numbers, one or more
   */
  record Line(int scenario, String label, ImmutableList<Series.Point> points) {

    /** Every so many weeks, and the last. */
    ImmutableList<Series.Point> thinned(int most) {
      int step = Math.max(1, (points.size() + most - 1) / most);
      ImmutableList.Builder<Series.Point> thin = ImmutableList.builder();
      for (int i = 0; i < points.size() - 1; i += step) {
        thin.add(points.get(i));
      }
      return thin.add(points.get(points.size() - 1)).build();
    }
  }

  /**
   * Obtains a chart.
   *
   * @param lines the lines
   * @param lowest the bottom of the scale
   * @param highest the top of the scale at least, so that charts beside each other can be compared
   * @param band the guideline to draw behind the lines, if any
   */
  static Course of(List<Line> lines, double lowest, double highest, Optional<GuidelineBand> band) {
    return new Course(ImmutableList.copyOf(lines), lowest, highest, band);
  }

  String svg(String id, String title, int width, int height, Outlines outlines) {
    int legend = width > NARROW ? legendLines() : 0;
    XYChart chart =
        new XYChartBuilder().width(width).height(height + legend * Style.LEGEND_LINE).build();
    Style.apply(chart.getStyler());
    chart.getStyler().setLegendVisible(legend > 0);
    chart.getStyler().setYAxisMin(lowest);
    chart
        .getStyler()
        .setYAxisMax(Math.max(1, Math.max(highest, band.map(GuidelineBand::top).orElse(0.0))));
    chart
        .getStyler()
        .setxAxisTickLabelsFormattingFunction(
            day -> month(day, width > NARROW ? MONTH : SHORT_MONTH));
    chart.getStyler().setXAxisMaxLabelCount(width > NARROW ? 8 : 3);
    chart.getStyler().setYAxisDecimalPattern("#,##0");
    band.ifPresent(guideline -> guideline.draw(chart, firstDay(), lastDay()));
    int points = width > NARROW ? POINTS_WIDE : POINTS_NARROW;
    lines.forEach(line -> add(chart, line, line.thinned(points)));
    return Svg.of(chart, id, title, description(), outlines);
  }

  /** One line without a guideline needs no legend. */
  private int legendLines() {
    int all = lines.size() + (band.isPresent() ? 1 : 0);
    return all > 1 ? all : 0;
  }

  private double firstDay() {
    return lines.stream().mapToDouble(line -> days(line.points())[0]).min().orElse(0);
  }

  private double lastDay() {
    return lines.stream()
        .mapToDouble(line -> line.points().get(line.points().size() - 1).day().toEpochDay())
        .max()
        .orElse(0);
  }

  private static String month(double epochDay, DateTimeFormatter form) {
    return form.format(LocalDate.ofEpochDay((long) epochDay));
  }

  private static void add(XYChart chart, Line line, ImmutableList<Series.Point> points) {
    Looks looks = Looks.of(line.scenario());
    XYSeries drawn = chart.addSeries(line.label(), days(points), means(points));
    drawn.setLineColor(looks.colour()).setLineStyle(looks.line()).setLineWidth(2);
    drawn.setMarker(points.size() > MARKERS ? SeriesMarkers.NONE : looks.marker());
    drawn.setMarkerColor(looks.colour());
    if (points.size() > MARKERS) {
      mark(chart, line, looks, points);
    }
  }

  /** A marker at each of a hundred points would hide the line, and those of another scenario at the same points too. */
  private static void mark(
      XYChart chart, Line line, Looks looks, ImmutableList<Series.Point> points) {
    ImmutableList.Builder<Series.Point> some = ImmutableList.builder();
    for (int i = 0; i < MARKERS; i++) {
      int place = 2 * i * Looks.KINDS + Looks.KINDS + 2 * (line.scenario() % Looks.KINDS);
      some.add(points.get(place * points.size() / (2 * (MARKERS + 1) * Looks.KINDS)));
    }
    XYSeries marks =
        chart.addSeries(line.label() + ", markers", days(some.build()), means(some.build()));
    marks.setLineStyle(SeriesLines.NONE).setShowInLegend(false);
    marks.setMarker(looks.marker()).setMarkerColor(looks.colour());
  }

  private static double[] days(ImmutableList<Series.Point> points) {
    return points.stream().mapToDouble(point -> point.day().toEpochDay()).toArray();
  }

  private static double[] means(ImmutableList<Series.Point> points) {
    return points.stream().mapToDouble(point -> point.estimate().mean()).toArray();
  }

  private String description() {
    StringBuilder text = new StringBuilder("The mean over the runs, by week.");
    band.ifPresent(guideline -> text.append(" The ").append(guideline.label()).append("."));
    for (Line line : lines) {
      Series.Point first = line.points().get(0);
      Series.Point last = line.points().get(line.points().size() - 1);
      text.append(
          String.format(
              Locale.UK,
              " %s: %.1f in %s, %.1f in %s.",
              line.label(),
              first.estimate().mean(),
              MONTH.format(first.day()),
              last.estimate().mean(),
              MONTH.format(last.day())));
    }
    return text.toString();
  }
}
