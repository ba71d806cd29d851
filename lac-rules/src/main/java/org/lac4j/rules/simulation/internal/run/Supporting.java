package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.internal.events.SimulationEvent;

/** Answers people, meets them for the first time, and stays in touch until they end. */
final class Supporting {

  private final RunState run;
  private final Tallying tallying;
  private final StepTimes times;

  Supporting(RunState run, Tallying tallying, StepTimes times) {
    this.run = run;
    this.tallying = tallying;
    this.times = times;
  }

  /** Answers someone in the queue. */
  void answer(int coordinator, SimulatedPerson person) {
    long answered = run.now + times.answerMillis();
    tallying.answered(person, run.roster.holder(coordinator, person.area), answered);
    if (times.readyAtOnce()) {
      run.crowd.answer(person, Crowd.READY);
    } else {
      run.crowd.answer(person, Crowd.ANSWERED);
      long ready = answered + run.draws.ready(person.key);
      run.schedule(ready, SimulationEvent.PERSON_READY, person);
    }
    spend(coordinator, times.answerMillis());
  }

  /** Answers and meets someone at once who never was in the queue. */
  void answerAndMeet(int coordinator, SimulatedPerson person) {
    tallying.answered(person, run.roster.holder(coordinator, person.area), run.now);
    starts(coordinator, person, false);
  }

  /** Meets someone in the queue. */
  void meet(int coordinator, SimulatedPerson person, boolean byNeighbour) {
    run.crowd.overtake(person);
    run.crowd.dequeue(person);
    person.visit++;
    run.accounts.stopsWaiting(person.area, person.received, run.now);
    tallying.waited(person, run.now);
    starts(coordinator, person, byNeighbour);
  }

  private void starts(int coordinator, SimulatedPerson person, boolean byNeighbour) {
    int holder = run.roster.holder(coordinator, person.area);
    tallying.met(person, holder, byNeighbour);
    person.isLong = run.draws.isLong(person.key, person.aims);
    person.met = run.now;
    person.inCrisis = run.plan.crisisMillis > 0 && person.isInCrisisAsTold();
    log(person, holder);
    opens(person, holder);
    if (person.inCrisis) {
      run.schedule(run.now + run.plan.crisisMillis, SimulationEvent.CRISIS_OVER, person);
    }
    long end = run.now + run.draws.length(person.key, person.isLong);
    run.schedule(end, SimulationEvent.PERSON_ENDS, person);
    spend(coordinator, times.meetingMillis());
  }

  /** Tells the log of a first conversation. */
  void log(SimulatedPerson person, int holder) {
    boolean isOwn = run.roster.owner()[person.area] == holder;
    run.log.met(person.slot, holder, isOwn, person.isLong, person.met);
  }

  /** Brings someone in touch with a coordinator. */
  void opens(SimulatedPerson person, int holder) {
    person.state = Crowd.OPEN;
    person.holder = holder;
    run.accounts.opens(person.area, holder, run.now);
    run.desks.change(holder, person, 1);
    noteHeld(holder);
  }

  /** Ends the time in which a crisis takes more attention. */
  void crisisOver(SimulatedPerson person) {
    run.desks.change(person.holder, person, -1);
    person.inCrisis = false;
    run.desks.change(person.holder, person, 1);
  }

  private void spend(int coordinator, long millis) {
    if (run.desks.spend(coordinator, run.now, millis)) {
      run.schedule(
          run.desks.busyUntil(coordinator), SimulationEvent.COORDINATOR_FREE, 0, coordinator);
    }
  }

  /** Ends, as they wish; some come back later. */
  void ends(SimulatedPerson person) {
    int holder = person.holder;
    run.accounts.ends(person.area, holder, person.met, run.now);
    run.desks.change(holder, person, -1);
    noteHeld(holder);
    tallying.ended(person, holder);
    long returning = run.draws.returning(person.key);
    if (returning >= 0 && run.now + returning < run.plan.end) {
      person.state = Crowd.AWAY;
      run.schedule(run.now + returning, SimulationEvent.PERSON_RETURNS, person);
    } else {
      run.log.gone(person.slot);
      run.crowd.remove(person);
    }
  }

  /** Passes someone in touch on to another coordinator. */
  void moves(SimulatedPerson person, int to) {
    int from = person.holder;
    person.holder = to;
    run.accounts.moves(from, to, run.now);
    run.desks.change(from, person, -1);
    run.desks.change(to, person, 1);
    run.log.moved(person.slot, from, to, run.now);
    noteHeld(from);
    noteHeld(to);
  }

  private void noteHeld(int holder) {
    run.noteAbove(holder);
    int cover = run.roster.coveredBy()[holder];
    if (cover != Crowd.NOBODY) {
      run.noteAbove(cover);
    }
  }
}
