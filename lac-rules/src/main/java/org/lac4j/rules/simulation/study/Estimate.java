package org.lac4j.rules.simulation.study;

/**
 * The mean over the runs, with its 95 % interval by Student's t.
 *
 * <p>Of many such intervals, 95 of a hundred hold the true mean of the scenario. That the scenario is like the service is
 * another matter, which no number of runs can tell. Immutable and thread-safe.
 *
 * @param mean the mean
 * @param low where the interval starts
 * @param high where the interval ends; the same as {@code low} where every run gave the same
 * @param replications how many runs gave a value, 2 or more
 */
public record Estimate(double mean, double low, double high, int replications) {

  /**
   * Returns the estimate with an interval that ends where the measure does.
   *
   * @param least the least that the measure can be
   * @param most the most that it can be
   * @return the estimate
   */
  public Estimate within(double least, double most) {
    return new Estimate(
        mean,
        Math.max(low, Math.min(least, mean)),
        Math.min(high, Math.max(most, mean)),
        replications);
  }

  /**
   * Returns half the width of the interval.
   *
   * @return the half-width, 0 or more
   */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /**
   * Tells whether the interval leaves out 0: whether the runs can tell the mean from none.
   *
   * @return true if it lies on one side of 0
   */
  public boolean isClear() {
    return low > 0 || high < 0;
  }

  /**
   * Tells whether a value lies in the interval.
   *
   * @param value the value
   * @return true if so
   */
  public boolean includes(double value) {
    return low <= value && value <= high;
  }
}
