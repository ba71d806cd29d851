package org.lac4j.rules.internal.waits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The waits of one queue in whole days, in the order in which people came; days count from 1970.
 *
 * <p>Whoever comes and is seen to on one day has waited 0 days. Immutable by use.
 */
public final class WaitList {

  /** The day of what has not happened. */
  public static final int NEVER = Integer.MAX_VALUE;

  private final int[] came;
  private final int[] seen;
  private final int[] left;

  /** Makes the list of waits in any order. */
  public WaitList(List<Wait> waits) {
    Wait[] inOrder =
        waits.stream().sorted(Comparator.comparingInt(Wait::came)).toArray(Wait[]::new);
    came = Arrays.stream(inOrder).mapToInt(Wait::came).toArray();
    seen = Arrays.stream(inOrder).mapToInt(Wait::seen).toArray();
    left = Arrays.stream(inOrder).mapToInt(Wait::left).toArray();
  }

  public int size() {
    return came.length;
  }

  public int came(int i) {
    return came[i];
  }

  /** How many came by the end of a day. */
  public int cameBy(int day) {
    int low = 0;
    int high = came.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (came[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many wait at the end of a day. */
  public int waitingOn(int day) {
    int waiting = 0;
    for (int i = cameBy(day) - 1; i >= 0; i--) {
      waiting += seen[i] > day && left[i] > day ? 1 : 0;
    }
    return waiting;
  }

  /** Those who came in the days up to one, as known at its end. */
  KaplanMeier ofThoseWhoCame(int days, int until) {
    KaplanMeier waits = new KaplanMeier();
    for (int i = cameBy(until) - 1; i >= 0 && came[i] > until - days; i--) {
      if (seen[i] <= until) {
        waits.met(seen[i] - came[i], 1);
      } else {
        waits.censored(Math.min(left[i], until) - came[i], 1);
      }
    }
    return waits;
  }

  /** How many of those who came in the days up to one had been seen to at its end. */
  public int seenOfThoseWhoCame(int days, int until) {
    int number = 0;
    for (int i = cameBy(until) - 1; i >= 0 && came[i] > until - days; i--) {
      number += seen[i] <= until ? 1 : 0;
    }
    return number;
  }

  /** Whether someone has left without having been seen to, as known at the end of a day. */
  boolean hasLeft(int i, int day) {
    return left[i] <= day && seen[i] > day;
  }

  /** How long someone waited who has been seen to; {@link #NEVER} if they had not been at the end of a day. */
  int wait(int i, int day) {
    return seen[i] > day ? NEVER : seen[i] - came[i];
  }

  /**
   * One wait.
   *
   * @param came the day on which they came
   * @param seen the day on which they were seen to; {@link #NEVER} if they were not
   * @param left the day on which they left; {@link #NEVER} if they did not
   */
  public record Wait(int came, int seen, int left) {}
}
