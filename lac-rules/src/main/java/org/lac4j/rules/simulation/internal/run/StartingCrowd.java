package org.lac4j.rules.simulation.internal.run;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.internal.draws.Draws;
import org.lac4j.rules.simulation.internal.draws.Keys;
import org.lac4j.rules.simulation.internal.events.SimulationEvent;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Start;

/** Brings in those who are there at the first moment. */
final class StartingCrowd {

  private static final ImmutableList<Urgency> URGENCIES = ImmutableList.copyOf(Urgency.values());
  private static final long IN_TOUCH = Keys.of("in touch");
  private static final long IN_QUEUE = Keys.of("in the queue");

  private final RunState run;
  private final Queueing queueing;
  private final Supporting supporting;

  StartingCrowd(RunState run, Queueing queueing, Supporting supporting) {
    this.run = run;
    this.queueing = queueing;
    this.supporting = supporting;
  }

  void enter(long runKey) {
    if (run.plan.scenario.start() instanceof Start.Today today) {
      enterInTouch(today.open(), Keys.mix(runKey ^ IN_TOUCH));
      enterQueue(today.waiting(), Keys.mix(runKey ^ IN_QUEUE));
    }
  }

  private void enterInTouch(List<InTouch> open, long key) {
    for (int i = 0; i < open.size(); i++) {
      inTouch(open.get(i), Keys.of(key, i));
    }
  }

  private void enterQueue(List<InQueue> waiting, long key) {
    List<InQueue> inOrder =
        waiting.stream().sorted(Comparator.comparing(InQueue::receivedAt)).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      inQueue(inOrder.get(i), Keys.of(key, i));
    }
  }

  private void inTouch(InTouch one, long key) {
    int area = run.plan.areaNumber(one.area());
    long since = millis(one.since());
    long elapsed = run.plan.begin - since;
    int aims = Draws.mask(one.aims());
    SimulatedPerson person = run.crowd.add(area, key, urgency(one.urgency()));
    person.isLong =
        one.support()
            .map(known -> known == Support.LONG)
            .orElseGet(() -> run.draws.isStillLong(key, aims, elapsed));
    run.accounts.startsWith();
    person.met = since;
    long crisisLeft = run.plan.crisisMillis - elapsed;
    person.inCrisis = crisisLeft > 0 && person.isInCrisisAsTold();
    run.log.received(person.slot, area, person.urgency, aims, since);
    supporting.log(person, run.roster.owner()[area]);
    supporting.opens(person, run.roster.owner()[area]);
    if (person.inCrisis) {
      run.schedule(run.plan.begin + crisisLeft, SimulationEvent.CRISIS_OVER, person);
    }
    long remaining = run.draws.remaining(key, person.isLong, elapsed);
    run.schedule(run.plan.begin + remaining, SimulationEvent.PERSON_ENDS, person);
  }

  private void inQueue(InQueue one, long key) {
    SimulatedPerson person =
        run.crowd.add(run.plan.areaNumber(one.area()), key, urgency(one.urgency()));
    person.received = one.receivedAt().toEpochMilli();
    run.plan.targets.give(person, person.received, 0);
    person.aims = Draws.mask(one.aims());
    run.accounts.startsWith();
    run.log.received(person.slot, person.area, person.urgency, person.aims, person.received);
    if (one.isAnswered()) {
      run.log.answered(person.slot, run.roster.owner()[person.area], person.received);
    }
    long readyAt = one.meetingOn().map(StartingCrowd::millis).orElse(run.plan.begin);
    if (!one.isAnswered()) {
      queueing.waits(person, Crowd.UNANSWERED);
    } else if (readyAt <= run.plan.begin) {
      queueing.waits(person, Crowd.READY);
    } else {
      queueing.waits(person, Crowd.ANSWERED);
      run.schedule(readyAt, SimulationEvent.PERSON_READY, person);
    }
  }

  private static byte urgency(Urgency urgency) {
    return (byte) URGENCIES.indexOf(urgency);
  }

  private static long millis(LocalDate day) {
    return ServiceTime.startOf(day).toEpochMilli();
  }
}
