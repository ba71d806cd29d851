package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

/**
 * The code of an area that a coordinator serves, unique within one coverage.
 *
 * <p>A council uses what it has: a GSS code such as {@code E05001745}, or a code of its own such as {@code HOLGATE}.
 * Codes are compared by their characters, case included, and that order breaks every tie: of two areas that share an
 * edge, the lower code is told first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the code: 1 to 64 characters, without white space at either end or control characters
 * @source P14
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

  private static final int MAX_LENGTH = 64;

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is empty, longer than 64 characters, starts or ends with white space,
   *     or holds a control character
   */
  public AreaCode {
    requireNonNull(value, "value");
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "An area code has 1 to " + MAX_LENGTH + " characters, not " + value.length() + ".");
    }
    if (!value.equals(value.strip()) || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "The area code '"
              + value.strip()
              + "' starts or ends with white space or holds a control character: remove it.");
    }
  }

  /**
   * Obtains the code with the given text.
   *
   * @param value the code: 1 to 64 characters, without white space at either end
   * @return the code
   * @throws IllegalArgumentException if the text is no area code
   */
  public static AreaCode of(String value) {
    return new AreaCode(value);
  }

  @Override
  public int compareTo(AreaCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code's text, which {@link #of} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
