package org.lac4j.core.agreement;

import java.time.Instant;
import org.immutables.value.Value;
import org.lac4j.core.introduction.Actor;

/**
 * A version of a shared agreement: what it says from a moment on, and who said so.
 *
 * <p>Immutable and thread-safe; equal by value; prints nothing personal.
 *
 * @source P4, P5, P22
 */
@Value.Immutable
public sealed interface AgreementVersion extends WithAgreementVersion
    permits ImmutableAgreementVersion {

  /**
   * Returns when it was made.
   *
   * @return the moment
   */
  Instant at();

  /**
   * Returns who made it.
   *
   * @return the actor
   */
  Actor by();

  /**
   * Returns whether the agreement is in place from then on.
   *
   * @return the state
   */
  AgreementState state();

  /**
   * Returns what the agreement says from then on.
   *
   * @return the content; of an ended agreement, what it said last
   */
  AgreementContent content();

  /**
   * Checks that both conditions of each mention in a formal plan hold when the version is made, and not only later.
   *
   * @throws IllegalArgumentException if a person asked, or a coordinator joined in, after the version was made
   * @source P22
   */
  @Value.Check
  default void check() {
    for (FormalPlanMention mention : content().mentions()) {
      checkHolds("The person asked for a mention in a formal plan at ", mention.asked().at());
      checkHolds("The coordinator takes part in a formal plan since ", mention.takesPart().since());
    }
  }

  private void checkHolds(String condition, Instant from) {
    if (from.isAfter(at())) {
      throw new IllegalArgumentException(
          condition
              + from
              + ", after the version of "
              + at()
              + " that holds the mention: add it with a version of that moment or later.");
    }
  }

  /**
   * Starts building a version.
   *
   * @return a builder; everything must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AgreementVersion}; for one thread. */
  final class Builder extends ImmutableAgreementVersion.Builder {
    Builder() {}
  }
}
