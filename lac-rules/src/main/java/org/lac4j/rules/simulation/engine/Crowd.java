package org.lac4j.rules.simulation.engine;

import java.util.Arrays;

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

  static final int NOBODY = -1;

  private static final int FIRST_CAPACITY = 256;

  /** By area, the first and the last who wait. */
  final int[] head;

  private final int[] tail;
  private Person[] people = new Person[0];
  private int used;
  private int firstFree;

  Crowd(int areas) {
    head = new int[areas];
    tail = new int[areas];
    grow(FIRST_CAPACITY);
    clear();
  }

  void clear() {
    Arrays.fill(head, NOBODY);
    Arrays.fill(tail, NOBODY);
    used = 0;
    firstFree = NOBODY;
  }

  /** How many slots have ever been in use in this run. */
  int used() {
    return used;
  }

  Person person(int slot) {
    return people[slot];
  }

  Person add() {
    if (firstFree != NOBODY) {
      Person person = people[firstFree];
      firstFree = person.next;
      person.aims = 0;
      return person;
    }
    if (used == people.length) {
      grow(2 * used);
    }
    Person person = people[used++];
    person.visit = 0;
    person.aims = 0;
    return person;
  }

  void remove(Person person) {
    person.state = FREE;
    person.visit++;
    person.next = firstFree;
    firstFree = person.slot;
  }

  /** Puts someone at the end of the list of their area. */
  void enqueue(Person person) {
    int last = tail[person.area];
    person.previous = last;
    person.next = NOBODY;
    if (last == NOBODY) {
      head[person.area] = person.slot;
    } else {
      people[last].next = person.slot;
    }
    tail[person.area] = person.slot;
  }

  void dequeue(Person person) {
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

  private void grow(int capacity) {
    int slot = people.length;
    people = Arrays.copyOf(people, capacity);
    for (; slot < capacity; slot++) {
      people[slot] = new Person(slot);
    }
  }
}
