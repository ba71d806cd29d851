package org.lac4j.rules.response;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.Absence;

/**
 * What is said to the person, and what comes next.
 *
 * @param facts the facts
 * @param standing where it stands
 * @param zone the time zone that dates are told in
 */
record ResponseWording(ResponseFacts facts, Standing standing, ZoneId zone) {

  private static final String CRISIS =
      "If anyone is in danger now, call 999. We're not a crisis service, but we can still get involved: think about"
          + " whether you need another service as well.";

  private static final String WELCOME = "You're welcome to get in touch at any time.";

  ImmutableList<String> toSay() {
    ImmutableList.Builder<String> say = ImmutableList.builder();
    if (isCrisis() && (standing.meeting().isAwaited() || facts.wish() == ConversationWish.NO)) {
      say.add(CRISIS);
    }
    switch (facts.wish()) {
      case NO -> say.add(WELCOME, "If you like, we can tell you who else might be able to help.");
      case NOT_ASKED -> sayNotAsked(say);
      case YES -> sayWanted(say);
    }
    return say.build();
  }

  private void sayNotAsked(ImmutableList.Builder<String> say) {
    say.add(
        facts.isEndKnown()
            ? WELCOME
            : "Someone has told us about you. Would you like a conversation? It's your choice.");
  }

  private void sayWanted(ImmutableList.Builder<String> say) {
    if (standing.answer().isAwaited()) {
      standing.absence(facts, zone).ifPresent(away -> say.add(sayAway(away)));
      say.add(sayAnswer());
    }
    if (facts.isEndKnown()) {
      say.add(WELCOME);
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
      steps.add("Consider another service alongside: this is not a crisis service.");
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
        ? "Ask them whether they'd like a conversation, by "
            + spoken(standing.dates().answer().by())
            + ". It's their choice."
        : "Ask them whether they'd like a conversation. It's their choice.";
  }

  private void stepsToAnswer(ImmutableList.Builder<String> steps) {
    steps.add(
        standing.answer() == Timing.OVERDUE
            ? "Answer now, and say why it took longer."
            : "Answer by " + spoken(standing.dates().answer().by()) + ".");
    standing
        .absence(facts, zone)
        .filter(away -> away.coveredBy().isEmpty())
        .ifPresent(
            away -> steps.add("Ask someone to cover, or tell the person what can be expected."));
  }

  private String stepToMeet() {
    return switch (standing.meeting()) {
      case ARRANGED -> "Meet them on " + agreed() + ".";
      case ARRANGED_DAY_PASSED ->
          "Record the meeting of " + agreed() + ", or agree another day with the person.";
      case LONGER_THAN_USUAL ->
          "Agree a day for a first meeting with the person, or that it comes later.";
      default -> "Arrange a first meeting, and agree with the person when.";
    };
  }

  private String sayAway(Absence away) {
    if (away.last().isEmpty() && isAhead(away)) {
      return "From "
          + spoken(away.first())
          + (away.coveredBy().isPresent()
              ? ", a colleague answers."
              : ", nobody is there to answer yet.");
    }
    String who =
        coordinator()
            .map(id -> "Your coordinator is away" + until(away))
            .orElse("Your area has no coordinator at the moment");
    return who + (away.coveredBy().isPresent() ? "; a colleague answers meanwhile." : ".");
  }

  /** Whether it has not begun: one without a last day may then be a post that somebody leaves, or starts in. */
  private boolean isAhead(Absence away) {
    return away.first().isAfter(facts.asOf().atZone(zone).toLocalDate());
  }

  private String sayAnswer() {
    if (standing.expected().isPresent()) {
      return "You can expect to hear from us by " + spoken(standing.expected().get()) + ".";
    }
    return standing
        .honest()
        .map(
            by ->
                "You should have heard from us by "
                    + spoken(by)
                    + ". We are sorry that you have not.")
        .orElse("We can't say yet when you will hear from us.");
  }

  private String sayMeeting() {
    return switch (standing.meeting()) {
      case ARRANGED -> "We've agreed to meet on " + agreed() + ".";
      case ARRANGED_DAY_PASSED ->
          "We agreed to meet on "
              + agreed()
              + ". If we missed each other, let's agree another day.";
      case NOT_DUE, DUE, LONGER_THAN_USUAL ->
          "A first meeting is usually a week or two away, sometimes longer; we agree together when.";
      default -> "What happens next is agreed together, at your pace.";
    };
  }

  private String agreed() {
    return spoken(facts.meetingOn().orElseThrow());
  }

  private Optional<String> coordinator() {
    return facts.presence().flatMap(Presence::coordinator).map(Object::toString);
  }

  private String until(Absence away) {
    return away.last().map(last -> " until " + spoken(last)).orElse("");
  }

  private String spoken(LocalDate date) {
    return SpokenDates.of(date, facts.asOf().atZone(zone).toLocalDate());
  }
}
