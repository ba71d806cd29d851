package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.internal.plan.Roster;
import org.lac4j.rules.simulation.scenario.Handover;

/** Hands on the people of coordinators who have left, and takes the time of whoever gets to know them. */
final class HandingOver {

  private final RunState run;
  private final Supporting supporting;
  private final StepTimes times;

  HandingOver(RunState run, Supporting supporting, StepTimes times) {
    this.run = run;
    this.supporting = supporting;
    this.times = times;
  }

  /** Hands on whoever is with somebody who has left, as far as there is somebody to take them. */
  void handOver() {
    boolean[] left = run.roster.left();
    boolean anybody = false;
    for (int c = 0; c < left.length; c++) {
      anybody |= left[c] && run.accounts.held.value(c) > 0;
    }
    if (!anybody) {
      return;
    }
    for (int slot = 0; slot < run.crowd.used(); slot++) {
      SimulatedPerson person = run.crowd.person(slot);
      if (person.state == Crowd.OPEN && left[person.holder]) {
        handOver(person);
      }
    }
  }

  private void handOver(SimulatedPerson person) {
    if (run.plan.handovers[person.holder] == Handover.GOODBYE) {
      person.visit++;
      supporting.ends(person);
      return;
    }
    int to = taker(person);
    if (to != Crowd.NOBODY) {
      supporting.moves(person, to);
      run.desks.owe(to, times.handoverMillis());
    }
  }

  /** A successor who is there; where there is none yet, whom the handover names. */
  private int taker(SimulatedPerson person) {
    int successor = ifNotLeft(run.roster.owner()[person.area]);
    if (successor != Crowd.NOBODY) {
      return successor;
    }
    return switch (run.plan.handovers[person.holder]) {
      case TO_COVER -> ifNotLeft(run.plan.leaveCovers[person.holder]);
      case SHARED -> fewest(person.area);
      case TO_SUCCESSOR, GOODBYE -> Crowd.NOBODY;
    };
  }

  private int ifNotLeft(int coordinator) {
    Roster roster = run.roster;
    return coordinator != Crowd.NOBODY
            && roster.joined()[coordinator]
            && !roster.left()[coordinator]
        ? coordinator
        : Crowd.NOBODY;
  }

  /** Of those next to an area, or of all where none are known, the one with the fewest people. */
  private int fewest(int area) {
    int fewest = Crowd.NOBODY;
    for (int next : run.plan.adjacent[area]) {
      fewest = fewer(fewest, ifNotLeft(run.roster.owner()[next]));
    }
    return fewest == Crowd.NOBODY ? fewestOfAll() : fewest;
  }

  private int fewestOfAll() {
    int fewest = Crowd.NOBODY;
    for (int c = 0; c < run.plan.coordinators; c++) {
      fewest = fewer(fewest, ifNotLeft(c));
    }
    return fewest;
  }

  private int fewer(int one, int other) {
    if (one == Crowd.NOBODY || other == Crowd.NOBODY) {
      return one == Crowd.NOBODY ? other : one;
    }
    return run.accounts.held.value(other) < run.accounts.held.value(one) ? other : one;
  }
}
