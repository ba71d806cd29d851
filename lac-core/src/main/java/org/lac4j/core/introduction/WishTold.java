package org.lac4j.core.introduction;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What was known from a moment on of whether the person wants a conversation, and who told it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param wish the wish
 * @param at since when it is known
 * @param toldBy who told it
 * @source P3, P7, P20
 */
public record WishTold(ConversationWish wish, Instant at, Actor toldBy) {

  /** Checks that nothing is null. */
  public WishTold {
    requireNonNull(wish, "wish");
    requireNonNull(at, "at");
    requireNonNull(toldBy, "toldBy");
  }
}
