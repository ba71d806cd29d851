package org.lac4j.rules.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Why an answer is as it is, as a code: it holds no id, no date and no detail of anyone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the decision's reason, for example "place-covered"
 * @param sources the facts about the service that it rests on, for example "P7"
 */
public record AnswerReason(String code, ImmutableList<String> sources) {

  /** Checks that nothing is null. */
  public AnswerReason {
    requireNonNull(code, "code");
    requireNonNull(sources, "sources");
  }
}
