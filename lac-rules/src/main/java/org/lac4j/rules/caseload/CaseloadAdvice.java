package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;

/**
 * What is said of a team's caseload: a line for each coordinator and each vacant area.
 *
 * <p>There is no way to turn anyone away in it. Immutable and thread-safe.
 *
 * @param coordinators a line for each coordinator
 * @param vacancies a line for each vacant area
 * @param reasons what holds for the team as a whole; at least one
 * @source P17
 */
public record CaseloadAdvice(
    ImmutableList<CoordinatorLine> coordinators,
    ImmutableList<VacancyLine> vacancies,
    ImmutableList<Reason> reasons)
    implements Decision {

  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if there is none
   */
  public CaseloadAdvice {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("Advice has 0 reasons: give one or more.");
    }
  }

  /**
   * Returns how the team stands.
   *
   * @return "stretched" if a coordinator is above the guideline or away without cover, or a vacant area is not covered,
   *     else "at-ease"
   */
  @Override
  public String outcome() {
    return isStretched() ? "stretched" : "at-ease";
  }

  private boolean isStretched() {
    return coordinators.stream().anyMatch(CoordinatorLine::isStretched)
        || vacancies.stream().anyMatch(line -> line.vacancy().coveredBy().isEmpty());
  }

  /**
   * Returns what may help.
   *
   * @return the suggestions of every line, each once, in the order of the lines
   */
  @Override
  public ImmutableList<String> nextSteps() {
    return Stream.concat(
            coordinators.stream().map(CoordinatorLine::suggestions),
            vacancies.stream().map(VacancyLine::suggestions))
        .flatMap(suggestions -> ReasonWording.ofSuggestions(suggestions).stream())
        .distinct()
        .collect(toImmutableList());
  }

  @Override
  public ImmutableMap<String, Object> details() {
    return ImmutableMap.of(
        "coordinators",
        coordinators.stream().map(CoordinatorLine::details).collect(toImmutableList()),
        "vacancies",
        vacancies.stream().map(VacancyLine::details).collect(toImmutableList()));
  }

  /**
   * Returns the advice as sentences: the team, then each line, then what may help.
   *
   * @return the sentences, each once
   */
  @Override
  public ImmutableList<String> sentences() {
    Stream<Reason> ofLines =
        Stream.concat(
            coordinators.stream().flatMap(line -> line.reasons().stream()),
            vacancies.stream().flatMap(line -> line.reasons().stream()));
    return Stream.concat(
            Stream.concat(reasons.stream(), ofLines).map(Reason::text), nextSteps().stream())
        .distinct()
        .collect(toImmutableList());
  }
}
