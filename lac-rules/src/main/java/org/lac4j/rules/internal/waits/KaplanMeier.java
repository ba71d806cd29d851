package org.lac4j.rules.internal.waits;

import java.util.Arrays;

/**
 * The share of people who still wait after so long, when some have only been seen to wait so far (Kaplan and Meier, 1958).
 *
 * <p>Whoever still waits, or left before they were met, is censored: they count among those who wait up to then, and say
 * nothing of what comes after. Times are whole numbers of any unit. For one thread; it grows as it needs.
 */
public final class KaplanMeier {

  private static final int FIRST_CAPACITY = 64;

  /** Each the time, times two, and one more where it is censored: so at one time events come first. */
  private long[] times = new long[FIRST_CAPACITY];

  private long[] counts = new long[FIRST_CAPACITY];
  private int size;
  private long people;
  private boolean sorted = true;

  /** Adds people who were met after a time. */
  public void met(long time, long number) {
    add(2 * time, number);
  }

  /** Adds people who had waited for a time when they left, or when the count ended. */
  public void censored(long time, long number) {
    add(2 * time + 1, number);
  }

  private void add(long key, long number) {
    if (key < 0 || number < 0) {
      throw new IllegalArgumentException(
          number + " people waited " + key / 2 + ": neither may be negative.");
    }
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    sorted = sorted && (size == 0 || times[size - 1] <= key);
    times[size] = key;
    counts[size++] = number;
    people += number;
  }

  /** How many people there are. */
  public long people() {
    return people;
  }

  /**
   * The time by which a share is met.
   *
   * @param share above 0, at most 1
   * @return the earliest such time; -1 if so many are never known to be met
   */
  public long quantile(double share) {
    sort();
    double left = 1;
    long atRisk = people;
    int i = 0;
    while (i < size) {
      long key = times[i];
      long number = 0;
      for (; i < size && times[i] == key; i++) {
        number += counts[i];
      }
      if (key % 2 == 0 && number > 0) {
        left *= 1 - (double) number / atRisk;
        if (1 - left >= share - ROUNDING) {
          return key / 2;
        }
      }
      atRisk -= number;
    }
    return -1;
  }

  /** The share who still wait after a time, of all. */
  public double stillWaiting(long time) {
    sort();
    double left = 1;
    long atRisk = people;
    for (int i = 0; i < size && times[i] <= 2 * time; ) {
      long key = times[i];
      long number = 0;
      for (; i < size && times[i] == key; i++) {
        number += counts[i];
      }
      left *= key % 2 == 0 && number > 0 ? 1 - (double) number / atRisk : 1;
      atRisk -= number;
    }
    return left;
  }

  /**
   * The mean time, of which no more than a limit counts for anyone.
   *
   * @param limit above 0
   */
  public double meanUpTo(long limit) {
    sort();
    double mean = 0;
    double left = 1;
    long atRisk = people;
    long last = 0;
    for (int i = 0; i < size && times[i] < 2 * limit; ) {
      long key = times[i];
      long number = 0;
      for (; i < size && times[i] == key; i++) {
        number += counts[i];
      }
      mean += left * (key / 2 - last);
      last = key / 2;
      left *= key % 2 == 0 && number > 0 ? 1 - (double) number / atRisk : 1;
      atRisk -= number;
    }
    return mean + left * (limit - last);
  }

  /** A share of one in so many is reached however its decimals were rounded. */
  private static final double ROUNDING = 1e-12;

  private void sort() {
    if (sorted) {
      return;
    }
    long[][] pairs = new long[size][];
    for (int i = 0; i < size; i++) {
      pairs[i] = new long[] {times[i], counts[i]};
    }
    Arrays.sort(pairs, (one, other) -> Long.compare(one[0], other[0]));
    for (int i = 0; i < size; i++) {
      times[i] = pairs[i][0];
      counts[i] = pairs[i][1];
    }
    sorted = true;
  }
}
