package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

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
  private static final Pattern DECIMAL =
      Pattern.compile("[0-9]{1,12}\\.0{1,12}|[0-9]\\.[0-9]{1,12}[eE]\\+?[0-9]{1,2}");
  private static final String SPREADSHEET =
      "A spreadsheet that shows 1.0E+11 has lost the digits: read the column as text.";
  private static final String NONE = "0".repeat(DIGITS);

  /**
   * Brings the text to 12 digits, as {@link #parse} does.
   *
   * @throws PlaceFormatException if the text is not a UPRN; the message does not repeat it
   */
  public Uprn {
    text = digits(requireNonNull(text, "text"));
  }

  /**
   * Reads a UPRN as people type it and spreadsheets leave it: with or without its leading zeros, with spaces, in full-width
   * digits, as a number with decimals that are all zero (100050536.0), or with an exponent that has kept every digit.
   *
   * @param text the text
   * @return the UPRN
   * @throws PlaceFormatException if the text is not a UPRN; the message does not repeat it
   */
  public static Uprn parse(String text) {
    return new Uprn(text);
  }

  /**
   * Reads a UPRN as {@link #parse} does, under the name by which Spring and JAX-RS look for it.
   *
   * @param text the text
   * @return the UPRN
   * @throws PlaceFormatException if the text is not a UPRN
   */
  public static Uprn valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads a UPRN as {@link #parse} does, where the text may not be one.
   *
   * @param text the text
   * @return the UPRN; empty if the text is not one
   */
  public static Optional<Uprn> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (PlaceFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Suggests what may have been meant by a text with letters that look like digits: O for 0, I or L for 1.
   *
   * @param text the text
   * @return the UPRN; empty if the text is one already, or resembles none
   */
  public static Optional<Uprn> suggest(String text) {
    return tryParse(text).isPresent()
        ? Optional.empty()
        : tryParse(TypedText.withDigits(TypedText.withoutSurroundings(text), 0));
  }

  private static String digits(String text) {
    String bare = TypedText.withoutSurroundings(text);
    String digits = DECIMAL.matcher(bare).matches() ? whole(bare) : bare;
    int stray = DIGIT.negate().indexIn(digits);
    if (stray >= 0) {
      throw new PlaceFormatException(
          "A UPRN has digits only; character "
              + (stray + 1)
              + " is not one. "
              + TypedText.digitLike(digits.charAt(stray))
                  .map(digit -> "Perhaps the digit " + digit + " was meant.")
                  .orElse(SPREADSHEET));
    }
    if (digits.isEmpty() || digits.length() > DIGITS) {
      throw new PlaceFormatException(
          "A UPRN has 1 to 12 digits, written as 12 with zeros in front, not "
              + digits.length()
              + ".");
    }
    String padded = Strings.padStart(digits, DIGITS, '0');
    if (padded.equals(NONE)) {
      throw new PlaceFormatException("A UPRN is not zero: leave it out where there is none.");
    }
    return padded;
  }

  /** The digits of a number that a spreadsheet wrote, if none was lost; else the text as it is. */
  private static String whole(String number) {
    BigDecimal value = new BigDecimal(number);
    return value.scale() >= 0 && value.stripTrailingZeros().scale() <= 0
        ? value.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
        : number;
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
