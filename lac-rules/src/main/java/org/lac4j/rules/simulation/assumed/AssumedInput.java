package org.lac4j.rules.simulation.assumed;

import java.util.Arrays;
import java.util.Optional;
import org.lac4j.core.internal.Labels;

/** Assumptions that have a name of their own; their figures are multiplied by what a range says. */
public enum AssumedInput {
  /** How many are introduced. */
  DEMAND("how many people are introduced"),
  /** How long longer support lasts. */
  LONG_LASTS("how long longer support lasts"),
  /** The share of longer support. */
  LONG_SHARE("the share of longer support"),
  /** The hours a week that a person in longer support needs. */
  LONG_HOURS("the hours a week that a person in longer support needs"),
  /** The time for answers and first meetings. */
  NEW_PEOPLE("the time that answers and first meetings take"),
  /** The share who come back. */
  RETURNING("the share of people who come back"),
  /** The share who leave before a first meeting. */
  GIVING_UP("the share who would leave before a first meeting");

  private final String label;

  AssumedInput(String label) {
    this.label = label;
  }

  /**
   * Returns what it is in words.
   *
   * @return a phrase
   */
  public String label() {
    return label;
  }

  /**
   * Returns the code.
   *
   * @return lower-case words joined by hyphens
   */
  public String code() {
    return Labels.of(this);
  }

  /**
   * Finds an input.
   *
   * @param code its code
   * @return the input; empty if none has that code
   */
  public static Optional<AssumedInput> ofCode(String code) {
    return Arrays.stream(values()).filter(input -> input.code().equals(code)).findFirst();
  }
}
