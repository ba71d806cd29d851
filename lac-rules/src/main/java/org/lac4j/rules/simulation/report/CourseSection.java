package org.lac4j.rules.simulation.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.LineChart.Line;
import org.lac4j.core.internal.page.LineChart.Point;
import org.lac4j.core.internal.page.Looks;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Series;

/** Caseload and waiting over time: a chart of the team, one of each area, and the figures. */
final class CourseSection {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final int COLUMNS = 5;
  private static final int TENS = 10;

  private final ImmutableList<Subject> subjects;

  CourseSection(ImmutableList<Subject> subjects) {
    this.subjects = subjects;
  }

  void write(Html page) {
    write(page, Series.Kind.OPEN, "caseload", "People in touch");
    write(page, Series.Kind.WAITING, "waiting", "People waiting");
  }

  private void write(Html page, Series.Kind kind, String id, String name) {
    page.raw("<section>").element("h2", name + " over time");
    page.element("p", "The mean over the runs, at the start of each week.");
    Optional<GuidelineBand> guideline =
        kind == Series.Kind.OPEN ? GuidelineBand.of(subjects) : Optional.empty();
    guideline.ifPresent(one -> explain(page, one));
    Optional<GuidelineBand> ofAll = guideline.flatMap(one -> one.times(team()));
    List<Scope> areas = areas(kind);
    double lowest = lowest(kind, areas, guideline);
    double lowestOfAll = lowest(kind, List.of(Scope.TEAM), ofAll);
    if (lowest > 0 || lowestOfAll > 0) {
      page.element("p", "Mind where the scales start: not all at 0.");
    }
    String ofTeam = name + ", the whole team";
    CourseChart team =
        CourseChart.of(
            lines(kind, Scope.TEAM), lowestOfAll, highest(kind, List.of(Scope.TEAM)), ofAll);
    page.drawing(ofTeam, team.svg(id + "-team", ofTeam, 340) + team.legend());
    double highest = highest(kind, areas);
    if (areas.isEmpty()) {
      page.element("p", "Nobody, in any area.").raw("</section>");
      return;
    }
    page.element("h3", name + " in each area, to one scale");
    legend(page);
    page.raw("<div class=\"panels\">");
    for (int i = 0; i < areas.size(); i++) {
      String title = subjects.get(0).name(areas.get(i));
      CourseChart chart = CourseChart.of(lines(kind, areas.get(i)), lowest, highest, guideline);
      page.drawing(title, chart.svg(id + "-" + i, title, 180));
    }
    page.raw("</div>");
    subjects.forEach(subject -> table(page, kind, name, subject, areas));
    page.raw("</section>");
  }

  private void explain(Html page, GuidelineBand guideline) {
    page.element(
        "p",
        "The thin grey lines in an area's chart are the "
            + guideline.label()
            + " people; those in the chart of the whole team are for as many coordinators as "
            + subjects.get(0).label()
            + " starts with.");
  }

  /** How many coordinators the first scenario starts with. */
  private int team() {
    return subjects.get(0).result().scenario().coordinators().size();
  }

  /** What the lines mean, where small charts have no room to say it. */
  private void legend(Html page) {
    if (subjects.size() > 1) {
      page.element(
          "p",
          "Lines as in the chart of the whole team above; the markers are a "
              + subjects.stream()
                  .map(
                      subject ->
                          Looks.of(subject.number()).markerName() + " for " + subject.label())
                  .collect(joining(", a "))
              + ".");
    }
  }

  /** The areas in which there is anyone to draw. */
  private List<Scope> areas(Series.Kind kind) {
    return Scope.all(subjects.get(0).result().scenario()).stream()
        .filter(scope -> scope.kind() == Scope.Kind.AREA)
        .filter(scope -> highest(kind, List.of(scope)) > 0)
        .toList();
  }

  private List<Line> lines(Series.Kind kind, Scope scope) {
    List<Line> lines = new ArrayList<>();
    for (Subject subject : subjects) {
      subject
          .result()
          .series(kind, scope)
          .filter(series -> !series.points().isEmpty())
          .ifPresent(series -> lines.add(line(subject, series)));
    }
    return lines;
  }

  private static Line line(Subject subject, Series series) {
    return new Line(
        Looks.of(subject.number()),
        subject.number(),
        subject.label(),
        series.points().stream()
            .map(point -> new Point(point.day(), point.estimate().mean()))
            .collect(ImmutableList.toImmutableList()));
  }

  private double highest(Series.Kind kind, List<Scope> scopes) {
    return means(kind, scopes).max().orElse(0);
  }

  private DoubleStream means(Series.Kind kind, List<Scope> scopes) {
    return scopes.stream()
        .flatMap(scope -> lines(kind, scope).stream())
        .flatMap(line -> line.points().stream())
        .mapToDouble(Point::value);
  }

  /** Numbers far from 0 would be one flat line on a scale that starts there. */
  private double lowest(Series.Kind kind, List<Scope> scopes, Optional<GuidelineBand> guideline) {
    double mean = means(kind, scopes).min().orElse(0);
    double least = Math.min(mean, guideline.map(GuidelineBand::bottom).orElse(mean));
    return least > highest(kind, scopes) / 2 ? TENS * Math.floor(0.9 * least / TENS) : 0;
  }

  private static void table(
      Html page, Series.Kind kind, String name, Subject subject, List<Scope> areas) {
    List<Series.Point> days = evenly(subject.result().series(kind, Scope.TEAM).orElseThrow());
    List<String> header = new ArrayList<>(List.of("Area"));
    days.forEach(point -> header.add(DAY.format(point.day())));
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("The whole team", subject, kind, Scope.TEAM));
    areas.forEach(area -> rows.add(row(subject.name(area), subject, kind, area)));
    page.table(subject.label() + ": " + name.toLowerCase(Locale.ROOT), header, rows);
  }

  private static List<String> row(String name, Subject subject, Series.Kind kind, Scope scope) {
    List<String> row = new ArrayList<>(List.of(name));
    subject
        .result()
        .series(kind, scope)
        .ifPresent(
            series ->
                evenly(series)
                    .forEach(point -> row.add(Figures.number(point.estimate().mean(), false))));
    return row;
  }

  /** A few points from the first to the last. */
  private static List<Series.Point> evenly(Series series) {
    int last = series.points().size() - 1;
    int columns = Math.min(COLUMNS, series.points().size());
    List<Series.Point> points = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      points.add(series.points().get(columns == 1 ? 0 : (int) ((long) i * last / (columns - 1))));
    }
    return points;
  }
}
