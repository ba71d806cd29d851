package org.lac4j.rules.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;

class ResponseRuleTest {

  private static final ResponseRule RULE = ResponseRule.standard();
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final CoordinatorId C1 = CoordinatorId.of("C-1");
  private static final CoordinatorId C2 = CoordinatorId.of("C-2");
  private static final Instant MONDAY = at("2026-01-05T10:00");

  private static Instant at(String localDateTime) {
    return LocalDateTime.parse(localDateTime).atZone(LONDON).toInstant();
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static ResponseFacts facts(String asOf) {
    return ResponseFacts.received(MONDAY).withAsOf(at(asOf));
  }

  private static ResponseFacts away(Absence... absences) {
    Presence presence =
        new Presence(
            Optional.of(C1), WorkingPattern.mondayToFriday(), ImmutableList.copyOf(absences));
    return ResponseFacts.received(MONDAY).withPresence(presence);
  }

  private static List<String> codes(ResponseAdvice advice) {
    return advice.reasons().stream().map(Reason::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // received, counted from, answer from, answer by, meeting from, meeting by
    "2026-01-05T10:00, 2026-01-05, 2026-01-07, 2026-01-08, 2026-01-12, 2026-01-19", // a Monday
    "2026-01-05T16:59:59, 2026-01-05, 2026-01-07, 2026-01-08, 2026-01-12, 2026-01-19",
    "2026-01-05T17:00, 2026-01-06, 2026-01-08, 2026-01-09, 2026-01-13, 2026-01-20", // after hours
    "2026-01-09T18:00, 2026-01-12, 2026-01-14, 2026-01-15, 2026-01-19, 2026-01-26", // Friday
    // evening
    "2026-01-10T09:00, 2026-01-12, 2026-01-14, 2026-01-15, 2026-01-19, 2026-01-26", // a Saturday
    "2026-04-03T09:00, 2026-04-07, 2026-04-09, 2026-04-10, 2026-04-14, 2026-04-21", // Good Friday
    "2025-12-24T09:00, 2025-12-24, 2025-12-30, 2025-12-31, 2025-12-31, 2026-01-07",
    "2025-12-18T09:00, 2025-12-18, 2025-12-22, 2025-12-23, 2025-12-29, 2026-01-02", // New Year's
    // Day
    "2026-06-10T16:30, 2026-06-10, 2026-06-12, 2026-06-15, 2026-06-17, 2026-06-24", // summer time
  })
  void dates_follow_from_when_it_was_received(
      LocalDateTime received,
      LocalDate countedFrom,
      LocalDate answerFrom,
      LocalDate answerBy,
      LocalDate meetingFrom,
      LocalDate meetingBy) {
    ResponseDates dates = RULE.dates(received.atZone(LONDON).toInstant());

    assertThat(dates)
        .isEqualTo(
            new ResponseDates(
                countedFrom, new Target(answerFrom, answerBy), new Target(meetingFrom, meetingBy)));
  }

  @Test
  void a_council_sets_its_own_figures() {
    ResponseRule slower =
        ResponseRule.of(
            RuleVersion.of("response", "2", "Ours"),
            ResponseParameters.builder()
                .closesAt(LocalTime.of(12, 0))
                .zone(ZoneId.of("UTC"))
                .answerAimWorkingDays(1)
                .answerLimitWorkingDays(5)
                .meetingAimDays(10)
                .meetingLimitDays(20)
                .calendar(WorkingDays.of(2026, 2026, List.of(day("2026-01-07"))))
                .build());

    assertThat(slower.dates(at("2026-01-06T12:00")))
        .isEqualTo(
            new ResponseDates(
                day("2026-01-08"),
                new Target(day("2026-01-09"), day("2026-01-15")),
                new Target(day("2026-01-19"), day("2026-01-28"))));
    assertThat(slower.parameters().meetingLimitDays()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05T10:00, answer-not-due, NOT_DUE",
    "2026-01-06T23:59, answer-not-due, NOT_DUE",
    "2026-01-07T00:00, answer-due, DUE",
    "2026-01-08T23:59, answer-due, DUE",
    "2026-01-09T00:00, answer-overdue, OVERDUE",
  })
  void an_answer_is_due_to_the_end_of_the_last_day(String asOf, String outcome, Timing timing) {
    ResponseAdvice advice = RULE.decide(facts(asOf));

    assertThat(advice.outcome()).isEqualTo(outcome);
    assertThat(advice.answer()).isEqualTo(timing);
  }

  @Test
  void what_can_be_said_at_first_is_by_when() {
    ResponseAdvice advice = RULE.decide(ResponseFacts.received(MONDAY));

    assertThat(advice.expectAnswerBy()).hasValue(day("2026-01-08"));
    assertThat(advice.toSay())
        .containsExactly(
            "We aim to answer you by Thursday 8 January.",
            "A first meeting is usually a week or two away, sometimes longer. We agree together when.");
    assertThat(advice.nextSteps()).containsExactly("Answer by Thursday 8 January.");
    assertThat(advice.reasons())
        .containsExactly(
            Reason.of(
                    "answer-not-due",
                    "We aim to answer them from Wednesday 7 January to Thursday 8 January.",
                    "P16")
                .with("from", "2026-01-07")
                .with("by", "2026-01-08"),
            Reason.of(
                    "counted-from-receipt",
                    "It came in on Monday 5 January, and we count days from there.",
                    "P16")
                .with("countedFrom", "2026-01-05"),
            Reason.of(
                    "meeting-not-due",
                    "A first meeting is usually from Monday 12 January to Monday 19 January. It can take longer.",
                    "P18")
                .with("from", "2026-01-12")
                .with("by", "2026-01-19"));
  }

  @Test
  void a_date_in_another_year_is_told_with_the_year() {
    ResponseAdvice advice = RULE.decide(ResponseFacts.received(at("2025-12-30T10:00")));

    assertThat(advice.toSay()).contains("We aim to answer you by Monday 5 January 2026.");
  }

  @Test
  void what_came_in_after_hours_is_told_to_count_from_the_next_working_day() {
    ResponseAdvice advice = RULE.decide(ResponseFacts.received(at("2026-01-09T18:00")));

    assertThat(advice.reasons().get(1).code()).isEqualTo("counted-from-next-working-day");
    assertThat(advice.reasons().get(1).text())
        .isEqualTo(
            "It came in after hours or on a day off, so we count days from Monday 12 January.");
  }

  @Test
  void overdue_is_told_as_it_is_without_a_new_promise() {
    ResponseAdvice advice = RULE.decide(facts("2026-01-09T09:00"));

    assertThat(advice.expectAnswerBy()).isEmpty();
    assertThat(advice.reasons().get(0).text())
        .isEqualTo("We aimed to answer them by Thursday 8 January, and haven't.");
    assertThat(advice.toSay())
        .startsWith("We aimed to answer you by Thursday 8 January. We're sorry that we haven't.");
    assertThat(advice.nextSteps()).containsExactly("Answer now, and say why it took longer.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-08T23:59, IN_TIME, 'We answered them on Thursday 8 January. We aimed to by Thursday 8 January.'",
    "2026-01-09T00:00, LATE, 'We answered them on Friday 9 January, after Thursday 8 January.'",
  })
  void an_answer_is_in_time_to_the_end_of_the_last_day(String at, Timing timing, String text) {
    ResponseAdvice advice = RULE.decide(facts("2026-01-12T09:00").withAnsweredAt(at(at)));

    assertThat(advice.answer()).isEqualTo(timing);
    assertThat(advice.outcome()).isEqualTo("meeting-due");
    assertThat(advice.reasons().get(0).text()).isEqualTo(text);
    assertThat(advice.expectAnswerBy()).isEmpty();
    assertThat(advice.nextSteps())
        .containsExactly("Arrange a first meeting, and agree with the person when.");
  }

  @Test
  void a_meeting_is_never_overdue_and_its_wait_is_told_with_what_to_do() {
    ResponseAdvice advice =
        RULE.decide(facts("2026-01-20T00:00").withAnsweredAt(at("2026-01-06T09:00")));

    assertThat(advice.outcome()).isEqualTo("meeting-longer-than-usual");
    assertThat(advice.nextSteps())
        .containsExactly(
            "Agree a day for a first meeting with the person, or that it comes later.");
    assertThat(advice.reasons().get(2).text())
        .isEqualTo(
            "A first meeting is usually by Monday 19 January. It's taking longer, and no day is agreed yet.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-19T12:00, meeting-in-time, 'The first meeting was on Monday 19 January. It''s usually by Monday 19 January.'",
    "2026-01-20T12:00, meeting-later-than-usual, 'The first meeting was on Tuesday 20 January, later than usual.'",
  })
  void a_conversation_is_an_answer_too(String at, String outcome, String text) {
    ResponseAdvice advice = RULE.decide(facts("2026-01-30T09:00").withMetAt(at(at)));

    assertThat(advice.outcome()).isEqualTo(outcome);
    assertThat(advice.answer()).isEqualTo(Timing.LATE);
    assertThat(advice.reasons().get(2).text()).isEqualTo(text);
    assertThat(advice.toSay())
        .containsExactly("We agree together what happens next, at your pace.");
    assertThat(advice.nextSteps()).isEmpty();
  }

  @Test
  void what_happened_later_is_not_known_yet() {
    ResponseFacts later =
        facts("2026-01-06T09:00")
            .withAnsweredAt(at("2026-01-07T09:00"))
            .withMetAt(at("2026-01-12T09:00"))
            .withEndedAt(at("2026-01-13T09:00"));

    assertThat(RULE.decide(later)).isEqualTo(RULE.decide(facts("2026-01-06T09:00")));
    assertThat(RULE.decide(later.withAsOf(at("2026-01-07T09:00"))).answer())
        .isEqualTo(Timing.IN_TIME);
    assertThat(RULE.decide(later.withAsOf(at("2026-01-12T09:00"))).meeting())
        .isEqualTo(Timing.IN_TIME);
  }

  @Test
  void nobody_waits_once_the_journey_has_ended() {
    ResponseAdvice advice =
        RULE.decide(
            facts("2026-02-02T09:00")
                .withUrgency(Urgency.CRISIS)
                .withEndedAt(at("2026-02-02T09:00")));

    assertThat(advice.outcome()).isEqualTo("meeting-no-longer-awaited");
    assertThat(advice.answer()).isEqualTo(Timing.NO_LONGER_AWAITED);
    assertThat(advice.expectAnswerBy()).isEmpty();
    assertThat(advice.nextSteps()).isEmpty();
    assertThat(advice.toSay()).containsExactly("You're welcome to get in touch at any time.");
    assertThat(advice.reasons())
        .extracting(Reason::text)
        .contains(
            "It ended before an answer, and nobody is waiting for one.",
            "It ended before a first meeting, and nobody is waiting for one.");
  }

  @Test
  void an_absence_without_cover_moves_what_can_be_expected_and_not_the_target() {
    ResponseAdvice advice = RULE.decide(away(Absence.of(day("2026-01-01"), day("2026-01-16"))));

    assertThat(advice.dates()).isEqualTo(RULE.dates(MONDAY));
    assertThat(advice.expectAnswerBy()).hasValue(day("2026-01-22"));
    assertThat(codes(advice))
        .containsExactly(
            "answer-not-due",
            "counted-from-receipt",
            "away-not-covered",
            "answer-expected-later",
            "meeting-not-due");
    assertThat(advice.reasons().get(2).text())
        .isEqualTo("Coordinator C-1 is away until Friday 16 January and nobody is covering.");
    assertThat(advice.reasons().get(3).text())
        .isEqualTo(
            "Nobody who answers is at work early enough, so we aim to answer by Thursday 22 January.");
    assertThat(advice.toSay())
        .startsWith(
            "Your coordinator is away until Friday 16 January.",
            "We aim to answer you by Thursday 22 January.");
    assertThat(advice.nextSteps())
        .containsExactly(
            "Answer by Thursday 8 January.",
            "Ask someone to cover, or tell the person what to expect.");
  }

  @Test
  void an_overdue_answer_can_still_be_expected_when_the_coordinator_is_back() {
    ResponseAdvice advice =
        RULE.decide(
            away(Absence.of(day("2026-01-01"), day("2026-01-16")))
                .withAsOf(at("2026-01-22T12:00")));

    assertThat(advice.answer()).isEqualTo(Timing.OVERDUE);
    assertThat(advice.expectAnswerBy()).hasValue(day("2026-01-22"));
    assertThat(codes(advice)).doesNotContain("away-not-covered");
  }

  @Test
  void an_absence_with_cover_moves_nothing() {
    ResponseAdvice advice =
        RULE.decide(away(Absence.of(day("2026-01-01"), day("2026-01-16")).coveredBy(C2)));

    assertThat(advice.expectAnswerBy()).hasValue(day("2026-01-08"));
    assertThat(advice.reasons().get(2))
        .isEqualTo(
            Reason.of(
                    "away-covered",
                    "Coordinator C-1 is away until Friday 16 January. C-2 is covering.",
                    "P15")
                .with("cover", "C-2"));
    assertThat(advice.toSay().get(0))
        .isEqualTo(
            "Your coordinator is away until Friday 16 January. A colleague is answering instead.");
    assertThat(advice.nextSteps()).containsExactly("Answer by Thursday 8 January.");
  }

  @Test
  void nothing_is_promised_while_nobody_knows_when_the_coordinator_is_back() {
    ResponseAdvice advice = RULE.decide(away(Absence.from(day("2026-01-01"))));

    assertThat(advice.expectAnswerBy()).isEmpty();
    assertThat(advice.toSay())
        .startsWith("Your coordinator is away.", "We can't say yet when you'll hear from us.");
  }

  @Test
  void nothing_is_promised_by_someone_who_leaves_tomorrow() {
    ResponseAdvice advice = RULE.decide(away(Absence.from(day("2026-01-06"))));

    assertThat(advice.expectAnswerBy()).isEmpty();
  }

  @Test
  void leave_that_starts_tomorrow_moves_what_can_be_expected() {
    ResponseAdvice advice = RULE.decide(away(Absence.of(day("2026-01-06"), day("2026-01-16"))));

    assertThat(advice.expectAnswerBy()).hasValue(day("2026-01-19"));
  }

  @Test
  void leave_that_began_before_an_answer_moves_what_can_still_be_expected() {
    ResponseFacts leave = away(Absence.of(day("2026-01-07"), day("2026-01-23")));

    assertThat(RULE.decide(leave).expectAnswerBy()).hasValue(day("2026-01-08"));
    assertThat(RULE.decide(leave.withAsOf(at("2026-01-06T10:00"))).expectAnswerBy())
        .hasValue(day("2026-01-08"));

    ResponseAdvice begun = RULE.decide(leave.withAsOf(at("2026-01-07T10:00")));

    assertThat(begun.expectAnswerBy()).hasValue(day("2026-01-26"));
    assertThat(begun.toSay())
        .startsWith(
            "Your coordinator is away until Friday 23 January.",
            "We aim to answer you by Monday 26 January.");
  }

  @Test
  void nothing_is_promised_any_more_once_the_coordinator_has_left() {
    ResponseAdvice advice =
        RULE.decide(away(Absence.from(day("2026-01-07"))).withAsOf(at("2026-01-07T10:00")));

    assertThat(advice.expectAnswerBy()).isEmpty();
    assertThat(advice.toSay())
        .startsWith("Your coordinator is away.", "We can't say yet when you'll hear from us.");
  }

  @Test
  void a_coordinator_who_works_on_wednesdays_answers_on_a_wednesday() {
    Presence wednesdays =
        new Presence(Optional.of(C1), WorkingPattern.of(DayOfWeek.WEDNESDAY), ImmutableList.of());

    ResponseAdvice advice = RULE.decide(ResponseFacts.received(MONDAY).withPresence(wednesdays));

    assertThat(advice.expectAnswerBy()).hasValue(day("2026-01-14"));
  }

  @Test
  void a_vacancy_without_cover_is_told_and_promises_nothing() {
    Presence vacant =
        new Presence(
            Optional.empty(),
            WorkingPattern.mondayToFriday(),
            ImmutableList.of(Absence.from(day("2025-10-01"))));

    ResponseAdvice advice = RULE.decide(ResponseFacts.received(MONDAY).withPresence(vacant));

    assertThat(advice.reasons().get(2))
        .isEqualTo(
            Reason.of(
                "vacant-not-covered",
                "The area has no coordinator in post and nobody is covering.",
                "P14"));
    assertThat(advice.toSay())
        .containsExactly(
            "Your area has no coordinator at the moment.",
            "We can't say yet when you'll hear from us.");
  }

  @ParameterizedTest
  @EnumSource(Urgency.class)
  void urgency_buys_no_promise(Urgency urgency) {
    ResponseAdvice plain = RULE.decide(ResponseFacts.received(MONDAY));

    ResponseAdvice urgent = RULE.decide(ResponseFacts.received(MONDAY).withUrgency(urgency));

    assertThat(urgent.dates()).isEqualTo(plain.dates());
    assertThat(urgent.expectAnswerBy()).isEqualTo(plain.expectAnswerBy());
    assertThat(codes(urgent).contains("consider-another-service"))
        .isEqualTo(urgency == Urgency.CRISIS);
  }

  @Test
  void a_crisis_adds_another_service_alongside() {
    ResponseAdvice advice = RULE.decide(ResponseFacts.received(MONDAY).withUrgency(Urgency.CRISIS));

    assertThat(advice.nextSteps())
        .containsExactly(
            "We're not a crisis service: think about whether they need another service as well.",
            "Answer by Thursday 8 January.");
    assertThat(advice.toSay())
        .startsWith(
            "If anyone is in danger now, call 999. We're not a crisis service, but we can still get"
                + " involved: think about whether you need another service as well.");
  }

  @Test
  void a_crisis_that_has_been_met_is_not_told_to_wait() {
    ResponseAdvice advice =
        RULE.decide(
            facts("2026-01-07T09:00")
                .withMetAt(at("2026-01-06T09:00"))
                .withUrgency(Urgency.CRISIS));

    assertThat(advice.toSay())
        .containsExactly("We agree together what happens next, at your pace.");
    assertThat(advice.nextSteps())
        .containsExactly(
            "We're not a crisis service: think about whether they need another service as well.");
  }

  @Test
  void a_day_agreed_with_the_person_is_not_overdue_before_it() {
    ResponseFacts agreed =
        facts("2026-01-30T09:00")
            .withAnsweredAt(at("2026-01-06T09:00"))
            .withMeetingOn(LocalDate.of(2026, 2, 2));
    ResponseAdvice before = RULE.decide(agreed);
    ResponseAdvice after = RULE.decide(agreed.withAsOf(at("2026-02-03T09:00")));

    assertThat(before.outcome()).isEqualTo("meeting-arranged");
    assertThat(before.nextSteps()).containsExactly("Meet them on Monday 2 February.");
    assertThat(before.toSay()).containsExactly("We've agreed to meet on Monday 2 February.");
    assertThat(after.outcome()).isEqualTo("meeting-arranged-day-passed");
    assertThat(after.nextSteps())
        .containsExactly(
            "Record the meeting of Monday 2 February, or agree another day with the person.");
  }

  @Test
  void whoever_said_no_is_welcome_and_awaits_nothing() {
    ResponseAdvice advice =
        RULE.decide(
            facts("2026-01-06T09:00").withWish(ConversationWish.NO).withUrgency(Urgency.CRISIS));

    assertThat(advice.answer()).isEqualTo(Timing.NO_LONGER_AWAITED);
    assertThat(advice.expectAnswerBy()).isEmpty();
    assertThat(advice.nextSteps()).isEmpty();
    assertThat(advice.toSay())
        .containsExactly(
            "If anyone is in danger now, call 999. We're not a crisis service, but we can still get"
                + " involved: think about whether you need another service as well.",
            "You're welcome to get in touch at any time.",
            "If you like, we can tell you who else might be able to help.");
  }

  @Test
  void while_nobody_has_asked_the_only_next_step_is_to_ask() {
    ResponseAdvice advice =
        RULE.decide(facts("2026-01-06T09:00").withWish(ConversationWish.NOT_ASKED));

    assertThat(advice.nextSteps())
        .containsExactly(
            "Ask them whether they'd like a conversation, by Thursday 8 January. It's their choice.");
    assertThat(advice.toSay())
        .containsExactly(
            "Someone has told us about you. Would you like a conversation? It's your choice.");
  }

  @Test
  void cover_that_works_on_fridays_only_is_promised_for_fridays() {
    Presence fridays =
        new Presence(
            Optional.of(C1),
            WorkingPattern.mondayToFriday(),
            ImmutableList.of(
                Absence.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))
                    .coveredBy(CoordinatorId.of("C-2"))),
            ImmutableMap.of(CoordinatorId.of("C-2"), WorkingPattern.of(DayOfWeek.FRIDAY)));

