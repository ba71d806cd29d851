package org.lac4j.core.internal.page;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * A scale of numbers with round ticks. Immutable.
 *
 * @param low the number at its start
 * @param high the number at its end, above the low one
 * @param ticks round numbers from the low to the high one, evenly spaced
 * @param decimals the decimals that tell the ticks apart
 */
record Scale(double low, double high, ImmutableList<Double> ticks, int decimals) {

  private static final double[] STEPS = {1, 2, 5, 10};
  private static final double ROUNDING = 1e-9;

  /** A scale that holds two numbers and starts and ends with a tick; it has at most so many steps, 2 or more. */
  static Scale of(double least, double most, int steps) {
    double span = most - least;
    if (!(span > 0)) {
      return of(least - 0.5, least + 0.5, steps);
    }
    double power = Math.pow(10, Math.floor(Math.log10(span / steps)));
    for (double round : STEPS) {
      double step = round * power;
      long first = (long) Math.floor(least / step + ROUNDING);
      long last = (long) Math.ceil(most / step - ROUNDING);
      if (last - first <= steps || round == 10) {
        ImmutableList.Builder<Double> ticks = ImmutableList.builder();
        for (long i = first; i <= last; i++) {
          ticks.add(i * step);
        }
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + ROUNDING));
        return new Scale(first * step, last * step, ticks.build(), decimals);
      }
    }
    throw new IllegalStateException("No step fits " + least + " to " + most + ".");
  }

  /** Where a number lies: 0 at the start, 1 at the end. */
  double share(double value) {
    return (value - low) / (high - low);
  }

  String label(double tick) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(tick));
    return (tick < 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9') ? "\u2212" : "") + text;
  }
}
