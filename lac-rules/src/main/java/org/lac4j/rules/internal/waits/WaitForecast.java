package org.lac4j.rules.internal.waits;

import java.util.List;
import java.util.Optional;

/**
 * Foretells how long the next people wait, and holds what it would have foretold before against what happened.
 *
 * <p>A range of days is read from the waits of those who came lately, so that as many of them are below it as above. How much
 * of them it has to hold is found by trying: on days of the last two years the same is foretold from what was known then, and
 * counted for how many of the next people it came true. The narrowest that came true for as many as asked is taken. So a
 * service whose waits come and go in waves gets a wider range than the waits of any one time would tell.
 *
 * <p>Immutable and thread-safe.
 */
public final class WaitForecast {

  /** How many people a range has to hold. */
  public static final double ASKED = 0.8;

  /** How many must have been seen to for a range. */
  public static final int FEWEST = 20;

  /** For so many next people a range is held against what happened. */
  public static final int NEXT = 20;

  private static final int HALF_YEAR = 182;
  private static final int YEAR = 365;
  private static final int TWO_YEARS = 730;

  /** So many people must have come after what was foretold before for their number to say anything. */
  private static final int FEWEST_TRIED = 100;

  private static final double[] LEVELS = {
    0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.84, 0.88, 0.91, 0.94, 0.96, 0.98, 0.99
  };

  /** Below it, the first that is above. */
  private static final double NEXT_ABOVE = 1e-9;

  private final int day;
  private final double level;
  private final int held;
  private final int tried;

  private WaitForecast(int day, double level, int held, int tried) {
    this.day = day;
    this.level = level;
    this.held = held;
    this.tried = tried;
  }

  /** Learns from all queues of a service what can be foretold at the end of a day. */
  public static WaitForecast of(List<WaitList> queues, int day) {
    int[] held = new int[LEVELS.length];
    int[] tried = new int[LEVELS.length];
    queues.forEach(queue -> tryOn(queue, day, held, tried));
    WaitForecast widest = new WaitForecast(day, ASKED, 0, 0);
    for (int i = 0; i < LEVELS.length; i++) {
      if (tried[i] >= FEWEST_TRIED) {
        widest = new WaitForecast(day, LEVELS[i], held[i], tried[i]);
        if (held[i] >= ASKED * tried[i]) {
          return widest;
        }
      }
    }
    return widest;
  }

  /** Counts for each level for how many people a range held; everyone is tried once. */
  private static void tryOn(WaitList queue, int day, int[] held, int[] tried) {
    int next = queue.cameBy(day - TWO_YEARS);
    while (next < queue.size() && queue.came(next) <= day) {
      int told = queue.came(Math.max(0, next - 1));
      next = Math.max(next, queue.cameBy(told));
      int last = Math.min(queue.size(), next + NEXT);
      Lately lately = new Lately(queue, told);
      for (int i = 0; i < LEVELS.length; i++) {
        Optional<Range> range = lately.range(LEVELS[i]);
        for (int person = next; range.isPresent() && person < last; person++) {
          if (isSettled(queue, person, range.get(), day)) {
            tried[i]++;
            held[i] += range.get().includes(queue.wait(person, day)) ? 1 : 0;
          }
        }
      }
      next = last;
    }
  }

  /** Whether it is known by now if somebody's wait was in a range, however long they wait; of who left nobody knows. */
  private static boolean isSettled(WaitList queue, int i, Range range, int day) {
    return queue.came(i) + range.high < day && !queue.hasLeft(i, day);
  }

  /** Foretells how long the next people in a queue wait; empty if too little is known. */
  public Optional<Range> range(WaitList queue) {
    return new Lately(queue, day).range(level);
  }

  /** How many of the people who came after earlier days waited as long as would have been foretold then. */
  public int held() {
    return held;
  }

  /** How many people that was tried on; 0 if there were too few to learn from. */
  public int tried() {
    return tried;
  }

  /** For which share of people a range holds: as it did before or, where that is not known, as asked. */
  public double share() {
    return tried == 0 ? ASKED : (double) held / tried;
  }

  /** The waits of those who came to a queue in the half year before a day and, where they are not enough, in the year. */
  private static final class Lately {
    private final Cohort halfYear;
    private final Cohort year;

    Lately(WaitList queue, int day) {
      halfYear = Cohort.of(queue, day, HALF_YEAR);
      year = Cohort.of(queue, day, YEAR);
    }

    Optional<Range> range(double level) {
      return halfYear.range(level).or(() -> year.range(level));
    }
  }

  /**
   * Those who came in some days.
   *
   * @param waits their waits
   * @param seen how many have been seen to
   */
  private record Cohort(KaplanMeier waits, int seen) {
    static Cohort of(WaitList queue, int day, int days) {
      return new Cohort(queue.ofThoseWhoCame(days, day), queue.seenOfThoseWhoCame(days, day));
    }

    /** The range that holds a share of them and of one more, who may wait longer than all. */
    Optional<Range> range(double level) {
      if (seen < FEWEST) {
        return Optional.empty();
      }
      double ofNext = (seen + 1.0) / seen;
      long low = waits.quantile((1 - level) / 2 / ofNext + NEXT_ABOVE);
      double below = low <= 0 ? 0 : 1 - waits.stillWaiting(low - 1);
      double until = below + level * ofNext;
      long high = low < 0 || until > 1 ? -1 : waits.quantile(until);
      return high < 0
          ? Optional.empty()
          : Optional.of(new Range((int) low, (int) high, seen, (int) waits.people()));
    }
  }

  /**
   * A range of days.
   *
   * @param low the fewest
   * @param high the most, included
   * @param seen how many it rests on who had been seen to
   * @param people how many it rests on, those who still waited and those who left included
   */
  public record Range(int low, int high, int seen, int people) {
    boolean includes(int wait) {
      return wait >= low && wait <= high;
    }
  }
}
