package org.lac4j.rules.answer;

import java.util.Optional;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.WaitChange;

/**
 * How long people in an area wait now, as far as that is public: nothing of who waits, or of why it may be longer.
 *
 * <p>Days are days of the calendar, 0 for the day on which they got in touch.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fewestDays the fewest days, 0 or more
 * @param mostDays the most days, included
 * @param share for which share of people it holds, 0 to 1
 * @param mayBeLonger whether waits are changing, so that the next people may wait longer; it says nothing of an absence
 * @source P25
 */
public record AnswerWait(int fewestDays, int mostDays, double share, boolean mayBeLonger) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the days are out of order, or the share is not within 0 to 1
   */
  public AnswerWait {
    if (fewestDays < 0 || mostDays < fewestDays) {
      throw new IllegalArgumentException(
          "A wait of " + fewestDays + " to " + mostDays + " days: give 0 or more, in order.");
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share is " + share + ": give 0 to 1.");
    }
  }

  /** The wait for an answer; empty if nobody can say. */
  static Optional<AnswerWait> forAnswer(Timeframe timeframe) {
    return of(timeframe.answer(), timeframe);
  }

  /** The wait for a first meeting; empty if nobody can say. */
  static Optional<AnswerWait> forMeeting(Timeframe timeframe) {
    return of(timeframe.meeting(), timeframe);
  }

  private static Optional<AnswerWait> of(ExpectedWait wait, Timeframe timeframe) {
    boolean longer =
        timeframe.changes().stream()
            .map(WaitChange::kind)
            .anyMatch(kind -> kind.isLonger() && kind != WaitChange.Kind.AWAY);
    return wait instanceof ExpectedWait.Range range
        ? Optional.of(new AnswerWait(range.fewestDays(), range.mostDays(), range.share(), longer))
        : Optional.empty();
  }
}
