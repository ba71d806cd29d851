package org.lac4j.geo.districting;

/**
 * How sure an answer is, and how that was found. Immutable.
 *
 * @param status whether it is the best
 * @param value what the areas have of the objective; 0 if there are none
 * @param bound what no answer can be better than: the value itself if it is the best
 * @param work the steps of the search for a proof, the same on every machine
 * @param stopped whether somebody or a limit in seconds stopped the work, so that it may differ another time
 * @param reason in words, why there is no answer, or what the bound rests on
 */
public record DesignProof(
    DesignStatus status, double value, double bound, long work, boolean stopped, String reason) {

  /**
   * Returns how far the answer is from the best at most.
   *
   * @return the difference to the bound as a share of the value, 0 if it is the best
   */
  public double gap() {
    return status == DesignStatus.OPTIMAL || value == 0 ? 0 : Math.abs(value - bound) / value;
  }
}
