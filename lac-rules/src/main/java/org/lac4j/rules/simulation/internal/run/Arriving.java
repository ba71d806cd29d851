package org.lac4j.rules.simulation.internal.run;

import java.util.Arrays;
import org.lac4j.rules.simulation.internal.draws.Keys;
import org.lac4j.rules.simulation.internal.events.SimulationEvent;
import org.lac4j.rules.simulation.internal.plan.Arrivals;

/** Lets people be introduced, or come back. */
final class Arriving {

  private final RunState run;
  private final Tallying tallying;
  private final Queueing queueing;
  private final Choosing choosing;
  private final Supporting supporting;
  private final StepTimes times;
  private final Arrivals.Walk[] walks;

  Arriving(
      RunState run,
      Tallying tallying,
      Queueing queueing,
      Choosing choosing,
      Supporting supporting,
      StepTimes times) {
    this.run = run;
    this.tallying = tallying;
    this.queueing = queueing;
    this.choosing = choosing;
    this.supporting = supporting;
    this.times = times;
    this.walks =
        Arrays.stream(run.plan.sources)
            .map(
                source ->
                    new Arrivals.Walk(
                        source,
                        run.table,
                        run.plan.scenario.season().hours(),
                        run.draws.stream,
                        run.draws.gap))
            .toArray(Arrivals.Walk[]::new);
  }

  /** Schedules the first person of each source. */
  void start(long runKey) {
    for (int source = 0; source < walks.length; source++) {
      walks[source].start(runKey);
      run.schedule(walks[source].next(), SimulationEvent.INTRODUCED, 0, source);
    }
  }

  /** Lets the next person of a source come, and returns whether they joined the queue of {@link #area}. */
  boolean introduced(int source) {
    Arrivals.Walk walk = walks[source];
    long key = walk.personKey();
    SimulatedPerson person =
        run.crowd.add(run.plan.sources[source].area(), key, run.draws.urgency(key));
    boolean joined = enter(person, false);
    run.schedule(walk.next(), SimulationEvent.INTRODUCED, 0, source);
    return joined;
  }

  /** Lets someone come back, and returns whether they joined the queue of their area. */
  boolean returns(SimulatedPerson person) {
    long key = Keys.of(person.key, 0);
    person.begin(person.visit + 1, person.area, key, run.draws.urgency(key));
    return enter(person, true);
  }

  /** The area of a source. */
  int area(int source) {
    return run.plan.sources[source].area();
  }

  private boolean enter(SimulatedPerson person, boolean returned) {
    int area = person.area;
    int owner = run.roster.owner()[area];
    person.measured = run.now >= run.plan.measuredFrom;
    tallying.introduced(person, owner, returned);
    if (owner == Crowd.NOBODY) {
      notCovered(person);
      return false;
    }
    person.received = run.now;
    run.plan.targets.give(person, run.now, run.today);
    int free = freeAtOnce(area);
    if (free == Crowd.NOBODY) {
      queueing.waits(person, Crowd.UNANSWERED);
      return true;
    }
    supporting.answerAndMeet(free, person);
    return false;
  }

  /**
   * Who alone serves an area, if they can answer and meet someone at once and nobody waits for them: then nobody has to be
   * chosen, and nobody joins the queue to leave it again.
   */
  private int freeAtOnce(int area) {
    int[] servers = run.roster.servers()[area];
    if (!times.readyAtOnce() || servers.length != 1) {
      return Crowd.NOBODY;
    }
    int c = servers[0];
    return run.desks.canStart(c, run.now)
            && !choosing.isAnyoneWaiting(run.roster.serves()[c])
            && run.hasRoomIfAsked(c)
        ? c
        : Crowd.NOBODY;
  }

  private void notCovered(SimulatedPerson person) {
    int nearest = run.plan.nearest[person.area];
    int helper = nearest == Crowd.NOBODY ? Crowd.NOBODY : run.roster.owner()[nearest];
    if (helper != Crowd.NOBODY) {
      run.desks.owe(helper, times.notCoveredMillis());
    }
    tallying.notCovered(person, helper != Crowd.NOBODY);
    run.log.gone(person.slot);
    run.crowd.remove(person);
  }
}
