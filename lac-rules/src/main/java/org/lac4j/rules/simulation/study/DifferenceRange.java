package org.lac4j.rules.simulation.study;

import java.util.Locale;
import org.lac4j.rules.simulation.engine.Measure;

/** The interval of a difference in words, both ends to the same number of decimals. */
final class DifferenceRange {

  private final Measure measure;
  private final double low;
  private final double high;

  private DifferenceRange(Measure measure, double low, double high) {
    double factor = measure.unit() == Measure.Unit.SHARE ? 100 : 1;
    this.measure = measure;
    this.low = factor * low;
    this.high = factor * high;
  }

  /** How far the other scenario is from the base, whichever way; for an interval that leaves out 0. */
  static DifferenceRange distance(Measured difference) {
    double low = Math.abs(difference.estimate().low());
    double high = Math.abs(difference.estimate().high());
    return new DifferenceRange(difference.measure(), Math.min(low, high), Math.max(low, high));
  }

  /** From where to where, with signs. */
  static DifferenceRange signed(Measured difference) {
    return new DifferenceRange(
        difference.measure(), difference.estimate().low(), difference.estimate().high());
  }

  String figures() {
    int decimals = decimals();
    String from = number(low, decimals);
    String to = number(high, decimals);
    if (from.equals(to) && low != high) {
      from = number(low, decimals + 1);
      to = number(high, decimals + 1);
    }
    return from.equals(to) ? from : from + " to " + to;
  }

  String withUnit() {
    return figures()
        + switch (measure.unit()) {
          case SHARE -> " points";
          case DAYS -> " days";
          case HOURS -> " hours";
          case TIMES -> " times";
          case PEOPLE, RATIO -> "";
        };
  }

  /** As many as tell the end nearer to 0 from 0; where 0 lies between, as many as the further end needs. */
  private int decimals() {
    boolean signed = low < 0 && high > 0;
    double near = Math.min(Math.abs(low), Math.abs(high));
    double size = signed ? Math.max(-low, high) : near;
    if (size >= (measure.unit() == Measure.Unit.DAYS ? 2 : 100)) {
      return 0;
    }
    return size >= 1 ? 1 : 2;
  }

  private static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
    boolean isZero = text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    return value < 0 && !isZero ? "-" + text : text;
  }
}
