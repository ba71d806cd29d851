package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import java.util.regex.Pattern;

/**
 * A Unique Property Reference Number: the identity of an addressable place, not a number to add.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text 12 digits, leading zeros included
 */
public record Uprn(String text) implements Location {

  private static final int DIGITS = 12;
  private static final Pattern CANONICAL = Pattern.compile("[0-9]{" + DIGITS + "}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is not 12 digits
   */
  public Uprn {
    requireNonNull(text, "text");
    if (!CANONICAL.matcher(text).matches()) {
      throw new IllegalArgumentException("A UPRN has 1 to 12 digits.");
    }
  }

  /**
   * Reads a UPRN, with or without its leading zeros.
   *
   * @param text 1 to 12 digits
   * @return the UPRN
   * @throws IllegalArgumentException if the text is no UPRN; the message does not repeat it
   */
  public static Uprn parse(String text) {
    return new Uprn(Strings.padStart(text.strip(), DIGITS, '0'));
  }

  /** Returns the 12 digits, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
