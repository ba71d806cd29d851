package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.internal.draws.Draws;

/** Counts what comes of the people measured. */
final class Tallying {

  private final RunState run;

  Tallying(RunState run) {
    this.run = run;
  }

  private Tally tally(SimulatedPerson person, int coordinator) {
    return run.accounts.tally(person.area, coordinator, person.urgency);
  }

  void introduced(SimulatedPerson person, int owner, boolean returned) {
    run.accounts.introduced();
    if (person.measured) {
      Tally tally = tally(person, owner);
      tally.introduced++;
      tally.returned += returned ? 1 : 0;
    }
  }

  void notCovered(SimulatedPerson person, boolean helped) {
    run.accounts.notCovered();
    if (person.measured) {
      Tally tally = tally(person, Crowd.NOBODY);
      tally.notCovered++;
      tally.turned += helped ? 1 : 0;
    }
  }

  void answered(SimulatedPerson person, int holder, long moment) {
    if (person.measured) {
      long day = run.table.firstEpochDay + run.table.dayOf(moment, run.today);
      Tally tally = tally(person, holder);
      tally.answerKnown++;
      tally.answeredByAim += day <= person.answerAim ? 1 : 0;
      tally.answeredByLimit += day <= person.answerLimit ? 1 : 0;
    }
  }

  void met(SimulatedPerson person, int holder, boolean byNeighbour) {
    if (person.measured) {
      long day = run.epochDay();
      Tally tally = tally(person, holder);
      tally.waited(run.now - person.received);
      tally.metByNeighbours += byNeighbour ? 1 : 0;
      tally.metByAim += day <= person.meetingAim ? 1 : 0;
      tally.metByLimit += day <= person.meetingLimit ? 1 : 0;
      tally.settled(person.overtaken);
    }
  }

  void ended(SimulatedPerson person, int holder) {
    if (run.now >= run.plan.measuredFrom) {
      tally(person, holder).ended++;
    }
  }

  void gaveUp(SimulatedPerson person) {
    run.accounts.gaveUp(person.measured ? person.cause : Draws.NO_CAUSE);
    if (person.measured) {
      Tally tally = tally(person, run.roster.owner()[person.area]);
      tally.gaveUp++;
      tally.answerKnown += person.state == Crowd.UNANSWERED ? 1 : 0;
      tally.waitedAtLeast(run.now - person.received);
      tally.settled(person.overtaken);
    }
  }

  /** Counts those who still wait, and closes the books. */
  void finish() {
    long lastDay = run.table.firstEpochDay + run.table.days - 1;
    for (int slot = 0; slot < run.crowd.used(); slot++) {
      SimulatedPerson person = run.crowd.person(slot);
      if (person.isWaiting() && person.measured) {
        Tally tally = tally(person, run.roster.owner()[person.area]);
        tally.waitedAtLeast(run.plan.end - person.received);
        tally.settled(person.overtaken);
        boolean late = person.answerLimit < lastDay;
        tally.answerKnown += person.state == Crowd.UNANSWERED && late ? 1 : 0;
      }
    }
    run.accounts.close(run.crowd, run.plan.end);
  }
}
