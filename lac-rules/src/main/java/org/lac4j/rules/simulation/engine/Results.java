package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.internal.draws.Sampler;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.plan.Roster;
import org.lac4j.rules.simulation.internal.run.Accounts;
import org.lac4j.rules.simulation.internal.run.Tally;
import org.lac4j.rules.simulation.internal.run.WeekHours;

/** Works out the measures of a run from its accounts; for one thread. */
final class Results {

  private static final int URGENCIES = Urgency.values().length;
  private static final Span ANY_URGENCY = new Span(0, URGENCIES);

  private final Plan plan;
  private final ImmutableList<Scope> scopes;
  private final Span anyArea;

  /** Nobody is one of them. */
  private final Span anyCoordinator;

  private final Tally sum = new Tally();

  Results(Plan plan) {
    this.plan = plan;
    this.scopes = Scope.all(plan.scenario);
    this.anyArea = new Span(0, plan.areas);
    this.anyCoordinator = new Span(Roster.NOBODY, plan.coordinators);
  }

  Replication of(Accounts accounts, long events) {
    double[] values = new double[scopes.size() * Measure.values().length];
    Arrays.fill(values, Double.NaN);
    int scope = 0;
    team(accounts, values);
    double[] metWithin = sum.metWithin(Replication.WAIT_DAYS);
    scope++;
    for (int area = 0; area < plan.areas; area++, scope++) {
      addUp(accounts, Span.of(area), anyCoordinator, ANY_URGENCY);
      group(values, scope);
      area(accounts, values, scope, area, area + 1);
    }
    for (int c = 0; c < plan.coordinators; c++, scope++) {
      addUp(accounts, anyArea, Span.of(c), ANY_URGENCY);
      group(values, scope);
      post(accounts, values, scope, c);
    }
    for (int urgency = 0; urgency < URGENCIES; urgency++, scope++) {
      addUp(accounts, anyArea, anyCoordinator, Span.of(urgency));
      group(values, scope);
    }
    for (long gaveUp : accounts.gaveUpByCause) {
      count(values, scope++, Measure.GAVE_UP, gaveUp);
    }
    return new Replication(scopes, values, metWithin, WeeklyNumbers.copyOf(accounts), events);
  }

  private void team(Accounts accounts, double[] values) {
    addUp(accounts, anyArea, anyCoordinator, ANY_URGENCY);
    group(values, 0);
    area(accounts, values, 0, 0, plan.areas);
    long above = 0;
    long joined = 0;
    for (int c = 0; c < plan.coordinators; c++) {
      above += accounts.above.integral(c);
      joined += accounts.joined.integral(c);
    }
    set(values, 0, Measure.TIME_ABOVE_GUIDELINE, share(above, joined));
    hours(accounts.hours, values, 0, new Span(0, plan.coordinators));
  }

  private void addUp(Accounts accounts, Span areas, Span coordinators, Span urgencies) {
    sum.clear();
    for (int area = areas.from(); area < areas.end(); area++) {
      for (int c = coordinators.from(); c < coordinators.end(); c++) {
        for (int urgency = urgencies.from(); urgency < urgencies.end(); urgency++) {
          @Nullable Tally tally = accounts.known(area, c, urgency);
          if (tally != null) {
            sum.add(tally);
          }
        }
      }
    }
  }

  /** Numbers from one on, without the last. */
  private record Span(int from, int end) {
    static Span of(int one) {
      return new Span(one, one + 1);
    }
  }

