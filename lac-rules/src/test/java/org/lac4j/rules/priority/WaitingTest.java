package org.lac4j.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;

class WaitingTest {

  /** If this test fails since you add a field: advice on order may know nothing of who someone is. */
  @Test
  void the_view_has_these_fields_and_no_other() {
    assertThat(
            Arrays.stream(Waiting.class.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() != void.class)
                .map(WaitingTest::signature))
        .containsExactlyInAnyOrder(
            "IntroductionId id",
            "Instant receivedAt",
            "Optional promisedBy",
            "boolean answered",
            "ConversationWish wish",
            "Urgency urgency",
            "Judgement judgement",
            "OptionalInt overtaken",
            "int goneAhead",
            "long receivedMillis",
            "boolean isPromised",
            "long promisedDay");
  }

  /** If this test fails since you add a field: a criterion may know nothing of who someone is. */
  @Test
  void a_criterion_sees_these_fields_and_no_other() {
    assertThat(Arrays.stream(WaitingView.class.getDeclaredMethods()).map(WaitingTest::signature))
        .containsExactlyInAnyOrder(
            "long receivedMillis",
            "boolean isPromised",
            "long promisedDay",
            "boolean answered",
            "Urgency urgency",
            "Judgement judgement",
            "int goneAhead");
  }

  private static String signature(Method method) {
    return method.getReturnType().getSimpleName() + " " + method.getName();
  }

  @Test
  void an_introduction_is_seen_by_id_time_urgency_and_wish_alone() {
    Introduction introduction =
        Introduction.builder()
            .id(IntroductionId.of("I-1"))
            .introduced(Person.builder().id(PersonId.of("P-1")).build())
            .introducer(Introducer.self())
            .receivedAt(Instant.parse("2026-01-05T10:15:00Z"))
            .urgency(Urgency.SOON)
            .build();
    Waiting waiting = Waiting.of(introduction);
    assertThat(waiting)
        .isEqualTo(
            Waiting.builder()
                .id(introduction.id())
                .receivedAt(introduction.receivedAt())
                .urgency(Urgency.SOON)
                .wish(ConversationWish.YES)
                .build());
    assertThat(waiting.judgement()).isEqualTo(Judgement.NO_DIFFERENCE);
    assertThat(waiting.promisedBy()).isEqualTo(Optional.<LocalDate>empty());
    assertThat(waiting.answered()).isFalse();
    assertThat(waiting.overtaken()).isEmpty();
  }

  @Test
  void whoever_said_no_is_in_no_queue() {
    Waiting yes =
        Waiting.builder()
            .id(IntroductionId.of("I-1"))
            .receivedAt(Instant.parse("2026-01-05T10:15:00Z"))
            .build();
    Waiting no = yes.withId(IntroductionId.of("I-2")).withWish(ConversationWish.NO);

    PriorityFacts facts = PriorityFacts.of(List.of(no, yes), LocalDate.of(2026, 1, 6));
    assertThat(facts.queue()).containsExactly(yes);
    assertThat(PrioritisationRule.standard().decide(facts).ids()).containsExactly(yes.id());
  }
}
