package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

/**
 * A postcode of the United Kingdom, its forces or its territories, in its canonical form.
 *
 * <p>The form is checked, not whether the postcode is in use: a directory knows that. What a valid form is:
 *
 * <table>
 * <caption>The forms</caption>
 * <tr><th>kind</th><th>canonical form</th></tr>
 * <tr><td>{@link Kind#STANDARD}</td><td>YO1 7HH, YO24 4AB, N1C 4AG, SW1A 1AA; also GX11 1AA (Gibraltar), the Channel
 *     Islands, the Isle of Man and BF1 2AT (forces)</td></tr>
 * <tr><td>{@link Kind#GIROBANK}</td><td>GIR 0AA</td></tr>
 * <tr><td>{@link Kind#FORCES}</td><td>BFPO 57, one to four digits</td></tr>
 * <tr><td>{@link Kind#TERRITORY}</td><td>ASCN, BBND, BIQQ, FIQQ, PCRN, SIQQ, STHL, TDCU, TKCA with 1ZZ; AI-2640
 *     (Anguilla), KY1-1100 (Cayman Islands), MSR 1110 (Montserrat), VG1110 (British Virgin Islands), HM 12 and HM AX
 *     (Bermuda)</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the canonical form, for example "YO24 4AB": upper case, one space before the inward part
 */
public record Postcode(String text) implements Location {

  /** The kinds of postcode. */
  public enum Kind {
    /** The usual form of an outward and an inward part. */
    STANDARD,
    /** GIR 0AA, once the Girobank's. */
    GIROBANK,
    /** A numbered British Forces Post Office. */
    FORCES,
    /** An overseas territory's own form. */
    TERRITORY
  }

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is no postcode in canonical form; the message does not repeat it
   */
  public Postcode {
    requireNonNull(text, "text");
    if (!text.equals(PostcodeText.canonical(text))) {
      throw new IllegalArgumentException(
          "A postcode in canonical form is upper case with one space, as in YO24 4AB: parse reads any other writing.");
    }
  }

  /**
   * Reads a postcode in any case and spacing.
   *
   * @param text the text, for example "yo244ab"
   * @return the postcode
   * @throws IllegalArgumentException if the text is no postcode; the message says what is wrong by position, and does
   *     not repeat the text
   */
  public static Postcode parse(String text) {
    return new Postcode(PostcodeText.canonical(text));
  }

  /**
   * Returns the kind.
   *
   * @return the kind
   */
  public Kind kind() {
    return PostcodeText.kindOf(text);
  }

  /**
   * Returns the part before the space, which names the district or territory.
   *
   * @return for example "YO24"; the whole text where the form has no space
   */
  public String outward() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /**
   * Returns the part after the space.
   *
   * @return for example "4AB"; empty where the form has no space
   */
  public String inward() {
    int space = text.indexOf(' ');
    return space < 0 ? "" : text.substring(space + 1);
  }

  /** Returns the canonical form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
