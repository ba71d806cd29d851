package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.Collections;
import org.lac4j.rules.simulation.internal.Amounts;

/**
 * When people are introduced: by month, by day of the week and between which hours.
 *
 * <p>Weights are relative: twice the weight, twice the introductions. Over a year of the usual months and weeks the mean
 * stays that of the demand. Immutable and thread-safe.
 *
 * @param months the weights of January to December, 12 numbers of 0 or more, one or more above 0
 * @param days the weights of Monday to Sunday, 7 numbers of 0 or more, one or more above 0
 * @param hours the hours
 */
public record Season(ImmutableList<Double> months, ImmutableList<Double> days, Hours hours) {

  /** Every moment alike. */
  public static final Season NONE =
      new Season(
          ImmutableList.copyOf(Collections.nCopies(12, 1.0)),
          ImmutableList.copyOf(Collections.nCopies(7, 1.0)),
          Hours.WHOLE_DAY);

  private static final double[] MONTH_LENGTHS = {31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException if there are not 12 and 7, one is negative, or all are 0
   */
  public Season {
    requireNonNull(hours, "hours");
    checkSize("months", months.size(), 12);
    checkSize("days of the week", days.size(), 7);
    Amounts.checkWeights("months", months);
    Amounts.checkWeights("days of the week", days);
  }

  /**
   * Returns by how much a day's demand differs from the mean day's.
   *
   * @param month the month, 1 to 12
   * @param dayOfWeek the day, 1 for Monday to 7
   * @return the factor, 1 for the mean day
   */
  public double factor(int month, int dayOfWeek) {
    return months.get(month - 1) / meanMonth() * days.get(dayOfWeek - 1) / meanDay();
  }

  private double meanMonth() {
    double sum = 0;
    for (int i = 0; i < MONTH_LENGTHS.length; i++) {
      sum += months.get(i) * MONTH_LENGTHS[i];
    }
    return sum / 365.25;
  }

  private double meanDay() {
    return days.stream().mapToDouble(weight -> weight).sum() / 7;
  }

  private static void checkSize(String what, int size, int expected) {
    if (size != expected) {
      throw new IllegalArgumentException(
          "A season has the weights of " + expected + " " + what + ", not " + size + ".");
    }
  }

  /**
   * From one time of a day to another.
   *
   * <p>Immutable and thread-safe.
   *
   * @param from the time at which it starts
   * @param to the time at which it ends, after {@code from}; midnight means the end of the day
   */
  public record Hours(LocalTime from, LocalTime to) {

    /** The whole day. */
    public static final Hours WHOLE_DAY = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final int MINUTES_OF_A_DAY = 1440;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Hours {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
        throw new IllegalArgumentException(
            "Hours run from a time to a later one, not from " + from + " to " + to + ".");
      }
    }

    /**
     * Returns when they start.
     *
     * @return minutes since midnight, 0 to 1439
     */
    public int fromMinute() {
      return from.toSecondOfDay() / 60;
    }

    /**
     * Returns when they end.
     *
     * @return minutes since midnight, 1 to 1440
     */
    public int toMinute() {
      return to.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : to.toSecondOfDay() / 60;
    }
  }
}
