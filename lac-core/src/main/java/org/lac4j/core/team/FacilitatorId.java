package org.lac4j.core.team;

import org.lac4j.core.internal.Texts;

/**
 * The id of a Community Facilitator, unique within a team, for example "F-01".
 *
 * <p>It stands in messages and logs, so it should be a number of the team's own and no name. Ids are ordered by their
 * characters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the id: 1 to 64 characters, without white space at either end or control characters
 * @source R1
 */
public record FacilitatorId(String value) implements Comparable<FacilitatorId> {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is empty, longer than 64 characters, starts or ends with white space, or
   *     holds a control character
   */
  public FacilitatorId {
    Texts.checkId("A Community Facilitator's id", value);
  }

  /**
   * Obtains the id with the given text.
   *
   * @param value the id: 1 to 64 characters, without white space at either end
   * @return the id
   * @throws IllegalArgumentException if the text is no facilitator id
   */
  public static FacilitatorId of(String value) {
    return new FacilitatorId(value);
  }

  @Override
  public int compareTo(FacilitatorId other) {
    return value.compareTo(other.value);
  }

  /** Returns the id's text, which {@link #of} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
