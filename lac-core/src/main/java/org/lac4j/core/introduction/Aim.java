package org.lac4j.core.introduction;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.internal.Texts;

/**
 * What someone hoped for at the point of introduction: a row of the survey of partners in York, or anything else.
 *
 * <p>The constants are the survey's 19 rows, in its order and in its words, slips included (see {@link #note}). Any other
 * aim has a label of the council's own: {@code Aim.other("bereavement")}. What matters to the person may turn out to be
 * something else later, so an aim belongs to the introduction and not to the person.
 *
 * <p>Immutable and thread-safe; equal by value. In order, the survey's rows come first, then the others by label.
 *
 * @source R5, R12
 */
public final class Aim implements Comparable<Aim> {

  private static final String OTHER = "other: ";

  /** Achieve and stabilise basic needs (housing, heating etc.). */
  public static final Aim BASIC_NEEDS =
      new Aim(0, "basic-needs", 76, "Achieve and stabilise basic needs (housing, heating etc.)");

  /** Improve mental and emotional health. */
  public static final Aim MENTAL_AND_EMOTIONAL_HEALTH =
      new Aim(1, "mental-and-emotional-health", 68, "Improve mental and emotional health");

  /** To get more involved in groups of interest. */
  public static final Aim GROUPS_OF_INTEREST =
      new Aim(2, "groups-of-interest", 60, "To get more involved in groups of interest");

  /** Sustain accommodation/tenancy. */
  public static final Aim SUSTAIN_HOME =
      new Aim(3, "sustain-home", 55, "Sustain accommodation/tenancy");

  /** Make new friends and form positive connections. */
  public static final Aim FRIENDS_AND_CONNECTIONS =
      new Aim(4, "friends-and-connections", 53, "Make new friends and form positive connections");

  /** Become more self-confident and build self-esteem. */
  public static final Aim SELF_CONFIDENCE =
      new Aim(5, "self-confidence", 52, "Become more self-confident and build self-esteem");

  /** To advocate for change in their or someone else's life. */
  public static final Aim ADVOCATE_FOR_CHANGE =
      new Aim(
          6, "advocate-for-change", 45, "To advocate for change in their or someone else's life");

  /** Positively change benefits situation. */
  public static final Aim BENEFITS =
      new Aim(7, "benefits", 46, "Positively change benefits situation");

  /** To feel safer and more secure in their personal environment. */
  public static final Aim FEEL_SAFER =
      new Aim(8, "feel-safer", 44, "To feel safer and more secure in their personal environment");

  /** Achieve more suitable accommodation. */
  public static final Aim MORE_SUITABLE_HOME =
      new Aim(9, "more-suitable-home", 37, "Achieve more suitable accommodation");

  /** Recognize skills/strengths and utilize them more. */
  public static final Aim SKILLS_AND_STRENGTHS =
      new Aim(10, "skills-and-strengths", 33, "Recognize skills/strengths and utilize them more");

  /** Get involved in formal volunteering opportunities. */
  public static final Aim FORMAL_VOLUNTEERING =
      new Aim(11, "formal-volunteering", 28, "Get involved in formal volunteering opportunities");

  /** Overcome or reduce behaviours termed 'hoarding'. */
  public static final Aim HOARDING =
      new Aim(12, "hoarding", 25, "Overcome or reduce behaviours termed 'hoarding'");

  /** Explore and access formal learning opportunities. */
  public static final Aim FORMAL_LEARNING =
      new Aim(13, "formal-learning", 21, "Explore and access formal learning opportunities");

  /** Improve/change relationships with family and existing friends. */
  public static final Aim FAMILY_AND_FRIENDS =
      new Aim(
          14,
          "family-and-friends",
          19,
          "Improve/change relationships with family and existing friends");

  /** Achieve a new job. */
  public static final Aim NEW_JOB = new Aim(15, "new-job", 15, "Achieve a new job");

  /** Deal with a pressing legal concern. */
  public static final Aim LEGAL_CONCERN =
      new Aim(16, "legal-concern", 10, "Deal with a pressing legal concern");

  /** Sustain job/increase house/pay. */
  public static final Aim SUSTAIN_OR_IMPROVE_JOB =
      new Aim(17, "sustain-or-improve-job", 10, "Sustain job/increase house/pay");

