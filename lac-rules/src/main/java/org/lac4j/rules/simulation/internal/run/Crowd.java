package org.lac4j.rules.simulation.internal.run;

import java.util.Arrays;
import org.lac4j.rules.simulation.internal.plan.Roster;

/**
 * The people there are: a slot each, free again once they have ended and won't be back.
 *
 * <p>So the memory goes with how many there are at a time, not with how many there have been. Those who wait in an area
 * stand in a list in the order in which they were received.
 */
final class Crowd {

  static final byte FREE = 0;
  static final byte UNANSWERED = 1;
  static final byte ANSWERED = 2;
  static final byte READY = 3;
  static final byte OPEN = 4;
  static final byte AWAY = 5;

  static final int NOBODY = Roster.NOBODY;

  private static final int FIRST_CAPACITY = 256;

  /** By area, the first and the last who wait. */
  final int[] head;

  private final int[] tail;

  /** By area, how many who wait have no answer yet, and the first of them. */
  private final int[] unanswered;

  private final int[] firstUnanswered;
  private SimulatedPerson[] people = new SimulatedPerson[0];
  private int used;
  private int firstFree;

  Crowd(int areas) {
    head = new int[areas];
    tail = new int[areas];
    unanswered = new int[areas];
    firstUnanswered = new int[areas];
    grow(FIRST_CAPACITY);
    clear();
  }

  void clear() {
    Arrays.fill(head, NOBODY);
    Arrays.fill(tail, NOBODY);
    Arrays.fill(unanswered, 0);
    Arrays.fill(firstUnanswered, NOBODY);
    used = 0;
    firstFree = NOBODY;
  }

  /** How many slots have ever been in use in this run. */
  int used() {
    return used;
  }

  SimulatedPerson person(int slot) {
    return people[slot];
  }

  /** Lets somebody begin, in a slot that is free. */
  SimulatedPerson add(int area, long key, byte urgency) {
    SimulatedPerson person;
    int visit = 0;
    if (firstFree != NOBODY) {
      person = people[firstFree];
      firstFree = person.next;
      visit = person.visit;
    } else {
      if (used == people.length) {
        grow(2 * used);
      }
      person = people[used++];
    }
    person.begin(visit, area, key, urgency);
    return person;
  }

  void remove(SimulatedPerson person) {
    person.state = FREE;
    person.visit++;
    person.next = firstFree;
    firstFree = person.slot;
  }

  /** Puts someone at the end of the list of their area. */
  void enqueue(SimulatedPerson person) {
    int last = tail[person.area];
    person.previous = last;
    person.next = NOBODY;
    if (last == NOBODY) {
      head[person.area] = person.slot;
    } else {
      people[last].next = person.slot;
    }
    tail[person.area] = person.slot;
    if (person.state == UNANSWERED && unanswered[person.area]++ == 0) {
      firstUnanswered[person.area] = person.slot;
    }
  }

  /** How many in the list of an area have no answer yet. */
  int unanswered(int area) {
    return unanswered[area];
  }

  /** Someone in a list or, if that is later in it, the first there who has no answer yet: nobody between them has to be. */
  SimulatedPerson firstUnansweredFrom(SimulatedPerson from) {
    SimulatedPerson first = people[firstUnanswered[from.area]];
    return first.sequence > from.sequence ? first : from;
  }

  /** Gives someone in the list another state, who has no answer yet. */
  void answer(SimulatedPerson person, byte state) {
    person.state = state;
    leaveUnanswered(person);
  }

  private void leaveUnanswered(SimulatedPerson person) {
    int area = person.area;
    unanswered[area]--;
    if (firstUnanswered[area] == person.slot) {
      int slot = unanswered[area] == 0 ? NOBODY : person.next;
      while (slot != NOBODY && people[slot].state != UNANSWERED) {
        slot = people[slot].next;
      }
      firstUnanswered[area] = slot;
    }
  }

  void dequeue(SimulatedPerson person) {
    if (person.state == UNANSWERED) {
      leaveUnanswered(person);
    }
    int before = person.previous;
    int after = person.next;
    if (before == NOBODY) {
      head[person.area] = after;
    } else {
      people[before].next = after;
    }
    if (after == NOBODY) {
      tail[person.area] = before;
    } else {
      people[after].previous = before;
    }
  }

  /** Counts that someone goes ahead of those of their area who came before, can be seen to, and still wait. */
  void overtake(SimulatedPerson by) {
    SimulatedPerson person;
    for (int other = head[by.area]; other != by.slot; other = person.next) {
      person = people[other];
      if (person.state != ANSWERED) {
        person.overtaken++;
      }
    }
  }

  private void grow(int capacity) {
    int slot = people.length;
    people = Arrays.copyOf(people, capacity);
    for (; slot < capacity; slot++) {
      people[slot] = new SimulatedPerson(slot);
    }
  }
}
