package org.lac4j.rules.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * The one question that settles more, in words that can be put to the person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param about what it asks for
 * @param text the question in plain English, not blank
 */
public record NextQuestion(About about, String text) {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public NextQuestion {
    requireNonNull(about, "about");
    if (text.isBlank()) {
      throw new IllegalArgumentException("The question about " + about + " is blank: word it.");
    }
  }

  /**
   * What a question may ask for: no more than eligibility may know.
   *
   * @source P7
   */
  public enum About {
    /** The place where they live or usually are. */
    ADDRESS,
    /** Whether they want a conversation. */
    WISH,
    /** Nothing: they have said no, and nobody need ask them for more. */
    NOTHING
  }
}
