package org.lac4j.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;

/**
 * What a rule decides: an outcome and the reasons for it.
 *
 * <p>A decision is told in three ways: as sentences for a person ({@link #sentences}), as plain data for an audit trail
 * ({@link #details}), and as its own type for code.
 *
 * <p>Implementations are immutable and thread-safe, and hold no personal detail in reasons or details.
 */
public interface Decision {

  /**
   * Returns what was decided, as a code.
   *
   * @return lower-case words joined by hyphens, for example "eligible"; stable from release to release
   */
  String outcome();

  /**
   * Returns why.
   *
   * @return the reasons, the one that decided first; at least one
   */
  ImmutableList<Reason> reasons();

  /**
   * Returns what else the decision holds, as plain data.
   *
   * @return by name, values that are each a {@link String}, {@link Boolean}, {@link Long}, {@link Double}, a list or a
   *     map of such values; empty if there is nothing else to tell
   */
  default ImmutableMap<String, Object> details() {
    return ImmutableMap.of();
  }

  /**
   * Returns what may be done next.
   *
   * @return sentences, the most useful first; empty if there is nothing to do but go on
   */
  default ImmutableList<String> nextSteps() {
    return ImmutableList.of();
  }

  /**
   * Returns the decision as sentences for a person.
   *
   * @return one sentence for each reason, then the next steps
   */
  default ImmutableList<String> sentences() {
    return Stream.concat(reasons().stream().map(Reason::text), nextSteps().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
