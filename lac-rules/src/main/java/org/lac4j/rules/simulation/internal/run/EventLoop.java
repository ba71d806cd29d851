package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.internal.draws.Keys;
import org.lac4j.rules.simulation.internal.events.SimulationEvent;
import org.lac4j.rules.simulation.internal.plan.Plan;

/**
 * Runs a plan, event by event. One loop serves many runs one after the other; for one thread.
 *
 * <p>Once its arrays have grown it allocates nothing in a run.
 */
public final class EventLoop {

  private final RunState run;
  private final Tallying tallying;
  private final Queueing queueing;
  private final Supporting supporting;
  private final Working working;
  private final Arriving arriving;
  private final HandingOver handingOver;
  private final Helping helping;
  private final Days days;
  private final StartingCrowd startingCrowd;
  private long eventCount;

  /** Makes a loop for a plan. */
  public EventLoop(Plan plan) {
    this(plan, RunLog.NONE);
  }

  /** Makes a loop for a plan that tells what happens to each person. */
  public EventLoop(Plan plan, RunLog log) {
    StepTimes times = StepTimes.of(plan.scenario.attention());
    this.run = new RunState(plan, log);
    this.tallying = new Tallying(run);
    this.queueing = new Queueing(run, tallying);
    this.supporting = new Supporting(run, tallying, times);
    Choosing choosing = new Choosing(run);
    this.working = new Working(run, choosing, supporting);
    this.arriving = new Arriving(run, tallying, queueing, choosing, supporting, times);
    this.handingOver = new HandingOver(run, supporting, times);
    this.helping = new Helping(run, choosing, supporting);
    this.days = new Days(run);
    this.startingCrowd = new StartingCrowd(run, queueing, supporting);
  }

  /** Runs once and leaves the accounts to be read until the next run. */
  public Accounts run(long seed, int replication) {
    run.clear();
    eventCount = 0;
    long runKey = Keys.of(Keys.mix(seed), replication);
    run.desks.start(runKey);
    days.start();
    arriving.start(runKey);
    startingCrowd.enter(runKey);
    while (run.events.next()) {
      eventCount++;
      run.turnTo(run.events.time());
      handle(run.events.event());
      if (run.plan.neighboursHelp) {
        helping.help();
      }
    }
    tallying.finish();
    return run.accounts;
  }

  /** How many events the last run had. */
  public long eventCount() {
    return eventCount;
  }

  /** How many people there were at a time at most in the last run. */
  public int mostPeople() {
    return run.crowd.used();
  }

  private void handle(long event) {
    int about = SimulationEvent.about(event);
    switch (SimulationEvent.kind(event)) {
      case SimulationEvent.TEAM_CHANGES -> {
        days.teamChanges(about);
        handingOver.handOver();
        working.everybody();
      }
      case SimulationEvent.DAY_OPENS -> {
        days.opens(about);
        working.everybody();
      }
      case SimulationEvent.SAMPLE -> days.sample(about);
      case SimulationEvent.COORDINATOR_FREE -> working.work(about);
      case SimulationEvent.INTRODUCED -> introduced(about);
      default -> handle(event, run.crowd.person(about));
    }
  }

  private void handle(long event, SimulatedPerson person) {
    switch (SimulationEvent.kind(event)) {
      case SimulationEvent.PERSON_ENDS -> {
        if (SimulationEvent.isOfVisit(event, person.visit)) {
          int holder = person.holder;
          supporting.ends(person);
          working.withCover(holder);
        }
      }
      case SimulationEvent.PERSON_RETURNS -> {
        if (arriving.returns(person)) {
          working.serve(person.area);
        }
      }
      case SimulationEvent.PERSON_READY -> {
        if (SimulationEvent.isOfVisit(event, person.visit)) {
          person.state = Crowd.READY;
          working.serve(person.area);
        }
      }
      case SimulationEvent.CRISIS_OVER -> {
        if (SimulationEvent.isOfVisit(event, person.visit) && person.state == Crowd.OPEN) {
          supporting.crisisOver(person);
        }
      }
      case SimulationEvent.PERSON_GIVES_UP -> {
        if (SimulationEvent.isOfVisit(event, person.visit)) {
          queueing.givesUp(person);
        }
      }
      default -> throw new IllegalStateException("There is no event of kind " + event + ".");
    }
  }

  private void introduced(int source) {
    if (arriving.introduced(source)) {
      working.serve(arriving.area(source));
    }
  }
}
