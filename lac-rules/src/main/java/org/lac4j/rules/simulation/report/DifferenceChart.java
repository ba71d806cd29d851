package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Comparison.Alternative;
import org.lac4j.rules.simulation.study.Estimate;

/** Charts of paired differences of the whole team with their intervals, for measures of one unit. */
final class DifferenceChart {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 380;

  private DifferenceChart() {}

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
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT + alternatives.size() * Style.LEGEND_LINE)
            .build();
    Style.apply(chart.getStyler());
    chart.getStyler().setDefaultSeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Scatter);
    chart.getStyler().setLegendVisible(alternatives.size() > 1);
    chart.getStyler().setXAxisLabelRotation(18);
    for (int i = 0; i < alternatives.size(); i++) {
      add(chart, known, alternatives.get(i), labels.get(i), Looks.of(i + 1));
    }
    return Optional.of(
        Svg.of(
            chart,
            id,
            title,
            "A marker for each difference, with its 95 % interval as a bar. The table below has the"
                + " same figures.",
            outlines));
  }

  private static void add(
      CategoryChart chart,
      ImmutableList<Measure> measures,
      Alternative alternative,
      String label,
      Looks looks) {
    List<String> names = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    List<Double> halves = new ArrayList<>();
    for (Measure measure : measures) {
      Estimate estimate = alternative.difference(measure, Scope.TEAM).orElseThrow();
      names.add(Figures.name(measure, alternative.scenarios()));
      means.add(Figures.shown(measure, estimate.mean()));
      halves.add(Figures.shown(measure, estimate.halfWidth()));
    }
    CategorySeries series = chart.addSeries(label, names, means, halves);
    series.setMarker(looks.marker()).setMarkerColor(looks.colour());
    series.setLineColor(looks.colour());
  }
}
