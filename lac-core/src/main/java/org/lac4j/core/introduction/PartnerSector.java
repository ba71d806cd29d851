package org.lac4j.core.introduction;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.internal.Texts;

/**
 * Where a partner who introduces people works: a row of the survey of partners in York, or anywhere else.
 *
 * <p>The constants are the survey's rows, in its order. Any other sector has a label of the council's own: {@code
 * PartnerSector.other("GP surgery")}. Who introduces someone never matters for whether they may have a conversation.
 *
 * <p>Immutable and thread-safe; equal by value.
 *
 * @source R2, R3
 */
public final class PartnerSector {

  private static final String OTHER = "other: ";

  /** A local community organisation. */
  public static final PartnerSector LOCAL_COMMUNITY_ORGANISATION =
      new PartnerSector(0, "local-community-organisation", 23, "local community organisation");

  /** The council's Adult Social Care. */
  public static final PartnerSector ADULT_SOCIAL_CARE =
      new PartnerSector(1, "adult-social-care", 22, "council Adult Social Care");

  /** Another team of the council. */
  public static final PartnerSector OTHER_COUNCIL_TEAM =
      new PartnerSector(2, "other-council-team", 16, "other council team");

  /** A mental health team (in York: TEWV). */
  public static final PartnerSector MENTAL_HEALTH_TEAM =
      new PartnerSector(3, "mental-health-team", 14, "mental health team");

  /** The police. */
  public static final PartnerSector POLICE = new PartnerSector(4, "police", 9, "police");

  /** Education or a school. */
  public static final PartnerSector EDUCATION =
      new PartnerSector(5, "education", 8, "education or school");

  /** A national or regional charity. */
  public static final PartnerSector NATIONAL_OR_REGIONAL_CHARITY =
      new PartnerSector(6, "national-or-regional-charity", 5, "national or regional charity");

  /** A housing provider. */
  public static final PartnerSector HOUSING_PROVIDER =
      new PartnerSector(7, "housing-provider", 4, "housing provider");

  /** A faith organisation. */
  public static final PartnerSector FAITH_ORGANISATION =
      new PartnerSector(8, "faith-organisation", 4, "faith organisation");

  /** A social prescriber. */
  public static final PartnerSector SOCIAL_PRESCRIBER =
      new PartnerSector(9, "social-prescriber", 2, "social prescriber");

  /** No sector, or a local person, citizen or community leader. */
  public static final PartnerSector LOCAL_PERSON =
      new PartnerSector(
          10, "local-person", 1, "not applicable, or local person, citizen or community leader");

  /** A domestic abuse service (in York: IDAS). */
  public static final PartnerSector DOMESTIC_ABUSE_SERVICE =
      new PartnerSector(11, "domestic-abuse-service", 1, "domestic abuse service");

  /** A local councillor. */
  public static final PartnerSector COUNCILLOR =
      new PartnerSector(12, "councillor", 1, "local councillor");

  /** A foodbank. */
  public static final PartnerSector FOODBANK = new PartnerSector(13, "foodbank", 1, "foodbank");

  private static final ImmutableList<PartnerSector> SURVEY =
      ImmutableList.of(
          LOCAL_COMMUNITY_ORGANISATION,
          ADULT_SOCIAL_CARE,
          OTHER_COUNCIL_TEAM,
          MENTAL_HEALTH_TEAM,
          POLICE,
          EDUCATION,
          NATIONAL_OR_REGIONAL_CHARITY,
          HOUSING_PROVIDER,
          FAITH_ORGANISATION,
          SOCIAL_PRESCRIBER,
          LOCAL_PERSON,
          DOMESTIC_ABUSE_SERVICE,
          COUNCILLOR,
          FOODBANK);

  private final int row;
  private final String code;
  private final int surveyPercent;
  private final String label;

  private PartnerSector(int row, String code, int surveyPercent, String label) {
    this.row = row;
    this.code = code;
    this.surveyPercent = surveyPercent;
    this.label = label;
  }

  /**
   * Obtains a sector that the survey does not have.
   *
   * @param label the sector in a few words, for example "GP surgery": not blank, at most 100 characters
   * @return the sector, with no share of the survey
   * @throws IllegalArgumentException if the label is blank, too long, or starts or ends with white space
   */
  public static PartnerSector other(String label) {
    Texts.checkLabel("The label of a partner's sector", label);
    return new PartnerSector(SURVEY.size(), "", 0, label);
  }

  /**
   * Returns the survey's sectors.
   *
   * @return the sectors, in the survey's order
   * @source R3
   */
  public static PartnerSector[] values() {
    return SURVEY.toArray(new PartnerSector[0]);
  }

  /**
   * Reads the text of a sector.
   *
   * @param text a code of the survey such as "housing-provider", or "other: " and a label such as "other: GP surgery"
   * @return the sector
   * @throws IllegalArgumentException if the text is neither; the message does not repeat it
   */
  public static PartnerSector parse(String text) {
    if (text.startsWith(OTHER)) {
      return other(text.substring(OTHER.length()));
    }
    return SURVEY.stream()
        .filter(sector -> sector.code.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Known here: "
                        + SURVEY.stream().map(PartnerSector::toString).collect(joining(", "))
                        + ". For any other, write \"other: \" and a label, for example \"other: GP surgery\"."));
  }

  /**
   * Tells whether the survey has this sector.
   *
   * @return false for a sector made with {@link #other}
   */
  public boolean isOfSurvey() {
    return row < SURVEY.size();
  }

  /**
   * Returns the share of the surveyed partners who work here.
   *
   * <p>The shares are approximate and sum to 111: a partner could name several places.
   *
   * @return the share in percent of 107 partners; 0 for a sector that the survey does not have
   * @source R3
   */
  public int surveyPercent() {
    return surveyPercent;
  }

  /**
   * Returns the name to show to people.
   *
   * @return the name, for example "housing provider"
   */
  public String label() {
    return label;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartnerSector that && row == that.row && label.equals(that.label);
  }

  @Override
  public int hashCode() {
    return 31 * row + label.hashCode();
  }

  /** Returns the text that {@link #parse} reads back: the survey's code, or "other: " and the label. */
  @Override
  public String toString() {
    return isOfSurvey() ? code : OTHER + label;
  }
}
