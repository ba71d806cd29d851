package org.lac4j.rules.response;

/**
 * Where an answer or a first meeting stands beside its target.
 *
 * @source P16, P18
 */
public enum Timing {
  /** It has not happened, and the earlier aim lies ahead. */
  NOT_DUE,
  /** It has not happened, and these are the days for it. */
  DUE,
  /** It has not happened, and the last day is over. */
  OVERDUE,
  /** It happened by the last day. */
  IN_TIME,
  /** It happened after the last day. */
  LATE,
  /** The first meeting has not been held, and there is a day for it, agreed with the person, today or ahead. */
  ARRANGED,
  /** The day agreed for the first meeting is over, and no meeting is recorded. */
  ARRANGED_DAY_PASSED,
  /** The first meeting has not been held, and it takes longer than a week or two. No day was missed: none was set. */
  LONGER_THAN_USUAL,
  /** The first meeting was held, later than after a week or two. */
  LATER_THAN_USUAL,
  /** It had not happened when the journey ended, and nobody awaits it. */
  NO_LONGER_AWAITED;

  /**
   * Tells whether somebody still waits for it.
   *
   * @return true if it has not happened and the journey is open
   */
  public boolean isAwaited() {
    return switch (this) {
      case NOT_DUE, DUE, OVERDUE, ARRANGED, ARRANGED_DAY_PASSED, LONGER_THAN_USUAL -> true;
      case IN_TIME, LATE, LATER_THAN_USUAL, NO_LONGER_AWAITED -> false;
    };
  }
}
