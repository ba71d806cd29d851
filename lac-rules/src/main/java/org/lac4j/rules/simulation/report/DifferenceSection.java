package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.internal.page.Html;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Comparison.Alternative;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Measured;

/** What the other scenarios change. */
final class DifferenceSection {

  private final ImmutableList<Subject> subjects;
  private final ImmutableList<Alternative> alternatives;
  private final ImmutableList<String> labels;

  DifferenceSection(ImmutableList<Subject> subjects, ImmutableList<Alternative> alternatives) {
    this.subjects = subjects;
    this.alternatives = alternatives;
    this.labels =
        subjects.stream().skip(1).map(Subject::label).collect(ImmutableList.toImmutableList());
  }

  void write(Html page) {
    page.raw("<section>").element("h2", "What differs from " + subjects.get(0).label());
    page.element(
        "p",
        "Run is compared with run, with the same random numbers: chance that strikes all alike cancels out. A difference whose interval leaves out 0 is one that the runs can tell.");
    alternatives.forEach(
        alternative ->
            page.raw("<p class=\"answer\">" + Html.text(alternative.sentence()) + "</p>")
                .element("p", alternative.pairing().sentence()));
    chart(page, "shares", "Differences in percentage points", Measure.Unit.SHARE);
    chart(page, "days", "Differences in days", Measure.Unit.DAYS);
    for (int i = 0; i < alternatives.size(); i++) {
      table(page, alternatives.get(i), labels.get(i));
    }
    areas(page);
    page.raw("</section>");
  }

  private void chart(Html page, String id, String title, Measure.Unit unit) {
    ImmutableList<Measure> measures =
        ImmutableList.copyOf(Measure.values()).stream()
            .filter(measure -> measure.unit() == unit)
            .collect(ImmutableList.toImmutableList());
    DifferenceChart.of(measures, alternatives)
        .ifPresent(
            chart ->
                page.drawing(
                    title, chart.html("difference-" + id, title) + DifferenceChart.legend(labels)));
  }

  private void table(Html page, Alternative alternative, String label) {
    List<List<String>> rows = new ArrayList<>();
    for (Measured difference : alternative.differences()) {
      if (difference.scope().equals(Scope.TEAM)) {
        Measure measure = difference.measure();
        Estimate estimate = difference.estimate();
        rows.add(
            List.of(
                Figures.name(measure, alternative.scenarios()),
                Figures.difference(measure, estimate),
                Figures.differenceInterval(measure, estimate),
                Figures.verdict(measure, estimate, alternative.servesMore())));
      }
    }
    page.table(
        label + " minus " + subjects.get(0).label() + ", the whole team",
        List.of("Measure", "Difference", "95 % interval", "What the runs can tell"),
        rows);
  }

  private void areas(Html page) {
    List<String> header = new ArrayList<>(List.of("Area"));
    labels.forEach(label -> header.add(label + ", days"));
    List<List<String>> rows = new ArrayList<>();
    Subject base = subjects.get(0);
    for (Scope scope : Scope.all(base.result().scenario())) {
      if (scope.kind() == Scope.Kind.AREA) {
        row(base.name(scope), scope).ifPresent(rows::add);
      }
    }
    page.table("Difference in the mean wait for a first meeting, by area", header, rows);
  }

  private Optional<List<String>> row(String name, Scope area) {
    List<String> row = new ArrayList<>(List.of(name));
    Measure measure = Measure.MEETING_DAYS_MEAN;
    boolean known = false;
    for (Alternative alternative : alternatives) {
      Optional<Estimate> difference = alternative.difference(measure, area);
      known |= difference.isPresent();
      row.add(
          difference
              .map(
                  one ->
                      Figures.number(one.mean(), true)
                          + " ("
                          + Figures.differenceInterval(measure, one)
                          + ")")
              .orElse("not measured"));
    }
    return known ? Optional.of(row) : Optional.empty();
  }
}
