package org.lac4j.rules.mirror;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;

/**
 * What journeys show of the people of one area or of one coordinator.
 *
 * <p>A mean wait counts those who still wait, and those who left, as far as they waited (Kaplan and Meier), and of nobody's
 * wait more than 91 days. Immutable and thread-safe.
 *
 * @param id the area's code, or the coordinator's id
 * @param name the name of the area, or of the coordinator
 * @param areas the areas in which these people live, in the order of the codes
 * @param counts how many people
 * @param answerDays the mean wait for an answer, in days; empty if nobody got in touch
 * @param meetingDays the mean wait for a first meeting, in days; empty if nobody got in touch
 * @source P16, P18, R9
 */
public record Reflection(
    String id,
    String name,
    ImmutableList<AreaCode> areas,
    Counts counts,
    Optional<Double> answerDays,
    Optional<Double> meetingDays) {

  /** Checks that nothing is null. */
  public Reflection {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(areas, "areas");
    requireNonNull(counts, "counts");
    requireNonNull(answerDays, "answerDays");
    requireNonNull(meetingDays, "meetingDays");
  }

  /**
   * How many people.
   *
   * @param people how many got in touch
   * @param waiting how many of these wait for a first meeting
   * @param inCrisis how many of these were said to be in a crisis
   */
  public record Counts(int people, int waiting, int inCrisis) {}

  /**
   * Returns the share said to be in a crisis.
   *
   * @return the share, 0 to 1; 0 if nobody got in touch
   * @source R9
   */
  public double crisisShare() {
    return counts.people() == 0 ? 0 : (double) counts.inCrisis() / counts.people();
  }
}
