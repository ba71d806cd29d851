package org.lac4j.rules.simulation.study;

import static java.util.Objects.requireNonNull;

import org.lac4j.rules.simulation.engine.Measure;

/**
 * How narrow an interval is asked for: runs are added until it is, or there are as many as may be.
 *
 * @param measure the measure of the whole team; in a comparison, its difference from each other scenario
 * @param halfWidth half the width of the interval at most, above 0, in the measure's unit
 * @param mostReplications how many runs at most, 2 or more
 */
public record Precision(Measure measure, double halfWidth, int mostReplications) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public Precision {
    requireNonNull(measure, "measure");
    if (!(halfWidth > 0)) {
      throw new IllegalArgumentException(
          "The half-width asked for is " + halfWidth + ": give one above 0.");
    }
    if (mostReplications < 2 || mostReplications > Study.MOST_REPLICATIONS) {
      throw new IllegalArgumentException(
          "The most replications are "
              + mostReplications
              + ": give 2 to "
              + Study.MOST_REPLICATIONS
              + ".");
    }
  }
}
