package org.lac4j.examples.cli;

import com.fasterxml.jackson.core.io.NumberInput;
import com.google.common.base.CharMatcher;

/** Writes and reads decimal numbers without the cost of a general formatter. */
final class Decimals {

  private static final CharMatcher PARTS =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".-+eE"));
  private static final long[] POWERS = new long[16];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private Decimals() {}

  /**
   * Writes a number with a fixed count of decimals.
   *
   * @param value a finite number whose digits, decimals included, are 15 or fewer
   * @param decimals 1 to 15
   */
  static String text(double value, int decimals) {
    long scaled = Math.round(Math.abs(value) * POWERS[decimals]);
    String fraction = Long.toString(POWERS[decimals] + scaled % POWERS[decimals]);
    String sign = value < 0 && scaled > 0 ? "-" : "";
    return sign + scaled / POWERS[decimals] + '.' + fraction.substring(1);
  }

  /** Reads a decimal number; NaN if the text is something else, hexadecimal and "NaN" included. */
  static double parse(String text) {
    String stripped = text.strip();
    if (!PARTS.matchesAllOf(stripped)) {
      return Double.NaN;
    }
    try {
      return NumberInput.parseDouble(stripped, true);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
