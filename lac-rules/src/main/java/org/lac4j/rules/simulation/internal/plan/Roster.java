package org.lac4j.rules.simulation.internal.plan;

/**
 * Who is there, who covers and who serves which area, from one day until it next changes. Coordinators and areas are
 * numbers here; {@link #NOBODY} stands for none.
 *
 * @param from the moment from which it holds
 * @param presence who is there
 * @param service who serves which area
 */
public record Roster(long from, Presence presence, Service service) {

  /** No coordinator, no area. */
  public static final int NOBODY = -1;

  /**
   * Who is there.
   *
   * @param there by coordinator, whether they are in post and not away
   * @param joined by coordinator, whether the post exists yet
   * @param left by coordinator, whether the post is gone, or passed on to another
   * @param coveredBy by coordinator who is not there, who covers
   * @param covers by coordinator, whom they cover
   */
  @SuppressWarnings("ArrayRecordComponent") // flat tables of the engine, never compared
  public record Presence(
      boolean[] there, boolean[] joined, boolean[] left, int[] coveredBy, int[][] covers) {}

  /**
   * Who serves which area.
   *
   * @param owner by area, its coordinator; none while it is not covered
   * @param serves by coordinator who is there, the areas in which they may meet people
   * @param servers by area, who may meet people there: its own coordinator, who covers, who helps
   */
  @SuppressWarnings("ArrayRecordComponent") // flat tables of the engine, never compared
  public record Service(int[] owner, int[][] serves, int[][] servers) {}

  /** By coordinator, whether they are in post and not away. */
  public boolean[] there() {
    return presence.there;
  }

  /** By coordinator, whether the post exists yet. */
  public boolean[] joined() {
    return presence.joined;
  }

  /** By coordinator, whether the post is gone, or passed on to another. */
  public boolean[] left() {
    return presence.left;
  }

  /** By coordinator who is not there, who covers. */
  public int[] coveredBy() {
    return presence.coveredBy;
  }

  /** By coordinator, whom they cover. */
  public int[][] covers() {
    return presence.covers;
  }

  /** By area, its coordinator; none while it is not covered. */
  public int[] owner() {
    return service.owner;
  }

  /** By coordinator who is there, the areas in which they may meet people. */
  public int[][] serves() {
    return service.serves;
  }

  /** By area, who may meet people there. */
  public int[][] servers() {
    return service.servers;
  }

  /** Who does the work of an area's coordinator: they themselves or, while they are away, whoever covers. */
  public int acting(int area) {
    int own = owner()[area];
    return own == NOBODY || there()[own] ? own : coveredBy()[own];
  }

  /** Who the people whom a coordinator meets in an area belong to: whoever covers meets them for the one away. */
  public int holder(int coordinator, int area) {
    int own = owner()[area];
    return own != NOBODY && coveredBy()[own] == coordinator ? own : coordinator;
  }
}
