package org.lac4j.core.person;

import org.lac4j.core.internal.Texts;

/**
 * Something that is strong: a skill, an interest, a connection, a contribution.
 *
 * <p>In the person's own words. There is no opposite of it in the library, and no measure of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the strength, personal: 1 to 10,000 characters, not blank
 * @source P10
 */
public record Strength(String text) {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is blank or longer than 10,000 characters; the message does not repeat
   *     it
   */
  public Strength {
    Texts.checkText("A strength", text);
  }

  /**
   * Obtains a strength.
   *
   * @param text the strength, not blank
   * @return the strength
   * @throws IllegalArgumentException if the text is blank or longer than 10,000 characters
   */
  public static Strength of(String text) {
    return new Strength(text);
  }

  /** Returns a text without the strength itself. */
  @Override
  public String toString() {
    return "Strength" + Texts.PRIVATE;
  }
}
