package org.lac4j.geo.districting;

import java.util.Locale;

/**
 * The load that one area may have, for example 8,000 to 10,000 people. Immutable.
 *
 * @param min the least load, 0 or more
 * @param max the greatest load, no less than the least
 */
public record LoadRange(double min, double max) {

  /** How far arithmetic may move a limit, as a share of it: 25 and 16% is 28.999999999999996. */
  private static final double ROUNDING = 1e-12;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it isn't one
   */
  public LoadRange {
    if (!(min >= 0 && max >= min && max < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "A load range goes from 0 or more up to a number that is no smaller, not from "
              + min
              + " to "
              + max
              + ".");
    }
  }

  /**
   * Obtains a range.
   *
   * @param min the least load
   * @param max the greatest load
   * @return the range
   */
  public static LoadRange of(double min, double max) {
    return new LoadRange(min, max);
  }

  /**
   * Obtains the range around the mean of so many areas.
   *
   * @param units the units, with their loads
   * @param areas how many areas, 1 or more
   * @param tolerance the greatest deviation as a share of the mean: 0.05 for plus or minus 5%
   * @return the range
   */
  public static LoadRange around(UnitGraph units, int areas, double tolerance) {
    if (areas < 1 || !(tolerance >= 0 && tolerance <= 1)) {
      throw new IllegalArgumentException(
          "Give 1 area or more and a tolerance from 0 to 1, not "
              + areas
              + " and "
              + tolerance
              + ".");
    }
    double mean = units.totalLoad() / areas;
    return new LoadRange(mean * (1 - tolerance), mean * (1 + tolerance));
  }

  /**
   * Tells whether a load is in the range. A load at a limit is, whatever the last bits of either say.
   *
   * @param load the load
   * @return whether it is
   */
  public boolean contains(double load) {
    return min - rounding() <= load && !isExceededBy(load);
  }

  boolean isExceededBy(double load) {
    return load > max + rounding();
  }

  /** The least whole number in the range times a scale. */
  long least(double scale) {
    return (long) Math.ceil((min - rounding()) * scale);
  }

  /** The greatest whole number in the range times a scale. */
  long greatest(double scale) {
    return (long) Math.floor((max + rounding()) * scale);
  }

  private double rounding() {
    return ROUNDING * Math.max(1, max);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,.0f to %,.0f", Math.ceil(min), Math.floor(max));
  }
}
