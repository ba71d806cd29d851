package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.KnownIntroduction;

/**
 * How things stand on the first day measured.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Start {

  /** Nobody is in touch and nobody waits. */
  Start EMPTY = new Empty();

  /** A warm-up as long as it takes, found by MSER-5 within four years. */
  Start WARM_UP = new WarmUpFound(208);

  /** The most weeks that a warm-up may take: ten years. */
  int MOST_WEEKS = 522;

  /** Nobody is in touch and nobody waits. */
  record Empty() implements Start {}

  /**
   * A caseload and a queue as they are on the first day, with no warm-up. Their numbers are not counted as introduced.
   *
   * @param open who is in touch
   * @param waiting who waits
   */
  record Today(ImmutableList<InTouch> open, ImmutableList<InQueue> waiting) implements Start {
    /** Checks that nothing is null. */
    public Today {
      requireNonNull(open, "open");
      requireNonNull(waiting, "waiting");
    }

    /**
     * Obtains the start from a council's records, as they stood when the first day began in Europe/London.
     *
     * <p>In touch are those who have had a conversation and whose journey is open; waiting are those whose journey is open
     * before it. An individual or a family counts once, however many introductions they have, and as in touch if any of
     * these is. It is longer support with a shared agreement in place, very short contact at {@link
     * org.lac4j.core.introduction.Stage#SHORT_SUPPORT}, and else drawn. Community groups are left out, since the guideline
     * does not count them, and so is who waits and has said that they want no conversation.
     *
     * @param firstDay the first day of the scenario; what happened on it or later is left out
     * @param known the introductions, in any order; those that have ended may be among them
     * @return the start
     * @source P7, P8, P17
     */
    public static Today of(LocalDate firstDay, Collection<KnownIntroduction> known) {
      return TodayFromRecords.of(firstDay, known);
    }

    /** Returns the numbers. */
    @Override
    public String toString() {
      return open.size() + " in touch and " + waiting.size() + " waiting";
    }
  }

  /**
   * Weeks before the first day that are simulated and not measured.
   *
   * @param weeks the weeks, 0 to {@link #MOST_WEEKS}
   */
  record WarmUp(int weeks) implements Start {
    /**
     * Checks the weeks.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public WarmUp {
      checkWeeks(weeks);
    }
  }

  /**
   * A warm-up whose length is found by MSER-5, and told.
   *
   * @param longestWeeks the most weeks it may take, 0 to {@link #MOST_WEEKS}
   */
  record WarmUpFound(int longestWeeks) implements Start {
    /**
     * Checks the weeks.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public WarmUpFound {
      checkWeeks(longestWeeks);
    }
  }

  private static void checkWeeks(int weeks) {
    if (weeks < 0 || weeks > MOST_WEEKS) {
      throw new IllegalArgumentException(
          "A warm-up takes " + weeks + " weeks: give 0 to " + MOST_WEEKS + ".");
    }
  }
}
