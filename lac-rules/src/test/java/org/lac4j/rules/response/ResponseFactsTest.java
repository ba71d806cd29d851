package org.lac4j.rules.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.Urgency;

class ResponseFactsTest {

  private static final Instant RECEIVED = Instant.parse("2026-01-05T10:00:00Z");

  private static Instant hoursLater(int hours) {
    return RECEIVED.plus(Duration.ofHours(hours));
  }

  private static Optional<ResponseFacts> facts(Journey journey, Instant asOf) {
    return ResponseFacts.of(journey, Urgency.SOON, Optional.empty(), asOf);
  }

  @Test
  void facts_come_from_the_part_of_the_journey_that_is_running() {
    Actor they = Actor.themselves();
    Journey journey =
        Journey.start(IntroductionId.of("I-1"), RECEIVED, they)
            .append(JourneyEvent.answered(hoursLater(1), they))
            .append(JourneyEvent.ended(hoursLater(2), they, EndReason.NO_REASON_OWED))
            .append(JourneyEvent.of(EventKind.REOPENED, hoursLater(3), they))
            .append(JourneyEvent.conversationHeld(hoursLater(4), they));

    assertThat(facts(journey, hoursLater(2)))
        .hasValue(
            ResponseFacts.builder()
                .receivedAt(RECEIVED)
                .answeredAt(hoursLater(1))
                .endedAt(hoursLater(2))
                .urgency(Urgency.SOON)
                .asOf(hoursLater(2))
                .build());
    assertThat(facts(journey, hoursLater(5)))
        .hasValue(
            ResponseFacts.builder()
                .receivedAt(hoursLater(3))
                .answeredAt(hoursLater(4))
                .metAt(hoursLater(4))
                .urgency(Urgency.SOON)
                .asOf(hoursLater(5))
                .build());
    assertThat(facts(journey, hoursLater(-1))).isEmpty();
  }

  @Test
  void the_first_answer_is_the_earlier_of_answer_and_conversation() {
    ResponseFacts facts =
        ResponseFacts.received(RECEIVED)
            .withAsOf(hoursLater(9))
            .withAnsweredAt(hoursLater(5))
            .withMetAt(hoursLater(3));

    assertThat(facts.firstAnswerKnown()).hasValue(hoursLater(3));
    assertThat(facts.firstMeetingKnown()).hasValue(hoursLater(3));
  }

  @Test
  void a_moment_before_receipt_is_refused() {
    ResponseFacts facts = ResponseFacts.received(RECEIVED);
    Instant before = hoursLater(-1);

    assertThatThrownBy(() -> facts.withAsOf(before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The moment to look from (2026-01-05T09:00:00Z) lies before the introduction was received (2026-01-05T10:00:00Z).");
    assertThatThrownBy(() -> facts.withAnsweredAt(before)).hasMessageStartingWith("The answer (");
    assertThatThrownBy(() -> facts.withMetAt(before))
        .hasMessageStartingWith("The first conversation (");
    assertThatThrownBy(() -> facts.withEndedAt(before)).hasMessageStartingWith("The end (");
  }

  @Test
  void an_answer_after_the_end_is_refused() {
    ResponseFacts ended = ResponseFacts.received(RECEIVED).withEndedAt(hoursLater(2));

    assertThat(ended.withAnsweredAt(hoursLater(2)).withMetAt(hoursLater(2))).isNotNull();
    assertThatThrownBy(() -> ended.withAnsweredAt(hoursLater(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Something happened at 2026-01-05T13:00:00Z, after the end (2026-01-05T12:00:00Z).");
    assertThatThrownBy(() -> ended.withMetAt(hoursLater(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parameters_out_of_order_are_refused() {
    ResponseParameters parameters = ResponseParameters.defaults();

    assertThatThrownBy(() -> parameters.withAnswerLimitWorkingDays(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The days for an answer run from 0 or more to the same or more, not from 2 to 1.");
    assertThatThrownBy(() -> parameters.withMeetingAimDays(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The days for a first meeting run from 0 or more to the same or more, not from -1 to 14.");
    assertThat(parameters.withAnswerLimitWorkingDays(2).withMeetingAimDays(0)).isNotNull();
  }

  @Test
  void a_target_that_ends_before_it_starts_is_refused() {
    LocalDate day = LocalDate.of(2026, 1, 5);

    assertThatThrownBy(() -> new Target(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A target ends on or after the day it starts, not from 2026-01-05 by 2026-01-04.");
    assertThat(new Target(day, day).awaitedOn(day)).isEqualTo(Timing.DUE);
  }
}
