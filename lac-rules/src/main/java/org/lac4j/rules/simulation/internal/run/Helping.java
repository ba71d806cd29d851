package org.lac4j.rules.simulation.internal.run;

import org.jspecify.annotations.Nullable;

/** Lets those who are asked to help next door meet whom nobody else can see to. */
final class Helping {

  private final RunState run;
  private final Choosing choosing;
  private final Supporting supporting;
  private final Neighbours neighbours;
  private final int[] asked;

  Helping(RunState run, Choosing choosing, Supporting supporting) {
    this.run = run;
    this.choosing = choosing;
    this.supporting = supporting;
    this.neighbours = Neighbours.by(run.plan);
    this.asked = new int[run.plan.coordinators];
  }

  void help() {
    for (int area = 0; area < run.plan.areas; area++) {
      @Nullable SimulatedPerson person = choosing.nextInNeedOfHelp(area);
      int helper = person == null ? Crowd.NOBODY : helper(area);
      while (person != null && helper != Crowd.NOBODY) {
        supporting.meet(helper, person, true);
        person = choosing.nextInNeedOfHelp(area);
        helper = person == null ? Crowd.NOBODY : helper(area);
      }
    }
  }

  /** The first of those suggested who is free and whom nobody waits for; nobody if there is none. */
  private int helper(int area) {
    int acting = run.roster.acting(area);
    int count = neighbours.of(acting, run.roster, run.accounts, run.epochDay(), asked);
    for (int i = 0; i < count; i++) {
      if (run.desks.canStart(asked[i], run.now) && choosing.choose(asked[i]) == null) {
        return asked[i];
      }
    }
    return Crowd.NOBODY;
  }
}
