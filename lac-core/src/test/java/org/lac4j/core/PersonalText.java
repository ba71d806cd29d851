package org.lac4j.core;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Personal texts for generated values, each with a marker in it.
 *
 * <p>Every generator of {@link LacDomain} fills every personal field from here, so that a test can look for the marker
 * in whatever text the library produces.
 */
public final class PersonalText {

  /** What stands in every generated personal text, and in nothing else. */
  public static final String MARKER = "qZ-personal-Zq";

  private static final double TOLD = 2.0 / 3;

  private PersonalText() {}

  /**
   * Generates personal texts: letters, quotes, line breaks, signs from beyond the basic plane; never blank.
   *
   * @return the texts, each with {@link #MARKER} somewhere in it
   */
  public static Arbitrary<String> texts() {
    Arbitrary<String> around =
        Arbitraries.strings().withChars("abXYZ09 \t\n\"'\\<>&{}éßŵ").ofMaxLength(12);
    Arbitrary<String> end = Arbitraries.of("", "", "\uD83C\uDF3B", " ");
    return Combinators.combine(around, around, end)
        .as((before, after, last) -> before + MARKER + after + last)
        .withoutEdgeCases();
  }

  /**
   * Generates personal texts that may be left out.
   *
   * @return the texts, every third of them absent
   */
  public static Arbitrary<Optional<String>> optionalTexts() {
    return texts().optional(TOLD);
  }
}
