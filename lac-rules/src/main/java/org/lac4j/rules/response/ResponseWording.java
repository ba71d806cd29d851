package org.lac4j.rules.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.Absence;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.ResponseMessage;

/**
 * What is said to the person, and what comes next.
 *
 * @param facts the facts
 * @param standing where it stands
 * @param zone the time zone that dates are told in
 * @param phrases the words
 */
record ResponseWording(ResponseFacts facts, Standing standing, ZoneId zone, Phrases phrases) {

  ImmutableList<String> toSay() {
    ImmutableList.Builder<String> say = ImmutableList.builder();
    if (isCrisis() && (standing.meeting().isAwaited() || facts.wish() == ConversationWish.NO)) {
      say.add(phrases.text(ResponseMessage.SAY_CRISIS));
    }
    switch (facts.wish()) {
      case NO ->
          say.add(
              phrases.text(ResponseMessage.SAY_WELCOME),
              phrases.text(ResponseMessage.SAY_WHO_ELSE));
      case NOT_ASKED ->
          say.add(
              phrases.text(
                  facts.isEndKnown()
                      ? ResponseMessage.SAY_WELCOME
                      : ResponseMessage.SAY_TOLD_ABOUT_YOU));
      case YES -> sayWanted(say);
    }
    return say.build();
  }

  private void sayWanted(ImmutableList.Builder<String> say) {
    if (standing.answer().isAwaited()) {
      standing.absence(facts, zone).ifPresent(away -> say.add(sayAway(away)));
      say.add(sayAnswer());
    }
    if (facts.isEndKnown()) {
      say.add(phrases.text(ResponseMessage.SAY_WELCOME));
    } else if (!isAnswerUnknown()) {
      say.add(sayMeeting());
    }
  }

  /** While nobody knows who will answer, nothing is said of a meeting either. */
  private boolean isAnswerUnknown() {
    return standing.answer().isAwaited() && standing.honest().isEmpty();
  }

  private boolean isCrisis() {
    return facts.urgency() == Urgency.CRISIS;
  }

  ImmutableList<String> nextSteps() {
    if (facts.isEndKnown()) {
      return ImmutableList.of();
    }
    if (facts.wish() == ConversationWish.NOT_ASKED) {
      return ImmutableList.of(ask());
    }
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    if (isCrisis()) {
      steps.add(phrases.text(ResponseMessage.STEP_CRISIS));
    }
    if (standing.answer().isAwaited()) {
      stepsToAnswer(steps);
    } else if (standing.meeting().isAwaited()) {
      steps.add(stepToMeet());
    }
    return steps.build();
  }

  private String ask() {
    return standing.answer() == Timing.DUE || standing.answer() == Timing.NOT_DUE
        ? on(ResponseMessage.STEP_ASK_WISH_BY, "by", standing.dates().answer().by())
        : phrases.text(ResponseMessage.STEP_ASK_WISH);
  }

  private void stepsToAnswer(ImmutableList.Builder<String> steps) {
    steps.add(
        standing.answer() == Timing.OVERDUE
            ? phrases.text(ResponseMessage.STEP_ANSWER_NOW)
            : on(ResponseMessage.STEP_ANSWER_BY, "by", standing.dates().answer().by()));
    standing
        .absence(facts, zone)
        .filter(away -> away.coveredBy().isEmpty())
        .ifPresent(away -> steps.add(phrases.text(ResponseMessage.STEP_FIND_COVER)));
  }

  private String stepToMeet() {
    return switch (standing.meeting()) {
      case ARRANGED -> onAgreedDay(ResponseMessage.STEP_MEET);
      case ARRANGED_DAY_PASSED -> onAgreedDay(ResponseMessage.STEP_RECORD_MEETING);
      case LONGER_THAN_USUAL -> phrases.text(ResponseMessage.STEP_AGREE_LATER);
      default -> phrases.text(ResponseMessage.STEP_ARRANGE_MEETING);
    };
  }

  private String sayAway(Absence away) {
    boolean covered = away.coveredBy().isPresent();
    if (away.last().isEmpty() && isAhead(away)) {
      return on(
          covered ? ResponseMessage.SAY_FROM_COVERED : ResponseMessage.SAY_FROM_NOBODY,
          "day",
          away.first());
    }
    if (facts.presence().flatMap(Presence::coordinator).isEmpty()) {
      return phrases.text(
          covered ? ResponseMessage.SAY_VACANT_COVERED : ResponseMessage.SAY_VACANT);
    }
    return away.last()
        .map(
            last ->
                on(
                    covered
                        ? ResponseMessage.SAY_AWAY_UNTIL_COVERED
                        : ResponseMessage.SAY_AWAY_UNTIL,
                    "until",
                    last))
        .orElseGet(
            () ->
                phrases.text(
                    covered ? ResponseMessage.SAY_AWAY_COVERED : ResponseMessage.SAY_AWAY));
  }

  /** Whether it has not begun: one without a last day may then be a post that somebody leaves, or starts in. */
  private boolean isAhead(Absence away) {
    return away.first().isAfter(today());
  }

  private String sayAnswer() {
    if (standing.expected().isPresent()) {
      return on(ResponseMessage.SAY_ANSWER_BY, "by", standing.expected().get());
    }
    return standing
        .honest()
        .map(by -> on(ResponseMessage.SAY_ANSWER_LATE, "by", by))
        .orElseGet(() -> phrases.text(ResponseMessage.SAY_ANSWER_UNKNOWN));
  }

  private String sayMeeting() {
    return switch (standing.meeting()) {
      case ARRANGED -> onAgreedDay(ResponseMessage.SAY_MEETING_ARRANGED);
      case ARRANGED_DAY_PASSED -> onAgreedDay(ResponseMessage.SAY_MEETING_MISSED);
      case NOT_DUE, DUE, LONGER_THAN_USUAL -> phrases.text(ResponseMessage.SAY_MEETING_USUAL);
      default -> phrases.text(ResponseMessage.SAY_AT_YOUR_PACE);
    };
  }

  private String onAgreedDay(ResponseMessage message) {
    return on(message, "on", facts.meetingOn().orElseThrow());
  }

  private String on(ResponseMessage message, String argument, LocalDate day) {
    return phrases.text(message, ImmutableMap.of(argument, phrases.words().day(day, today())));
  }

  private LocalDate today() {
    return facts.asOf().atZone(zone).toLocalDate();
  }
}
