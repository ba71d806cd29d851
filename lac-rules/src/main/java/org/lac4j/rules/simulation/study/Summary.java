package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.WeeklyNumbers;
import org.lac4j.rules.simulation.scenario.Scenario;

/** What the runs of one scenario come to, added run by run; its memory does not go with their number. */
final class Summary {

  private static final ImmutableList<Measure> MEASURES = ImmutableList.copyOf(Measure.values());

  private final Scenario scenario;
  private final ImmutableList<Scope> scopes;
  private final int areas;
  private final int coordinators;
  private final int weeks;
  private final Moments values;
  private final Moments open;
  private final Moments waiting;
  private final Moments metWithin = new Moments(Replication.WAIT_DAYS.size());
  private long events;

  Summary(Scenario scenario) {
    this.scenario = scenario;
    this.scopes = Scope.all(scenario);
    this.areas = scenario.areas().size();
    this.coordinators = scenario.everyCoordinator().size();
    this.weeks =
        (int) ((scenario.lastDay().toEpochDay() - scenario.firstDay().toEpochDay()) / 7) + 1;
    this.values = new Moments(scopes.size() * MEASURES.size());
    this.open = new Moments(weeks * (1 + areas + coordinators));
    this.waiting = new Moments(weeks * (1 + areas));
  }

  Scenario scenario() {
    return scenario;
  }

  ImmutableList<Scope> scopes() {
    return scopes;
  }

  long events() {
    return events;
  }

  void add(Replication run) {
    events += run.events();
    for (int i = 0; i < Replication.WAIT_DAYS.size(); i++) {
      metWithin.add(i, run.metWithin(i));
    }
    for (int scope = 0; scope < scopes.size(); scope++) {
      for (int m = 0; m < MEASURES.size(); m++) {
        values.add(scope * MEASURES.size() + m, run.valueAt(MEASURES.get(m), scope));
      }
    }
    for (int week = 0; week < weeks; week++) {
      add(run.weekly(), week);
    }
  }

  private void add(WeeklyNumbers weekly, int week) {
    int teamOpen = 0;
    int teamWaiting = 0;
    for (int area = 0; area < areas; area++) {
      teamOpen += weekly.open(week, area);
      teamWaiting += weekly.waiting(week, area);
      open.add((1 + area) * weeks + week, weekly.open(week, area));
      waiting.add((1 + area) * weeks + week, weekly.waiting(week, area));
    }
    open.add(week, teamOpen);
    waiting.add(week, teamWaiting);
    for (int c = 0; c < coordinators; c++) {
      open.add((1 + areas + c) * weeks + week, weekly.held(week, c));
    }
  }

  Optional<Estimate> estimate(Measure measure, Scope scope) {
    if (scope.equals(Scope.TEAM) && AreaInequality.measures().contains(measure)) {
      return inequality().of(measure);
    }
    double most = measure.unit() == Measure.Unit.SHARE ? 1 : Double.MAX_VALUE;
    return values
        .estimate(scopes.indexOf(scope) * MEASURES.size() + MEASURES.indexOf(measure))
        .map(estimate -> estimate.within(0, most));
  }

  ImmutableList<MetWithin> waits() {
    ImmutableList.Builder<MetWithin> waits = ImmutableList.builder();
    for (int i = 0; i < Replication.WAIT_DAYS.size(); i++) {
      int days = Replication.WAIT_DAYS.get(i);
      metWithin
          .estimate(i)
          .map(share -> share.within(0, 1))
          .ifPresent(share -> waits.add(new MetWithin(days, share)));
    }
    return waits.build();
  }

  private AreaInequality inequality() {
    int mean = MEASURES.indexOf(Measure.MEETING_DAYS_MEAN);
    return AreaInequality.of(
        values,
        IntStream.rangeClosed(1, areas).map(scope -> scope * MEASURES.size() + mean).toArray());
  }

  ImmutableList<Measured> measured() {
    ImmutableList.Builder<Measured> measured = ImmutableList.builder();
    for (Scope scope : scopes) {
      for (Measure measure : MEASURES) {
        estimate(measure, scope)
            .ifPresent(estimate -> measured.add(new Measured(measure, scope, estimate)));
      }
    }
    return measured.build();
  }

  /** The team's course stands first, then those of the areas and coordinators, as their groups do. */
  ImmutableList<Series> series() {
    ImmutableList.Builder<Series> series = ImmutableList.builder();
    for (int i = 0; i < 1 + areas + coordinators; i++) {
      series.add(new Series(Series.Kind.OPEN, scopes.get(i), points(open, i)));
    }
    for (int i = 0; i < 1 + areas; i++) {
      series.add(new Series(Series.Kind.WAITING, scopes.get(i), points(waiting, i)));
    }
    return series.build();
  }

  private ImmutableList<Series.Point> points(Moments moments, int course) {
    ImmutableList.Builder<Series.Point> points = ImmutableList.builderWithExpectedSize(weeks);
    for (int week = 0; week < weeks; week++) {
      int at = course * weeks + week;
      LocalDate day = scenario.firstDay().plusWeeks(week);
      moments
          .estimate(at)
          .ifPresent(
              estimate ->
                  points.add(
                      new Series.Point(
                          day, estimate, (int) moments.least(at), (int) moments.most(at))));
    }
    return points.build();
  }
}
