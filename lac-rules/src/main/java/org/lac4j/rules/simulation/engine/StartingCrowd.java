package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.scenario.InQueue;
import org.lac4j.rules.simulation.scenario.InTouch;
import org.lac4j.rules.simulation.scenario.Start;

/** Brings in those who are there at the first moment. */
final class StartingCrowd {

  private static final ImmutableList<Urgency> URGENCIES = ImmutableList.copyOf(Urgency.values());
  private static final long IN_TOUCH = Keys.of("in touch");
  private static final long IN_QUEUE = Keys.of("in the queue");

  private final Plan plan;
  private final Engine engine;

  StartingCrowd(Plan plan, Engine engine) {
    this.plan = plan;
    this.engine = engine;
  }

  void enter(long runKey) {
    if (plan.scenario.start() instanceof Start.Today today) {
      enterInTouch(today.open(), Keys.mix(runKey ^ IN_TOUCH));
      enterQueue(today.waiting(), Keys.mix(runKey ^ IN_QUEUE));
    }
  }

  private void enterInTouch(List<InTouch> open, long key) {
    for (int i = 0; i < open.size(); i++) {
      InTouch one = open.get(i);
      engine.startsInTouch(
          plan.areaNumber(one.area()),
          Keys.of(key, i),
          new Engine.Start(
              millis(one.since()),
              URGENCIES.indexOf(one.urgency()),
              Draws.mask(one.aims()),
              true,
              plan.begin),
          one.support());
    }
  }

  private void enterQueue(List<InQueue> waiting, long key) {
    List<InQueue> inOrder =
        waiting.stream().sorted(Comparator.comparing(InQueue::receivedAt)).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      InQueue one = inOrder.get(i);
      engine.startsWaiting(
          plan.areaNumber(one.area()),
          Keys.of(key, i),
          new Engine.Start(
              one.receivedAt().toEpochMilli(),
              URGENCIES.indexOf(one.urgency()),
              Draws.mask(one.aims()),
              one.isAnswered(),
              one.meetingOn().map(StartingCrowd::millis).orElse(plan.begin)));
    }
  }

  private static long millis(LocalDate day) {
    return ServiceTime.startOf(day).toEpochMilli();
  }
}
