package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.internal.Texts;

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

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is empty, longer than 64 characters, starts or ends with white space,
   *     or holds a control character; the message does not repeat it
   */
  public AreaCode {
    requireNonNull(value, "value");
    Texts.checkId("An area code", value);
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
