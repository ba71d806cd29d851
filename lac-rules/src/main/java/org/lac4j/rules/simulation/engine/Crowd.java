package org.lac4j.rules.simulation.engine;

import java.util.Arrays;
import org.lac4j.core.introduction.Urgency;

/**
 * The people there are, in flat arrays: a slot each, free again once they have ended and won't be back.
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

  private static final Urgency[] URGENCIES = Urgency.values();
  private static final int FIRST_CAPACITY = 256;

  long[] key = new long[FIRST_CAPACITY];
  long[] sequence = new long[FIRST_CAPACITY];
  long[] received = new long[FIRST_CAPACITY];
  long[] met = new long[FIRST_CAPACITY];

  /** The days by which they should be answered and met, since 1970. */
  long[] answerAim = new long[FIRST_CAPACITY];

  long[] answerLimit = new long[FIRST_CAPACITY];
  long[] meetingAim = new long[FIRST_CAPACITY];
  long[] meetingLimit = new long[FIRST_CAPACITY];
  int[] area = new int[FIRST_CAPACITY];
  int[] holder = new int[FIRST_CAPACITY];
  int[] visit = new int[FIRST_CAPACITY];
  int[] overtaken = new int[FIRST_CAPACITY];
  int[] cause = new int[FIRST_CAPACITY];

  /** The aims that are known, each a bit; 0 where one is to be drawn. */
  int[] aims = new int[FIRST_CAPACITY];

  byte[] urgency = new byte[FIRST_CAPACITY];
  byte[] state = new byte[FIRST_CAPACITY];
  boolean[] isLong = new boolean[FIRST_CAPACITY];
  boolean[] measured = new boolean[FIRST_CAPACITY];
  int[] next = new int[FIRST_CAPACITY];
  private int[] previous = new int[FIRST_CAPACITY];

  /** By area, the first and the last who wait. */
  final int[] head;

  private final int[] tail;
  private int used;
  private int firstFree;

  Crowd(int areas) {
    head = new int[areas];
    tail = new int[areas];
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

  int add() {
    if (firstFree != NOBODY) {
      int slot = firstFree;
      firstFree = next[slot];
      aims[slot] = 0;
      return slot;
    }
    if (used == key.length) {
      grow(2 * used);
    }
    visit[used] = 0;
    aims[used] = 0;
    return used++;
  }

  void remove(int slot) {
    state[slot] = FREE;
    visit[slot]++;
    next[slot] = firstFree;
    firstFree = slot;
  }

  boolean isWaiting(int slot) {
    return state[slot] == UNANSWERED || state[slot] == ANSWERED || state[slot] == READY;
  }

  Urgency urgencyOf(int slot) {
    return URGENCIES[urgency[slot]];
  }

  void setTargets(int slot, TargetDays targets) {
    answerAim[slot] = targets.answerAim();
    answerLimit[slot] = targets.answerLimit();
    meetingAim[slot] = targets.meetingAim();
    meetingLimit[slot] = targets.meetingLimit();
  }

  /** Puts someone at the end of the list of their area. */
  void enqueue(int slot) {
    int last = tail[area[slot]];
    previous[slot] = last;
    next[slot] = NOBODY;
    if (last == NOBODY) {
      head[area[slot]] = slot;
    } else {
      next[last] = slot;
    }
    tail[area[slot]] = slot;
  }

  void dequeue(int slot) {
    int before = previous[slot];
    int after = next[slot];
    if (before == NOBODY) {
      head[area[slot]] = after;
    } else {
      next[before] = after;
    }
    if (after == NOBODY) {
      tail[area[slot]] = before;
    } else {
      previous[after] = before;
    }
  }

  private void grow(int capacity) {
    key = Arrays.copyOf(key, capacity);
    sequence = Arrays.copyOf(sequence, capacity);
    received = Arrays.copyOf(received, capacity);
    met = Arrays.copyOf(met, capacity);
    answerAim = Arrays.copyOf(answerAim, capacity);
    answerLimit = Arrays.copyOf(answerLimit, capacity);
    meetingAim = Arrays.copyOf(meetingAim, capacity);
    meetingLimit = Arrays.copyOf(meetingLimit, capacity);
    area = Arrays.copyOf(area, capacity);
    holder = Arrays.copyOf(holder, capacity);
    visit = Arrays.copyOf(visit, capacity);
    overtaken = Arrays.copyOf(overtaken, capacity);
    cause = Arrays.copyOf(cause, capacity);
    aims = Arrays.copyOf(aims, capacity);
    urgency = Arrays.copyOf(urgency, capacity);
    state = Arrays.copyOf(state, capacity);
    isLong = Arrays.copyOf(isLong, capacity);
    measured = Arrays.copyOf(measured, capacity);
    next = Arrays.copyOf(next, capacity);
    previous = Arrays.copyOf(previous, capacity);
  }
}
