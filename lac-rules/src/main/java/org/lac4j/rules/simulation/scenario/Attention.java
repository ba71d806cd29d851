package org.lac4j.rules.simulation.scenario;

import org.immutables.value.Value;
import org.lac4j.rules.simulation.internal.Amounts;
import org.lac4j.rules.simulation.people.Length;

/**
 * The attention that people need of a coordinator's week.
 *
 * <p>What the people in touch need is taken from the week first; what is left, and never less than {@link
 * #keptForNewHoursPerWeek}, goes to answers and first meetings. The defaults are assumptions: the service publishes none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Attention extends WithAttention {

  /** No attention at all, so that a coordinator's hours never bind. */
  Attention NONE =
      builder()
          .answerMinutes(0)
          .firstMeetingMinutes(0)
          .handoverMinutes(0)
          .notCoveredMinutes(0)
          .shortHoursPerWeek(0)
          .longHoursPerWeek(0)
          .build();

  /**
   * Returns the minutes for an answer.
   *
   * @return the minutes, 0 to 480; 30 unless given
   * @source P16
   */
  @Value.Default
  default int answerMinutes() {
    return 30;
  }

  /**
   * Returns the minutes for a first meeting with all that belongs to it.
   *
   * @return the minutes, 0 to 480; 120 unless given
   * @source P18
   */
  @Value.Default
  default int firstMeetingMinutes() {
    return 120;
  }

  /**
   * Returns the minutes that it takes a coordinator to take over someone from another who has left.
   *
   * @return the minutes, 0 to 480; 30 unless given
   * @source P14
   */
  @Value.Default
  default int handoverMinutes() {
    return 30;
  }

  /**
   * Returns the minutes in which someone who lives in an area that is not covered is helped with what one knows.
   *
   * @return the minutes, 0 to 480; 20 unless given
   * @source R7
   */
  @Value.Default
  default int notCoveredMinutes() {
    return 20;
  }

  /**
   * Returns the hours that one person in very short contact needs in a week.
   *
   * @return the hours, 0 to 40; 0.5 unless given
   */
  @Value.Default
  default double shortHoursPerWeek() {
    return 0.5;
  }

  /**
   * Returns the hours that one person in longer support needs in a week.
   *
   * @return the hours, 0 to 40; 0.4 unless given: at 55 people, 22 of 30 hours
   */
  @Value.Default
  default double longHoursPerWeek() {
    return 0.4;
  }

  /**
   * Returns the hours of a week that are kept for new people whatever the others need.
   *
   * @return the hours, 0 to 40; 3 unless given
   */
  @Value.Default
  default double keptForNewHoursPerWeek() {
    return 3;
  }

  /**
   * Returns how much of the attention people get from whoever covers.
   *
   * @return the share, 0 to 1; 0.25 unless given
   * @source P15
   */
  @Value.Default
  default double coverShare() {
    return 0.25;
  }

  /**
   * Returns how long after an answer people are ready for a first meeting.
   *
   * @return the length; none unless given
   * @source P18
   */
  @Value.Default
  default Length readyAfter() {
    return Length.NONE;
  }

  /**
   * Tells whether nothing takes any time, so that hours never bind.
   *
   * @return true if every figure for the work of a coordinator is 0
   */
  default boolean isNone() {
    return answerMinutes() == 0
        && firstMeetingMinutes() == 0
        && handoverMinutes() == 0
        && notCoveredMinutes() == 0
        && shortHoursPerWeek() == 0
        && longHoursPerWeek() == 0;
  }

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    checkMinutes("an answer", answerMinutes());
    checkMinutes("a first meeting", firstMeetingMinutes());
    checkMinutes("taking someone over", handoverMinutes());
    checkMinutes("someone not covered", notCoveredMinutes());
    checkHours("a person in very short contact", shortHoursPerWeek());
    checkHours("a person in longer support", longHoursPerWeek());
    checkHours("new people", keptForNewHoursPerWeek());
    Amounts.checkShare("The share of attention from whoever covers", coverShare());
    if (keptForNewHoursPerWeek() == 0 && !isNone()) {
      throw new IllegalArgumentException(
          "The hours a week kept for new people are 0: give more, or with a full week nobody would be answered.");
    }
  }

  private static void checkMinutes(String what, int minutes) {
    if (minutes < 0 || minutes > 480) {
      throw new IllegalArgumentException(
          "The minutes for " + what + " are " + minutes + ": give 0 to 480.");
    }
  }

  private static void checkHours(String what, double hours) {
    if (!(hours >= 0 && hours <= 40)) {
      throw new IllegalArgumentException(
          "The hours a week for " + what + " are " + hours + ": give 0 to 40.");
    }
  }

  /**
   * Starts building attention.
   *
   * @return a builder; nothing must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Attention}; for one thread. */
  final class Builder extends ImmutableAttention.Builder {
    Builder() {}
  }
}
