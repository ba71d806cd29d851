package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.internal.Amounts;

/**
 * Something that changes on a day.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Change {

  /**
   * Returns when.
   *
   * @return the first day on which it holds
   */
  LocalDate on();

  /**
   * A coordinator joins, and serves the areas of the post from then on; one that had another coordinator passes over.
   *
   * @param on the first day
   * @param coordinator the coordinator
   */
  record CoordinatorJoins(LocalDate on, SimulatedCoordinator coordinator) implements Change {
    /** Checks that nothing is null. */
    public CoordinatorJoins {
      requireNonNull(on, "on");
      requireNonNull(coordinator, "coordinator");
    }
  }

  /**
   * A coordinator leaves for good. Until another has them, the areas stay theirs on paper and nobody works there.
   *
   * @param on the first day on which nobody is in the post
   * @param coordinator who leaves
   * @param people what becomes of the people in touch with them
   * @source P14
   */
  record CoordinatorLeaves(LocalDate on, CoordinatorId coordinator, Handover people)
      implements Change {
    /** Checks that nothing is null. */
    public CoordinatorLeaves {
      requireNonNull(on, "on");
      requireNonNull(coordinator, "coordinator");
      requireNonNull(people, "people");
    }
  }

  /**
   * An area is covered from then on, or passes to another coordinator. Who is in touch already stays with whom they know.
   *
   * @param on the first day
   * @param area the area
   * @param coordinator its coordinator from then on
   */
  record AreaAdded(LocalDate on, AreaCode area, CoordinatorId coordinator) implements Change {
    /** Checks that nothing is null. */
    public AreaAdded {
      requireNonNull(on, "on");
      requireNonNull(area, "area");
      requireNonNull(coordinator, "coordinator");
    }
  }

  /**
   * Demand rises or falls; several changes multiply. Dated introductions stay as they are.
   *
   * @param on the first day
   * @param areas the areas; empty for all
   * @param factor what the demand is multiplied by, 0 to 1,000
   */
  record DemandChanges(LocalDate on, ImmutableSet<AreaCode> areas, double factor)
      implements Change {
    /**
     * Checks the factor.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public DemandChanges {
      requireNonNull(on, "on");
      requireNonNull(areas, "areas");
      Amounts.checkNotNegative("The factor of demand", factor);
      if (factor > 1000) {
        throw new IllegalArgumentException(
            "The factor of demand is " + factor + ": give 1,000 at most.");
      }
    }
  }

  /**
   * Another service ends, and its people are introduced, spread evenly over so many days.
   *
   * @param on the first day
   * @param area the area
   * @param people how many, over how long
   */
  record ServiceEnds(LocalDate on, AreaCode area, Spread people) implements Change {
    /** Checks that nothing is null. */
    public ServiceEnds {
      requireNonNull(on, "on");
      requireNonNull(area, "area");
      requireNonNull(people, "people");
    }

    /**
     * A number of people over a number of days.
     *
     * @param number how many, 0 to 100,000
     * @param overDays over how many days, 1 to 3,660
     */
    public record Spread(int number, int overDays) {
      /**
       * Checks the numbers.
       *
       * @throws IllegalArgumentException if one is out of range
       */
      public Spread {
        if (number < 0 || number > 100_000) {
          throw new IllegalArgumentException(
              "The people of a service that ends are " + number + ": give 0 to 100,000.");
        }
        if (overDays < 1 || overDays > 3660) {
          throw new IllegalArgumentException(
              "They are introduced over " + overDays + " days: give 1 to 3,660.");
        }
      }
    }
  }
}
