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
  /** It had not happened when the journey ended, and nobody awaits it. */
  NO_LONGER_AWAITED;

  /**
   * Tells whether somebody still waits for it.
   *
   * @return true if it has not happened and the journey is open
   */
  public boolean isAwaited() {
    return this == NOT_DUE || this == DUE || this == OVERDUE;
  }
}
