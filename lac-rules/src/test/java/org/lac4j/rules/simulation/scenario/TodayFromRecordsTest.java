package org.lac4j.rules.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.KnownIntroduction;
import org.lac4j.rules.simulation.people.Support;

class TodayFromRecordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final AreaCode AREA = AreaCode.of("A-1");
  private static final Actor THEM = Actor.themselves();
  private static final Instant RECEIVED = Instant.parse("2026-02-02T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-02-09T23:30:00Z");
  private static final Instant TODAY_NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Introduced SAM = Person.builder().id(PersonId.of("P-1")).build();

  private static KnownIntroduction known(String id, Introduced who, JourneyEvent... events) {
    Introduction introduction =
        Introduction.builder()
            .id(IntroductionId.of(id))
            .introduced(who)
            .introducer(Introducer.self())
            .receivedAt(RECEIVED)
            .urgency(Urgency.SOON)
            .addAims(Aim.FEEL_SAFER)
            .build();
    Journey journey = Journey.start(introduction, THEM);
    for (JourneyEvent event : events) {
      journey = journey.append(event);
    }
    return KnownIntroduction.builder()
        .area(AREA)
        .introduction(introduction)
        .journey(journey)
        .build();
  }

  private static Start.Today today(KnownIntroduction... known) {
    return Start.Today.of(TODAY, List.of(known));
  }

  @Test
  void who_is_not_answered_waits_with_their_urgency_and_aims() {
    assertThat(today(known("I-1", SAM)).waiting())
        .containsExactly(
            InQueue.builder()
                .area(AREA)
                .receivedAt(RECEIVED)
                .urgency(Urgency.SOON)
                .addAims(Aim.FEEL_SAFER)
                .build());
  }

  @Test
  void who_is_answered_waits_for_the_day_that_is_arranged() {
    LocalDate day = LocalDate.of(2026, 3, 5);

    assertThat(today(known("I-1", SAM, JourneyEvent.meetingArranged(LATER, THEM, day))).waiting())
        .singleElement()
        .satisfies(
            waiting -> {
              assertThat(waiting.isAnswered()).isTrue();
              assertThat(waiting.meetingOn()).contains(day);
            });
  }

  @Test
  void the_level_of_support_is_told_by_what_happened_and_else_unknown() {
    JourneyEvent met = JourneyEvent.conversationHeld(LATER, THEM);

    assertThat(today(known("I-1", SAM, met)).open())
        .containsExactly(
            InTouch.builder()
                .area(AREA)
                .since(LocalDate.of(2026, 2, 9))
                .urgency(Urgency.SOON)
                .addAims(Aim.FEEL_SAFER)
                .build());
    assertThat(support(known("I-1", SAM, met, JourneyEvent.shortSupportGiven(LATER, THEM))))
        .contains(Support.SHORT);
    assertThat(support(known("I-1", SAM, met, JourneyEvent.agreementMade(LATER, THEM))))
        .contains(Support.LONG);
    SharedAgreement agreement =
        SharedAgreement.make(
            AgreementId.of("A-1"),
            Journey.start(IntroductionId.of("I-1"), LATER, THEM)
                .append(JourneyEvent.conversationHeld(LATER, THEM)),
            AgreementContent.builder().build(),
            LATER,
            THEM);
    assertThat(support(known("I-1", SAM, met).withAgreements(agreement))).contains(Support.LONG);
    assertThat(support(known("I-1", SAM, met).withAgreements(agreement.end(LATER, THEM))))
        .isEmpty();
  }

  private static Optional<Support> support(KnownIntroduction known) {
    return today(known).open().get(0).support();
  }

  @Test
  void what_happens_on_the_first_day_or_later_is_left_out() {
    JourneyEvent tooLate = JourneyEvent.conversationHeld(TODAY_NOON, THEM);

    assertThat(today(known("I-1", SAM, tooLate)).waiting()).hasSize(1);
    assertThat(Start.Today.of(LocalDate.of(2026, 2, 2), List.of(known("I-1", SAM))).waiting())
        .isEmpty();
  }

  @Test
  void who_has_ended_or_wants_no_conversation_and_groups_are_left_out() {
    KnownIntroduction ended = known("I-1", SAM, JourneyEvent.ended(LATER, THEM));
    KnownIntroduction no = known("I-2", SAM);
    KnownIntroduction saidNo = no.withIntroduction(no.introduction().withWish(ConversationWish.NO));
    KnownIntroduction group = known("I-3", CommunityGroup.builder().id(GroupId.of("G-1")).build());

    assertThat(today(ended, saidNo, group))
        .isEqualTo(today())
        .hasToString("0 in touch and 0 waiting");
  }

  @Test
  void an_individual_counts_once_and_as_in_touch_if_they_are() {
    KnownIntroduction waiting = known("I-1", SAM);
    KnownIntroduction inTouch = known("I-2", SAM, JourneyEvent.conversationHeld(LATER, THEM));
    KnownIntroduction withAgreement =
        known(
            "I-3",
            SAM,
            JourneyEvent.conversationHeld(LATER, THEM),
            JourneyEvent.agreementMade(LATER, THEM));

    assertThat(today(waiting, inTouch, withAgreement, waiting))
        .hasToString("1 in touch and 0 waiting");
    assertThat(today(inTouch, withAgreement).open())
        .isEqualTo(today(withAgreement, inTouch).open())
        .extracting(InTouch::support)
        .containsExactly(Optional.of(Support.LONG));
  }

  @Test
  void who_came_back_waits_since_they_did() {
    KnownIntroduction back =
        known("I-1", SAM, JourneyEvent.ended(RECEIVED, THEM), JourneyEvent.reopened(LATER, THEM));

    assertThat(today(back).waiting()).extracting(InQueue::receivedAt).containsExactly(LATER);
  }

  @Test
  void records_of_another_introduction_are_refused() {
    KnownIntroduction one = known("I-1", SAM);
    Journey another = known("I-2", SAM).journey();

    assertThatThrownBy(() -> one.withJourney(another))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The journey of introduction I-2 stands with introduction I-1: give its own.");
  }

  @Test
  void a_team_gives_its_posts_with_usual_cover_and_vacancies() {
    CoordinatorId first = CoordinatorId.of("C-1");
    CoordinatorId second = CoordinatorId.of("C-2");
    AreaCode vacant = AreaCode.of("A-3");
    Team team =
        Team.builder()
            .addAreas(Area.of("A-1", "One"), Area.of("A-2", "Two"), Area.of("A-3", "Three"))
            .addCoordinators(
                Coordinator.builder()
                    .id(first)
                    .name("Ann")
                    .addAreas(AREA)
                    .addAbsences(Absence.of(TODAY, TODAY.plusDays(6)))
                    .build(),
                Coordinator.builder().id(second).name("Bo").addAreas(AreaCode.of("A-2")).build())
            .putUsualCover(first, second)
            .addVacancies(new Vacancy(vacant, Optional.of(TODAY), Optional.of(first)))
            .build();

    assertThat(SimulatedCoordinator.allOf(team))
        .containsExactly(
            SimulatedCoordinator.builder()
                .id(first)
                .addAreas(AREA)
                .addAbsences(Absence.of(TODAY, TODAY.plusDays(6)).coveredBy(second))
                .build(),
            SimulatedCoordinator.builder().id(second).addAreas(AreaCode.of("A-2")).build(),
            SimulatedCoordinator.builder()
                .id(CoordinatorId.of("vacant-1"))
                .addAreas(vacant)
                .addVacancies(Absence.from(TODAY).coveredBy(first))
                .build());
  }
}
