package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.lac4j.rules.simulation.internal.Amounts;

/**
 * How many people are introduced in an area.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source R1, R7
 */
public sealed interface Demand {

  /** Nobody. */
  Demand NONE = new PerYear(0);

  /**
   * A number a year, at random (Poisson) with the scenario's season.
   *
   * @param introductions the mean number in 365.25 days, 0 to 100,000,000
   */
  record PerYear(double introductions) implements Demand {

    private static final double MOST = 100_000_000;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public PerYear {
      Amounts.checkNotNegative("The number of introductions a year", introductions);
      if (introductions > MOST) {
        throw new IllegalArgumentException(
            "The number of introductions a year is "
                + introductions
                + ": give 100,000,000 at most.");
      }
    }
  }

  /**
   * A share of those who live there, at random (Poisson) with the scenario's season.
   *
   * @param population how many live there, 0 or more
   * @param perThousandAYear how many of a thousand are introduced in a year, 0 to 1,000
   */
  record OfPopulation(int population, double perThousandAYear) implements Demand {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public OfPopulation {
      Amounts.checkNotNegative("The population", population);
      Amounts.checkNotNegative("The introductions of a thousand in a year", perThousandAYear);
      if (perThousandAYear > 1000) {
        throw new IllegalArgumentException(
            "The introductions of a thousand in a year are "
                + perThousandAYear
                + ": give 1,000 at most.");
      }
    }

    /**
     * Returns the number a year.
     *
     * @return the mean number of introductions in a year
     */
    public double perYear() {
      return population * perThousandAYear / 1000;
    }
  }

  /**
   * Days on which someone was introduced, as they were; the time of day is drawn.
   *
   * @param days the days in order, one for each introduction; those outside the time simulated are left out
   */
  record Dated(ImmutableList<LocalDate> days) implements Demand {
    /** Puts the days in order. */
    public Dated {
      days = ImmutableList.sortedCopyOf(days);
    }

    /** Returns the number of introductions. */
    @Override
    public String toString() {
      return days.size() + " dated introductions";
    }
  }
}
