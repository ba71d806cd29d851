package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Comparison.Alternative;
import org.lac4j.rules.simulation.study.Estimate;

/**
 * Charts of paired differences of the whole team with their intervals, for measures of one unit.
 *
 * <p>A row for each measure, named at its left, where a name can be read without turning the page; to the right of a line
 * at 0 is more, to the left is less.
 */
final class DifferenceChart {

  private static final int WIDTH = 900;
  private static final int AXIS = 60;

  /** The height of a row, and what each alternative adds to it. */
  private static final int ROW = 14;

  private static final int ROW_OF_EACH = 14;

  /** How much of a row's height the alternatives are spread over. */
  private static final double SPREAD = 0.7;

  /** A little less than a row, so that there is a name at each. */
  private static final double NAME_SPACING = 0.9;

  private static final float INTERVAL_WIDTH = 2.5f;
  private static final Color ZERO = new Color(0x59, 0x59, 0x59);

  private final ImmutableList<Measure> measures;
  private final List<Alternative> alternatives;
  private final List<String> labels;

  private DifferenceChart(
      ImmutableList<Measure> measures, List<Alternative> alternatives, List<String> labels) {
    this.measures = measures;
    this.alternatives = alternatives;
    this.labels = labels;
  }

  /** Draws the differences; empty if no alternative can be compared in any of the measures. */
  static Optional<String> svg(
      String id,
      String title,
      ImmutableList<Measure> measures,
      List<Alternative> alternatives,
      List<String> labels,
      Outlines outlines) {
    ImmutableList<Measure> known =
        measures.stream()
            .filter(
                measure ->
                    alternatives.stream()
                        .allMatch(one -> one.difference(measure, Scope.TEAM).isPresent()))
            .collect(ImmutableList.toImmutableList());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Svg.of(
            new DifferenceChart(known, alternatives, labels).draw(),
            id,
            title,
            "A row for each measure: a marker for the difference, on a bar for its 95 % interval. The"
                + " table below has the same figures.",
            outlines));
  }

  private XYChart draw() {
    int row = ROW + alternatives.size() * ROW_OF_EACH;
    int legend = alternatives.size() > 1 ? alternatives.size() : 0;
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(AXIS + measures.size() * row + legend * Style.LEGEND_LINE)
            .build();
    style(chart.getStyler(), row);
    chart.getStyler().setLegendVisible(legend > 0);
    zero(chart);
    for (int i = 0; i < alternatives.size(); i++) {
      add(chart, i);
    }
    return chart;
  }

  private void style(AxesChartStyler styler, int row) {
    Style.apply(styler);
    styler.setPlotGridVerticalLinesVisible(true);
    styler.setPlotGridHorizontalLinesVisible(false);
    styler.setYAxisMin(bottom());
    styler.setYAxisMax(top());
    styler.setYAxisTickMarkSpacingHint((int) (NAME_SPACING * row));
    styler.setyAxisTickLabelsFormattingFunction(this::name);
  }

  private double bottom() {
    return 0.5;
  }

  private double top() {
    return measures.size() + 0.5;
  }

  /**
   * The name of the row at a height, the first measure at the top. Between and beyond the rows there are only spaces, a
   * different number of them at each multiple of a half: XChart takes ever fewer heights until no two have the same name.
   */
  private String name(double height) {
    int row = (int) Math.round(height);
    if (row == height && row > 0 && row <= measures.size()) {
      return Figures.name(measures.get(measures.size() - row), scenarios());
    }
    int halves = (int) Math.round(2 * height);
    return " ".repeat(1 + (halves < 0 ? -2 * halves - 1 : 2 * halves));
  }

  private ImmutableList<Scenario> scenarios() {
    return alternatives.stream()
        .flatMap(one -> one.scenarios().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private void zero(XYChart chart) {
    XYSeries zero =
        chart.addSeries("No difference", new double[] {0, 0}, new double[] {bottom(), top()});
    zero.setLineColor(ZERO).setLineWidth(1).setLineStyle(SeriesLines.SOLID);
    zero.setMarker(SeriesMarkers.NONE).setShowInLegend(false);
  }

  private void add(XYChart chart, int number) {
    Looks looks = Looks.of(number + 1);
    double[] means = new double[measures.size()];
    double[] heights = new double[measures.size()];
    for (int i = 0; i < means.length; i++) {
      Measure measure = measures.get(i);
      Estimate estimate = alternatives.get(number).difference(measure, Scope.TEAM).orElseThrow();
      means[i] = Figures.shown(measure, estimate.mean());
      heights[i] = height(i, number);
      double half = Figures.shown(measure, estimate.halfWidth());
      XYSeries interval =
          chart.addSeries(
              labels.get(number) + ", interval " + i,
              new double[] {means[i] - half, means[i] + half},
              new double[] {heights[i], heights[i]});
      interval.setLineColor(looks.colour()).setLineWidth(INTERVAL_WIDTH);
      interval.setLineStyle(SeriesLines.SOLID);
      interval.setMarker(SeriesMarkers.NONE).setShowInLegend(false);
    }
    XYSeries markers = chart.addSeries(labels.get(number), means, heights);
    markers.setLineStyle(SeriesLines.NONE).setLineColor(looks.colour());
    markers.setMarker(looks.marker()).setMarkerColor(looks.colour());
  }

  /** Where in the row of a measure an alternative stands, the first above the others. */
  private double height(int measure, int alternative) {
    double between = SPREAD / alternatives.size();
    double above = (alternatives.size() - 1) / 2.0 - alternative;
    return measures.size() - measure + above * between;
  }
}
