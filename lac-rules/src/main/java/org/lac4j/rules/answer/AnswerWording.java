package org.lac4j.rules.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.NextQuestion;
import org.lac4j.rules.internal.words.AnswerMessage;
import org.lac4j.rules.response.ResponseDates;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;

/** Words a decision for one audience: advice in a crisis, the answer, who and how, when, one question, who else. */
final class AnswerWording {

  private final AnswerLines lines;
  private final OtherServices services;
  private final Optional<AnswerContact> team;
  private final Optional<Timeframes> timeframes;

  AnswerWording(
      AnswerLines lines,
      OtherServices services,
      Optional<AnswerContact> team,
      Optional<Timeframes> timeframes) {
    this.lines = lines;
    this.services = services;
    this.team = team;
    this.timeframes = timeframes;
  }

  Answer answer(
      AnswerFacts facts,
      Eligibility decision,
      Eligibility ifWanted,
      Optional<ResponseDates> dates) {
    Answer.Builder answer =
        Answer.builder()
            .outcome(outcome(facts, decision))
            .audience(lines.audience())
            .asOf(facts.asOf())
            .reasons(
                decision.reasons().stream()
                    .map(this::reason)
                    .distinct()
                    .collect(toImmutableList()));
    ImmutableList<Area> areas =
        facts.placement().map(AnswerWording::covered).orElse(ImmutableList.of());
    crisis(facts, areas, answer);
    if (facts.wish() == ConversationWish.NO) {
      answer.addLines(lines.of(AnswerMessage.NOT_WANTED)).areas(areas);
    } else if (decision instanceof Eligibility.Eligible eligible) {
      eligible(eligible, dates, answer);
    } else if (decision instanceof Eligibility.OutsideCoverage outside) {
      outside(outside, answer);
    } else if (decision instanceof Eligibility.Undetermined undetermined) {
      areas(areas, answer);
      question(undetermined.question(), answer);
      if (ifWanted instanceof Eligibility.Eligible eligible && !who(eligible, answer)) {
        waits(areas, answer);
      }
    }
    if (isToldElsewhere(facts, decision)) {
      elsewhere(areas, answer);
    }
    return answer.build();
  }

  /** A no settles it, wherever they live. */
  private static String outcome(AnswerFacts facts, Eligibility decision) {
    return facts.wish() == ConversationWish.NO && decision instanceof Eligibility.Undetermined
        ? "conversation-not-wanted"
        : decision.outcome();
  }

  private static boolean isToldElsewhere(AnswerFacts facts, Eligibility decision) {
    return facts.wish() == ConversationWish.NO
        || decision instanceof Eligibility.OutsideCoverage
        || facts.asksWhoElse()
        || facts.urgency() == Urgency.CRISIS;
  }

  /** The areas that they may live in, where each of these is covered. */
  private static ImmutableList<Area> covered(Placement placement) {
    return placement.isCertainlyCovered() ? placement.possibleAreas() : ImmutableList.of();
  }

  private static Optional<AreaCode> known(ImmutableList<Area> areas) {
    return areas.size() == 1 ? Optional.of(areas.get(0).code()) : Optional.empty();
  }

  private void crisis(AnswerFacts facts, ImmutableList<Area> areas, Answer.Builder answer) {
    if (facts.urgency() != Urgency.CRISIS) {
      return;
    }
    ImmutableList.Builder<AnswerLine> advice = ImmutableList.builder();
    advice.add(lines.of(AnswerMessage.CRISIS_DANGER));
    services
        .inCrisis(known(areas))
        .forEach(service -> advice.add(lines.service(AnswerMessage.CRISIS_SERVICE, service)));
    advice.add(lines.of(AnswerMessage.CRISIS_ALONGSIDE));
    answer.crisis(advice.build()).addAllLines(advice.build());
  }

  private void areas(ImmutableList<Area> areas, Answer.Builder answer) {
    answer.areas(areas);
    if (areas.size() == 1) {
      answer.addLines(lines.of(AnswerMessage.COVERED, "area", areas.get(0).name()));
    } else if (areas.size() > 1) {
      answer.addLines(lines.between(areas.stream().map(Area::name).toList()));
    }
  }

