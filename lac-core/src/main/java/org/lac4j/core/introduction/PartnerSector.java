package org.lac4j.core.introduction;

/**
 * Where a partner who introduces people works.
 *
 * <p>The sectors are those of the survey of partners in York, in its order. Who introduces someone never matters for
 * whether they may have a conversation.
 *
 * @source R2, R3
 */
public enum PartnerSector {
  /** A local community organisation. */
  LOCAL_COMMUNITY_ORGANISATION(23, "local community organisation"),
  /** The council's Adult Social Care. */
  ADULT_SOCIAL_CARE(22, "council Adult Social Care"),
  /** Another team of the council. */
  OTHER_COUNCIL_TEAM(16, "other council team"),
  /** A mental health team (in York: TEWV). */
  MENTAL_HEALTH_TEAM(14, "mental health team"),
  /** The police. */
  POLICE(9, "police"),
  /** Education or a school. */
  EDUCATION(8, "education or school"),
  /** A national or regional charity. */
  NATIONAL_OR_REGIONAL_CHARITY(5, "national or regional charity"),
  /** A housing provider. */
  HOUSING_PROVIDER(4, "housing provider"),
  /** A faith organisation. */
  FAITH_ORGANISATION(4, "faith organisation"),
  /** A social prescriber. */
  SOCIAL_PRESCRIBER(2, "social prescriber"),
  /** No sector, or a local person, citizen or community leader. */
  LOCAL_PERSON(1, "not applicable, or local person, citizen or community leader"),
  /** A domestic abuse service (in York: IDAS). */
  DOMESTIC_ABUSE_SERVICE(1, "domestic abuse service"),
  /** A local councillor. */
  COUNCILLOR(1, "local councillor"),
  /** A foodbank. */
  FOODBANK(1, "foodbank");

  private final int surveyPercent;
  private final String label;

  PartnerSector(int surveyPercent, String label) {
    this.surveyPercent = surveyPercent;
    this.label = label;
  }

  /**
   * Returns the share of the surveyed partners who work here.
   *
   * <p>The shares are approximate and sum to 111: a partner could name several places.
   *
   * @return the share in percent of 107 partners
   * @source R3
   */
  public int surveyPercent() {
    return surveyPercent;
  }

  /**
   * Returns the name to show to people.
   *
   * @return the name in lower case, for example "housing provider"
   */
  public String label() {
    return label;
  }
}
