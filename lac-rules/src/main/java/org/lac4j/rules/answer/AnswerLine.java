package org.lac4j.rules.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * One sentence or two of an answer, to be shown as they are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what kind of line it is: lower-case words joined by hyphens, stable from release to release
 * @param text the text, in the words of the council
 * @param sources the facts about the service that it rests on, for example "P7"
 */
public record AnswerLine(String code, String text, ImmutableList<String> sources) {

  /** Checks that nothing is null. */
  public AnswerLine {
    requireNonNull(code, "code");
    requireNonNull(text, "text");
    requireNonNull(sources, "sources");
  }
}
