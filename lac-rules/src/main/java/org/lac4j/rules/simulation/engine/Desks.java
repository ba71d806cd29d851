package org.lac4j.rules.simulation.engine;

import java.util.Arrays;
import org.lac4j.rules.simulation.scenario.Attention;

/**
 * The coordinators' time for answers and first meetings: what a week leaves beside the people in touch.
 *
 * <p>Each working day adds its part of what the week leaves. What is not used is kept until the week is over; what was
 * taken too much is owed longer. For one thread.
 */
final class Desks {

  private final Plan plan;
  private final Attention attention;
  private final long[] busyUntil;
  private final long[] left;
  private final long[] week;
  private final boolean[] atWork;
  private final int[] longOpen;
  private long opens;
  private long closes;

  Desks(Plan plan) {
    this.plan = plan;
    this.attention = plan.scenario.attention();
    this.busyUntil = new long[plan.coordinators];
    this.left = new long[plan.coordinators];
    this.week = new long[plan.coordinators];
    this.atWork = new boolean[plan.coordinators];
    this.longOpen = new int[plan.coordinators];
  }

  void clear() {
    Arrays.fill(busyUntil, Long.MIN_VALUE);
    Arrays.fill(left, 0);
    Arrays.fill(week, Long.MIN_VALUE);
    Arrays.fill(atWork, false);
    Arrays.fill(longOpen, 0);
    opens = plan.table.always ? plan.begin : Long.MAX_VALUE;
    closes = plan.table.always ? Long.MAX_VALUE : Long.MIN_VALUE;
  }

  /** Takes note of who is there; with office hours it holds from the next opening on. */
  void roster(Roster roster) {
    for (int c = 0; c < atWork.length; c++) {
      atWork[c] = roster.there()[c] && plan.table.always;
    }
  }

  void open(int day, Roster roster, Gauge held) {
    if (!plan.table.always) {
      opens = plan.table.opens(day);
      closes = plan.table.closes(day);
    }
    for (int c = 0; c < atWork.length; c++) {
      atWork[c] = roster.there()[c] && plan.worksOn(c, day);
      if (atWork[c] && plan.hoursBind) {
        refill(c, day, roster, held);
      }
    }
  }

  private void refill(int c, int day, Roster roster, Gauge held) {
    long thisWeek = plan.week(day);
    if (week[c] != thisWeek) {
      week[c] = thisWeek;
      left[c] = Math.min(0, left[c]);
    }
    double needed = needed(c, held);
    for (int other : roster.covers()[c]) {
      needed += attention.coverShare() * needed(other, held);
    }
    double hours = Math.max(attention.keptForNewHoursPerWeek(), plan.hoursPerWeek[c] - needed);
    left[c] += Math.round(hours / plan.daysPerWeek[c] * Plan.HOUR);
  }

  private double needed(int c, Gauge held) {
    return longOpen[c] * attention.longHoursPerWeek()
        + (held.value(c) - longOpen[c]) * attention.shortHoursPerWeek();
  }

  void changeLong(int c, int delta) {
    longOpen[c] += delta;
  }

  boolean canStart(int c, long now) {
    return atWork[c]
        && busyUntil[c] <= now
        && now >= opens
        && now < closes
        && (!plan.hoursBind || left[c] > 0);
  }

  /** Takes time; returns whether the coordinator is free again before the day is over. */
  boolean spend(int c, long now, long millis) {
    if (millis == 0) {
      return false;
    }
    left[c] -= millis;
    busyUntil[c] = now + millis;
    return busyUntil[c] < closes;
  }

  long busyUntil(int c) {
    return busyUntil[c];
  }

  /** Takes time for someone who is not covered, beside all else. */
  void owe(int c, long millis) {
    left[c] -= millis;
  }
}
