package org.lac4j.spring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.timeframe.Timeframes;

/**
 * Answers in English and in other languages, and how long people wait now, if the council tells that.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnswersByLanguage {

  private final Answers english;
  private final ImmutableMap<String, Answers> others;
  private final Optional<Timeframes> timeframes;

  AnswersByLanguage(
      Answers english, ImmutableMap<String, Answers> others, Optional<Timeframes> timeframes) {
    this.english = requireNonNull(english, "english");
    this.others = requireNonNull(others, "others");
    this.timeframes = requireNonNull(timeframes, "timeframes");
  }

  /**
   * Returns how long people wait now, as the council's own records told when the file was written.
   *
   * @return the timeframes of each area; empty if there is no file of them
   * @source P25
   */
  public Optional<Timeframes> timeframes() {
    return timeframes;
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
