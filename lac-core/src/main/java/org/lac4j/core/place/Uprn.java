package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;

/**
 * A Unique Property Reference Number: the identity of an addressable place, not a number to add.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text 12 digits, leading zeros included, not all zero
 */
public record Uprn(String text) implements Location {

  private static final int DIGITS = 12;
  private static final long MAX = 999_999_999_999L;
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final String NONE = "0".repeat(DIGITS);

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is not 12 digits, or all zero; the message does not repeat it
   */
  public Uprn {
    requireNonNull(text, "text");
    int stray = DIGIT.negate().indexIn(text);
    if (stray >= 0) {
      throw new IllegalArgumentException(
          "A UPRN has digits only; character "
              + (stray + 1)
              + " is none. A spreadsheet that shows 1.0E+11 has lost the digits: read the column as text.");
    }
    if (text.length() != DIGITS) {
      throw new IllegalArgumentException(
          "A UPRN has 1 to 12 digits, written as 12 with zeros in front, not "
              + text.length()
              + ".");
    }
    if (text.equals(NONE)) {
      throw new IllegalArgumentException("A UPRN is not zero: leave it out where there is none.");
    }
  }

  /**
   * Reads a UPRN, with or without its leading zeros.
   *
   * @param text 1 to 12 digits; white space around them is ignored
   * @return the UPRN
   * @throws IllegalArgumentException if the text is no UPRN; the message does not repeat it
   */
  public static Uprn parse(String text) {
    String digits = text.strip();
    boolean number = !digits.isEmpty() && DIGIT.matchesAllOf(digits);
    return new Uprn(number ? Strings.padStart(digits, DIGITS, '0') : digits);
  }

  /**
   * Obtains a UPRN from its number.
   *
   * @param number the number, 1 to 999,999,999,999
   * @return the UPRN
   * @throws IllegalArgumentException if the number is out of range
   */
  public static Uprn of(long number) {
    if (number < 1 || number > MAX) {
      throw new IllegalArgumentException("A UPRN lies between 1 and " + MAX + ".");
    }
    return parse(Long.toString(number));
  }

  /**
   * Returns the number, as compact directories keep it.
   *
   * @return the number, 1 to 999,999,999,999
   */
  public long toLong() {
    return Long.parseLong(text);
  }

  /** Returns the 12 digits, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
