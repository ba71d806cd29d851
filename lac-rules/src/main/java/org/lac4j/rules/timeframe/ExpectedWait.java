package org.lac4j.rules.timeframe;

import static java.util.Objects.requireNonNull;

/**
 * How long the next people can expect to wait, or that nobody can say yet.
 *
 * <p>Days are days of the calendar, weekends and holidays included: 0 for the day on which they got in touch.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source P25
 */
public sealed interface ExpectedWait {

  /**
   * A range of days.
   *
   * @param fewestDays the fewest days, 0 or more
   * @param mostDays the most days, included
   * @param share for which share of the next people it holds, 0 to 1: about 0.8, and more where whole days allow no less
   * @param basis what it rests on
   */
  record Range(int fewestDays, int mostDays, double share, Basis basis) implements ExpectedWait {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the days are out of order, or the share is not within 0 to 1
     */
    public Range {
      requireNonNull(basis, "basis");
      if (fewestDays < 0 || mostDays < fewestDays) {
        throw new IllegalArgumentException(
            "A wait of " + fewestDays + " to " + mostDays + " days: give 0 or more, in order.");
      }
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("A share is " + share + ": give 0 to 1.");
      }
    }
  }

  /**
   * What a range rests on.
   *
   * @param people how many people's waits, those included who still wait and those who left
   * @param seen how many of these have been answered or met
   * @param tried how many people, of the whole service, came after such a range would have been told before; 0 if there
   *     are too few to learn from
   * @param held how many of these waited as long as it would have said
   */
  record Basis(int people, int seen, int tried, int held) {}

  /**
   * Nobody can say yet.
   *
   * @param why the reason
   * @param seen how many who came in the last year have been answered or met
   * @param needed how many it takes
   */
  record NotYet(Why why, int seen, int needed) implements ExpectedWait {
    /** Checks that there is a reason. */
    public NotYet {
      requireNonNull(why, "why");
    }
  }

  /** Why nobody can say. */
  enum Why {
    /** Too few have been answered or met in the last year. */
    TOO_FEW,
    /** Too many of those who came still wait for anyone to know how long they will have waited. */
    TOO_MANY_WAIT,
    /** The waits of this service change so much that no range held for half of the people. */
    TOO_UNSTEADY
  }
}
