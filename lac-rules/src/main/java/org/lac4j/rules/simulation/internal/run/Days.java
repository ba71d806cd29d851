package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.internal.events.SimulationEvent;
import org.lac4j.rules.simulation.internal.plan.Roster;

/** What the calendar brings: changes of the team, working days, and the noting of numbers. */
final class Days {

  private static final int WEEK = 7;

  private final RunState run;

  Days(RunState run) {
    this.run = run;
  }

  void start() {
    run.schedule(run.plan.begin, SimulationEvent.TEAM_CHANGES, 0, 0);
    if (run.plan.daysMatter) {
      scheduleDay(0);
    }
    run.schedule(run.plan.measuredFrom, SimulationEvent.SAMPLE, 0, 0);
  }

  private void scheduleDay(int from) {
    int day = from;
    while (day < run.table.days && !run.table.isWorked(day)) {
      day++;
    }
    if (day < run.table.days) {
      run.schedule(run.table.opens(day), SimulationEvent.DAY_OPENS, 0, day);
    }
  }

  void teamChanges(int number) {
    Roster[] rosters = run.plan.rosters;
    run.roster = rosters[number];
    run.desks.roster(run.roster);
    for (int c = 0; c < run.plan.coordinators; c++) {
      run.accounts.joined.set(c, run.roster.joined()[c] ? 1 : 0, run.now);
      run.noteAbove(c);
    }
    if (number + 1 < rosters.length) {
      run.schedule(rosters[number + 1].from(), SimulationEvent.TEAM_CHANGES, 0, number + 1);
    }
  }

  void opens(int day) {
    run.desks.open(day, run.roster, run.accounts.held);
    scheduleDay(day + 1);
  }

  void sample(int week) {
    run.accounts.sample(week);
    if (week + 1 < run.plan.weeks) {
      run.schedule(run.table.start(run.today + WEEK), SimulationEvent.SAMPLE, 0, week + 1);
    }
  }
}