  private void group(double[] values, int scope) {
    count(values, scope, Measure.INTRODUCED, sum.introduced);
    count(values, scope, Measure.RETURNED, sum.returned);
    count(values, scope, Measure.MET, sum.meetings);
    if (plan.neighboursHelp) {
      count(values, scope, Measure.MET_BY_NEIGHBOURS, sum.metByNeighbours);
    }
    count(values, scope, Measure.ENDED, sum.ended);
    count(values, scope, Measure.GAVE_UP, sum.gaveUp);
    set(values, scope, Measure.ANSWERED_BY_AIM, share(sum.answeredByAim, sum.answerAimDue));
    set(values, scope, Measure.ANSWERED_BY_LIMIT, share(sum.answeredByLimit, sum.answerLimitDue));
    set(values, scope, Measure.MET_BY_AIM, share(sum.metByAim, sum.meetingAimDue));
    set(values, scope, Measure.MET_BY_LIMIT, share(sum.metByLimit, sum.meetingLimitDue));
    set(values, scope, Measure.GAVE_UP_SHARE, share(sum.gaveUp, sum.settled));
    set(values, scope, Measure.OVERTAKEN, share(sum.overtaken, sum.settled));
    if (sum.settled > 0) {
      count(values, scope, Measure.OVERTAKEN_MOST, sum.mostOvertaken);
      set(values, scope, Measure.LONGEST_WAIT_DAYS, sum.longestMillis / Sampler.MILLIS_PER_DAY);
    }
    set(values, scope, Measure.MEETING_DAYS_MEAN, sum.meanDays());
    double[] waits = sum.quantilesDays(0.5, 0.9, 0.95);
    set(values, scope, Measure.MEETING_DAYS_MEDIAN, waits[0]);
    set(values, scope, Measure.MEETING_DAYS_P90, waits[1]);
    set(values, scope, Measure.MEETING_DAYS_P95, waits[2]);
  }

  private void area(Accounts accounts, double[] values, int scope, int first, int end) {
    long waiting = 0;
    long open = 0;
    int atEnd = 0;
    for (int area = first; area < end; area++) {
      waiting += accounts.waiting.integral(area);
      open += accounts.open.integral(area);
      atEnd += accounts.waiting.value(area);
    }
    if (plan.isAnyInCrisis) {
      set(values, scope, Measure.CRISIS_SHARE, share(sum.inCrisis, sum.introduced));
    }
    count(values, scope, Measure.NOT_COVERED, sum.notCovered);
    count(values, scope, Measure.TURNED_TO_OTHERS, sum.turned);
    set(values, scope, Measure.WAITING_MEAN, overTime(waiting));
    set(values, scope, Measure.WAITING_AT_END, atEnd);
    set(values, scope, Measure.OPEN_MEAN, overTime(open));
    if (end == first + 1) {
      set(values, scope, Measure.OPEN_MOST, accounts.open.most(first));
    } else {
      set(values, scope, Measure.OPEN_MOST, accounts.teamMost());
    }
  }

  private void post(Accounts accounts, double[] values, int scope, int c) {
    long joined = accounts.joined.integral(c);
    if (joined == 0) {
      return;
    }
    if (plan.isAnyInCrisis) {
      set(values, scope, Measure.CRISIS_SHARE, share(sum.inCrisis, sum.introduced));
    }
    set(values, scope, Measure.OPEN_MEAN, (double) accounts.held.integral(c) / joined);
    set(values, scope, Measure.OPEN_MOST, accounts.held.most(c));
    hours(accounts.hours, values, scope, Span.of(c));
    set(values, scope, Measure.TIME_ABOVE_GUIDELINE, share(accounts.above.integral(c), joined));
  }

  /** Of the team with the hours of facilitators, who are nobody's coordinator. */
  private void hours(WeekHours hours, double[] values, int scope, Span of) {
    if (!plan.hoursAreMeasured) {
      return;
    }
    double worked = hours.worked(of.from, of.end);
    double needed = hours.needed(of.from, of.end);
    set(values, scope, Measure.CRISIS_HOURS_SHARE, hours.crisis(of.from, of.end) / worked);
    set(values, scope, Measure.SUPPORT_HOURS_SHARE, hours.given(of.from, of.end) / needed);
    double weeks = (plan.end - plan.measuredFrom) / (7.0 * Plan.DAY);
    double beside = scope == 0 ? plan.scenario.facilitatorHoursPerWeek() : 0;
    set(values, scope, Measure.COMMUNITY_HOURS, hours.community(of.from, of.end) / weeks + beside);
  }

  private double overTime(long integral) {
    return (double) integral / (plan.end - plan.measuredFrom);
  }

  private static double share(long part, long of) {
    return of == 0 ? Double.NaN : (double) part / of;
  }

  private static void count(double[] values, int scope, Measure measure, long number) {
    set(values, scope, measure, (double) number);
  }

  private static void set(double[] values, int scope, Measure measure, double value) {
    values[Replication.index(scope, measure)] = value;
  }
}