  private void eligible(
      Eligibility.Eligible eligible, Optional<ResponseDates> dates, Answer.Builder answer) {
    ImmutableList<Area> areas =
        eligible.possible().stream()
            .map(Eligibility.PossibleContact::area)
            .collect(toImmutableList());
    areas(areas, answer);
    boolean slower = who(eligible, answer);
    eligible.question().ifPresent(question -> question(question, answer));
    if (slower) {
      answer.addLines(lines.of(AnswerMessage.ANSWER_SLOWER)); // and nothing of a meeting
      return;
    }
    dates.ifPresent(
        known ->
            answer
                .answerBy(known.answer().by())
                .addLines(lines.of(AnswerMessage.ANSWER_BY, known.answer().by())));
    if (!waits(areas, answer)) {
      answer.addLines(lines.of(AnswerMessage.MEETING));
    }
  }

  /** Tells how long people wait now, where it can be said, and whether it told of a first meeting. */
  private boolean waits(ImmutableList<Area> areas, Answer.Builder answer) {
    Optional<Timeframe> now =
        known(areas).flatMap(area -> timeframes.flatMap(told -> told.of(area)));
    Optional<AnswerWait> first = now.flatMap(AnswerWait::forAnswer);
    Optional<AnswerWait> meeting = now.flatMap(AnswerWait::forMeeting);
    answer.answerWait(first).meetingWait(meeting);
    first.ifPresent(
        wait -> answer.addLines(lines.wait(AnswerMessage.ANSWER_WAIT, areas.get(0), wait)));
    meeting.ifPresent(
        wait -> answer.addLines(lines.wait(AnswerMessage.MEETING_WAIT, areas.get(0), wait)));
    if (first.or(() -> meeting).filter(AnswerWait::mayBeLonger).isPresent()) {
      answer.addLines(lines.of(AnswerMessage.MAY_BE_LONGER));
    }
    return meeting.isPresent();
  }

  /** Tells who answers where it is known, and whether an answer may take longer. */
  private boolean who(Eligibility.Eligible eligible, Answer.Builder answer) {
    if (eligible.possible().size() != 1) {
      team(answer);
      return false;
    }
    WhoAnswers who = WhoAnswers.of(eligible.possible().get(0).contact(), team);
    answer.addAllLines(who.lines(lines)).contact(who.contact()).backOn(who.backOn());
    return who.isSlower();
  }

  /** The reason without an id, a date or a distance. */
  private AnswerReason reason(Reason reason) {
    return new AnswerReason(
        reason.code(),
        AnswerMessage.why(reason.code()).map(message -> lines.of(message).text()),
        reason.sources());
  }

  private void outside(Eligibility.OutsideCoverage outside, Answer.Builder answer) {
    answer.addLines(lines.of(AnswerMessage.NOT_COVERED));
    outside
        .nearest()
        .filter(area -> outside.nearestOffered())
        .ifPresent(area -> answer.addLines(lines.of(AnswerMessage.NEAREST, "area", area.name())));
    team(answer);
  }

  private void team(Answer.Builder answer) {
    team.ifPresent(
        all ->
            answer
                .contact(all)
                .addLines(lines.of(AnswerMessage.TEAM, "name", all.name()))
                .addAllLines(lines.reaching(all)));
  }

  private void question(NextQuestion question, Answer.Builder answer) {
    if (question.about() == NextQuestion.About.NOTHING) {
      return;
    }
    AnswerLine asked =
        lines.of(
            question.about() == NextQuestion.About.WISH
                ? AnswerMessage.ASK_WISH
                : AnswerMessage.ASK_PLACE);
    answer.question(asked).addLines(asked);
  }

  private void elsewhere(ImmutableList<Area> areas, Answer.Builder answer) {
    ImmutableList<OtherService> list = services.in(known(areas));
    answer.addLines(lines.of(AnswerMessage.ELSEWHERE)).elsewhere(list);
    list.forEach(
        service -> answer.addLines(lines.service(AnswerMessage.ELSEWHERE_SERVICE, service)));
  }
}
