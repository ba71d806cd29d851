package org.lac4j.core.person;

import org.immutables.value.Value;

/**
 * A community group, introduced as a whole.
 *
 * <p>Its residence is where it is based or meets.
 *
 * <p>Immutable and thread-safe; equal by value; prints its id and nothing personal.
 *
 * @source R1
 */
// The id has its own type here; from(CommunityGroup) copies it all the same.
@SuppressWarnings("immutables:from")
@Value.Immutable
public sealed interface CommunityGroup extends Introduced, WithCommunityGroup
    permits ImmutableCommunityGroup {

  @Override
  GroupId id();

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if a text is blank or too long
   */
  @Value.Check
  default void check() {
    IntroducedCheck.check(this);
  }

  /**
   * Starts building a community group.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CommunityGroup}; for one thread. */
  final class Builder extends ImmutableCommunityGroup.Builder {
    Builder() {}
  }
}
