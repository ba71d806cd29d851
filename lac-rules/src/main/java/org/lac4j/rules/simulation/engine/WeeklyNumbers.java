package org.lac4j.rules.simulation.engine;

import java.util.Objects;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.run.Accounts;

/**
 * How many wait and how many are in touch at the start of each week measured.
 *
 * <p>Areas and coordinators are numbered as the scenario has them. Immutable and thread-safe.
 */
public final class WeeklyNumbers {

  private final int weeks;
  private final int areas;
  private final int coordinators;
  private final int[] waiting;
  private final int[] open;
  private final int[] held;

  private WeeklyNumbers(Plan plan, int[] waiting, int[] open, int[] held) {
    this.weeks = plan.weeks;
    this.areas = plan.areas;
    this.coordinators = plan.coordinators;
    this.waiting = waiting;
    this.open = open;
    this.held = held;
  }

  static WeeklyNumbers copyOf(Accounts accounts) {
    return new WeeklyNumbers(
        accounts.plan,
        accounts.waitingByWeek.clone(),
        accounts.openByWeek.clone(),
        accounts.heldByWeek.clone());
  }

  /**
   * Returns how many weeks were noted.
   *
   * @return the number, 1 or more
   */
  public int weeks() {
    return weeks;
  }

  /**
   * Returns how many wait in an area.
   *
   * @param week the week, from 0
   * @param area the number of the area
   * @return the number
   */
  public int waiting(int week, int area) {
    return waiting[index(week, area, areas)];
  }

  /**
   * Returns how many of an area are in touch.
   *
   * @param week the week, from 0
   * @param area the number of the area
   * @return the number
   */
  public int open(int week, int area) {
    return open[index(week, area, areas)];
  }

  /**
   * Returns how many a coordinator holds.
   *
   * @param week the week, from 0
   * @param coordinator the number of the coordinator
   * @return the number
   */
  public int held(int week, int coordinator) {
    return held[index(week, coordinator, coordinators)];
  }

  /**
   * Returns how many wait or are in touch in all.
   *
   * @param week the week, from 0
   * @return the number
   */
  public int everybody(int week) {
    int sum = 0;
    for (int area = 0; area < areas; area++) {
      sum += waiting(week, area) + open(week, area);
    }
    return sum;
  }

  private static int index(int week, int i, int size) {
    return week * size + Objects.checkIndex(i, size);
  }
}
