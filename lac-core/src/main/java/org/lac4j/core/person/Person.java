package org.lac4j.core.person;

import org.immutables.value.Value;

/**
 * A person who is introduced, of any age.
 *
 * <pre>{@code
 * Person sam = Person.builder().id(PersonId.of("P-1")).preferredName("Sam").build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal by value; prints its id and nothing personal.
 *
 * @source P8, P10, P12, R2
 */
// The id has its own type here; from(Person) copies it all the same.
@SuppressWarnings("immutables:from")
@Value.Immutable
public sealed interface Person extends Introduced, WithPerson permits ImmutablePerson {

  @Override
  PersonId id();

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if a text is blank or longer than 10,000 characters; the message does not repeat it
   */
  @Value.Check
  default void check() {
    IntroducedCheck.check(this);
  }

  /**
   * Starts building a person.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Person}; for one thread. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
