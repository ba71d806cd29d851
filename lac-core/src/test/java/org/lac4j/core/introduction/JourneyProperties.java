package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Ordering;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lac4j.core.LacDomain;

@Domain(LacDomain.class)
class JourneyProperties {

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_legal_history_keeps_every_invariant(@ForAll Journey journey) {
    List<JourneyEvent> events = journey.events();
    assertThat(events.get(0).kind()).isEqualTo(EventKind.RECEIVED);
    assertThat(events).filteredOn(event -> event.kind() == EventKind.RECEIVED).hasSize(1);
    assertThat(events).extracting(JourneyEvent::at).isSorted();
    assertThat(journey.stage()).isEqualTo(stageByTheTable(journey.standingEvents()));
    assertThat(journey.endedAt().isPresent()).isNotEqualTo(journey.isOpen());
    assertThat(journey.endReason().isPresent()).isNotEqualTo(journey.isOpen());
    assertThat(journey.openSince().isPresent()).isEqualTo(journey.isOpen());
    assertThat(journey.waitingForAnswerSince().isPresent())
        .isEqualTo(journey.stage() == Stage.RECEIVED);

    Statistics.collect(journey.stage());
    Statistics.coverage(
        checker -> {
          for (Stage stage : Stage.values()) {
            checker.check(stage).count(count -> count > 0);
          }
        });
  }

  private static Stage stageByTheTable(List<JourneyEvent> events) {
    Stage stage = Stage.RECEIVED;
    for (JourneyEvent event : events.subList(1, events.size())) {
      stage = stage.after(event.kind()).orElseThrow();
    }
    return stage;
  }

  @Property
  void spells_add_up_to_the_journey(@ForAll Journey journey) {
    List<Spell> spells = journey.spells();
    assertThat(spells).hasSize(1 + count(journey, EventKind.REOPENED));
    assertThat(spells)
        .filteredOn(spell -> !spell.isOpen())
        .hasSize(count(journey, EventKind.ENDED) + count(journey, EventKind.SAID_NO));
    assertThat(spells.subList(0, spells.size() - 1)).noneMatch(Spell::isOpen);
    assertThat(journey.currentSpell().isOpen()).isEqualTo(journey.isOpen());
    assertThat(spells).allSatisfy(JourneyProperties::momentsStandInOrder);
  }

  private static void momentsStandInOrder(Spell spell) {
    List<Instant> moments =
        Stream.of(
                Optional.of(spell.openedAt()),
                spell.answeredAt(),
                spell.conversationAt(),
                spell.endedAt())
            .flatMap(Optional::stream)
            .toList();
    assertThat(moments).isSorted();
    assertThat(spell.conversationAt().isPresent() && spell.answeredAt().isEmpty()).isFalse();
  }

  private static int count(Journey journey, EventKind kind) {
    return (int) journey.standingEvents().stream().filter(event -> event.kind() == kind).count();
  }

  @Property
  void support_follows_a_conversation_with_the_person(@ForAll Journey journey) {
    if (journey.stage() == Stage.SHORT_SUPPORT || journey.stage() == Stage.SHARED_AGREEMENT) {
      assertThat(journey.currentSpell().conversationAt()).isPresent();
    }
  }

  @Property
  void an_open_journey_ends_in_one_step_with_no_reason_owed(
      @ForAll Journey journey, @ForAll Actor anyone) {
    Assume.that(journey.isOpen());

    Journey ended = journey.append(JourneyEvent.ended(journey.lastEventAt(), anyone));

    assertThat(ended.stage()).isEqualTo(Stage.ENDED);
    assertThat(ended.endReason()).contains(EndReason.NO_REASON_OWED);
  }

  @Property
  void an_ended_journey_can_always_be_reopened(
      @ForAll Journey journey, @ForAll EndReason reason, @ForAll Actor anyone) {
    Journey ended =
        journey.isOpen()
            ? journey.append(JourneyEvent.ended(journey.lastEventAt(), anyone, reason))
            : journey;

    Journey back = ended.append(JourneyEvent.reopened(ended.lastEventAt(), anyone));

    assertThat(back.isOpen()).isTrue();
    assertThat(back.waitingForAnswerSince()).contains(back.lastEventAt());
  }

