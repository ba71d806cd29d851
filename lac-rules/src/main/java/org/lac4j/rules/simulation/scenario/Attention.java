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
   * Returns the hours a week that a person introduced in a crisis needs beside all else, in the first {@link #crisisWeeks}
   * after the first meeting.
   *
   * @return the hours, 0 to 40; 0 unless given
   * @source P13, R9
   */
  @Value.Default
  default double crisisHoursPerWeek() {
    return 0;
  }

  /**
   * Returns for how many weeks after the first meeting a crisis takes more attention.
   *
   * @return the weeks, 1 to 52; 4 unless given
   * @source R9
   */
  @Value.Default
  default int crisisWeeks() {
    return 4;
  }

  /**
   * Returns the hours of a full-time week that are meant for longer-term work in the community: building its capacity, with
   * nobody in particular. They come after what people in touch need.
   *
   * @return the hours, 0 to 40; 0 unless given
   * @source R9
   */
  @Value.Default
  default double communityHoursPerWeek() {
    return 0;
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
        && longHoursPerWeek() == 0
        && crisisHoursPerWeek() == 0
        && communityHoursPerWeek() == 0;
  }

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException with everything that is out of range
   */
  @Value.Check
  default void check() {
    Amounts.Faults faults = new Amounts.Faults();
    faults.range("The minutes for an answer are ", answerMinutes(), 480);
    faults.range("The minutes for a first meeting are ", firstMeetingMinutes(), 480);
    faults.range("The minutes for taking someone over are ", handoverMinutes(), 480);
    faults.range("The minutes for someone not covered are ", notCoveredMinutes(), 480);
    faults.range(
        "The hours a week for a person in very short contact are ", shortHoursPerWeek(), 40);
    faults.range("The hours a week for a person in longer support are ", longHoursPerWeek(), 40);
    faults.range("The hours a week for a person in a crisis are ", crisisHoursPerWeek(), 40);
    faults.range("The hours a week for work in the community are ", communityHoursPerWeek(), 40);
    faults.range("The hours a week for new people are ", keptForNewHoursPerWeek(), 40);
    faults.check(
        () -> Amounts.checkShare("The share of attention from whoever covers", coverShare()));
    if (crisisWeeks() < 1 || crisisWeeks() > 52) {
      faults.add("The weeks of a crisis are " + crisisWeeks() + ": give 1 to 52.");
    }
    if (keptForNewHoursPerWeek() == 0 && !isNone()) {
      faults.add(
          "The hours a week kept for new people are 0: give more, or with a full week nobody would be answered.");
    }
    faults.throwIfAny();
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
