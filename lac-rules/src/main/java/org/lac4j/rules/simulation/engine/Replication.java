package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;

/**
 * What was measured in one run.
 *
 * <p>Immutable and thread-safe.
 */
public final class Replication {

  private static final int MEASURES = Measure.values().length;

  /** The days after which {@link #metWithin} tells who has been met. */
  public static final ImmutableList<Integer> WAIT_DAYS =
      ImmutableList.of(1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 56, 84, 126, 182);

  private final ImmutableList<Scope> scopes;
  private final double[] values;
  private final double[] metWithin;
  private final WeeklyNumbers weekly;
  private final long events;

  Replication(
      ImmutableList<Scope> scopes,
      double[] values,
      double[] metWithin,
      WeeklyNumbers weekly,
      long events) {
    this.scopes = scopes;
    this.values = values;
    this.metWithin = metWithin;
    this.weekly = weekly;
    this.events = events;
  }

  @SuppressWarnings("EnumOrdinal") // places in a flat table of this version, never stored
  static int index(int scope, Measure measure) {
    return scope * MEASURES + measure.ordinal();
  }

  /**
   * Returns the groups measured.
   *
   * @return the team, then areas, coordinators, urgencies and causes, in the scenario's order
   */
  public ImmutableList<Scope> scopes() {
    return scopes;
  }

  /**
   * Returns a value.
   *
   * @param measure the measure
   * @param scope the group
   * @return the value; empty if it is not measured of such a group, or nothing happened there to measure
   */
  public OptionalDouble value(Measure measure, Scope scope) {
    int at = scopes.indexOf(scope);
    double value = at < 0 ? Double.NaN : values[index(at, measure)];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Returns a value by the place of its group, for whoever reads them all.
   *
   * @param measure the measure
   * @param scope the place of the group in {@link #scopes}
   * @return the value; NaN where {@link #value(Measure, Scope)} is empty
   */
  public double valueAt(Measure measure, int scope) {
    return values[index(scope, measure)];
  }

  /**
   * Returns the share of the team's people who are met within a number of days (Kaplan-Meier).
   *
   * @param number the place of the days in {@link #WAIT_DAYS}
   * @return the share, 0 to 1; NaN if nobody was met and nobody waits
   */
  public double metWithin(int number) {
    return metWithin[number];
  }

  /**
   * Returns the numbers at the start of each week.
   *
   * @return the numbers
   */
  public WeeklyNumbers weekly() {
    return weekly;
  }

  /**
   * Returns how many events the run had.
   *
   * @return the number
   */
  public long events() {
    return events;
  }
}
