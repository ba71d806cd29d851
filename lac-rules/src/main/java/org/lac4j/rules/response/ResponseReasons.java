package org.lac4j.rules.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.Absence;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.ResponseMessage;

/**
 * The reasons of a piece of advice.
 *
 * @param facts the facts
 * @param standing where it stands
 * @param zone the time zone that dates are told in
 * @param phrases the words
 */
record ResponseReasons(ResponseFacts facts, Standing standing, ZoneId zone, Phrases phrases) {

  ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(answerReason(), countedFrom());
    standing.absence(facts, zone).ifPresent(away -> reasons.add(awayReason(away)));
    if (isExpectedLater()) {
      reasons.add(expectedLater(standing.expected().orElseThrow()));
    }
    reasons.add(meetingReason());
    if (facts.urgency() == Urgency.CRISIS) {
      reasons.add(
          phrases.reason(
              Reason.CONSIDER_ANOTHER_SERVICE,
              ResponseMessage.CRISIS_DATES_STAY,
              ImmutableMap.of()));
    }
    return reasons.build();
  }

  private Reason answerReason() {
    ResponseMessage message =
        switch (standing.answer()) {
          case NOT_DUE -> ResponseMessage.ANSWER_NOT_DUE;
          case DUE -> ResponseMessage.ANSWER_DUE;
          case OVERDUE -> ResponseMessage.ANSWER_OVERDUE;
          case IN_TIME -> ResponseMessage.ANSWER_IN_TIME;
          case LATE -> ResponseMessage.ANSWER_LATE;
          case NO_LONGER_AWAITED -> ResponseMessage.ANSWER_NO_LONGER_AWAITED;
          case ARRANGED, ARRANGED_DAY_PASSED, LONGER_THAN_USUAL, LATER_THAN_USUAL ->
              throw new IllegalStateException("An answer is never " + standing.answer() + ".");
        };
    return reason(message, dates().answer(), facts.firstAnswerKnown().map(this::day));
  }

  private Reason meetingReason() {
    ResponseMessage message =
        switch (standing.meeting()) {
          case NOT_DUE -> ResponseMessage.MEETING_NOT_DUE;
          case DUE -> ResponseMessage.MEETING_DUE;
          case ARRANGED -> ResponseMessage.MEETING_ARRANGED;
          case ARRANGED_DAY_PASSED -> ResponseMessage.MEETING_ARRANGED_DAY_PASSED;
          case LONGER_THAN_USUAL -> ResponseMessage.MEETING_LONGER_THAN_USUAL;
          case IN_TIME -> ResponseMessage.MEETING_IN_TIME;
          case LATER_THAN_USUAL -> ResponseMessage.MEETING_LATER_THAN_USUAL;
          case NO_LONGER_AWAITED -> ResponseMessage.MEETING_NO_LONGER_AWAITED;
          case OVERDUE, LATE ->
              throw new IllegalStateException(
                  "A first meeting is never " + standing.meeting() + ".");
        };
    return reason(
        message, dates().meeting(), facts.firstMeetingKnown().map(this::day).or(facts::meetingOn));
  }

  private Reason reason(ResponseMessage message, Target target, Optional<LocalDate> on) {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    values.put("from", spoken(target.from())).put("by", spoken(target.by()));
    on.ifPresent(day -> values.put("on", spoken(day)));
    return phrases
        .reason(message, values.buildOrThrow())
        .with("from", target.from())
        .with("by", target.by());
  }

  private Reason countedFrom() {
    boolean sameDay = day(facts.receivedAt()).equals(dates().countedFrom());
    return phrases
        .reason(
            sameDay
                ? ResponseMessage.COUNTED_FROM_RECEIPT
                : ResponseMessage.COUNTED_FROM_NEXT_WORKING_DAY,
            ImmutableMap.of("day", spoken(dates().countedFrom())))
        .with("countedFrom", dates().countedFrom());
  }

  private Reason awayReason(Absence away) {
    Optional<String> coordinator = coordinator();
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    coordinator.ifPresent(id -> values.put("coordinator", id));
    away.coveredBy().ifPresent(cover -> values.put("cover", cover));
    away.last().ifPresent(last -> values.put("until", spoken(last)));
    String code =
        (coordinator.isPresent() ? "away" : "vacant")
            + (away.coveredBy().isPresent() ? "-covered" : "-not-covered");
    Reason reason =
        phrases.reason(code, message(coordinator.isPresent(), away), values.buildOrThrow());
    return away.coveredBy().map(cover -> reason.with("cover", cover)).orElse(reason);
  }

  private static ResponseMessage message(boolean isInPost, Absence away) {
    boolean covered = away.coveredBy().isPresent();
    if (!isInPost) {
      return covered
          ? ResponseMessage.VACANT_POST_COVERED
          : ResponseMessage.VACANT_POST_NOT_COVERED;
    }
    if (away.last().isPresent()) {
      return covered ? ResponseMessage.AWAY_UNTIL_COVERED : ResponseMessage.AWAY_UNTIL_NOT_COVERED;
    }
    return covered ? ResponseMessage.AWAY_COVERED : ResponseMessage.AWAY_NOT_COVERED;
  }

  private Reason expectedLater(LocalDate by) {
    return phrases
        .reason(ResponseMessage.ANSWER_EXPECTED_LATER, ImmutableMap.of("by", spoken(by)))
        .with("expectAnswerBy", by);
  }

  private boolean isExpectedLater() {
    return standing.expected().map(by -> by.isAfter(dates().answer().by())).orElse(false);
  }

  private ResponseDates dates() {
    return standing.dates();
  }

  private Optional<String> coordinator() {
    return facts.presence().flatMap(Presence::coordinator).map(Object::toString);
  }

  private String spoken(LocalDate date) {
    return phrases.words().day(date, day(facts.asOf()));
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
