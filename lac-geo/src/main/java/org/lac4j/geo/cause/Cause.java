package org.lac4j.geo.cause;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;

/**
 * One cause that explains many findings of an audit, or many changes of a comparison. It is a headline above them: each
 * stays where it is, with its own severity.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what happened
 * @param message what happened, to what, how far, and how much it explains; one sentence or two
 * @param fix what to do, one sentence
 * @param areas the areas that it happened to, in code order; those without a code are in the message only
 * @param displacement how far they lie from their place; empty if the cause is no move
 * @param explained the positions of what it explains, from 0, in the report's list, in order
 */
public record Cause(
    CauseKind kind,
    String message,
    String fix,
    ImmutableList<AreaCode> areas,
    Optional<Displacement> displacement,
    ImmutableList<Integer> explained) {

  /** Checks that nothing is null. */
  public Cause {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
    requireNonNull(fix, "fix");
    requireNonNull(areas, "areas");
    requireNonNull(displacement, "displacement");
    requireNonNull(explained, "explained");
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message;
  }
}
