package org.lac4j.rules.simulation.people;

/**
 * The two levels of support.
 *
 * @source P6
 */
public enum Support {
  /** Very short contact: information, advice, signposting. */
  SHORT,
  /** Longer work, to a shared agreement. */
  LONG
}
