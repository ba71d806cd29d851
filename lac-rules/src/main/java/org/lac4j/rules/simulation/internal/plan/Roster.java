package org.lac4j.rules.simulation.internal.plan;

/**
 * Who is there, who covers and who serves which area, from one day until it next changes. Coordinators and areas are
 * numbers here; {@link #NOBODY} stands for none.
 *
 * @param from the moment from which it holds
 * @param there by coordinator, whether they are in post and not away
 * @param joined by coordinator, whether the post exists yet
 * @param owner by area, its coordinator; none while it is not covered
 * @param coveredBy by coordinator who is not there, who covers
 * @param covers by coordinator, whom they cover
 * @param serves by coordinator who is there, the areas in which they may meet people
 * @param servers by area, who may meet people there: its own coordinator, who covers, who helps
 */
@SuppressWarnings("ArrayRecordComponent") // flat tables of the engine, never compared
public record Roster(
    long from,
    boolean[] there,
    boolean[] joined,
    int[] owner,
    int[] coveredBy,
    int[][] covers,
    int[][] serves,
    int[][] servers) {

  /** No coordinator, no area. */
  public static final int NOBODY = -1;

  /** Who does the work of an area's coordinator: they themselves or, while they are away, whoever covers. */
  public int acting(int area) {
    int own = owner[area];
    return own == NOBODY || there[own] ? own : coveredBy[own];
  }

  /** Who the people whom a coordinator meets in an area belong to: whoever covers meets them for the one away. */
  public int holder(int coordinator, int area) {
    int own = owner[area];
    return own != NOBODY && coveredBy[own] == coordinator ? own : coordinator;
  }
}
