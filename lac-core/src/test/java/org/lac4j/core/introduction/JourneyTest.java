package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.CoordinatorId;

class JourneyTest {

  private static final IntroductionId ID = IntroductionId.of("I-1");
  private static final Actor THEMSELVES = Actor.themselves();
  private static final Actor COORDINATOR = Actor.coordinator(CoordinatorId.of("C-04"));
  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
  private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));
  private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
  private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 1, 14);

  private static final Journey RECEIVED = Journey.start(ID, MONDAY, THEMSELVES);
  private static final Journey ANSWERED =
      RECEIVED.append(JourneyEvent.answered(TUESDAY, COORDINATOR));
  private static final Journey MET =
      ANSWERED.append(JourneyEvent.conversationHeld(WEDNESDAY, COORDINATOR));
  private static final Journey ENDED = MET.append(JourneyEvent.ended(THURSDAY, THEMSELVES));
  private static final Journey BACK = ENDED.append(JourneyEvent.reopened(FRIDAY, THEMSELVES));

  @Test
  void a_journey_starts_when_its_introduction_was_received() {
    Introduction introduction =
        Introduction.builder()
            .id(ID)
            .introduced(Person.builder().id(PersonId.of("P-1")).build())
            .introducer(Introducer.self())
            .receivedAt(MONDAY)
            .build();

    assertThat(Journey.start(introduction, THEMSELVES)).isEqualTo(RECEIVED);
    assertThat(RECEIVED.introduction()).isEqualTo(ID);
    assertThat(RECEIVED.stage()).isEqualTo(Stage.RECEIVED);
    assertThat(RECEIVED.receivedAt()).isEqualTo(MONDAY);
    assertThat(RECEIVED.waitingForAnswerSince()).contains(MONDAY);
  }

  @Test
  void an_answer_ends_the_wait_for_one() {
    assertThat(ANSWERED.stage()).isEqualTo(Stage.ANSWERED);
    assertThat(ANSWERED.firstAnsweredAt()).contains(TUESDAY);
    assertThat(ANSWERED.waitingForAnswerSince()).isEmpty();
    assertThat(ANSWERED.firstConversationAt()).isEmpty();
    assertThat(ANSWERED.openSince()).contains(MONDAY);
  }

  @Test
  void a_conversation_at_the_drop_in_is_an_answer_too() {
    Journey atOnce = RECEIVED.append(JourneyEvent.conversationHeld(MONDAY, COORDINATOR));

    assertThat(atOnce.firstAnsweredAt()).contains(MONDAY);
    assertThat(atOnce.firstConversationAt()).contains(MONDAY);
    assertThat(atOnce.stage()).isEqualTo(Stage.CONVERSATION);
  }

  @Test
  void an_attempt_without_success_is_no_answer() {
    Journey tried = RECEIVED.append(JourneyEvent.contactTried(TUESDAY, COORDINATOR));

    assertThat(tried.waitingForAnswerSince()).contains(MONDAY);
    assertThat(tried.firstAnsweredAt()).isEmpty();
  }

  @Test
  void a_day_that_is_arranged_answers_and_stands_until_the_conversation() {
    Journey arranged =
        RECEIVED.append(JourneyEvent.meetingArranged(TUESDAY, COORDINATOR, NEXT_WEEK));

    assertThat(arranged.stage()).isEqualTo(Stage.ANSWERED);
    assertThat(arranged.firstAnsweredAt()).contains(TUESDAY);
    assertThat(arranged.meetingOn()).contains(NEXT_WEEK);
    assertThat(arranged.append(JourneyEvent.contactTried(WEDNESDAY, COORDINATOR)).meetingOn())
        .contains(NEXT_WEEK);
    assertThat(arranged.append(JourneyEvent.conversationHeld(THURSDAY, COORDINATOR)).meetingOn())
        .isEmpty();
  }

  @Test
  void a_day_arranged_again_replaces_the_one_before() {
    Journey twice =
        RECEIVED
            .append(JourneyEvent.meetingArranged(TUESDAY, COORDINATOR, NEXT_WEEK))
            .append(JourneyEvent.meetingArranged(WEDNESDAY, COORDINATOR, NEXT_WEEK.plusDays(1)));

    assertThat(twice.meetingOn()).contains(NEXT_WEEK.plusDays(1));
  }

  @Test
  void what_was_arranged_before_the_end_no_longer_stands() {
    Journey ended =
        RECEIVED
            .append(JourneyEvent.meetingArranged(TUESDAY, COORDINATOR, NEXT_WEEK))
            .append(JourneyEvent.ended(WEDNESDAY, THEMSELVES));

    assertThat(ended.meetingOn()).isEmpty();
    assertThat(ended.append(JourneyEvent.reopened(FRIDAY, THEMSELVES)).meetingOn()).isEmpty();
  }

  @Test
  void support_is_short_or_to_a_shared_agreement() {
    Journey shortSupport = MET.append(JourneyEvent.shortSupportGiven(WEDNESDAY, COORDINATOR));
    Journey agreed = shortSupport.append(JourneyEvent.agreementMade(THURSDAY, COORDINATOR));

    assertThat(shortSupport.stage()).isEqualTo(Stage.SHORT_SUPPORT);
    assertThat(agreed.stage()).isEqualTo(Stage.SHARED_AGREEMENT);
  }

  @Test
  void an_agreement_may_end_while_the_conversation_goes_on() {
    Journey talking =
        MET.append(JourneyEvent.agreementMade(WEDNESDAY, COORDINATOR))
            .append(JourneyEvent.agreementEnded(THURSDAY, THEMSELVES));

    assertThat(talking.stage()).isEqualTo(Stage.CONVERSATION);
    assertThat(talking.isOpen()).isTrue();
  }

  @Test
  void an_ending_owes_no_reason() {
    assertThat(ENDED.isOpen()).isFalse();
    assertThat(ENDED.endReason()).contains(EndReason.NO_REASON_OWED);
    assertThat(ENDED.endedAt()).contains(THURSDAY);
    assertThat(ENDED.openSince()).isEmpty();
    assertThat(ENDED.waitingForAnswerSince()).isEmpty();
  }

  @Test
  void an_open_journey_has_no_ending() {
    assertThat(MET.endedAt()).isEmpty();
    assertThat(MET.endReason()).isEmpty();
    assertThat(BACK.endReason()).isEmpty();
  }

  @Test
  void whoever_is_back_waits_for_an_answer_again() {
    assertThat(BACK.waitingForAnswerSince()).contains(FRIDAY);
    assertThat(BACK.openSince()).contains(FRIDAY);
    assertThat(BACK.receivedAt()).isEqualTo(MONDAY);
    assertThat(BACK.firstAnsweredAt()).contains(TUESDAY);
  }

  @Test
  void each_spell_has_its_own_answer_and_conversation() {
    List<Spell> spells = BACK.append(JourneyEvent.answered(FRIDAY, COORDINATOR)).spells();

    assertThat(spells).hasSize(2);
    assertThat(spells.get(0).openedAt()).isEqualTo(MONDAY);
    assertThat(spells.get(0).answeredAt()).contains(TUESDAY);
    assertThat(spells.get(0).conversationAt()).contains(WEDNESDAY);
    assertThat(spells.get(0).endedAt()).contains(THURSDAY);
    assertThat(spells.get(1).openedAt()).isEqualTo(FRIDAY);
    assertThat(spells.get(1).answeredAt()).contains(FRIDAY);
    assertThat(spells.get(1).conversationAt()).isEmpty();
    assertThat(spells.get(1).isOpen()).isTrue();
  }

  @Test
  void an_answer_after_a_spell_without_one_is_the_first() {
    Journey journey =
        RECEIVED
            .append(JourneyEvent.ended(TUESDAY, THEMSELVES))
            .append(JourneyEvent.reopened(WEDNESDAY, THEMSELVES))
            .append(JourneyEvent.answered(THURSDAY, COORDINATOR));

    assertThat(journey.firstAnsweredAt()).contains(THURSDAY);
    assertThat(journey.spells().get(0).answeredAt()).isEmpty();
  }

  @Test
  void a_wish_known_at_the_introduction_is_told_with_it() {
    Introduction introduction =
        Introduction.builder()
            .id(ID)
            .introduced(Person.builder().id(PersonId.of("P-1")).build())
            .introducer(Introducer.partner(PartnerSector.POLICE))
            .receivedAt(MONDAY)
            .build();
    Actor police = Actor.introducer();

    assertThat(Journey.start(introduction, police).wish()).isEqualTo(ConversationWish.NOT_ASKED);
    assertThat(Journey.start(introduction.withWish(ConversationWish.YES), police).wishes())
        .containsExactly(
            new WishTold(ConversationWish.NOT_ASKED, MONDAY, police),
            new WishTold(ConversationWish.YES, MONDAY, police));
    Journey no = Journey.start(introduction.withWish(ConversationWish.NO), police);
    assertThat(no.stage()).isEqualTo(Stage.ENDED);
    assertThat(no.waitingForAnswerSince()).isEmpty();
    assertThatThrownBy(() -> no.append(JourneyEvent.conversationHeld(TUESDAY, COORDINATOR)))
        .isInstanceOf(IllegalEventException.class)
        .hasMessage(
            "The event CONVERSATION_HELD is not possible at the stage ENDED of introduction I-1:"
                + " they have said no. Possible: REOPENED.");
  }

  @Test
  void reopening_asks_again_unless_they_got_in_touch_themselves() {
    Journey refused = MET.append(JourneyEvent.saidNo(THURSDAY, COORDINATOR));

    assertThat(refused.append(JourneyEvent.reopened(FRIDAY, COORDINATOR)).wish())
        .isEqualTo(ConversationWish.NOT_ASKED);
    assertThat(refused.append(JourneyEvent.reopened(FRIDAY, THEMSELVES)).wish())
        .isEqualTo(ConversationWish.YES);
  }

  @Test
  void a_no_of_the_wrong_person_is_corrected_and_stays_on_record() {
    Journey refused = MET.append(JourneyEvent.saidNo(THURSDAY, COORDINATOR));
    Journey corrected = refused.append(JourneyEvent.corrected(FRIDAY, COORDINATOR, 3));

    assertThat(corrected.stage()).isEqualTo(Stage.CONVERSATION);
    assertThat(corrected.wish()).isEqualTo(ConversationWish.YES);
    assertThat(corrected.openSince()).contains(MONDAY);
    assertThat(corrected.events()).hasSize(5);
    assertThat(corrected.asOf(THURSDAY)).contains(refused);
  }

  @Test
  void a_correction_names_an_event_that_stands_and_nothing_rests_on() {
    Journey agreed = MET.append(JourneyEvent.agreementMade(THURSDAY, COORDINATOR));

    for (int position : new int[] {0, 4, 99}) {
      assertThatThrownBy(() -> agreed.append(JourneyEvent.corrected(FRIDAY, COORDINATOR, position)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The correction of introduction I-1 names the event at position "
                  + position
                  + ": give an event after the first that stands, from 1 to 3.");
    }
    assertThatThrownBy(() -> agreed.append(JourneyEvent.corrected(FRIDAY, COORDINATOR, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Without the CONVERSATION_HELD of introduction I-1 the later AGREEMENT_MADE would not"
                + " be possible: correct that first.");
  }

  @Test
  void who_walks_alongside_and_where_they_live_are_told_by_events() {
    CoordinatorId next = CoordinatorId.of("C-05");
    Journey moved =
        MET.append(JourneyEvent.handedOver(THURSDAY, COORDINATOR, next))
            .append(JourneyEvent.movedOutside(FRIDAY, THEMSELVES));

    assertThat(MET.walkingAlongside()).isEmpty();
    assertThat(MET.lastMove()).isEmpty();
    assertThat(moved.walkingAlongside()).contains(next);
    assertThat(moved.lastMove().orElseThrow().area()).isEmpty();
    assertThat(moved.stage()).isEqualTo(Stage.CONVERSATION);
    assertThat(
            moved
                .append(JourneyEvent.ended(FRIDAY, THEMSELVES))
                .append(JourneyEvent.reopened(FRIDAY, THEMSELVES))
                .walkingAlongside())
        .isEmpty();
  }

  @Test
  void as_of_a_moment_it_was_what_had_happened_by_then() {
    assertThat(BACK.asOf(MONDAY.minusSeconds(1))).isEmpty();
    assertThat(BACK.asOf(MONDAY)).contains(RECEIVED);
    assertThat(BACK.asOf(WEDNESDAY.minusSeconds(1))).contains(ANSWERED);
    assertThat(BACK.asOf(WEDNESDAY)).contains(MET);
    assertThat(BACK.asOf(FRIDAY)).contains(BACK);
  }

  @Test
  void an_illegal_event_is_told_with_the_stage_and_what_is_possible() {
    IllegalEventException thrown =
        catchThrowableOfType(
            IllegalEventException.class,
            () -> ANSWERED.append(JourneyEvent.agreementMade(WEDNESDAY, COORDINATOR)));

    assertThat(thrown)
        .hasMessage(
            "The event AGREEMENT_MADE is not possible at the stage ANSWERED of introduction I-1."
                + " Possible: SAID_YES, SAID_NO, CONTACT_TRIED, MEETING_ARRANGED, CONVERSATION_HELD,"
                + " HANDED_OVER, HELPED_BY_NEIGHBOUR, MOVED, INTRODUCED_OUTWARDS, ENDED.");
    assertThat(thrown.stage()).isEqualTo(Stage.ANSWERED);
    assertThat(thrown.event()).isEqualTo(EventKind.AGREEMENT_MADE);
    assertThat(thrown.possibleEvents()).isEqualTo(ANSWERED.possibleEvents());
  }

  @Test
  void an_event_before_the_last_one_is_refused() {
    assertThatThrownBy(() -> ANSWERED.append(JourneyEvent.conversationHeld(MONDAY, COORDINATOR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The event CONVERSATION_HELD at 2026-01-05T10:00:00Z lies before the last event of"
                + " introduction I-1 at 2026-01-06T10:00:00Z: append events in the order of their"
                + " times.");
  }

  @Test
  void a_history_without_a_beginning_is_refused() {
    assertThatThrownBy(() -> Journey.replay(ID, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The journey of introduction I-1 starts with no event: its first event must be"
                + " RECEIVED.");
    assertThatThrownBy(
            () -> Journey.replay(ID, List.of(JourneyEvent.answered(MONDAY, COORDINATOR))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("starts with ANSWERED");
  }

  @Test
  void journeys_are_equal_by_introduction_and_events() {
    assertThat(Journey.replay(ID, MET.events())).isEqualTo(MET).hasSameHashCodeAs(MET);
    assertThat(Journey.replay(IntroductionId.of("I-2"), MET.events())).isNotEqualTo(MET);
    assertThat(MET)
        .isNotEqualTo(ANSWERED)
        .hasToString("Journey[introduction=I-1, stage=CONVERSATION, events=3]");
  }

  @Test
  void the_table_in_the_javadoc_is_the_table_in_the_code() throws IOException {
    String source =
        Files.readString(
            Path.of(
                System.getProperty("lac.root"),
                "lac-core/src/main/java/org/lac4j/core/introduction/Journey.java"));
    List<String> stages = cells(source, "th").get(0);
    Map<EventKind, Map<Stage, String>> drawn = new EnumMap<>(EventKind.class);
    for (List<String> row : cells(source, "td")) {
      Map<Stage, String> byStage = new EnumMap<>(Stage.class);
      for (int i = 1; i < row.size(); i++) {
        byStage.put(Stage.valueOf(stages.get(i)), row.get(i));
      }
      drawn.put(EventKind.valueOf(row.get(0)), byStage);
    }

    Map<EventKind, Map<Stage, String>> coded = new EnumMap<>(EventKind.class);
    for (EventKind event : EventKind.values()) {
      if (event != EventKind.RECEIVED && event != EventKind.CORRECTED) {
        Map<Stage, String> byStage = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
          byStage.put(stage, stage.after(event).map(Stage::name).orElse("-"));
        }
        coded.put(event, byStage);
      }
    }
    assertThat(drawn).isEqualTo(coded);
  }

  private static List<List<String>> cells(String html, String tag) {
    Pattern cell = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">");
    List<List<String>> rows = new ArrayList<>();
    for (String line : html.lines().toList()) {
      Matcher matcher = cell.matcher(line);
      List<String> row = matcher.results().map(result -> result.group(1)).toList();
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
