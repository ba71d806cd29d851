package org.lac4j.rules.simulation.internal.run;

import org.jspecify.annotations.Nullable;

/** Lets coordinators go to work: they answer and meet people as long as they have time and somebody waits. */
final class Working {

  private final RunState run;
  private final Choosing choosing;
  private final Supporting supporting;

  Working(RunState run, Choosing choosing, Supporting supporting) {
    this.run = run;
    this.choosing = choosing;
    this.supporting = supporting;
  }

  void everybody() {
    for (int c = 0; c < run.plan.coordinators; c++) {
      work(c);
    }
  }

  /** Lets those who serve an area go to work, if they are free. */
  void serve(int area) {
    for (int c : run.roster.servers()[area]) {
      work(c);
    }
  }

  /** Lets a coordinator go to work, and whoever covers for them. */
  void withCover(int coordinator) {
    work(coordinator);
    int cover = run.roster.coveredBy()[coordinator];
    if (cover != Crowd.NOBODY) {
      work(cover);
    }
  }

  void work(int coordinator) {
    while (run.desks.canStart(coordinator, run.now)) {
      @Nullable SimulatedPerson person = choosing.choose(coordinator);
      if (person == null) {
        return;
      }
      if (person.state == Crowd.UNANSWERED) {
        supporting.answer(coordinator, person);
      } else {
        supporting.meet(coordinator, person, false);
      }
    }
  }
}