    ResponseAdvice advice = RULE.decide(ResponseFacts.received(MONDAY).withPresence(fridays));

    // there first on Friday 9 January, three working days later is Wednesday 14th, and there again
    // on Friday 16th
    assertThat(advice.expectAnswerBy()).contains(LocalDate.of(2026, 1, 16));
  }

  @Test
  void details_are_plain_data() {
    ResponseAdvice advice = RULE.decide(ResponseFacts.received(MONDAY));

    assertThat(advice.details())
        .containsEntry("countedFrom", "2026-01-05")
        .containsEntry("expectAnswerBy", "2026-01-08")
        .containsEntry("toSay", advice.toSay())
        .extractingByKey("answer")
        .hasToString("{from=2026-01-07, by=2026-01-08, timing=not-due}");
    assertThat(RULE.decide(facts("2026-01-09T09:00")).details())
        .doesNotContainKey("expectAnswerBy");
  }

  @Test
  void a_date_outside_the_calendar_is_refused() {
    assertThatThrownBy(() -> RULE.dates(at("2060-12-30T09:00")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lies outside the calendar, which knows 2010 to 2060");
  }

  @Test
  void the_rule_describes_itself() {
    assertThat(RULE)
        .hasToString(
            "An answer within 2 to 3 working days and a first meeting within a week or two (response, version 2)");
    assertThat(RULE.as("Our times").because("people plan by them").about().sentence())
        .isEqualTo("Our times, because people plan by them (response, version 2)");
    assertThat(RULE.as("Our times").dates(MONDAY)).isEqualTo(RULE.dates(MONDAY));
  }

  @Test
  void a_policy_made_of_a_function_tells_the_same_dates() {
    ResponsePolicy policy =
        ResponsePolicy.of(RuleVersion.of("response", "x", "Ours"), RULE::decide);

    assertThat(policy.dates(MONDAY)).isEqualTo(RULE.dates(MONDAY));
    assertThat(policy.as("A").because("b")).hasToString("A, because b (response, version x)");
    assertThat(policy.as("A").decide(facts("2026-01-09T09:00")))
        .isEqualTo(RULE.decide(facts("2026-01-09T09:00")));
    assertThat(policy).hasToString("Ours (response, version x)");
  }

  @Test
  void advice_without_reasons_or_words_is_refused() {
    ResponseAdvice advice = RULE.decide(ResponseFacts.received(MONDAY));

    assertThatThrownBy(() -> advice.withReasons(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Advice has 0 reasons and 2 sentences to say: give one or more of each.");
    assertThatThrownBy(() -> advice.withToSay(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
