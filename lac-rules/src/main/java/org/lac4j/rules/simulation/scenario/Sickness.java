package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import org.lac4j.rules.simulation.internal.Amounts;
import org.lac4j.rules.simulation.people.Length;

/**
 * How often a coordinator is off sick, and for how long, at random. Nobody covers the first day of it, or any other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param spellsPerYear how often in 365.25 days they fall sick, 0 to 52
 * @param lasts how long, in days of the calendar, rounded up
 * @source P15
 */
public record Sickness(double spellsPerYear, Length lasts) {

  /** Never. */
  public static final Sickness NEVER = new Sickness(0, Length.NONE);

  private static final double MOST_SPELLS = 52;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public Sickness {
    requireNonNull(lasts, "lasts");
    Amounts.checkNotNegative("The number of times off sick in a year", spellsPerYear);
    if (spellsPerYear > MOST_SPELLS) {
      throw new IllegalArgumentException(
          "The number of times off sick in a year is " + spellsPerYear + ": give 52 at most.");
    }
  }
}