  /** Improve physical health. */
  public static final Aim PHYSICAL_HEALTH =
      new Aim(18, "physical-health", 11, "Improve physical health");

  private static final ImmutableList<Aim> SURVEY =
      ImmutableList.of(
          BASIC_NEEDS,
          MENTAL_AND_EMOTIONAL_HEALTH,
          GROUPS_OF_INTEREST,
          SUSTAIN_HOME,
          FRIENDS_AND_CONNECTIONS,
          SELF_CONFIDENCE,
          ADVOCATE_FOR_CHANGE,
          BENEFITS,
          FEEL_SAFER,
          MORE_SUITABLE_HOME,
          SKILLS_AND_STRENGTHS,
          FORMAL_VOLUNTEERING,
          HOARDING,
          FORMAL_LEARNING,
          FAMILY_AND_FRIENDS,
          NEW_JOB,
          LEGAL_CONCERN,
          SUSTAIN_OR_IMPROVE_JOB,
          PHYSICAL_HEALTH);

  private static final Comparator<Aim> ORDER =
      Comparator.comparingInt((Aim aim) -> aim.row).thenComparing(Aim::label);

  private final int row;
  private final String code;
  private final int mentions;
  private final String label;

  private Aim(int row, String code, int mentions, String label) {
    this.row = row;
    this.code = code;
    this.mentions = mentions;
    this.label = label;
  }

  /**
   * Obtains an aim that the survey does not have.
   *
   * @param label the aim in a few words, for example "bereavement": not blank, at most 100 characters
   * @return the aim, with no mentions
   * @throws IllegalArgumentException if the label is blank, too long, or starts or ends with white space
   */
  public static Aim other(String label) {
    Texts.checkLabel("The label of an aim", label);
    return new Aim(SURVEY.size(), "", 0, label);
  }

  /**
   * Returns the survey's aims.
   *
   * @return the 19 aims, in the survey's order
   * @source R5
   */
  public static Aim[] values() {
    return SURVEY.toArray(new Aim[0]);
  }

  /**
   * Reads the text of an aim.
   *
   * @param text a code of the survey such as "new-job", or "other: " and a label such as "other: bereavement"
   * @return the aim
   * @throws IllegalArgumentException if the text is neither; the message does not repeat it
   */
  public static Aim parse(String text) {
    if (text.startsWith(OTHER)) {
      return other(text.substring(OTHER.length()));
    }
    return SURVEY.stream()
        .filter(aim -> aim.code.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Known here: "
                        + SURVEY.stream().map(Aim::toString).collect(joining(", "))
                        + ". For any other, write \"other: \" and a label, for example \"other: bereavement\"."));
  }

  /**
   * Returns the place in the survey.
   *
   * @return the row, from 0 for the first to 18; 19 for an aim that the survey does not have
   */
  public int row() {
    return row;
  }

  /**
   * Tells whether the survey has this aim.
   *
   * @return false for an aim made with {@link #other}
   */
  public boolean isOfSurvey() {
    return row < SURVEY.size();
  }

  /**
   * Returns how often partners mentioned this aim.
   *
   * @return the mentions, out of 708 in all; 0 for an aim that the survey does not have
   * @source R5
   */
  public int mentions() {
    return mentions;
  }

  /**
   * Returns the aim in words: exactly the survey's, or the council's own.
   *
   * @return the words, for example "Become more self-confident and build self-esteem"
   */
  public String label() {
    return label;
  }

  /**
   * Returns what has to be known to read this row of the survey.
   *
   * @return one sentence about a slip of the source; empty if there is none
   * @source R12
   */
  public Optional<String> note() {
    if (equals(ADVOCATE_FOR_CHANGE)) {
      return Optional.of("The survey lists this aim, with 45 mentions, before one with 46.");
    }
    if (equals(SUSTAIN_OR_IMPROVE_JOB)) {
      return Optional.of("The survey says \"house\"; it probably means \"hours\".");
    }
    return equals(PHYSICAL_HEALTH)
        ? Optional.of("The survey lists this aim, with 11 mentions, after two with 10.")
        : Optional.empty();
  }

  @Override
  public int compareTo(Aim other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Aim that && row == that.row && label.equals(that.label);
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
