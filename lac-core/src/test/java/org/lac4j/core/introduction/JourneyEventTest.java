package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JourneyEventTest {

  private static final Actor THEMSELVES = Actor.themselves();
  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 1, 14);

  @Test
  void each_factory_names_what_happened() {
    assertThat(JourneyEvent.answered(MONDAY, THEMSELVES).kind()).isEqualTo(EventKind.ANSWERED);
    assertThat(JourneyEvent.contactTried(MONDAY, THEMSELVES).kind())
        .isEqualTo(EventKind.CONTACT_TRIED);
    assertThat(JourneyEvent.conversationHeld(MONDAY, THEMSELVES).kind())
        .isEqualTo(EventKind.CONVERSATION_HELD);
    assertThat(JourneyEvent.shortSupportGiven(MONDAY, THEMSELVES).kind())
        .isEqualTo(EventKind.SHORT_SUPPORT_GIVEN);
    assertThat(JourneyEvent.agreementMade(MONDAY, THEMSELVES).kind())
        .isEqualTo(EventKind.AGREEMENT_MADE);
    assertThat(JourneyEvent.agreementEnded(MONDAY, THEMSELVES).kind())
        .isEqualTo(EventKind.AGREEMENT_ENDED);
    assertThat(JourneyEvent.reopened(MONDAY, THEMSELVES).kind()).isEqualTo(EventKind.REOPENED);
  }

  @Test
  void an_ending_has_a_reason_and_an_arranged_meeting_a_day() {
    assertThat(JourneyEvent.ended(MONDAY, THEMSELVES, EndReason.MOVED_AWAY).reason())
        .contains(EndReason.MOVED_AWAY);
    assertThat(JourneyEvent.meetingArranged(MONDAY, THEMSELVES, NEXT_WEEK).meetingOn())
        .contains(NEXT_WEEK);
  }

  @Test
  void an_ending_without_a_reason_is_refused() {
    assertThatThrownBy(() -> JourneyEvent.of(EventKind.ENDED, MONDAY, THEMSELVES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The event ENDED needs a reason.");
  }

  @Test
  void a_reason_for_anything_else_is_refused() {
    assertThatThrownBy(
            () -> JourneyEvent.answered(MONDAY, THEMSELVES).withReason(EndReason.MOVED_AWAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The event ANSWERED can't have a reason: only ENDED has.");
  }

  @Test
  void a_day_belongs_to_an_arranged_meeting_only() {
    assertThatThrownBy(() -> JourneyEvent.answered(MONDAY, THEMSELVES).withMeetingOn(NEXT_WEEK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The event ANSWERED can't have the day arranged: only MEETING_ARRANGED has.");
    assertThatThrownBy(() -> JourneyEvent.of(EventKind.MEETING_ARRANGED, MONDAY, THEMSELVES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The event MEETING_ARRANGED needs the day arranged.");
  }
}
