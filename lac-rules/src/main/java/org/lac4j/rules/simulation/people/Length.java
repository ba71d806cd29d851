package org.lac4j.rules.simulation.people;

import com.google.common.collect.ImmutableList;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.lac4j.rules.simulation.internal.Amounts;

/**
 * How long something lasts, in days of 24 hours, weekends included: a distribution to draw from.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source P9
 */
public sealed interface Length {

  /** No time at all. */
  Length NONE = new Fixed(0);

  /** The longest that a mean, a spread or a length given as data may be, in days: a hundred years. */
  double MOST_DAYS = 36_525;

  /**
   * Returns the mean.
   *
   * @return the mean in days, 0 or more
   */
  double meanDays();

  /**
   * Always the same.
   *
   * @param days the days, 0 to {@link #MOST_DAYS}
   */
  record Fixed(double days) implements Length {
    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public Fixed {
      Amounts.checkNotNegative("A fixed length in days", days);
      checkMost("A fixed length", days);
    }

    @Override
    public double meanDays() {
      return days;
    }
  }

  /**
   * Exponential: ending is as likely on each day, however long it has lasted.
   *
   * @param meanDays the mean in days, above 0 and at most {@link #MOST_DAYS}
   */
  record Exponential(double meanDays) implements Length {
    /**
     * Checks the mean.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Exponential {
      checkMean("an exponential", meanDays);
    }
  }

  /**
   * Log-normal: many short, a few very long.
   *
   * @param meanDays the mean in days, above 0 and at most {@link #MOST_DAYS}
   * @param sdDays the standard deviation in days, above 0 and at most {@link #MOST_DAYS}
   */
  record LogNormal(double meanDays, double sdDays) implements Length {
    /**
     * Checks mean and spread.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public LogNormal {
      checkMean("a log-normal", meanDays);
      checkSpread("a log-normal", sdDays);
    }
  }

  /**
   * Gamma.
   *
   * @param meanDays the mean in days, above 0 and at most {@link #MOST_DAYS}
   * @param sdDays the standard deviation in days, above 0 and at most {@link #MOST_DAYS}
   */
  record Gamma(double meanDays, double sdDays) implements Length {
    /**
     * Checks mean and spread.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Gamma {
      checkMean("a gamma", meanDays);
      checkSpread("a gamma", sdDays);
    }
  }

  /**
   * Weibull: with a shape below 1 whoever has stayed long is likely to stay, above 1 to end.
   *
   * @param scaleDays the scale in days, above 0 and at most {@link #MOST_DAYS}: 63 % are shorter
   * @param shape the shape, 0.1 to 100
   */
  record Weibull(double scaleDays, double shape) implements Length {
    /**
     * Checks scale and shape.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Weibull {
      Amounts.checkPositive("The scale of a Weibull length in days", scaleDays);
      checkMost("The scale of a Weibull length", scaleDays);
      if (!(shape >= 0.1 && shape <= 100)) {
        throw new IllegalArgumentException(
            "The shape of a Weibull length is " + shape + ": give one from 0.1 to 100.");
      }
    }

    @Override
    public double meanDays() {
      return WeibullDistribution.of(shape, scaleDays).getMean();
    }
  }

  /**
   * As it was: one of the lengths given, each as likely.
   *
   * @param days the lengths in days, each 0 to {@link #MOST_DAYS}; one or more
   */
  record Empirical(ImmutableList<Double> days) implements Length {
    /**
     * Checks the data.
     *
     * @throws IllegalArgumentException if there is none, or one is out of range
     */
    public Empirical {
      if (days.isEmpty()) {
        throw new IllegalArgumentException(
            "An empirical length has 0 days to draw from: give one or more.");
      }
      days.forEach(
          day -> {
            Amounts.checkNotNegative("A length in days", day);
            checkMost("A length", day);
          });
    }

    @Override
    public double meanDays() {
      return days.stream().mapToDouble(day -> day).average().orElse(0);
    }

    /** Returns the number of lengths and their mean. */
    @Override
    public String toString() {
      return days.size() + " lengths with a mean of " + meanDays() + " days";
    }
  }

  private static void checkMean(String kind, double meanDays) {
    Amounts.checkPositive("The mean of " + kind + " length in days", meanDays);
    checkMost("The mean of " + kind + " length", meanDays);
  }

  private static void checkSpread(String kind, double sdDays) {
    Amounts.checkPositive("The standard deviation of " + kind + " length in days", sdDays);
    checkMost("The standard deviation of " + kind + " length", sdDays);
  }

  private static void checkMost(String what, double days) {
    if (days > MOST_DAYS) {
      throw new IllegalArgumentException(
          what + " is " + days + " days: give at most " + MOST_DAYS + ", a hundred years.");
    }
  }
}
