package org.lac4j.rules.response;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.Absence;
import org.lac4j.rules.Reason;

/**
 * The reasons of a piece of advice.
 *
 * @param facts the facts
 * @param standing where it stands
 * @param zone the time zone that dates are told in
 */
record ResponseReasons(ResponseFacts facts, Standing standing, ZoneId zone) {

  private static final Reason CRISIS =
      Reason.of(
          Reason.CONSIDER_ANOTHER_SERVICE,
          "It was told to be a crisis. That changes no date: another service should be considered alongside.",
          "P13");

  ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(answerReason(), countedFrom());
    standing.absence(facts, zone).ifPresent(away -> reasons.add(awayReason(away)));
    if (isExpectedLater()) {
      reasons.add(expectedLater(standing.expected().orElseThrow()));
    }
    reasons.add(meetingReason());
    if (facts.urgency() == Urgency.CRISIS) {
      reasons.add(CRISIS);
    }
    return reasons.build();
  }

  private Reason answerReason() {
    String by = spoken(dates().answer().by());
    String text =
        switch (answer()) {
          case NOT_DUE ->
              "An answer is hoped for by "
                  + spoken(dates().answer().from())
                  + ", and by "
                  + by
                  + " at the latest.";
          case DUE -> "An answer is due by " + by + ".";
          case OVERDUE -> "An answer was due by " + by + " and has not been given.";
          case IN_TIME ->
              "It was answered on "
                  + happened(facts.firstAnswerKnown())
                  + "; it was due by "
                  + by
                  + ".";
          case LATE ->
              "It was answered on " + happened(facts.firstAnswerKnown()) + ", after " + by + ".";
          case NO_LONGER_AWAITED -> "It ended before an answer; nobody waits for one.";
          case ARRANGED, ARRANGED_DAY_PASSED, LONGER_THAN_USUAL, LATER_THAN_USUAL ->
              throw new IllegalStateException("An answer is never " + answer() + ".");
        };
    return reason("answer", answer(), text, dates().answer(), "P16");
  }

  private Reason meetingReason() {
    String by = spoken(dates().meeting().by());
    String text =
        switch (meeting()) {
          case NOT_DUE ->
              "A first meeting is hoped for from "
                  + spoken(dates().meeting().from())
                  + " to "
                  + by
                  + ", though it can take longer.";
          case DUE -> "A first meeting is hoped for by " + by + ", though it can take longer.";
          case ARRANGED ->
              "A first meeting is agreed for " + spoken(facts.meetingOn().orElseThrow()) + ".";
          case ARRANGED_DAY_PASSED ->
              "A first meeting was agreed for "
                  + spoken(facts.meetingOn().orElseThrow())
                  + ", and none is recorded.";
          case LONGER_THAN_USUAL ->
              "A first meeting is usual by "
                  + by
                  + "; it takes longer here, and no day is agreed yet.";
          case IN_TIME ->
              "A first meeting was held on "
                  + happened(facts.firstMeetingKnown())
                  + "; it was hoped for by "
                  + by
                  + ".";
          case LATER_THAN_USUAL ->
              "A first meeting was held on "
                  + happened(facts.firstMeetingKnown())
                  + ", later than usual.";
          case NO_LONGER_AWAITED -> "It ended before a first meeting; nobody waits for one.";
          case OVERDUE, LATE ->
              throw new IllegalStateException("A first meeting is never " + meeting() + ".");
        };
    return reason("meeting", meeting(), text, dates().meeting(), "P18");
  }

  private static Reason reason(
      String what, Timing timing, String text, Target target, String source) {
    String code = what + "-" + Labels.of(timing);
    return Reason.of(code, text, source).with("from", target.from()).with("by", target.by());
  }

  private Reason countedFrom() {
    boolean sameDay = day(facts.receivedAt()).equals(dates().countedFrom());
    String text =
        sameDay
            ? "It came in on "
                + spoken(dates().countedFrom())
                + ", and days are counted from there."
            : "It came in after hours or on a day that is not worked, so days are counted from "
                + spoken(dates().countedFrom())
                + ".";
    return Reason.of(
            sameDay ? "counted-from-receipt" : "counted-from-next-working-day", text, "P16")
        .with("countedFrom", dates().countedFrom());
  }

  private Reason awayReason(Absence away) {
    String code = coordinator().isPresent() ? "away" : "vacant";
    String source = coordinator().isPresent() ? "P15" : "P14";
    String who =
        coordinator()
            .map(id -> "Coordinator " + id + " is away" + until(away))
            .orElse("The area has no coordinator in post");
    return away.coveredBy()
        .map(
            cover ->
                Reason.of(code + "-covered", who + "; " + cover + " covers.", source)
                    .with("cover", cover))
        .orElseGet(() -> Reason.of(code + "-not-covered", who + " and nobody covers.", source));
  }

  private Reason expectedLater(LocalDate by) {
    return Reason.of(
            "answer-expected-later",
            "Nobody who answers is at work early enough, so an answer can be expected by "
                + spoken(by)
                + ".",
            "P15")
        .with("expectAnswerBy", by);
  }

  private boolean isExpectedLater() {
    return standing.expected().map(by -> by.isAfter(dates().answer().by())).orElse(false);
  }

  private ResponseDates dates() {
    return standing.dates();
  }

  private Timing answer() {
    return standing.answer();
  }

  private Timing meeting() {
    return standing.meeting();
  }

  private String happened(Optional<Instant> moment) {
    return spoken(day(moment.orElseThrow()));
  }

  private Optional<String> coordinator() {
    return facts.presence().flatMap(Presence::coordinator).map(Object::toString);
  }

  private String until(Absence away) {
    return away.last().map(last -> " until " + spoken(last)).orElse("");
  }

  private String spoken(LocalDate date) {
    return SpokenDates.of(date, day(facts.asOf()));
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
