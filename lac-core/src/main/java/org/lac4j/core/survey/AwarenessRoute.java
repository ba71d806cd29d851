package org.lac4j.core.survey;

/**
 * How partners heard of Local Area Coordination.
 *
 * @source R4
 */
public enum AwarenessRoute {
  /** Through the council. */
  COUNCIL_ENGAGEMENT(35, "council engagement"),
  /** Through professional networks. */
  PROFESSIONAL_NETWORKS(28, "professional networks"),
  /** Through people they know, or directly. */
  PERSONAL_OR_DIRECT_ENGAGEMENT(23, "personal or direct engagement"),
  /** In other ways. */
  MISCELLANEOUS(14, "miscellaneous");

  private final int percent;
  private final String label;

  AwarenessRoute(int percent, String label) {
    this.percent = percent;
    this.label = label;
  }

  /**
   * Returns the share of partners who heard in this way.
   *
   * @return the share in percent; the shares sum to 100
   */
  public int percent() {
    return percent;
  }

  /**
   * Returns the route in the survey's words.
   *
   * @return the words in lower case, for example "professional networks"
   */
  public String label() {
    return label;
  }
}