  @Property
  void a_no_leaves_only_the_way_back(@ForAll Journey journey, @ForAll Actor anyone) {
    Assume.that(journey.isOpen());

    Journey refused = journey.append(JourneyEvent.saidNo(journey.lastEventAt(), anyone));

    assertThat(refused.wish()).isEqualTo(ConversationWish.NO);
    assertThat(refused.isOpen()).isFalse();
    assertThat(refused.possibleEvents()).containsExactly(EventKind.REOPENED);
    assertThat(refused.meetingOn()).isEmpty();
    assertThat(refused.endReason()).contains(EndReason.CONVERSATION_NOT_WANTED);
  }

  @Property
  void a_correction_leaves_the_journey_as_if_the_event_had_not_been_recorded(
      @ForAll Journey journey, @ForAll Actor anyone) {
    Assume.that(journey.isOpen());
    Journey refused = journey.append(JourneyEvent.saidNo(journey.lastEventAt(), anyone));

    Journey corrected =
        refused.append(
            JourneyEvent.corrected(refused.lastEventAt(), anyone, journey.events().size()));

    assertThat(corrected.standingEvents()).isEqualTo(journey.standingEvents());
    assertThat(corrected.stage()).isEqualTo(journey.stage());
    assertThat(corrected.wishes()).isEqualTo(journey.wishes());
    assertThat(corrected.events()).startsWith(refused.events().toArray(new JourneyEvent[0]));
  }

  @Property
  void whoever_said_no_is_not_open_and_whoever_has_support_said_yes(@ForAll Journey journey) {
    assertThat(journey.wish() == ConversationWish.NO && journey.isOpen()).isFalse();
    if (journey.stage() == Stage.SHORT_SUPPORT || journey.stage() == Stage.SHARED_AGREEMENT) {
      assertThat(journey.wish()).isEqualTo(ConversationWish.YES);
    }
    assertThat(journey.wishes()).extracting(WishTold::at).isSorted();
  }

  @Property
  void nothing_expires(@ForAll Journey journey) {
    Journey centuriesLater =
        journey.asOf(journey.lastEventAt().plus(Duration.ofDays(200_000))).orElseThrow();

    assertThat(centuriesLater).isEqualTo(journey);
    assertThat(centuriesLater.stage()).isEqualTo(journey.stage());
    assertThat(centuriesLater.possibleEvents()).isEqualTo(journey.possibleEvents());
  }

  @Property
  void events_are_only_ever_added(@ForAll Journey journey, @ForAll JourneyEvent next) {
    Assume.that(journey.possibleEvents().contains(next.kind()));
    List<JourneyEvent> before = List.copyOf(journey.events());

    Instant at = Ordering.natural().max(journey.lastEventAt(), next.at());
    Journey longer = journey.append(next.withAt(at));

    assertThat(journey.events()).isEqualTo(before);
    assertThat(longer.events()).startsWith(before.toArray(JourneyEvent[]::new));
    assertThat(longer.events()).hasSize(before.size() + 1);
    assertThat(longer.events().get(before.size()).kind()).isEqualTo(next.kind());
  }

  @Property
  void an_impossible_event_is_told_with_stage_event_and_what_is_possible(
      @ForAll Journey journey, @ForAll JourneyEvent next) {
    Assume.that(!journey.possibleEvents().contains(next.kind()));
    Assume.that(next.kind() != EventKind.CORRECTED);

    Instant at = Ordering.natural().max(journey.lastEventAt(), next.at());
    assertThatThrownBy(() -> journey.append(next.withAt(at)))
        .isInstanceOf(IllegalEventException.class)
        .hasMessageContaining("event " + next.kind())
        .hasMessageContaining("stage " + journey.stage())
        .hasMessageContaining(journey.introduction().value())
        .satisfies(
            thrown ->
                assertThat(journey.possibleEvents())
                    .allSatisfy(kind -> assertThat(thrown).hasMessageContaining(kind.name())));
  }

  @Property
  void replaying_the_events_gives_the_same_journey(@ForAll Journey journey) {
    assertThat(Journey.replay(journey.introduction(), journey.events()))
        .isEqualTo(journey)
        .hasSameHashCodeAs(journey)
        .extracting(Journey::stage)
        .isEqualTo(journey.stage());
  }

  @Property
  void a_journey_as_of_each_of_its_events_is_a_beginning_of_it(@ForAll Journey journey) {
    for (JourneyEvent event : journey.events()) {
      Journey then = journey.asOf(event.at()).orElseThrow();
      assertThat(journey.events()).startsWith(then.events().toArray(new JourneyEvent[0]));
      assertThat(then.lastEventAt()).isEqualTo(event.at());
    }
    assertThat(journey.asOf(journey.receivedAt().minusNanos(1))).isEmpty();
  }
}
