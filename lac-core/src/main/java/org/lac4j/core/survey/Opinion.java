package org.lac4j.core.survey;

/**
 * How far a partner goes along with a {@link SurveyStatement}.
 *
 * @source R6
 */
public enum Opinion {
  /** Strongly agree. */
  STRONGLY_AGREE,
  /** Agree. */
  AGREE,
  /** Neither agree nor disagree. */
  NEUTRAL,
  /** Disagree. */
  DISAGREE,
  /** Strongly disagree. */
  STRONGLY_DISAGREE
}
