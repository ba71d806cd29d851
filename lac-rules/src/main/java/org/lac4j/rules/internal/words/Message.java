package org.lac4j.rules.internal.words;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A message of the bundle: its key, its arguments, and the facts that it rests on. */
public sealed interface Message
    permits AnswerMessage,
        CaseloadMessage,
        EligibilityMessage,
        PlanMessage,
        PriorityMessage,
        ResponseMessage,
        SharedMessage,
        TimeframeMessage {

  Declared declared();

  default String key() {
    return declared().key();
  }

  default ImmutableList<Argument> arguments() {
    return declared().arguments();
  }

  default ImmutableList<String> sources() {
    return declared().sources();
  }

  /** Whether it may have a text of its own for each audience. */
  default boolean isForEachAudience() {
    return false;
  }

  /** The number that chooses the form of the text. */
  default Optional<Argument> counted() {
    return arguments().stream()
        .filter(argument -> argument.type() == Argument.Type.NUMBER)
        .findFirst();
  }
}
