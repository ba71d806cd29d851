package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Looks;
import org.lac4j.core.internal.page.Mark;
import org.lac4j.core.internal.page.RowChart;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;

/** The mean wait of each area with its interval, where there are several. */
final class AreaSection {

  private final ImmutableList<Subject> subjects;

  AreaSection(ImmutableList<Subject> subjects) {
    this.subjects = subjects;
  }

  void write(Html page) {
    List<RowChart.Row> rows = new ArrayList<>();
    for (Scope scope : Scope.all(subjects.get(0).result().scenario())) {
      if (scope.kind() == Scope.Kind.AREA) {
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        subjects.forEach(
            subject ->
                subject
                    .estimate(Measure.MEETING_DAYS_MEAN, scope)
                    .ifPresent(
                        one ->
                            marks.add(
                                new Mark.Interval(
                                    one.low(),
                                    one.mean(),
                                    one.high(),
                                    Looks.of(subject.number())))));
        if (!marks.build().isEmpty()) {
          rows.add(new RowChart.Row(subjects.get(0).name(scope), marks.build()));
        }
      }
    }
    if (rows.size() > 1) {
      String title = "The mean wait in each area, in days";
      page.raw("<section>").element("h2", title);
      page.drawing(
          title,
          RowChart.of(rows, OptionalDouble.of(0))
              .html(
                  "waits-by-area",
                  title,
                  "A row for each area: a marker for the mean wait for a first meeting, on a bar for its 95 % interval. The table"
                      + " below has the same figures."));
      page.raw("</section>");
    }
  }
}
