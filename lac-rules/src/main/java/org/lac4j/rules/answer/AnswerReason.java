package org.lac4j.rules.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Why an answer is as it is: it holds no id, no date and no detail of anyone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the decision's reason, for example "place-covered"
 * @param text the reason in words, for the audience of the answer; empty if the council's own rule gave a code that the
 *     messages do not have
 * @param sources the facts about the service that it rests on, for example "P7"
 */
public record AnswerReason(String code, Optional<String> text, ImmutableList<String> sources) {

  /** Checks that nothing is null. */
  public AnswerReason {
    requireNonNull(code, "code");
    requireNonNull(text, "text");
    requireNonNull(sources, "sources");
  }
}
