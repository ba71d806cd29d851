package org.lac4j.geo.audit.memory;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A finding that somebody has accepted, for a reason and for a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface AcceptedFinding extends WithAcceptedFinding {

  /**
   * Starts an entry.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns which finding is accepted.
   *
   * @return its id, as an audit wrote it
   */
  FindingId id();

  /**
   * Returns who accepts it.
   *
   * @return a name or a role, at least one character that is not blank
   */
  @Value.Redacted
  String who();

  /**
   * Returns why.
   *
   * @return the reason, at least one character that is not blank
   */
  @Value.Redacted
  String why();

  /**
   * Returns the last day on which it is accepted.
   *
   * @return the day; empty if it has no end
   */
  Optional<LocalDate> until();

  /**
   * Returns the size that was accepted.
   *
   * @return square metres on the ground; a finding that is larger by more than 1 % and more than 0.1 m2 is not accepted.
   *     If empty, the size does not matter
   */
  OptionalDouble squareMetres();

  /**
   * Checks the texts and the size.
   *
   * @throws IllegalArgumentException if a text is blank or the size is less than 0
   */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(!who().isBlank(), "Say who accepts the finding %s.", id());
    Preconditions.checkArgument(!why().isBlank(), "Say why the finding %s is accepted.", id());
    Preconditions.checkArgument(
        squareMetres().orElse(0) >= 0 && Double.isFinite(squareMetres().orElse(0)),
        "The size of the finding %s is 0 square metres or more.",
        id());
  }

  /** Builds an entry. */
  final class Builder extends ImmutableAcceptedFinding.Builder {
    Builder() {}
  }
}
