package org.lac4j.rules.simulation.engine;

import org.lac4j.core.introduction.Urgency;

/** One of the people there are; whoever comes after they have gone for good takes their place in the same object. */
final class Person {

  private static final Urgency[] URGENCIES = Urgency.values();

  /** Their number in the crowd. */
  final int slot;

  /** What their random numbers are found by. */
  long key;

  /** Counts on with each thing that makes events about them void. */
  int visit;

  int area;
  int holder;
  long sequence;
  long received;
  long met;

  /** The days by which they should be answered and met, since 1970. */
  long answerAim;

  long answerLimit;
  long meetingAim;
  long meetingLimit;
  int overtaken;
  int cause;

  /** The aims that are known, each a bit; 0 where one is to be drawn. */
  int aims;

  /** Who stand before and after them in the list of those who wait in their area. */
  int previous;

  int next;
  byte urgency;
  byte state;
  boolean isLong;
  boolean measured;

  Person(int slot) {
    this.slot = slot;
  }

  boolean isWaiting() {
    return state == Crowd.UNANSWERED || state == Crowd.ANSWERED || state == Crowd.READY;
  }

  Urgency urgency() {
    return URGENCIES[urgency];
  }
}
