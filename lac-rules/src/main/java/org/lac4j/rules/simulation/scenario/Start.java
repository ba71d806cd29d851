package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;

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

  /**
   * Someone in touch on the first day.
   *
   * @param area the area
   * @param support the level of support
   * @param since the day of the first meeting; how long they will stay on is drawn from those who stay that long
   */
  record InTouch(AreaCode area, Support support, LocalDate since) {
    /** Checks that nothing is null. */
    public InTouch {
      requireNonNull(area, "area");
      requireNonNull(support, "support");
      requireNonNull(since, "since");
    }
  }

  /**
   * Someone who waits on the first day.
   *
   * @param area the area
   * @param receivedAt when the introduction was received
   * @param urgency the urgency as told
   * @param answered whether they have been answered
   */
  record InQueue(AreaCode area, Instant receivedAt, Urgency urgency, boolean answered) {
    /** Checks that nothing is null. */
    public InQueue {
      requireNonNull(area, "area");
      requireNonNull(receivedAt, "receivedAt");
      requireNonNull(urgency, "urgency");
    }
  }

  private static void checkWeeks(int weeks) {
    if (weeks < 0 || weeks > MOST_WEEKS) {
      throw new IllegalArgumentException(
          "A warm-up takes " + weeks + " weeks: give 0 to " + MOST_WEEKS + ".");
    }
  }
}
