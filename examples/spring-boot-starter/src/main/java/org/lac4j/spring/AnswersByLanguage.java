package org.lac4j.spring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.lac4j.rules.answer.Answers;

/**
 * Answers in English and in other languages.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnswersByLanguage {

  private final Answers english;
  private final ImmutableMap<String, Answers> others;

  AnswersByLanguage(Answers english, ImmutableMap<String, Answers> others) {
    this.english = requireNonNull(english, "english");
    this.others = requireNonNull(others, "others");
  }

  /**
   * Returns the answers in a language.
   *
   * @param language the language; its region does not matter
   * @return the answers, in English if there are none in that language
   */
  public Answers in(Locale language) {
    return requireNonNull(others.getOrDefault(language.getLanguage(), english));
  }

  /**
   * Returns the languages beside English.
   *
   * @return their codes, for example "cy", in the order of the settings
   */
  public ImmutableSet<String> languages() {
    return others.keySet();
  }
}
