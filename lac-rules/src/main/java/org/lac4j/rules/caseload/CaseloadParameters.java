package org.lac4j.rules.caseload;

/**
 * The figures of a caseload policy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param guidelineFrom the guideline's lower figure, 0 or more
 * @param guidelineTo the guideline's upper figure, 1 or more and {@code guidelineFrom} or more
 * @param trendChange by how many a caseload must have changed to be told as rising or falling, 1 or more
 * @source P17
 */
public record CaseloadParameters(int guidelineFrom, int guidelineTo, int trendChange) {

  /** The published guideline of 50 to 60, and a change of 5, which is an assumption: a tenth of a caseload. */
  public static final CaseloadParameters DEFAULTS = new CaseloadParameters(50, 60, 5);

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if the guideline is negative or out of order, or the change is below 1
   */
  public CaseloadParameters {
    if (guidelineFrom < 0 || guidelineTo < Math.max(1, guidelineFrom)) {
      throw new IllegalArgumentException(
          "A guideline runs from 0 or more to 1 or more and no less, not from "
              + guidelineFrom
              + " to "
              + guidelineTo
              + ".");
    }
    if (trendChange < 1) {
      throw new IllegalArgumentException(
          "A trend is a change of 1 or more, not " + trendChange + ".");
    }
  }

  /**
   * Finds where a number stands.
   *
   * @param open the number of individuals and families
   * @return the band
   */
  public Band band(int open) {
    if (open > guidelineTo) {
      return Band.ABOVE;
    }
    return open < guidelineFrom ? Band.BELOW : Band.WITHIN;
  }

  /** Returns the guideline in words, for example "50 to 60". */
  @Override
  public String toString() {
    return guidelineFrom + " to " + guidelineTo;
  }
}
