package org.lac4j.core.survey;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.PartnerSector;

/**
 * The survey of partners of Local Area Coordination in York: "The Partners' Perspectives", Nick Sinclair, May 2024.
 *
 * <p>Reference data to compare with, and the mix of aims for a simulated demand. Never a rule: what partners say decides
 * about nobody.
 *
 * @source R3, R4, R5, R6
 */
public final class PartnerSurvey {

  /** The number of partners who answered. */
  public static final int PARTNERS = 107;

  /** The share of partners who had introduced people for over 18 months, in percent. */
  public static final int INTRODUCING_OVER_18_MONTHS_PERCENT = 62;

  private PartnerSurvey() {}

  /**
   * Returns where the partners work.
   *
   * @return the shares in percent, approximate, in the survey's order; they sum to 111
   * @source R3
   */
  public static ImmutableMap<PartnerSector, Integer> sectorPercents() {
    return byConstant(PartnerSector.class, PartnerSector::surveyPercent);
  }

  /**
   * Returns how the partners heard of Local Area Coordination.
   *
   * @return the shares in percent, in the survey's order; they sum to 100
   * @source R4
   */
  public static ImmutableMap<AwarenessRoute, Integer> awarenessPercents() {
    return byConstant(AwarenessRoute.class, AwarenessRoute::percent);
  }

  /**
   * Returns how often the partners mentioned each aim.
   *
   * @return the mentions, in the survey's order
   * @source R5
   */
  public static ImmutableMap<Aim, Integer> aimMentions() {
    return byConstant(Aim.class, Aim::mentions);
  }

  /**
   * Computes how often the partners mentioned any aim.
   *
   * @return the sum of the mentions
   * @source R5
   */
  public static int totalAimMentions() {
    return Arrays.stream(Aim.values()).mapToInt(Aim::mentions).sum();
  }

  /**
   * Computes the share of partners who agree with each statement, strongly or not.
   *
   * @return the shares in percent, in the survey's order
   * @source R6
   */
  public static ImmutableMap<SurveyStatement, Integer> agreeingPercents() {
    return byConstant(SurveyStatement.class, SurveyStatement::agreeingPercent);
  }

  private static <E extends Enum<E>> ImmutableMap<E, Integer> byConstant(
      Class<E> type, ToIntFunction<E> figure) {
    return Maps.toMap(Arrays.asList(type.getEnumConstants()), figure::applyAsInt);
  }
}
