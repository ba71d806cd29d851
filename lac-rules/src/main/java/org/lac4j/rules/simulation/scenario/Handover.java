package org.lac4j.rules.simulation.scenario;

/**
 * What becomes of the people of a coordinator who leaves. Nobody stays with a post that is gone once there is someone else.
 *
 * <p>Unless they are told goodbye, whoever has the area by the same day takes them, whatever is chosen here.
 *
 * @source P5, P14
 */
public enum Handover {
  /** Whoever has the area next gets to know them, from the day on which they begin; until then nobody sees to them. */
  TO_SUCCESSOR,
  /** Whoever covers the coordinator's leave gets to know them at once, and keeps them. */
  TO_COVER,
  /**
   * The coordinators of the areas next to theirs share them, or all coordinators where no areas are said to lie next to each
   * other; each goes to the one with the fewest people.
   */
  SHARED,
  /** They are told goodbye, and end. */
  GOODBYE
}
