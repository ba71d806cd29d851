package org.lac4j.rules.answer;

import org.lac4j.core.internal.Labels;

/** Whom an answer speaks to. */
public enum Audience {
  /** The person themselves: "you". */
  PERSON,
  /** Whoever introduces them: "they". */
  INTRODUCER,
  /** Staff: "they". */
  STAFF;

  /**
   * Returns the label of the audience.
   *
   * @return the constant in lower case, for example "person"
   */
  public String label() {
    return Labels.of(this);
  }
}
