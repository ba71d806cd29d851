package org.lac4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.words.Messages;

class PartnerUpdateTest {

  private static final Instant FRIDAY = Instant.parse("2026-03-27T10:00:00Z");

  private static Journey journey(ConversationWish wish) {
    return Journey.start(
        Introduction.builder()
            .id(IntroductionId.of("SECRET-I"))
            .introduced(
                Person.builder().id(PersonId.of("SECRET-P")).preferredName("SECRET").build())
            .introducer(Introducer.partner(PartnerSector.POLICE))
            .receivedAt(FRIDAY)
            .wish(wish)
            .build(),
        Actor.other());
  }

  private static PartnerUpdate update(ConversationWish wish, Duration later) {
    Journey journey = journey(wish);
    return PartnerUpdate.of(
            journey, facts(journey, later), ResponseRule.standard(), Messages.english())
        .orElseThrow();
  }

  private static ResponseFacts facts(Journey journey, Duration later) {
    return ResponseFacts.of(journey, Urgency.NOT_SAID, Optional.empty(), FRIDAY.plus(later))
        .orElseThrow();
  }

  @Test
  void whoever_introduced_is_told_how_it_stands_and_when_to_expect_news() {
    assertThat(update(ConversationWish.YES, Duration.ofHours(1)).text())
        .isEqualTo(
            "We’ve received your introduction. Thank you.\n"
                + "We aim to get back to you by Wednesday 1 April 2026.");
    assertThat(update(ConversationWish.NOT_ASKED, Duration.ofHours(1)).text())
        .isEqualTo(
            "We’re asking them whether they’d like a conversation. It’s their choice.\n"
                + "We aim to get back to you by Wednesday 1 April 2026.");
    assertThat(update(ConversationWish.NO, Duration.ofHours(1)).text())
        .isEqualTo(
            "They’d rather not have a conversation now. They’re welcome to get in touch at any time.");
  }

  @Test
  void a_day_that_is_past_is_not_told() {
    PartnerUpdate late = update(ConversationWish.YES, Duration.ofDays(30));

    assertThat(late.state()).isEqualTo(PartnerUpdate.State.RECEIVED);
    assertThat(late.newsBy()).isEmpty();
  }

  @Test
  void nothing_personal_is_told_and_it_is_a_document() {
    PartnerUpdate update = update(ConversationWish.YES, Duration.ofHours(1));
    String json = LacJson.refusingUnknownFields().write(update);

    assertThat(json + update).doesNotContain("SECRET");
    assertThat(update.newsBy()).contains(LocalDate.of(2026, 4, 1));
    assertThat(LacJson.refusingUnknownFields().read(PartnerUpdate.class, json)).isEqualTo(update);
  }

  @Test
  void before_it_was_received_there_is_nothing_to_tell() {
    Journey journey = journey(ConversationWish.YES);
    Journey later =
        Journey.start(
            IntroductionId.of("SECRET-I"), FRIDAY.plus(Duration.ofHours(2)), Actor.other());

    assertThat(
            PartnerUpdate.of(
                later,
                facts(journey, Duration.ofHours(1)),
                ResponseRule.standard(),
                Messages.english()))
        .isEmpty();
  }
}
