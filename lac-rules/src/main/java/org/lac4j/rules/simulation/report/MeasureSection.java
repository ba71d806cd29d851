package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.internal.page.Html;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Estimate;

/** What was measured of the whole team, then by area, coordinator, urgency and cause of giving up. */
final class MeasureSection {

  private static final Group AREAS =
      new Group(
          Scope.Kind.AREA,
          "Area",
          "not covered",
          ImmutableList.of(
              Measure.INTRODUCED,
              Measure.ANSWERED_BY_LIMIT,
              Measure.MEETING_DAYS_MEAN,
              Measure.MEETING_DAYS_P95,
              Measure.OPEN_MEAN,
              Measure.WAITING_MEAN));

  private static final Group COORDINATORS =
      new Group(
          Scope.Kind.COORDINATOR,
          "Coordinator",
          "nobody",
          ImmutableList.of(
              Measure.MET,
              Measure.MEETING_DAYS_MEAN,
              Measure.OPEN_MEAN,
              Measure.OPEN_MOST,
              Measure.TIME_ABOVE_GUIDELINE));

  private static final Group URGENCIES =
      new Group(
          Scope.Kind.URGENCY,
          "Urgency as told",
          "nobody",
          ImmutableList.of(
              Measure.INTRODUCED,
              Measure.ANSWERED_BY_LIMIT,
              Measure.MEETING_DAYS_MEAN,
              Measure.MEETING_DAYS_P95,
              Measure.LONGEST_WAIT_DAYS,
              Measure.OVERTAKEN));

  private static final Group CAUSES =
      new Group(
          Scope.Kind.CAUSE, "Cause of giving up", "nobody", ImmutableList.of(Measure.GAVE_UP));

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
    new AreaSection(subjects).write(page);
    groups(page, "Each area", AREAS);
    groups(page, "Each coordinator", COORDINATORS);
    groups(page, "By urgency", URGENCIES);
    groups(page, "Why people gave up waiting", CAUSES);
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

  private void groups(Html page, String title, Group group) {
    Html tables = new Html();
    subjects.forEach(subject -> table(tables, subject, group));
    if (!tables.toString().isEmpty()) {
      page.raw("<section>").element("h2", title).raw(tables.toString()).raw("</section>");
    }
  }

  private static void table(Html page, Subject subject, Group group) {
    List<String> header = new ArrayList<>(List.of(group.name()));
    group
        .measures()
        .forEach(
            measure -> header.add(Figures.name(measure, List.of(subject.result().scenario()))));
    List<List<String>> rows = new ArrayList<>();
    for (Scope scope : Scope.all(subject.result().scenario())) {
      if (scope.kind() == group.kind()) {
        List<String> row = new ArrayList<>(List.of(subject.name(scope)));
        group
            .measures()
            .forEach(
                measure ->
                    row.add(
                        subject
                            .estimate(measure, scope)
                            .map(
                                one ->
                                    Figures.value(measure, one)
                                        + " ("
                                        + Figures.interval(measure, one)
                                        + ")")
                            .orElse(group.none())));
        rows.add(row);
      }
    }
    if (!rows.isEmpty()) {
      page.table(
          subject.label()
              + ", by "
              + group.name().toLowerCase(Locale.ROOT)
              + ": means over the runs, with 95 % intervals",
          header,
          rows);
    }
  }

  /**
   * What is told of one kind of group.
   *
   * @param kind the kind
   * @param name the kind in a word
   * @param none what stands where there is no figure
   * @param measures the columns
   */
  private record Group(
      Scope.Kind kind, String name, String none, ImmutableList<Measure> measures) {}
}
