package org.lac4j.rules.simulation.json;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lac4j.rules.simulation.study.MetWithin;

/**
 * How many are met within a number of days, with the 95 % interval, to ten digits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the days since the introduction
 * @param mean the share of people met by then, 0 to 1
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record WaitFigures(int days, double mean, double low, double high) {

  /**
   * Obtains the figures of a share met.
   *
   * @param met the share with its estimate
   * @return the figures, to ten digits
   */
  public static WaitFigures of(MetWithin met) {
    return new WaitFigures(
        met.days(),
        rounded(met.share().mean()),
        rounded(met.share().low()),
        rounded(met.share().high()));
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(10)).doubleValue();
  }
}
