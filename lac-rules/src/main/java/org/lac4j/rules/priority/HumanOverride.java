package org.lac4j.rules.priority;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.team.CoordinatorId;

/**
 * A person's decision on the place of an introduction in the order; it wins over the advice.
 *
 * <p>The reason is in the coordinator's words, may be personal and stays out of {@link Object#toString}. Immutable and
 * thread-safe.
 *
 * @source P19
 */
@Value.Immutable
public interface HumanOverride extends WithHumanOverride {

  /**
   * Returns which introduction it is about.
   *
   * @return the introduction's id
   */
  IntroductionId id();

  /**
   * Returns the place that it takes.
   *
   * @return the place, 1 for the next to be seen; beyond the end means the end
   */
  int place();

  /**
   * Returns why.
   *
   * @return the reason in the coordinator's words, not blank
   */
  @Value.Redacted
  String reason();

  /**
   * Returns who decided.
   *
   * @return the coordinator's id
   */
  CoordinatorId by();

  /**
   * Returns when it was decided.
   *
   * @return the day
   */
  LocalDate on();

  /**
   * Checks the place and the reason.
   *
   * @throws IllegalArgumentException if the place is below 1 or the reason is blank
   */
  @Value.Check
  default void check() {
    if (place() < 1) {
      throw new IllegalArgumentException(
          "The place of introduction " + id() + " is " + place() + ": places start at 1.");
    }
    if (reason().isBlank()) {
      throw new IllegalArgumentException(
          "The override of introduction " + id() + " has no reason: record why.");
    }
  }

  /**
   * Creates a builder.
   *
   * @return a builder; every value must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HumanOverride}; not for use by several threads. */
  final class Builder extends ImmutableHumanOverride.Builder {
    Builder() {}
  }
}
