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
 * The sentences of a piece of advice.
 *
 * @param facts the facts
 * @param dates the dates that follow from when it was received
 * @param answer where the answer stands
 * @param meeting where the first meeting stands
 * @param honest the day by which an answer could honestly be expected; empty if nobody knows
 * @param expected that day, while it is awaited
 * @param zone the time zone that dates are told in
 */
record ResponseWording(
    ResponseFacts facts,
    ResponseDates dates,
    Timing answer,
    Timing meeting,
    Optional<LocalDate> honest,
    Optional<LocalDate> expected,
    ZoneId zone) {

  private static final Reason CRISIS =
      Reason.of(
          Reason.CONSIDER_ANOTHER_SERVICE,
          "It was told to be a crisis. That changes no date: another service should be considered alongside.",
          "P13");

  ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(answerReason(), countedFrom());
    absence().ifPresent(away -> reasons.add(awayReason(away)));
    if (isExpectedLater()) {
      reasons.add(expectedLater(expected.orElseThrow()));
    }
    reasons.add(meetingReason());
    if (isCrisis()) {
      reasons.add(CRISIS);
    }
    return reasons.build();
  }

  ImmutableList<String> toSay() {
    ImmutableList.Builder<String> say = ImmutableList.builder();
    if (answer.isAwaited()) {
      absence().ifPresent(away -> say.add(sayAway(away)));
      say.add(sayAnswer());
    }
    say.add(sayNext());
    if (isCrisis() && meeting.isAwaited()) {
      say.add(
          "We are not a crisis service and can't promise to be quicker: please think about another service alongside us.");
    }
    return say.build();
  }

  ImmutableList<String> nextSteps() {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    if (answer.isAwaited()) {
      steps.add(
          answer == Timing.OVERDUE
              ? "Answer now, and say why it took longer."
              : "Answer by " + spoken(dates.answer().by()) + ".");
      absence()
          .filter(away -> away.coveredBy().isEmpty())
          .ifPresent(
              away -> steps.add("Ask someone to cover, or tell the person what can be expected."));
    } else if (meeting.isAwaited()) {
      steps.add(
          meeting == Timing.OVERDUE
              ? "Arrange a first meeting, or agree with the person that it comes later."
              : "Arrange a first meeting, and agree with the person when.");
    }
    if (isCrisis() && !facts.isEndKnown()) {
      steps.add("Consider another service alongside: this is not a crisis service.");
    }
    return steps.build();
  }

  private Reason answerReason() {
    String by = spoken(dates.answer().by());
    String text =
        switch (answer) {
          case NOT_DUE ->
              "An answer is hoped for by "
                  + spoken(dates.answer().from())
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
        };
    return reason("answer", answer, text, dates.answer(), "P16");
  }

  private Reason meetingReason() {
    String by = spoken(dates.meeting().by());
    String text =
        switch (meeting) {
          case NOT_DUE ->
              "A first meeting is hoped for from "
                  + spoken(dates.meeting().from())
                  + " to "
                  + by
                  + ", though it can take longer.";
          case DUE -> "A first meeting is hoped for by " + by + ", though it can take longer.";
          case OVERDUE -> "A first meeting was hoped for by " + by + " and has not been held.";
          case IN_TIME ->
              "A first meeting was held on "
                  + happened(facts.firstMeetingKnown())
                  + "; it was hoped for by "
                  + by
                  + ".";
          case LATE ->
              "A first meeting was held on "
                  + happened(facts.firstMeetingKnown())
                  + ", after "
                  + by
                  + ".";
          case NO_LONGER_AWAITED -> "It ended before a first meeting; nobody waits for one.";
        };
    return reason("meeting", meeting, text, dates.meeting(), "P18");
  }

  private static Reason reason(
      String what, Timing timing, String text, Target target, String source) {
    String code = what + "-" + Labels.of(timing);
    return Reason.of(code, text, source).with("from", target.from()).with("by", target.by());
  }

  private Reason countedFrom() {
    boolean sameDay = day(facts.receivedAt()).equals(dates.countedFrom());
    String text =
        sameDay
            ? "It came in on " + spoken(dates.countedFrom()) + ", and days are counted from there."
            : "It came in after hours or on a day that is not worked, so days are counted from "
                + spoken(dates.countedFrom())
                + ".";
    return Reason.of(
            sameDay ? "counted-from-receipt" : "counted-from-next-working-day", text, "P16")
        .with("countedFrom", dates.countedFrom());
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

  private String sayAway(Absence away) {
    String who =
        coordinator()
            .map(id -> "Your coordinator is away" + until(away))
            .orElse("Your area has no coordinator at the moment");
    return who + (away.coveredBy().isPresent() ? "; a colleague answers meanwhile." : ".");
  }

  private String sayAnswer() {
    if (expected.isPresent()) {
      return "You can expect to hear from us by " + spoken(expected.get()) + ".";
    }
    return honest
        .map(
            by ->
                "You should have heard from us by "
                    + spoken(by)
                    + ". We are sorry that you have not.")
        .orElse("We can't say yet when you will hear from us.");
  }

  private String sayNext() {
    if (facts.isEndKnown()) {
      return "You are welcome to get in touch again at any time.";
    }
    return meeting.isAwaited()
        ? "A first meeting is usually a week or two away, sometimes longer; we agree together when."
        : "What happens next is agreed together, at your pace.";
  }

  private boolean isExpectedLater() {
    return expected.map(by -> by.isAfter(dates.answer().by())).orElse(false);
  }

  private boolean isCrisis() {
    return facts.urgency() == Urgency.CRISIS;
  }

  /** Finds the absence that matters now, while an answer is awaited. */
  private Optional<Absence> absence() {
    LocalDate today = today();
    LocalDate from = today.isAfter(dates.countedFrom()) ? today : dates.countedFrom();
    return answer.isAwaited()
        ? facts.presence().flatMap(presence -> presence.absenceOn(from))
        : Optional.empty();
  }

  private Optional<String> coordinator() {
    return facts.presence().flatMap(Presence::coordinator).map(Object::toString);
  }

  private String until(Absence away) {
    return away.last().map(last -> " until " + spoken(last)).orElse("");
  }

  private String happened(Optional<Instant> moment) {
    return spoken(day(moment.orElseThrow()));
  }

  private String spoken(LocalDate date) {
    return SpokenDates.of(date, today());
  }

  private LocalDate today() {
    return day(facts.asOf());
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
