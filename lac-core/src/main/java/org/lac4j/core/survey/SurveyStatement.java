package org.lac4j.core.survey;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What partners were asked to agree or disagree with, and what they answered.
 *
 * <p>The shares are rounded, so those of a statement need not sum to 100.
 *
 * @source R6
 */
public enum SurveyStatement {
  /** The coordinators are a valuable resource. */
  VALUABLE_RESOURCE("valuable resource", 83, 11, 5, 0, 1),
  /** The coordinators are part of the community. */
  PART_OF_THE_COMMUNITY("part of the community", 79, 16, 4, 0, 1),
  /** The coordinators build strong relationships and partnerships. The last figure of this row can't be read. */
  STRONG_RELATIONSHIPS("strong relationships and partnerships", 77, 19, 3, 1),
  /** The coordinators can be reached easily. */
  EASILY_CONTACTABLE("easily contactable", 56, 27, 7, 9, 1),
  /** The coordinators have a conversation with anyone of any age. */
  ANYONE_OF_ANY_AGE("conversation with anyone of any age", 64, 16, 19, 1, 1),
  /** The coordinators make a positive difference. */
  POSITIVE_DIFFERENCE("positive difference", 80, 18, 1, 0, 1);

  private final String label;
  private final ImmutableMap<Opinion, Integer> percents;

  /** Takes the shares in the order of {@link Opinion}; those that are left out at the end are not known. */
  SurveyStatement(String label, int... percents) {
    this.label = label;
    Map<Opinion, Integer> byOpinion = new EnumMap<>(Opinion.class);
    Iterator<Opinion> opinions = EnumSet.allOf(Opinion.class).iterator();
    for (int percent : percents) {
      byOpinion.put(opinions.next(), percent);
    }
    this.percents = Maps.immutableEnumMap(byOpinion);
  }

  /**
   * Returns the statement in short.
   *
   * @return the words in lower case, for example "easily contactable"
   */
  public String label() {
    return label;
  }

  /**
   * Returns the share of partners with an opinion.
   *
   * @param opinion the opinion
   * @return the share in percent; empty where the source can't be read
   */
  public OptionalInt percent(Opinion opinion) {
    Integer percent = percents.get(opinion);
    return percent == null ? OptionalInt.empty() : OptionalInt.of(percent);
  }

  /**
   * Returns the shares that are known.
   *
   * @return the shares in percent, in the order of {@link Opinion}
   */
  public ImmutableMap<Opinion, Integer> percents() {
    return percents;
  }

  /**
   * Computes the share of partners who agree or strongly agree.
   *
   * @return the share in percent
   */
  public int agreeingPercent() {
    return percent(Opinion.STRONGLY_AGREE).orElseThrow() + percent(Opinion.AGREE).orElseThrow();
  }
}
