package org.lac4j.rules.simulation.engine;

/**
 * How many wait and how many are in touch at the start of each week measured.
 *
 * <p>Areas and coordinators are numbered as the scenario has them. Immutable and thread-safe.
 */
public final class WeeklyNumbers {

  private final int[][] waiting;
  private final int[][] open;
  private final int[][] held;

  private WeeklyNumbers(int[][] waiting, int[][] open, int[][] held) {
    this.waiting = waiting;
    this.open = open;
    this.held = held;
  }

  static WeeklyNumbers copyOf(Accounts accounts) {
    return new WeeklyNumbers(
        copy(accounts.waitingByWeek), copy(accounts.openByWeek), copy(accounts.heldByWeek));
  }

  private static int[][] copy(int[][] numbers) {
    int[][] copy = new int[numbers.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = numbers[i].clone();
    }
    return copy;
  }

  /**
   * Returns how many weeks were noted.
   *
   * @return the number, 1 or more
   */
  public int weeks() {
    return waiting.length;
  }

  /**
   * Returns how many wait in an area.
   *
   * @param week the week, from 0
   * @param area the number of the area
   * @return the number
   */
  public int waiting(int week, int area) {
    return waiting[week][area];
  }

  /**
   * Returns how many of an area are in touch.
   *
   * @param week the week, from 0
   * @param area the number of the area
   * @return the number
   */
  public int open(int week, int area) {
    return open[week][area];
  }

  /**
   * Returns how many a coordinator holds.
   *
   * @param week the week, from 0
   * @param coordinator the number of the coordinator
   * @return the number
   */
  public int held(int week, int coordinator) {
    return held[week][coordinator];
  }

  /**
   * Returns how many wait or are in touch in all.
   *
   * @param week the week, from 0
   * @return the number
   */
  public int everybody(int week) {
    int sum = 0;
    for (int area = 0; area < waiting[week].length; area++) {
      sum += waiting[week][area] + open[week][area];
    }
    return sum;
  }
}
