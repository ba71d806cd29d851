package org.lac4j.rules.mirror;

import java.util.List;
import org.lac4j.rules.internal.waits.KaplanMeier;

/**
 * How long one person waited, in whole days.
 *
 * @param opened the day on which they got in touch, counted from the first
 * @param forAnswer the days until an answer, or for which they have waited or waited until they left
 * @param isAnswered whether they have been answered
 * @param forMeeting the same for a first meeting
 * @param isMet whether they have been met
 * @param told what else is known
 */
record Waited(
    int opened, int forAnswer, boolean isAnswered, int forMeeting, boolean isMet, Told told) {

  /** Of nobody's wait more counts. */
  private static final int LONGEST = 91;

  boolean isWaiting() {
    return told.isOpen && !isMet;
  }

  boolean inCrisis() {
    return told.inCrisis;
  }

  static double value(Spread.Measured measure, List<Waited> people) {
    KaplanMeier waits = new KaplanMeier();
    switch (measure) {
      case ANSWER_DAYS -> people.forEach(one -> add(waits, one.forAnswer, one.isAnswered));
      case MEETING_DAYS -> people.forEach(one -> add(waits, one.forMeeting, one.isMet));
      case CRISIS_SHARE -> {
        return people.stream().filter(Waited::inCrisis).count()
            / (double) Math.max(1, people.size());
      }
    }
    return waits.meanUpTo(LONGEST);
  }

  private static void add(KaplanMeier waits, int days, boolean isSeen) {
    if (isSeen) {
      waits.met(days, 1);
    } else {
      waits.censored(days, 1);
    }
  }

  /**
   * What else is known.
   *
   * @param isOpen whether the journey is open
   * @param inCrisis whether they were said to be in a crisis
   */
  record Told(boolean isOpen, boolean inCrisis) {}
}
