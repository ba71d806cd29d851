package org.lac4j.rules.response;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The dates that follow from when an introduction was received.
 *
 * <p>Immutable and thread-safe.
 *
 * @param countedFrom the working day that counts as the day of receipt
 * @param answer the target for an answer
 * @param meeting the target for a first meeting
 * @source P16, P18
 */
public record ResponseDates(LocalDate countedFrom, Target answer, Target meeting) {

  /** Checks that nothing is null. */
  public ResponseDates {
    requireNonNull(countedFrom, "countedFrom");
    requireNonNull(answer, "answer");
    requireNonNull(meeting, "meeting");
  }
}
