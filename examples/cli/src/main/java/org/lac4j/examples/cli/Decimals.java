package org.lac4j.examples.cli;

import com.fasterxml.jackson.core.io.NumberInput;

/** Writes and reads decimal numbers without the cost of a general formatter. */
final class Decimals {

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
    StringBuilder text = new StringBuilder();
    append(value, decimals, text);
    return text.toString();
  }

  /** Appends what {@link #text} says. */
  static void append(double value, int decimals, StringBuilder into) {
    long scaled = Math.round(Math.abs(value) * POWERS[decimals]);
    if (value < 0 && scaled > 0) {
      into.append('-');
    }
    into.append(scaled / POWERS[decimals]).append('.');
    long fraction = scaled % POWERS[decimals];
    for (int digit = decimals - 1; digit >= 0; digit--) {
      into.append((char) ('0' + fraction / POWERS[digit] % 10));
    }
  }

  /** Reads a decimal number; NaN if the text is something else, hexadecimal and "NaN" included. */
  static double parse(String text) {
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      if (!isPart(stripped.charAt(i))) {
        return Double.NaN;
      }
    }
    try {
      return NumberInput.parseDouble(stripped, true);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static boolean isPart(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
  }
}
