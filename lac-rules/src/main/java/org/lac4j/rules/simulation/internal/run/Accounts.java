package org.lac4j.rules.simulation.internal.run;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.internal.draws.Draws;
import org.lac4j.rules.simulation.internal.plan.Plan;

/** What is counted in a run, and the books that must balance at its end; for one thread. */
public final class Accounts {

  private static final int URGENCIES = Urgency.values().length;

  public final Plan plan;
  public final Gauge waiting;
  public final Gauge open;
  public final Gauge held;
  public final Gauge above;
  public final Gauge joined;
  public final long[] gaveUpByCause;

  /** Where coordinators' hours went. */
  public final WeekHours hours;

  /** Week by week, how many of each area wait and are in touch, and how many each coordinator holds. */
  public final int[] waitingByWeek;

  public final int[] openByWeek;
  public final int[] heldByWeek;

  private final @Nullable Tally[] tallies;
  private final long[] timeWaited;
  private final long[] timeOpen;
  private int teamOpen;
  private int teamMost;
  private long started;
  private long introduced;
  private long notCovered;
  private long gaveUp;
  private long ended;

  public Accounts(Plan plan) {
    this.plan = plan;
    this.waiting = new Gauge(plan.areas, plan.measuredFrom);
    this.open = new Gauge(plan.areas, plan.measuredFrom);
    this.held = new Gauge(plan.coordinators, plan.measuredFrom);
    this.above = new Gauge(plan.coordinators, plan.measuredFrom);
    this.joined = new Gauge(plan.coordinators, plan.measuredFrom);
    this.hours = new WeekHours(plan.coordinators);
    this.gaveUpByCause = new long[plan.scenario.people().givingUp().size()];
    this.waitingByWeek = new int[plan.weeks * plan.areas];
    this.openByWeek = new int[plan.weeks * plan.areas];
    this.heldByWeek = new int[plan.weeks * plan.coordinators];
    this.tallies = new @Nullable Tally[plan.areas * (plan.coordinators + 1) * URGENCIES];
    this.timeWaited = new long[plan.areas];
    this.timeOpen = new long[plan.areas];
  }

  public void clear() {
    waiting.clear();
    open.clear();
    held.clear();
    above.clear();
    joined.clear();
    hours.clear();
    Arrays.fill(gaveUpByCause, 0);
    Arrays.fill(timeWaited, 0);
    Arrays.fill(timeOpen, 0);
    for (Tally tally : tallies) {
      if (tally != null) {
        tally.clear();
      }
    }
    teamOpen = 0;
    teamMost = 0;
    started = 0;
    introduced = 0;
    notCovered = 0;
    gaveUp = 0;
    ended = 0;
  }

  /** The tally of an area, a coordinator ({@link Crowd#NOBODY} for none) and an urgency. */
  public Tally tally(int area, int coordinator, int urgency) {
    int i = index(area, coordinator, urgency);
    Tally tally = tallies[i];
    if (tally == null) {
      tally = new Tally();
      tallies[i] = tally;
    }
    return tally;
  }

  /** The tally, if anything has been counted there in any run. */
  public @Nullable Tally known(int area, int coordinator, int urgency) {
    return tallies[index(area, coordinator, urgency)];
  }

  private int index(int area, int coordinator, int urgency) {
    return (area * (plan.coordinators + 1) + coordinator + 1) * URGENCIES + urgency;
  }

  public void startsWith() {
    started++;
  }

  public void introduced() {
    introduced++;
  }

  public void notCovered() {
    notCovered++;
  }

  public void startsWaiting(int area, long now) {
    waiting.add(area, 1, now);
  }

  /** Someone no longer waits, whether they are met or give up. */
  public void stopsWaiting(int area, long since, long now) {
    waiting.add(area, -1, now);
    timeWaited[area] += measured(since, now);
  }

  public void gaveUp(int cause) {
    gaveUp++;
    if (cause != Draws.NO_CAUSE) {
      gaveUpByCause[cause]++;
    }
  }

  public void opens(int area, int holder, long now) {
    open.add(area, 1, now);
    teamMost = Math.max(teamMost, ++teamOpen);
    held.add(holder, 1, now);
  }

  public void ends(int area, int holder, long since, long now) {
    open.add(area, -1, now);
    teamOpen--;
    held.add(holder, -1, now);
    timeOpen[area] += measured(since, now);
    ended++;
  }

  void moves(int from, int to, long now) {
    held.add(from, -1, now);
    held.add(to, 1, now);
  }

  private long measured(long since, long now) {
    return Math.max(0, now - Math.max(since, plan.measuredFrom));
  }

  public void sample(int week) {
    waiting.copyTo(waitingByWeek, week);
    open.copyTo(openByWeek, week);
    held.copyTo(heldByWeek, week);
    if (week == 0) {
      open.startMeasuring();
      held.startMeasuring();
      teamMost = teamOpen;
    }
  }

  /** How many were in touch at most, in all areas together. */
  public int teamMost() {
    return teamMost;
  }

  /**
   * Closes the books: everyone is somewhere, once, and by Little's law the people's time and the numbers' integral are the
   * same.
   *
   * @throws IllegalStateException if they don't balance, which is a fault of this library
   */
  void close(Crowd crowd, long end) {
    long stillWaiting = 0;
    long stillOpen = 0;
    for (int slot = 0; slot < crowd.used(); slot++) {
      SimulatedPerson person = crowd.person(slot);
      int area = person.area;
      if (person.isWaiting()) {
        stillWaiting++;
        timeWaited[area] += measured(person.received, end);
      } else if (person.state == Crowd.OPEN) {
        stillOpen++;
        timeOpen[area] += measured(person.met, end);
      }
    }
    waiting.close(end);
    open.close(end);
    held.close(end);
    above.close(end);
    joined.close(end);
    balance(
        "arrivals and people",
        started + introduced,
        notCovered + stillWaiting + stillOpen + ended + gaveUp);
    for (int area = 0; area < plan.areas; area++) {
      balance("time waited and numbers waiting", timeWaited[area], waiting.integral(area));
      balance("time in touch and numbers in touch", timeOpen[area], open.integral(area));
    }
  }

  private static void balance(String what, long one, long other) {
    if (one != other) {
      throw new IllegalStateException(
          "The books of the simulation don't balance in "
              + what
              + ": "
              + one
              + " and "
              + other
              + ". This is a fault of the library: please report it with the scenario and seed.");
    }
  }
}
