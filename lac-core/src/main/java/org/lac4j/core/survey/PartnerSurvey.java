package org.lac4j.core.survey;

import com.google.common.collect.ImmutableList;
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
 * @source R3, R4, R5, R6, R12
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
    return byRow(PartnerSector.values(), PartnerSector::surveyPercent);
  }

  /**
   * Returns how the partners heard of Local Area Coordination.
   *
   * @return the shares in percent, in the survey's order; they sum to 100
   * @source R4
   */
  public static ImmutableMap<AwarenessRoute, Integer> awarenessPercents() {
    return byRow(AwarenessRoute.values(), AwarenessRoute::percent);
  }

  /**
   * Returns how often the partners mentioned each aim.
   *
   * @return the mentions, in the survey's own order
   * @source R5
   */
  public static ImmutableMap<Aim, Integer> aimMentions() {
    return byRow(Aim.values(), Aim::mentions);
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
    return byRow(SurveyStatement.values(), SurveyStatement::agreeingPercent);
  }

  /**
   * Returns the slips of the source, which are quoted and never silently corrected.
   *
   * @return one sentence for each
   * @source R12
   */
  public static ImmutableList<String> slips() {
    return ImmutableList.of(
        "The text says that around three quarters worked for the council or local NHS services; the list of where they"
            + " work gives about 52% (22 + 16 + 14).",
        "The text says that around 10% were neutral or disagreed that coordinators are easily contactable; the table"
            + " gives 17% (7 + 9 + 1).",
        "The aim \"Sustain job/increase house/pay\" probably means hours.",
        "The aims are not quite in falling order: 45 mentions come before 46, and 10 and 10 before 11.",
        "The last figure of the statement on strong relationships is missing: the source prints the first row again.");
  }

  private static <R> ImmutableMap<R, Integer> byRow(R[] rows, ToIntFunction<R> figure) {
    return Maps.toMap(Arrays.asList(rows), figure::applyAsInt);
  }
}
