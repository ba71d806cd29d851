package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.internal.draws.Draws;
import org.lac4j.rules.simulation.internal.events.SimulationEvent;

/** Puts people in the queue of their area, and lets them leave it unmet. */
final class Queueing {

  private final RunState run;
  private final Tallying tallying;

  Queueing(RunState run, Tallying tallying) {
    this.run = run;
    this.tallying = tallying;
  }

  /** Puts someone in the queue whose area, key, urgency, receipt and targets are known. */
  void waits(SimulatedPerson person, byte state) {
    person.state = state;
    person.sequence = run.nextSequence();
    person.overtaken = 0;
    run.crowd.enqueue(person);
    run.accounts.startsWaiting(person.area, run.now);
    person.cause = run.draws.cause(person.key);
    if (person.cause != Draws.NO_CAUSE) {
      long waited = run.now - person.received;
      long patience = run.draws.patience(person.key, person.cause, waited);
      run.schedule(run.now + patience, SimulationEvent.PERSON_GIVES_UP, person);
    }
  }

  void givesUp(SimulatedPerson person) {
    run.crowd.dequeue(person);
    run.accounts.stopsWaiting(person.area, person.received, run.now);
    tallying.waited(person, run.now);
    tallying.gaveUp(person);
    run.log.gone(person.slot);
    run.crowd.remove(person);
  }
}
