package org.lac4j.rules.simulation.internal.run;

import java.util.List;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.WaitingView;
import org.lac4j.rules.simulation.internal.plan.TargetDays;

/** One of the people there are; whoever comes after they have gone for good takes their place in the same object. */
final class SimulatedPerson implements WaitingView, TargetDays.Taker {

  private static final Urgency[] URGENCIES = Urgency.values();
  private static final int CRISIS = List.of(URGENCIES).indexOf(Urgency.CRISIS);

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

  /** Who stand before and after them in the list of those who wait in their area; the next free slot of one who has gone. */
  int previous;

  int next;
  byte urgency;
  byte state;
  boolean isLong;

  /** Whether a crisis takes more attention now. */
  boolean inCrisis;

  boolean measured;

  SimulatedPerson(int slot) {
    this.slot = slot;
  }

  /** Begins a time with the service, in which nothing is left of whoever or whatever was here before. */
  void begin(int visit, int area, long key, byte urgency) {
    this.visit = visit;
    this.area = area;
    this.key = key;
    this.urgency = urgency;
    holder = Crowd.NOBODY;
    sequence = 0;
    received = 0;
    met = 0;
    targets(0, 0, 0, 0);
    overtaken = 0;
    cause = Crowd.NOBODY;
    aims = 0;
    previous = Crowd.NOBODY;
    next = Crowd.NOBODY;
    state = Crowd.FREE;
    isLong = false;
    inCrisis = false;
    measured = false;
  }

  @Override
  public void targets(long answerAim, long answerLimit, long meetingAim, long meetingLimit) {
    this.answerAim = answerAim;
    this.answerLimit = answerLimit;
    this.meetingAim = meetingAim;
    this.meetingLimit = meetingLimit;
  }

  boolean isInCrisisAsTold() {
    return urgency == CRISIS;
  }

  boolean isWaiting() {
    return state == Crowd.UNANSWERED || state == Crowd.ANSWERED || state == Crowd.READY;
  }

  @Override
  public long receivedMillis() {
    return received;
  }

  @Override
  public boolean isPromised() {
    return true;
  }

  /** An answer until there is one, then a first meeting. */
  @Override
  public long promisedDay() {
    return answered() ? meetingLimit : answerLimit;
  }

  @Override
  public boolean answered() {
    return state != Crowd.UNANSWERED;
  }

  @Override
  public Urgency urgency() {
    return URGENCIES[urgency];
  }

  /** A coordinator's own judgement is not simulated. */
  @Override
  public Judgement judgement() {
    return Judgement.NO_DIFFERENCE;
  }

  @Override
  public int goneAhead() {
    return overtaken;
  }
}
