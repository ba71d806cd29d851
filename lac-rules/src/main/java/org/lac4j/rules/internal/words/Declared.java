package org.lac4j.rules.internal.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.lac4j.core.internal.Labels;

/**
 * What a constant declares of its message.
 *
 * @param key the key in the bundle: the constant's name in lower case, joined by hyphens
 * @param sources the ids of the facts that the message rests on; none for a part of others
 * @param arguments what its text may name
 */
@Immutable
public record Declared(
    String key, ImmutableList<String> sources, ImmutableList<Argument> arguments) {

  static Declared of(Enum<?> constant, String sources, Argument... arguments) {
    return new Declared(
        Labels.of(constant),
        ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(sources)),
        ImmutableList.copyOf(arguments));
  }
}
