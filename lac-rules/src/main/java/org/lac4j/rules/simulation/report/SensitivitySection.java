package org.lac4j.rules.simulation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Mark;
import org.lac4j.core.internal.page.RowChart;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Sensitivity;

/** What a figure or a verdict depends on: a tornado chart, and in how many plausible worlds it holds. */
final class SensitivitySection {

  private final Sensitivity.Outcome outcome;
  private final Measure measure;

  SensitivitySection(Sensitivity.Outcome outcome) {
    this.outcome = outcome;
    this.measure = outcome.worlds().measure();
  }

  void write(Html page) {
    page.raw("<section>").element("h2", "How far it holds");
    page.element("p", outcome.worlds().sentence());
    page.element(
        "p",
        "Each world takes every assumption from its range, so that the whole of each range is covered evenly (a Latin hypercube)."
            + " The chart takes one assumption at a time to either end of its range and leaves the others as they are.");
    Map<String, Mark.Swing> swings = swings();
    String title =
        (outcome.worlds().isDifference() ? "What moves the difference in " : "What moves ")
            + measure.label();
    if (!swings.isEmpty()) {
      page.drawing(
          title,
          RowChart.tornado(swings)
              .html(
                  "tornado",
                  title,
                  "A row for each assumption, the one that matters most first: a bar from the figure at the low end of its range to"
                      + " that at the high end, around a line at the figure as it is."));
    }
    page.table(title, List.of("Assumption", "Low", "Figure", "High", "Figure"), rows());
    page.raw("</section>");
  }

  private Map<String, Mark.Swing> swings() {
    Map<String, Mark.Swing> swings = new LinkedHashMap<>();
    for (Sensitivity.Swing swing : outcome.swings()) {
      if (outcome.asAssumed().isPresent()
          && swing.atLow().isPresent()
          && swing.atHigh().isPresent()) {
        swings.put(
            swing.input().range().label(),
            new Mark.Swing(
                shown(outcome.asAssumed().get()),
                shown(swing.atLow().get()),
                shown(swing.atHigh().get())));
      }
    }
    return swings;
  }

  private double shown(Estimate estimate) {
    return Figures.shown(measure, estimate.mean());
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Sensitivity.Swing swing : outcome.swings()) {
      rows.add(
          List.of(
              swing.input().range().label(),
              swing.input().range().shown(swing.input().low()),
              figure(swing.atLow()),
              swing.input().range().shown(swing.input().high()),
              figure(swing.atHigh())));
    }
    return rows;
  }

  private String figure(Optional<Estimate> estimate) {
    return estimate
        .map(one -> Figures.number(shown(one), outcome.worlds().isDifference()))
        .orElse("not measured");
  }
}
