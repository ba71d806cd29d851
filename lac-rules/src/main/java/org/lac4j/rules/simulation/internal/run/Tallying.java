package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.internal.draws.Draws;

/** Counts what comes of the people measured. */
final class Tallying {

  private final RunState run;

  /** The last day of the run, since 1970. */
  private final long lastDay;

  Tallying(RunState run) {
    this.run = run;
    this.lastDay = run.table.firstEpochDay + run.table.days - 1;
  }

  private Tally tally(SimulatedPerson person, int coordinator) {
    return run.accounts.tally(person.area, coordinator, person.urgency);
  }

  void introduced(SimulatedPerson person, int owner, boolean returned) {
    if (returned) {
      run.log.returned(person.slot, run.now);
    } else {
      run.log.received(person.slot, person.area, person.urgency, person.aims, run.now);
    }
    run.accounts.introduced();
    if (person.measured) {
      Tally tally = tally(person, owner);
      tally.introduced++;
      tally.returned += returned ? 1 : 0;
      tally.inCrisis += person.isInCrisisAsTold() ? 1 : 0;
    }
  }

  void notCovered(SimulatedPerson person, boolean helped) {
    run.log.notCovered(person.slot, run.now);
    run.accounts.notCovered();
    if (person.measured) {
      Tally tally = tally(person, Crowd.NOBODY);
      tally.notCovered++;
      tally.turned += helped ? 1 : 0;
    }
  }

  void answered(SimulatedPerson person, int holder, long moment) {
    run.log.answered(person.slot, holder, moment);
    if (person.measured) {
      long day = run.table.firstEpochDay + run.table.dayOf(moment, run.today);
      tally(person, holder).answered(person, day, lastDay);
    }
  }

  /** First meetings count on the day they are held; waits and shares are of those introduced in the time measured. */
  void met(SimulatedPerson person, int holder, boolean byNeighbour) {
    if (run.now >= run.plan.measuredFrom) {
      tally(person, holder).meetings++;
    }
    if (person.measured) {
      Tally tally = tally(person, holder);
      tally.met(person, run.epochDay(), lastDay, run.now - person.received);
      tally.metByNeighbours += byNeighbour ? 1 : 0;
    }
  }

  /** Someone no longer waits, whether they are met or leave; or the run is over. */
  void waited(SimulatedPerson person, long until) {
    tally(person, run.roster.owner()[person.area]).waitingMillis +=
        Math.max(0, until - Math.max(person.received, run.plan.measuredFrom));
  }

  void ended(SimulatedPerson person, int holder) {
    run.log.ended(person.slot, holder, run.now);
    if (run.now >= run.plan.measuredFrom) {
      tally(person, holder).ended++;
    }
  }

  void gaveUp(SimulatedPerson person) {
    run.log.gaveUp(person.slot, person.cause, run.now);
    run.accounts.gaveUp(person.measured ? person.cause : Draws.NO_CAUSE);
    if (person.measured) {
      Tally tally = tally(person, run.roster.owner()[person.area]);
      tally.gaveUp++;
      unmet(tally, person, run.now);
    }
  }

  private void unmet(Tally tally, SimulatedPerson person, long until) {
    if (person.state == Crowd.UNANSWERED) {
      tally.unanswered(person, lastDay);
    }
    tally.unmet(person, lastDay, until - person.received);
  }

  /** Counts those who still wait, and closes the books. */
  void finish() {
    for (int slot = 0; slot < run.crowd.used(); slot++) {
      SimulatedPerson person = run.crowd.person(slot);
      if (person.isWaiting()) {
        waited(person, run.plan.end);
        if (person.measured) {
          unmet(tally(person, run.roster.owner()[person.area]), person, run.plan.end);
        }
      }
    }
    run.accounts.close(run.crowd, run.plan.end);
  }
}
