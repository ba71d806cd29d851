package org.lac4j.core.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.AgreementState;
import org.lac4j.core.agreement.AgreementVersion;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;

class RecordsCheckTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  private static final CoordinatorId ANN = CoordinatorId.of("C-1");
  private static final Actor BY_ANN = Actor.coordinator(ANN);
  private static final Team TEAM =
      Team.builder()
          .addAreas(Area.of("A1", "Holgate"))
          .addCoordinators(
              Coordinator.builder().id(ANN).name("Ann").addAreas(AreaCode.of("A1")).build())
          .build();

  private static Introduction introduction(String id, String person) {
    return Introduction.builder()
        .id(IntroductionId.of(id))
        .introduced(Person.builder().id(PersonId.of(person)).build())
        .introducer(Introducer.partner(PartnerSector.POLICE))
        .receivedAt(MONDAY)
        .build();
  }

  private static Journey met(Introduction introduction) {
    return Journey.start(introduction, Actor.introducer())
        .append(JourneyEvent.conversationHeld(TUESDAY, BY_ANN));
  }

  private static SharedAgreement replayed(String introduction, AgreementContent content) {
    return SharedAgreement.replay(
        AgreementId.of("AG"),
        IntroductionId.of(introduction),
        List.of(
            AgreementVersion.builder()
                .at(TUESDAY)
                .by(BY_ANN)
                .state(AgreementState.IN_PLACE)
                .content(content)
                .build()));
  }

  @Test
  void records_that_agree_have_no_fault() {
    Introduction one = introduction("I-1", "P-1");
    Journey journey = met(one);
    SharedAgreement agreement =
        SharedAgreement.make(
            AgreementId.of("AG"), journey, AgreementContent.builder().build(), TUESDAY, BY_ANN);
    assertThat(RecordsCheck.faults(TEAM, List.of(one), List.of(journey), List.of(agreement)))
        .isEmpty();
  }

  @Test
  void every_fault_is_told_at_once_with_its_cure() {
    Introduction one = introduction("I-1", "P-1").withWish(ConversationWish.NO);
    Introduction same = introduction("I-2", "P-1");
    Journey goesOn =
        Journey.replay(
            one.id(),
            List.of(
                JourneyEvent.of(EventKind.RECEIVED, MONDAY, Actor.other()),
                JourneyEvent.conversationHeld(
                    TUESDAY, Actor.coordinator(CoordinatorId.of("NOBODY")))));
    Journey late =
        Journey.start(same.id(), TUESDAY, Actor.other())
            .append(JourneyEvent.moved(TUESDAY, Actor.other(), AreaCode.of("ELSEWHERE")));
    AgreementContent mentioned =
        AgreementContent.builder()
            .addMentions(
                new FormalPlanMention(
                    FormalPlanKind.CARE_PLAN,
                    new FormalPlanMention.PersonAsked(PersonId.of("STRANGER"), MONDAY),
                    new FormalPlanMention.CoordinatorTakesPart(CoordinatorId.of("C-9"), MONDAY)))
            .build();

    List<RecordsFault> faults =
        RecordsCheck.faults(
            TEAM,
            List.of(one, same),
            List.of(goesOn, late, Journey.start(IntroductionId.of("I-9"), MONDAY, Actor.other())),
            List.of(
                replayed("I-2", mentioned), replayed("I-8", AgreementContent.builder().build())));

    assertThat(faults)
        .extracting(RecordsFault::message)
        .containsExactly(
            "Two agreements have the id AG: give each its own.",
            "There is a journey of introduction I-9, which is not there: add the introduction, or"
                + " fix the id.",
            "The introduction I-8 is not there, and it has the agreement AG: add it, or fix the id.",
            "Introduction I-2 was received at 2026-01-05T10:00:00Z, and its journey starts at"
                + " 2026-01-06T10:00:00Z: give both the same moment.",
            "The person of introduction I-1 had said no, and the journey goes on without a yes:"
                + " record the yes, or the no and the end.",
            "The agreement AG of introduction I-2 was made at 2026-01-06T10:00:00Z, and no"
                + " conversation is recorded by then: record it, or end the agreement.",
            "Coordinator NOBODY, who is on the journey of introduction I-1, is none of the team's"
                + " 1: add them with the days of their post, or fix the id.",
            "Coordinator C-9, who is named in the agreement AG of introduction I-2, is none of the"
                + " team's 1: add them with the days of their post, or fix the id.",
            "The person of introduction I-2 moved to the area ELSEWHERE, which is none of the"
                + " team's 1: fix the code, or record a move to where nobody covers.",
            "The agreement AG of introduction I-2 is to be mentioned in a formal plan (CARE_PLAN)"
                + " since STRANGER asked, who is not the person introduced: only the person can"
                + " ask.",
            "The introductions I-1 and I-2 are of the same person and both open: go on with one,"
                + " and end the other.");
  }

  @Test
  void an_agreement_that_outlives_its_journey_is_told() {
    Introduction one = introduction("I-1", "P-1");
    Journey refused = met(one).append(JourneyEvent.saidNo(TUESDAY, BY_ANN));
    assertThat(
            RecordsCheck.faults(
                TEAM,
                List.of(one),
                List.of(refused),
                List.of(replayed("I-1", AgreementContent.builder().build()))))
        .extracting(RecordsFault::code)
        .containsExactly(RecordsFault.Code.AGREEMENT_OUTLIVES_JOURNEY);
  }

  @Test
  void an_introduction_without_a_journey_is_open_unless_the_person_said_no() {
    Introduction first = introduction("I-1", "P-1");
    Introduction second = introduction("I-2", "P-1");

    assertThat(RecordsCheck.faults(TEAM, List.of(first, second), List.of(met(second)), List.of()))
        .extracting(RecordsFault::code)
        .containsExactly(RecordsFault.Code.TWO_OPEN_JOURNEYS);
    assertThat(
            RecordsCheck.faults(
                TEAM,
                List.of(first.withWish(ConversationWish.NO), second),
                List.of(met(second)),
                List.of()))
        .isEmpty();
  }
}
