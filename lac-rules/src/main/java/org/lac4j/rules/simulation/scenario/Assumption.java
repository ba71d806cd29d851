package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something that a scenario takes for granted, to be told with its results.
 *
 * <p>Immutable and thread-safe.
 *
 * @param about what it is about, a few words, not blank
 * @param text the assumption as a sentence, not blank
 * @param source the id of a fact of the service that it leans on, for example "P17"; empty for an assumption alone
 */
public record Assumption(String about, String text, Optional<String> source) {

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public Assumption {
    requireNonNull(source, "source");
    if (about.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException(
          "An assumption has a blank text: say what it is about, and what is assumed.");
    }
  }

  /**
   * Obtains an assumption that leans on nothing.
   *
   * @param about what it is about
   * @param text the assumption
   * @return the assumption
   * @throws IllegalArgumentException if a text is blank
   */
  public static Assumption of(String about, String text) {
    return new Assumption(about, text, Optional.empty());
  }

  /**
   * Obtains an assumption that leans on a fact of the service.
   *
   * @param about what it is about
   * @param text the assumption
   * @param source the id of the fact
   * @return the assumption
   * @throws IllegalArgumentException if a text is blank
   */
  public static Assumption from(String about, String text, String source) {
    return new Assumption(about, text, Optional.of(source));
  }
}
