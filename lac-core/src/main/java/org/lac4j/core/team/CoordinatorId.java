package org.lac4j.core.team;

import org.lac4j.core.internal.Texts;

/**
 * The id of a coordinator, unique within a team, for example "C-04".
 *
 * <p>It stands in messages and logs, so it should be a number of the team's own and no name. Ids are ordered by their
 * characters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the id: 1 to 64 characters, without white space at either end or control characters
 * @source P14
 */
public record CoordinatorId(String value) implements Comparable<CoordinatorId> {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is empty, longer than 64 characters, starts or ends with white space, or
   *     holds a control character
   */
  public CoordinatorId {
    Texts.checkId("A coordinator's id", value);
  }

  /**
   * Obtains the id with the given text.
   *
   * @param value the id: 1 to 64 characters, without white space at either end
   * @return the id
   * @throws IllegalArgumentException if the text is no coordinator id
   */
  public static CoordinatorId of(String value) {
    return new CoordinatorId(value);
  }

  @Override
  public int compareTo(CoordinatorId other) {
    return value.compareTo(other.value);
  }

  /** Returns the id's text, which {@link #of} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
