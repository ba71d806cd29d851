package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lac4j.rules.Reason;

/**
 * What is said of an area without a coordinator in post.
 *
 * <p>Immutable and thread-safe.
 *
 * @param vacancy the area and those who live there
 * @param reasons why; at least one
 * @param suggestions what may help, the most helpful first; at least one
 * @source P14, R7
 */
public record VacancyLine(
    VacantArea vacancy, ImmutableList<Reason> reasons, ImmutableList<Suggestion> suggestions) {

  /**
   * Checks that the area is not left alone.
   *
   * @throws IllegalArgumentException if there is no reason or no suggestion
   */
  public VacancyLine {
    requireNonNull(vacancy, "vacancy");
    if (reasons.isEmpty() || suggestions.isEmpty()) {
      throw new IllegalArgumentException(
          "The line of vacant area "
              + vacancy.area()
              + " has "
              + reasons.size()
              + " reasons and "
              + suggestions.size()
              + " suggestions: give one or more of each.");
    }
  }

  /**
   * Returns the line as plain data.
   *
   * @return by name, text, numbers and lists of text
   */
  public ImmutableMap<String, Object> details() {
    ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
    details.put("area", vacancy.area().value());
    details.put("open", (long) vacancy.open());
    details.put("waiting", (long) vacancy.waiting());
    vacancy.coveredBy().ifPresent(cover -> details.put("coveredBy", cover.value()));
    details.put("reasons", ReasonWording.ofReasons(reasons));
    details.put("suggestions", ReasonWording.ofSuggestions(suggestions));
    return details.buildOrThrow();
  }
}
