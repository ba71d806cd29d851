package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.internal.page.LineChart;
import org.lac4j.core.internal.page.LineChart.Line;
import org.lac4j.core.internal.page.LineChart.Point;

/** Charts of numbers over time, a line for each scenario. */
final class CourseChart {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private final ImmutableList<Line> lines;
  private final LineChart chart;
  private final Optional<GuidelineBand> band;

  private CourseChart(ImmutableList<Line> lines, LineChart chart, Optional<GuidelineBand> band) {
    this.lines = lines;
    this.chart = chart;
    this.band = band;
  }

  /**
   * Obtains a chart.
   *
   * @param lines the lines
   * @param lowest the bottom of the scale
   * @param highest the top of the scale at least, so that charts beside each other can be compared
   * @param band the guideline to draw behind the lines, if any
   */
  static CourseChart of(
      List<Line> lines, double lowest, double highest, Optional<GuidelineBand> band) {
    return new CourseChart(
        ImmutableList.copyOf(lines),
        LineChart.of(lines, lowest, highest, band.map(GuidelineBand::onChart)),
        band);
  }

  String svg(String id, String title, int height) {
    return chart.svg(id, title, description(), height);
  }

  String legend() {
    return chart.legend();
  }

  private String description() {
    StringBuilder text = new StringBuilder("The mean over the runs, by week.");
    band.ifPresent(guideline -> text.append(" The ").append(guideline.label()).append("."));
    for (Line line : lines) {
      Point first = line.points().get(0);
      Point last = line.points().get(line.points().size() - 1);
      text.append(
          String.format(
              Locale.ROOT,
              " %s: %.1f in %s, %.1f in %s.",
              line.label(),
              first.value(),
              MONTH.format(first.day()),
              last.value(),
              MONTH.format(last.day())));
    }
    return text.toString();
  }
}
