package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;

class IntroductionTest {

  private static final Introduction LEAST =
      Introduction.builder()
          .id(IntroductionId.of("I-1"))
          .introduced(Person.builder().id(PersonId.of("P-1")).build())
          .introducer(Introducer.self())
          .receivedAt(Instant.parse("2026-01-05T10:15:00Z"))
          .build();

  @Test
  void whoever_gets_in_touch_themselves_has_said_yes_and_may_say_no() {
    assertThat(LEAST.withWish(ConversationWish.NOT_ASKED)).isEqualTo(LEAST);
    assertThat(LEAST.withWish(ConversationWish.NO).wish()).isEqualTo(ConversationWish.NO);
  }

  @Test
  void who_by_whom_and_when_is_all_that_it_takes() {
    assertThat(LEAST.wish()).isEqualTo(ConversationWish.YES);
    assertThat(LEAST.withIntroducer(Introducer.neighbour()).wish()).isEqualTo(ConversationWish.YES);
    assertThat(
            Introduction.builder()
                .id(LEAST.id())
                .introduced(LEAST.introduced())
                .introducer(Introducer.neighbour())
                .receivedAt(LEAST.receivedAt())
                .build()
                .wish())
        .isEqualTo(ConversationWish.NOT_ASKED);
    assertThat(LEAST.urgency()).isEqualTo(Urgency.NOT_SAID);
    assertThat(LEAST.channel()).isEmpty();
    assertThat(LEAST.setting()).isEmpty();
    assertThat(LEAST.aims()).isEmpty();
    assertThat(LEAST.background()).isEmpty();
  }

  @Test
  void the_wish_can_be_told_later() {
    Introduction told = LEAST.withWish(ConversationWish.YES);

    assertThat(told.wish()).isEqualTo(ConversationWish.YES);
    assertThat(told.withWish(ConversationWish.NOT_ASKED)).isEqualTo(LEAST);
  }

  @Test
  void a_blank_background_is_refused() {
    assertThatThrownBy(() -> LEAST.withBackground(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The background of an introduction must not be blank: give the text or leave it out.");
  }

  @Test
  void a_person_prints_without_what_is_personal() {
    assertThat(
            LEAST.withIntroduced(
                Person.builder().id(PersonId.of("P-7")).preferredName("Sam").build()))
        .asString()
        .contains("P-7")
        .doesNotContain("Sam");
  }
}
