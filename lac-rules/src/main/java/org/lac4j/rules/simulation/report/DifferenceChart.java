package org.lac4j.rules.simulation.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.lac4j.core.internal.page.Looks;
import org.lac4j.core.internal.page.Mark;
import org.lac4j.core.internal.page.RowChart;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Comparison.Alternative;
import org.lac4j.rules.simulation.study.Estimate;

/**
 * Charts of paired differences of the whole team with their intervals, for measures of one unit.
 *
 * <p>A row for each measure; to the right of a line at 0 is more, to the left is less.
 */
final class DifferenceChart {

  private final List<Alternative> alternatives;
  private final RowChart chart;

  private DifferenceChart(ImmutableList<Measure> measures, List<Alternative> alternatives) {
    this.alternatives = alternatives;
    this.chart = RowChart.of(measures.stream().map(this::row).toList(), OptionalDouble.of(0));
  }

  /** Obtains the chart; empty if no alternative can be compared in any of the measures. */
  static Optional<DifferenceChart> of(
      ImmutableList<Measure> measures, List<Alternative> alternatives) {
    ImmutableList<Measure> known =
        measures.stream()
            .filter(
                measure ->
                    alternatives.stream()
                        .allMatch(one -> one.difference(measure, Scope.TEAM).isPresent()))
            .collect(ImmutableList.toImmutableList());
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new DifferenceChart(known, alternatives));
  }

  String html(String id, String title) {
    return chart.html(
        id,
        title,
        "A row for each measure: a marker for the difference, on a bar for its 95 % interval. The table below has"
            + " the same figures.");
  }

  /** What the markers mean, where there are several. */
  static String legend(List<String> labels) {
    return labels.size() < 2
        ? ""
        : "<p class=\"legend\">"
            + IntStream.range(0, labels.size())
                .mapToObj(number -> Looks.of(number + 1).key(labels.get(number)))
                .collect(joining())
            + "</p>";
  }

  private RowChart.Row row(Measure measure) {
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    for (int i = 0; i < alternatives.size(); i++) {
      Estimate estimate = alternatives.get(i).difference(measure, Scope.TEAM).orElseThrow();
      marks.add(
          new Mark.Interval(
              Figures.shown(measure, estimate.low()),
              Figures.shown(measure, estimate.mean()),
              Figures.shown(measure, estimate.high()),
              Looks.of(i + 1)));
    }
    return new RowChart.Row(Figures.name(measure, scenarios()), marks.build());
  }

  private ImmutableList<Scenario> scenarios() {
    return alternatives.stream()
        .flatMap(one -> one.scenarios().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
