package org.lac4j.core.person;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A family, or any household that wishes to be met as one, introduced together.
 *
 * <p>It counts as one in a coordinator's caseload, however many its members are.
 *
 * <p>Immutable and thread-safe; equal by value; prints ids and nothing personal.
 *
 * @source P8
 */
// The id has its own type here; from(Family) copies it all the same.
@SuppressWarnings("immutables:from")
@Value.Immutable
public sealed interface Family extends Introduced, WithFamily permits ImmutableFamily {

  @Override
  FamilyId id();

  /**
   * Returns the members who are known.
   *
   * @return the members in the order told; may be empty
   */
  ImmutableList<Person> members();

  /**
   * Checks the texts and the members.
   *
   * @throws IllegalArgumentException if a text is blank or too long, or two members have one id
   */
  @Value.Check
  default void check() {
    IntroducedCheck.check(this);
    long distinct = members().stream().map(Person::id).distinct().count();
    if (distinct < members().size()) {
      throw new IllegalArgumentException(
          "The family " + id() + " names a member twice: give each person's id once.");
    }
  }

  /**
   * Starts building a family.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Family}; for one thread. */
  final class Builder extends ImmutableFamily.Builder {
    Builder() {}
  }
}
