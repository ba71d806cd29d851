package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Estimate;

/** What was measured of the whole team and of each area. */
final class MeasureSection {

  private static final ImmutableList<Measure> OF_AREAS =
      ImmutableList.of(
          Measure.INTRODUCED,
          Measure.ANSWERED_BY_LIMIT,
          Measure.MEETING_DAYS_MEAN,
          Measure.MEETING_DAYS_P95,
          Measure.OPEN_MEAN,
          Measure.WAITING_MEAN);

  private final ImmutableList<Subject> subjects;

  MeasureSection(ImmutableList<Subject> subjects) {
    this.subjects = subjects;
  }

  void write(Html page) {
    page.raw("<section>").element("h2", "The whole team");
    List<String> header = new ArrayList<>(List.of("Measure"));
    subjects.forEach(
        subject -> {
          header.add(subjects.size() == 1 ? "Mean" : subject.label());
          header.add("95 % interval");
        });
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      row(measure).ifPresent(rows::add);
    }
    page.table("What was measured of the whole team", header, rows).raw("</section>");
    page.raw("<section>").element("h2", "Each area");
    subjects.forEach(subject -> areas(page, subject));
    page.raw("</section>");
  }

  private Optional<List<String>> row(Measure measure) {
    List<String> row = new ArrayList<>(List.of(Figures.name(measure, Subject.scenarios(subjects))));
    boolean known = false;
    for (Subject subject : subjects) {
      Optional<Estimate> estimate = subject.estimate(measure, Scope.TEAM);
      known |= estimate.isPresent();
      row.add(estimate.map(one -> Figures.value(measure, one)).orElse("not measured"));
      row.add(estimate.map(one -> Figures.interval(measure, one)).orElse(""));
    }
    return known ? Optional.of(row) : Optional.empty();
  }

  private static void areas(Html page, Subject subject) {
    List<String> header = new ArrayList<>(List.of("Area"));
    OF_AREAS.forEach(
        measure -> header.add(Figures.name(measure, List.of(subject.result().scenario()))));
    List<List<String>> rows = new ArrayList<>();
    for (Scope scope : Scope.all(subject.result().scenario())) {
      if (scope.kind() == Scope.Kind.AREA) {
        List<String> row = new ArrayList<>(List.of(subject.areaName(scope)));
        OF_AREAS.forEach(
            measure ->
                row.add(
                    subject
                        .estimate(measure, scope)
                        .map(one -> Figures.value(measure, one))
                        .orElse("not covered")));
        rows.add(row);
      }
    }
    page.table(subject.label() + ", by area: means over the runs", header, rows);
  }
}
