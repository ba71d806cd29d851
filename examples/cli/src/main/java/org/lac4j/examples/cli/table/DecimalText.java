package org.lac4j.examples.cli.table;

import com.fasterxml.jackson.core.io.NumberInput;
import java.nio.charset.StandardCharsets;

/** Writes and reads decimal numbers without the cost of a general formatter. */
public final class DecimalText {

  /** The most bytes of a number that is written: 16 digits, a point and a sign. */
  static final int MOST_BYTES = 18;

  private static final long[] POWERS = new long[16];

  /** The most characters of which no more than 15 are digits. */
  private static final int MOST_PLAIN = 15;

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private DecimalText() {}

  /**
   * Writes a number with a fixed count of decimals.
   *
   * @param value a finite number whose digits, decimals included, are 15 or fewer
   * @param decimals 1 to 15
   * @return the text
   */
  public static String text(double value, int decimals) {
    byte[] text = new byte[MOST_BYTES];
    return new String(text, 0, write(value, decimals, text, 0), StandardCharsets.US_ASCII);
  }

  /**
   * Writes what {@link #text} says, {@link #MOST_BYTES} bytes or fewer.
   *
   * @param at where it begins
   * @return where it ends
   */
  static int write(double value, int decimals, byte[] into, int at) {
    long rest = Math.round(Math.abs(value) * POWERS[decimals]);
    int start = at;
    if (value < 0 && rest > 0) {
      into[start++] = '-';
    }
    int digits = decimals + 1;
    while (digits < POWERS.length && rest >= POWERS[digits]) {
      digits++;
    }
    int end = start + digits + 1;
    for (int i = end - 1; i >= start; i--) {
      if (i == end - 1 - decimals) {
        into[i] = '.';
      } else {
        into[i] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }
    return end;
  }

  /** Reads a decimal number; NaN if the text is something else, hexadecimal and "NaN" included. */
  static double parse(String text) {
    double plain = parsePlain(text);
    return Double.isNaN(plain) ? parseAny(text.strip()) : plain;
  }

  /**
   * Reads a number of 15 digits or fewer, such as -1.0803; NaN for all else. Its digits and its power of ten are exact, so
   * that one division gives the double nearest to the number.
   */
  private static double parsePlain(String text) {
    int start = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
    int end = text.length();
    int point = -1;
    long digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
      } else if (c == '.' && point < 0 && i > start && i < end - 1) {
        point = i;
      } else {
        return Double.NaN;
      }
    }
    if (end == start || end - start > MOST_PLAIN) {
      return Double.NaN;
    }
    double value = point < 0 ? digits : (double) digits / POWERS[end - 1 - point];
    return start == 0 ? value : -value;
  }

  private static double parseAny(String stripped) {
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
