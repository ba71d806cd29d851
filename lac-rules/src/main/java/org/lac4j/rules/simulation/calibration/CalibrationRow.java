package org.lac4j.rules.simulation.calibration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.place.AreaCode;

/**
 * One figure of the last months, beside what a scenario gives for the same months.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the area; empty for the whole team
 * @param figure which figure
 * @param happened what happened
 * @param mean what the scenario gives, on average over its runs
 * @param range what it gives in 90 of 100 runs
 */
public record CalibrationRow(
    Optional<AreaCode> area, Figure figure, double happened, double mean, Range range) {

  /** Checks that nothing is null. */
  public CalibrationRow {
    requireNonNull(area, "area");
    requireNonNull(figure, "figure");
    requireNonNull(range, "range");
  }

  /**
   * Returns whether what happened is within what the scenario gives in 90 of 100 runs.
   *
   * @return true if it fits
   */
  public boolean fits() {
    return happened >= range.low() && happened <= range.high();
  }

  /**
   * The range of 90 of 100 runs.
   *
   * @param low below it lie 5 of 100 runs
   * @param high above it lie 5 of 100 runs
   */
  public record Range(double low, double high) {}

  /** What is compared. */
  public enum Figure {
    /** How many got in touch, those who came back among them. */
    INTRODUCED("people introduced", 0),
    /** How many had a first meeting. */
    MET("first meetings", 0),
    /** How many left before a first meeting. */
    LEFT("people who left before a first meeting", 0),
    /** How many ended who had been in touch. */
    ENDED("people whose support ended", 0),
    /** The mean wait for an answer of those introduced, in days. */
    ANSWER_DAYS("the mean wait for an answer, in days", 1),
    /** The mean wait for a first meeting of those introduced, in days. */
    MEETING_DAYS("the mean wait for a first meeting, in days", 1),
    /** How many wait at the end. */
    WAITING("people waiting at the end", 0),
    /** How many are in touch at the end. */
    IN_TOUCH("people in touch at the end", 0);

    private final String label;
    private final int decimals;

    Figure(String label, int decimals) {
      this.label = label;
      this.decimals = decimals;
    }

    /**
     * Returns what documents write.
     *
     * @return for example "answer-days"
     */
    public String code() {
      return Labels.of(this);
    }

    /**
     * Returns the figure in words.
     *
     * @return for example "first meetings"
     */
    public String label() {
      return label;
    }

    /**
     * Returns with how many decimals it is written.
     *
     * @return 0 for numbers of people, 1 for days
     */
    public int decimals() {
      return decimals;
    }
  }
}
