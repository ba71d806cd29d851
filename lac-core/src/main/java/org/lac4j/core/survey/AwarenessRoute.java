package org.lac4j.core.survey;

/**
 * How partners heard of Local Area Coordination.
 *
 * @source R4
 */
public enum AwarenessRoute {
  /** Through the council. */
  COUNCIL_ENGAGEMENT(35),
  /** Through professional networks. */
  PROFESSIONAL_NETWORKS(28),
  /** Through people they know, or directly. */
  PERSONAL_OR_DIRECT_ENGAGEMENT(23),
  /** In other ways. */
  MISCELLANEOUS(14);

  private final int percent;

  AwarenessRoute(int percent) {
    this.percent = percent;
  }

  /**
   * Returns the share of partners who heard in this way.
   *
   * @return the share in percent; the shares sum to 100
   */
  public int percent() {
    return percent;
  }
}
