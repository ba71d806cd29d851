package org.lac4j.rules.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lac4j.core.team.Absence;

/**
 * Where an introduction stands, before it is put into words.
 *
 * @param dates the dates that follow from when it was received
 * @param answer where the answer stands
 * @param meeting where the first meeting stands
 * @param honest the day by which an answer could honestly be expected; empty if nobody knows
 * @param expected that day, while it is awaited
 */
record Standing(
    ResponseDates dates,
    Timing answer,
    Timing meeting,
    Optional<LocalDate> honest,
    Optional<LocalDate> expected) {

  /** Finds the absence that matters now, while an answer is awaited. */
  Optional<Absence> absence(ResponseFacts facts, ZoneId zone) {
    Instant asOf = facts.asOf();
    LocalDate today = asOf.atZone(zone).toLocalDate();
    LocalDate from = today.isAfter(dates.countedFrom()) ? today : dates.countedFrom();
    return answer.isAwaited()
        ? facts.presence().flatMap(presence -> presence.absenceOn(from))
        : Optional.empty();
  }
}
