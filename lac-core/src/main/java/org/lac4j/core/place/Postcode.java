package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A United Kingdom postcode, in its canonical form: upper case, one space before the inward part.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the canonical form, for example "YO24 4AB"
 */
public record Postcode(String text) implements Location {

  private static final Pattern CANONICAL =
      Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is no postcode in canonical form
   */
  public Postcode {
    requireNonNull(text, "text");
    if (!CANONICAL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A postcode has an outward and an inward part, for example YO24 4AB.");
    }
  }

  /**
   * Reads a postcode in any case and spacing.
   *
   * @param text the text, for example "yo244ab"
   * @return the postcode
   * @throws IllegalArgumentException if the text is no postcode; the message does not repeat it
   */
  public static Postcode parse(String text) {
    String compact = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    int inward = Math.max(0, compact.length() - 3);
    return new Postcode(compact.substring(0, inward) + " " + compact.substring(inward));
  }

  /** Returns the canonical form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
