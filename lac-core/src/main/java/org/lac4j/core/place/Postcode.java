package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

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
 * <tr><td>{@link Kind#HISTORIC}</td><td>NPT 9ZB, W1V 4AB: forms that are no longer issued, which directories still list; {@link
 *     #ofIssued} reads them, {@link #parse} does not</td></tr>
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
    TERRITORY,
    /** A form that is no longer issued, such as Newport's NPT, and only directories list. */
    HISTORIC
  }

  /**
   * Brings the text to its canonical form, as {@link #parse} does; a historic postcode has to be in canonical form already.
   *
   * @throws PlaceFormatException if the text is not a postcode; the message does not repeat it
   */
  public Postcode {
    requireNonNull(text, "text");
    text = PostcodeText.canonicalOrHistoric(text);
  }

  /**
   * Reads a postcode as people type it: in any case, with spaces, hyphens or full stops between and after its parts, in
   * full-width letters.
   *
   * @param text the text, for example "yo244ab" or "YO24-4AB."
   * @return the postcode
   * @throws PlaceFormatException if the text is not a postcode; the message says what is wrong by position, and does not
   *     repeat the text
   */
  public static Postcode parse(String text) {
    return new Postcode(PostcodeText.canonical(text));
  }

  /**
   * Reads a postcode as {@link #parse} does, under the name by which Spring and JAX-RS look for it.
   *
   * @param text the text
   * @return the postcode
   * @throws PlaceFormatException if the text is not a postcode
   */
  public static Postcode valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads a postcode as {@link #parse} does, where it may not be one.
   *
   * @param text the text
   * @return the postcode; empty if the text is not one
   */
  public static Optional<Postcode> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (PlaceFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a postcode of a directory, in any form that was ever issued.
   *
   * @param text the text, for example "NPT9ZB" or "W1V  4AB"
   * @return the postcode, of the kind {@link Kind#HISTORIC} where {@link #parse} would refuse it
   * @throws PlaceFormatException if the text fits no form
   */
  public static Postcode ofIssued(String text) {
    return new Postcode(PostcodeText.issued(text));
  }

  /**
   * Suggests what may have been meant by a text that is not a postcode, where one or two characters look like others: O
   * for 0, I for 1 and the like. It is a question to ask, not an answer.
   *
   * @param text the text
   * @return the postcode; empty if the text is one already, or resembles none
   */
  public static Optional<Postcode> suggest(String text) {
    return PostcodeText.suggestion(text).map(Postcode::new);
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

  /** Returns the canonical form, which {@link #parse} reads back, and {@link #ofIssued} a historic one. */
  @Override
  public String toString() {
    return text;
  }
}
