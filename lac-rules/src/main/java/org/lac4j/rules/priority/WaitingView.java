package org.lac4j.rules.priority;

import org.lac4j.core.introduction.Urgency;

/**
 * All that a criterion may see of one who waits, in plain numbers.
 *
 * <p>{@link Waiting} is one, and so is whoever waits in a simulation, so that one rule orders both. There is nothing here of
 * who is introduced, by whom or why, and nothing of that kind may be added.
 *
 * @source P10, P13, P19
 */
public interface WaitingView {

  /**
   * Returns when the introduction was received.
   *
   * @return milliseconds since the start of 1970, UTC
   */
  long receivedMillis();

  /**
   * Tells whether something was promised by a day.
   *
   * @return true if {@link #promisedDay} is such a day
   * @source P16, P18
   */
  boolean isPromised();

  /**
   * Returns the day by which something was promised, most often an answer.
   *
   * @return days since the start of 1970; 0 if nothing was promised
   * @source P16, P18
   */
  long promisedDay();

  /**
   * Returns whether the introduction has been answered.
   *
   * @return true once someone has answered
   * @source P16
   */
  boolean answered();

  /**
   * Returns how urgent it is, as told.
   *
   * @return the urgency
   * @source P13
   */
  Urgency urgency();

  /**
   * Returns the coordinator's own judgement.
   *
   * @return the judgement
   * @source P19
   */
  Judgement judgement();

  /**
   * Returns how many that came later have been seen to before this one so far.
   *
   * @return the number, 0 or more
   */
  int goneAhead();
}
