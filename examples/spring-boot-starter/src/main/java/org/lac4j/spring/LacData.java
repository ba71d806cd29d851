package org.lac4j.spring;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.team.Team;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.eligibility.EligibilityPolicy;

/**
 * Everything that was read from the files at one moment. Whoever answers one request takes it once, so that no answer is half
 * of the old files and half of the new.
 *
 * <p>Immutable and thread-safe.
 *
 * @param coverage the areas with their boundaries, in the coordinate system of the file
 * @param index the lookup
 * @param places finds where a place lies, by postcode and property number too if there are directories
 * @param team the team; empty if there is no file of it
 * @param eligibility decides who is covered, and who answers
 * @param words the answers in each language
 */
public record LacData(
    Coverage coverage,
    CoverageIndex index,
    CoverageResolver places,
    Optional<Team> team,
    EligibilityPolicy eligibility,
    AnswersByLanguage words) {

  /** Checks that nothing is null. */
  public LacData {
    requireNonNull(coverage, "coverage");
    requireNonNull(index, "index");
    requireNonNull(places, "places");
    requireNonNull(team, "team");
    requireNonNull(eligibility, "eligibility");
    requireNonNull(words, "words");
  }

  /**
   * Returns the answers in a language.
   *
   * @param language the language that somebody reads
   * @return the answers in that language, or in English where there is no file of it
   */
  public Answers answers(Locale language) {
    return words.in(language);
  }

  /** Returns the number of areas, and nothing of the team. */
  @Override
  public String toString() {
    return "LacData[" + index.size() + " areas]";
  }
}
