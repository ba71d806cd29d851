package org.lac4j.core.introduction;

/**
 * What someone hoped for at the point of introduction.
 *
 * <p>The 19 aims are those of the survey of partners in York, in its order. What matters to the person may turn out to be
 * something else later, so an aim belongs to the introduction and not to the person.
 *
 * @source R5
 */
public enum Aim {
  /** Achieve and stabilise basic needs. */
  BASIC_NEEDS(76, "achieve and stabilise basic needs"),
  /** Improve mental and emotional health. */
  MENTAL_AND_EMOTIONAL_HEALTH(68, "improve mental and emotional health"),
  /** Get more involved in groups of interest. */
  GROUPS_OF_INTEREST(60, "get more involved in groups of interest"),
  /** Sustain accommodation or tenancy. */
  SUSTAIN_HOME(55, "sustain accommodation or tenancy"),
  /** Make new friends and positive connections. */
  FRIENDS_AND_CONNECTIONS(53, "make new friends and positive connections"),
  /** Become more self-confident. */
  SELF_CONFIDENCE(52, "become more self-confident"),
  /** Positively change benefits situation. */
  BENEFITS(46, "positively change benefits situation"),
  /** Advocate for change in own or another's life. */
  ADVOCATE_FOR_CHANGE(45, "advocate for change in own or another's life"),
  /** Feel safer in personal environment. */
  FEEL_SAFER(44, "feel safer in personal environment"),
  /** Achieve more suitable accommodation. */
  MORE_SUITABLE_HOME(37, "achieve more suitable accommodation"),
  /** Recognise and use skills and strengths more. */
  SKILLS_AND_STRENGTHS(33, "recognise and use skills and strengths more"),
  /** Formal volunteering. */
  FORMAL_VOLUNTEERING(28, "formal volunteering"),
  /** Reduce behaviours termed hoarding. */
  HOARDING(25, "reduce behaviours termed hoarding"),
  /** Formal learning. */
  FORMAL_LEARNING(21, "formal learning"),
  /** Improve relationships with family and existing friends. */
  FAMILY_AND_FRIENDS(19, "improve relationships with family and existing friends"),
  /** Achieve a new job. */
  NEW_JOB(15, "achieve a new job"),
  /** Improve physical health. */
  PHYSICAL_HEALTH(11, "improve physical health"),
  /** Deal with a pressing legal concern. */
  LEGAL_CONCERN(10, "deal with a pressing legal concern"),
  /** Sustain job or increase house or pay. */
  SUSTAIN_OR_IMPROVE_JOB(10, "sustain job or increase house or pay");

  private final int mentions;
  private final String label;

  Aim(int mentions, String label) {
    this.mentions = mentions;
    this.label = label;
  }

  /**
   * Returns how often partners mentioned this aim.
   *
   * @return the mentions, out of 708 in all
   * @source R5
   */
  public int mentions() {
    return mentions;
  }

  /**
   * Returns the aim in the survey's words.
   *
   * @return the words in lower case, for example "become more self-confident"
   */
  public String label() {
    return label;
  }
}
