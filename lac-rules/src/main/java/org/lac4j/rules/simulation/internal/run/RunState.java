package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.internal.draws.Draws;
import org.lac4j.rules.simulation.internal.events.EventCalendar;
import org.lac4j.rules.simulation.internal.events.SimulationEvent;
import org.lac4j.rules.simulation.internal.plan.DayTable;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.plan.Roster;

/** All that changes in a run; the steps read and change it, and keep nothing of their own. For one thread. */
final class RunState {

  final Plan plan;
  final DayTable table;
  final Draws draws;
  final Crowd crowd;
  final EventCalendar events = new EventCalendar();
  final Accounts accounts;
  final Desks desks;
  final RunLog log;
  private final Guideline guideline;

  /** Who is there now. */
  Roster roster;

  /** The moment. */
  long now;

  /** The day of the moment, by its number in the table. */
  int today;

  private long sequence;

  RunState(Plan plan, RunLog log) {
    this.plan = plan;
    this.log = log;
    this.table = plan.table;
    this.draws = new Draws(plan.scenario);
    this.crowd = new Crowd(plan.areas);
    this.accounts = new Accounts(plan);
    this.desks = new Desks(plan, draws, accounts.hours);
    this.guideline = new Guideline(plan.scenario.policies().caseload(), plan.scenario.firstDay());
    this.roster = plan.rosters[0];
  }

  void clear() {
    crowd.clear();
    events.clear(plan.begin);
    accounts.clear();
    desks.clear();
    sequence = 0;
    now = plan.begin;
    today = 0;
    roster = plan.rosters[0];
  }

  /** Goes on to a moment, not before the last. */
  void turnTo(long moment) {
    now = moment;
    today = table.dayOf(moment, today);
  }

  /** Today, in days since 1970. */
  long epochDay() {
    return table.firstEpochDay + today;
  }

  long nextSequence() {
    return ++sequence;
  }

  void schedule(long time, int kind, SimulatedPerson person) {
    schedule(time, kind, person.visit, person.slot);
  }

  /** Nothing at or after the end is ever added. */
  void schedule(long time, int kind, int visit, int about) {
    if (time < plan.end) {
      events.add(time, SimulationEvent.event(kind, visit, about));
    }
  }

  boolean hasRoomIfAsked(int coordinator) {
    return !plan.guidelineBinds || hasRoom(coordinator);
  }

  /** Whether one person more would not put a coordinator above the guideline. */
  boolean hasRoom(int coordinator) {
    return !isAbove(coordinator, accounts.held.value(coordinator) + 1);
  }

  /** Notes whether a coordinator is above the guideline now. */
  void noteAbove(int coordinator) {
    boolean isAbove = isAbove(coordinator, accounts.held.value(coordinator));
    accounts.above.set(coordinator, isAbove ? 1 : 0, now);
  }

  /** With half the hours of a full-time post, half as many people count as much. */
  private boolean isAbove(int coordinator, int held) {
    double share = plan.fullTimeShares[coordinator];
    int covering = covering(coordinator);
    if (share == 1) {
      return guideline.isAbove(held, covering);
    }
    int own = (int) Math.ceil(held / share);
    return guideline.isAbove(own, (int) Math.ceil((held + covering) / share) - own);
  }

  private int covering(int coordinator) {
    return accounts.held.sum(roster.covers()[coordinator]);
  }
}
