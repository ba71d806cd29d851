package org.lac4j.rules.mirror;

import static java.util.Objects.requireNonNull;

/**
 * How far areas, or coordinators, differ in one measure, beside how far they would differ by chance alone.
 *
 * <p>Chance is found by shuffling: in each quarter of a year the people of one area are exchanged with those of another, all
 * together, since people who come to one queue at one time wait alike. What is left of the differences is chance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure what is measured
 * @param between areas or coordinators
 * @param groups how many of these are compared: those with ten people or more
 * @param least the lowest of their values
 * @param most the highest
 * @param chance how far they would differ by chance alone
 * @source R10
 */
public record Spread(
    Measured measure, Between between, int groups, double least, double most, Chance chance) {

  /** So rare a difference is told as more than chance. */
  private static final double RARE = 0.01;

  /** Checks that nothing is null. */
  public Spread {
    requireNonNull(measure, "measure");
    requireNonNull(between, "between");
    requireNonNull(chance, "chance");
  }

  /**
   * How far the highest and the lowest lie apart by chance alone.
   *
   * @param typical in half of the shuffles it is this at most
   * @param most in 99 of 100 shuffles it is this at most
   * @param asFar the share of shuffles in which it is as far as it was found, or farther
   */
  public record Chance(double typical, double most, double asFar) {}

  /** What is measured. */
  public enum Measured {
    /** The mean wait for an answer, in days. */
    ANSWER_DAYS,
    /** The mean wait for a first meeting, in days. */
    MEETING_DAYS,
    /** The share of people said to be in a crisis. */
    CRISIS_SHARE
  }

  /** Whom the people are grouped by. */
  public enum Between {
    /** By the area in which they live. */
    AREAS,
    /** By whose they are. */
    COORDINATORS
  }

  /**
   * Returns how far the highest and the lowest lie apart.
   *
   * @return the difference, in days or as a share
   */
  public double found() {
    return most - least;
  }

  /**
   * Tells whether they differ by more than chance alone would bring.
   *
   * @return true if shuffling brings as much in fewer than 1 of 100 cases. A queue's luck lasts for months: of services whose areas do
   *     not differ at all this is said of the mean wait for a first meeting in about 1 of 7, of the others in about 1 of 50
   */
  public boolean isBeyondChance() {
    return chance.asFar() < RARE;
  }
}
