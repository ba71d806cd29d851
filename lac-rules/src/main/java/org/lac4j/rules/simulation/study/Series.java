package org.lac4j.rules.simulation.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.lac4j.rules.simulation.engine.Scope;

/**
 * Numbers at the start of each week, over the runs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what numbers
 * @param scope of the team, an area or a coordinator
 * @param points one for each week, in order
 */
public record Series(Kind kind, Scope scope, ImmutableList<Point> points) {

  /** Checks that nothing is null. */
  public Series {
    requireNonNull(kind, "kind");
    requireNonNull(scope, "scope");
    requireNonNull(points, "points");
  }

  /** What numbers. */
  public enum Kind {
    /** How many are in touch. */
    OPEN,
    /** How many wait. */
    WAITING
  }

  /**
   * One week.
   *
   * <p>Immutable and thread-safe.
   *
   * @param day the first day of the week
   * @param estimate the mean over the runs with its interval
   * @param lowest the lowest number in any run
   * @param highest the highest number in any run
   */
  public record Point(LocalDate day, Estimate estimate, int lowest, int highest) {

    /** Checks that nothing is null. */
    public Point {
      requireNonNull(day, "day");
      requireNonNull(estimate, "estimate");
    }
  }
}
