package org.lac4j.rules.simulation.scenario;

/**
 * What becomes of the demand of an area once it is covered: people are introduced where there is someone to introduce them to.
 *
 * <p>An area that gets its first coordinator by a change comes to have the demand of the areas that are covered from the
 * start: of each thousand who live there, or where populations are not given, of each area. It rises evenly over some
 * weeks. An area whose demand a change names by its code stays with what the changes say. Immutable and thread-safe.
 *
 * @param rises whether it rises at all
 * @param overWeeks over how many weeks, 0 to 520
 * @source R7
 */
public record OnceCovered(boolean rises, int overWeeks) {

  /** It rises over half a year: an assumption. */
  public static final OnceCovered RISES = new OnceCovered(true, 26);

  /** It stays as it is. */
  public static final OnceCovered STAYS = new OnceCovered(false, 0);

  private static final int MOST_WEEKS = 520;

  /**
   * Checks the weeks.
   *
   * @throws IllegalArgumentException if they are out of range
   */
  public OnceCovered {
    if (overWeeks < 0 || overWeeks > MOST_WEEKS) {
      throw new IllegalArgumentException(
          "The demand of an area rises over " + overWeeks + " weeks: give 0 to 520.");
    }
  }
}
