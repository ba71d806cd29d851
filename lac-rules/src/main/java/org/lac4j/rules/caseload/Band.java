package org.lac4j.rules.caseload;

/**
 * Where a number of people stands beside the guideline.
 *
 * @source P17
 */
public enum Band {
  /** Fewer than the guideline's lower figure. */
  BELOW,
  /** From the guideline's lower figure to its upper one, both included. */
  WITHIN,
  /** More than the guideline's upper figure: people wait longer and the team is told. */
  ABOVE
}
