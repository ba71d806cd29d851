package org.lac4j.rules.timeframe;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.lac4j.core.place.Area;
import org.lac4j.rules.words.Messages;

/**
 * How long people in an area wait now.
 *
 * <p>Immutable and thread-safe. It is for staff: it tells that a coordinator is away.
 *
 * @param area the area
 * @param asOf the day at whose end the wait is told
 * @param waiting how many wait for a first meeting at the end of the day
 * @param answer how long the next people wait for an answer
 * @param meeting how long the next people wait for a first meeting
 * @param changes what says that waits are changing
 * @source P16, P18, P25
 */
public record Timeframe(
    Area area,
    LocalDate asOf,
    int waiting,
    ExpectedWait answer,
    ExpectedWait meeting,
    ImmutableList<WaitChange> changes) {

  /** Checks that nothing is null. */
  public Timeframe {
    requireNonNull(area, "area");
    requireNonNull(asOf, "asOf");
    requireNonNull(answer, "answer");
    requireNonNull(meeting, "meeting");
    requireNonNull(changes, "changes");
  }

  /**
   * Tells whether something says that the next people may wait longer.
   *
   * @return true if any of the changes does
   */
  public boolean isGettingLonger() {
    return changes.stream().anyMatch(change -> change.kind().isLonger());
  }

  /**
   * Tells whether something says that the next people may wait less, and nothing that they may wait longer.
   *
   * @return true if all of the changes do, and there is one
   */
  public boolean isGettingShorter() {
    return !changes.isEmpty() && !isGettingLonger();
  }

  /**
   * Returns the timeframe in English, for staff.
   *
   * @return sentences: the answer, the first meeting, who waits, then a sentence for each change
   */
  public ImmutableList<String> inWords() {
    return inWords(Messages.english());
  }

  /**
   * Returns the timeframe in other words, for staff.
   *
   * @param words the council's own words, or those of another language
   * @return sentences: the answer, the first meeting, who waits, then a sentence for each change
   */
  public ImmutableList<String> inWords(Messages words) {
    return new TimeframeWording(words).of(this);
  }
}
