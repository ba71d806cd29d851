package org.lac4j.rules.simulation.internal.run;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lac4j.rules.priority.NextChooser;

/** Finds who is next: gathers who can be seen to, and asks the policy. */
final class Choosing {

  private static final int FIRST_CAPACITY = 64;

  /** In the order in which they joined the queue, which is that of their ids. */
  private static final Comparator<SimulatedPerson> BY_SEQUENCE =
      (one, other) -> Long.compare(one.sequence, other.sequence);

  private final RunState run;
  private final NextChooser<SimulatedPerson> chooser;
  private final boolean isByArrival;
  private SimulatedPerson[] candidates = new SimulatedPerson[FIRST_CAPACITY];

  Choosing(RunState run) {
    this.run = run;
    this.chooser = run.plan.scenario.policies().priority().chooser(BY_SEQUENCE);
    this.isByArrival = chooser.isByArrival();
    Arrays.fill(candidates, run.crowd.person(0));
  }

  /** Chooses who is next of those whom a coordinator can see to now; null if there is nobody. */
  @Nullable SimulatedPerson choose(int coordinator) {
    int[] areas = run.roster.serves()[coordinator];
    if (!isAnyoneWaiting(areas)) {
      return null;
    }
    boolean room = run.hasRoomIfAsked(coordinator);
    int count = 0;
    for (int area : areas) {
      count = gather(area, room, count);
    }
    return next(count);
  }

  boolean isAnyoneWaiting(int[] areas) {
    for (int area : areas) {
      if (run.crowd.head[area] != Crowd.NOBODY) {
        return true;
      }
    }
    return false;
  }

  /** Who is next of those ready to be met in an area; null while its coordinator has room, or nobody is ready. */
  @Nullable SimulatedPerson nextInNeedOfHelp(int area) {
    int acting = run.roster.acting(area);
    if (acting == Crowd.NOBODY || run.hasRoom(acting)) {
      return null;
    }
    int count = 0;
    SimulatedPerson person;
    for (int slot = run.crowd.head[area]; slot != Crowd.NOBODY; slot = person.next) {
      person = run.crowd.person(slot);
      if (person.state == Crowd.READY) {
        count = addCandidate(person, count);
      }
    }
    return next(count);
  }

  private @Nullable SimulatedPerson next(int count) {
    return switch (count) {
      case 0 -> null;
      case 1 -> candidates[0];
      default -> chooser.next(candidates, count, run.epochDay());
    };
  }

  private int addCandidate(SimulatedPerson person, int count) {
    if (count == candidates.length) {
      candidates = Arrays.copyOf(candidates, 2 * count);
      Arrays.fill(candidates, count, 2 * count, person);
    }
    candidates[count] = person;
    return count + 1;
  }

  /** Adds those of an area who can be seen to; with no room, who has waited for it long enough and whom to answer. */
  private int gather(int area, boolean room, int from) {
    int count = from;
    int toAnswer = run.crowd.unanswered(area);
    SimulatedPerson person;
    for (int slot = run.crowd.head[area]; slot != Crowd.NOBODY; slot = person.next) {
      person = run.crowd.person(slot);
      if (!room && run.now - person.received < run.plan.longestHold) {
        return gatherUnanswered(person, toAnswer, count);
      }
      if (person.state != Crowd.ANSWERED) {
        count = addCandidate(person, count);
        if (isByArrival) {
          return count;
        }
      }
      toAnswer -= person.state == Crowd.UNANSWERED ? 1 : 0;
    }
    return count;
  }

  /** Adds so many who have no answer yet, from someone on in the list of their area. */
  private int gatherUnanswered(SimulatedPerson from, int number, int candidatesBefore) {
    int count = candidatesBefore;
    int left = number;
    SimulatedPerson person = left == 0 ? from : run.crowd.firstUnansweredFrom(from);
    while (left > 0) {
      if (person.state == Crowd.UNANSWERED) {
        count = addCandidate(person, count);
        if (isByArrival) {
          return count;
        }
        left--;
      }
      person = left == 0 ? person : run.crowd.person(person.next);
    }
    return count;
  }
}
