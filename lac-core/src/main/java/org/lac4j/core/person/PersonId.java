package org.lac4j.core.person;

import org.lac4j.core.internal.Texts;

/**
 * The id by which a host knows a person.
 *
 * <p>Any id will do that the host gives only once, so long as it tells nothing about anyone: it may stand in logs and
 * errors.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the id: 1 to 64 characters, without white space at either end or control characters
 */
public record PersonId(String value) implements IntroducedId {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is empty, longer than 64 characters, starts or ends with white space, or
   *     holds a control character; the message does not repeat it
   */
  public PersonId {
    Texts.checkId("A person's id", value);
  }

  /**
   * Obtains the id with the given text.
   *
   * @param value the id: 1 to 64 characters, without white space at either end
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  /** Returns the id's text, which {@link #of} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
