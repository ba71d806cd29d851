package org.lac4j.core.json;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.agreement.Step;
import org.lac4j.core.agreement.StepState;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Channel;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.ContactMethod;
import org.lac4j.core.person.ContactPreference;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.person.Residence;
import org.lac4j.core.person.Strength;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CommunityFacilitator;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;

/** The values that the golden files of version 1 hold, every field of each kind of document among them. */
final class GoldenDocuments {

  private static final Instant MONDAY = Instant.parse("2026-01-05T10:15:00Z");
  private static final CoordinatorId ANN = CoordinatorId.of("C-01");
  private static final CoordinatorId BEN = CoordinatorId.of("C-02");
  private static final IntroductionId INTRODUCTION = IntroductionId.of("I-1");

  static final ImmutableMap<String, Object> BY_FILE =
      ImmutableMap.of(
          "person", person(),
          "family", family(),
          "community-group", communityGroup(),
          "introduction", introduction(),
          "journey", journey(),
          "shared-agreement", sharedAgreement(),
          "team", team());

  private GoldenDocuments() {}

  private static Person person() {
    return Person.builder()
        .id(PersonId.of("P-1"))
        .preferredName("Sam")
        .residence(Residence.at(Postcode.parse("YO24 4AB")))
        .addContactPreferences(
            ContactPreference.of(ContactMethod.TEXT_MESSAGE, "07700 900123"),
            ContactPreference.of(ContactMethod.IN_PERSON))
        .meetingPlace("The café by the library")
        .addStrengths(Strength.of("Knows everyone on the street"), Strength.of("Bakes"))
        .goodLife("A garden, and company at lunch")
        .build();
  }

  private static Family family() {
    return Family.builder()
        .id(FamilyId.of("H-1"))
        .addMembers(Person.builder().id(PersonId.of("P-2")).build())
        .residence(Residence.noFixedAddress(LonLat.ofDegrees(-1.08, 53.96)))
        .build();
  }

  private static CommunityGroup communityGroup() {
    return CommunityGroup.builder()
        .id(GroupId.of("G-1"))
        .residence(Residence.at(GridReference.ofMetres(460_300, 451_700)))
        .build();
  }

  private static Introduction introduction() {
    return Introduction.builder()
        .id(INTRODUCTION)
        .introduced(person().withResidence(Residence.at(Uprn.of(100_000_000_007L))))
        .introducer(
            new Introducer.Partner(PartnerSector.HOUSING_PROVIDER, Optional.of("Jo, repairs")))
        .channel(Channel.TELEPHONE)
        .setting(Setting.PARTNER_SERVICE)
        .receivedAt(MONDAY)
        .addAims(Aim.FRIENDS_AND_CONNECTIONS, Aim.SUSTAIN_HOME)
        .urgency(Urgency.SOON)
        .wish(ConversationWish.YES)
        .background("Best met on a weekday morning")
        .build();
  }

  private static Journey journey() {
    Actor ann = Actor.coordinator(ANN);
    return Journey.start(INTRODUCTION, MONDAY, new Actor.Other(Optional.of("Jo")))
        .append(
            JourneyEvent.meetingArranged(MONDAY.plusSeconds(3600), ann, LocalDate.of(2026, 1, 13)))
        .append(JourneyEvent.conversationHeld(Instant.parse("2026-01-13T11:00:00Z"), ann))
        .append(
            JourneyEvent.ended(
                Instant.parse("2026-02-02T09:30:00.5Z"), Actor.themselves(), EndReason.MOVED_AWAY));
  }

  private static SharedAgreement sharedAgreement() {
    AgreementContent first =
        AgreementContent.builder()
            .vision("Growing food with neighbours")
            .addStrengths(Strength.of("Green fingers"))
            .addSteps(Step.of("Visit the allotment"))
            .addReviewDates(LocalDate.of(2026, 4, 1))
            .addComplements(FormalPlanKind.FAMILY_EARLY_HELP_ASSESSMENT)
            .addMentions(
                new FormalPlanMention(
                    FormalPlanKind.FAMILY_EARLY_HELP_ASSESSMENT,
                    new FormalPlanMention.PersonAsked(PersonId.of("P-1"), MONDAY),
                    new FormalPlanMention.CoordinatorTakesPart(ANN, MONDAY)))
            .build();
    return SharedAgreement.make(
            AgreementId.of("A-1"),
            Journey.start(INTRODUCTION, MONDAY, Actor.themselves())
                .append(JourneyEvent.conversationHeld(MONDAY, Actor.coordinator(ANN))),
            first,
            MONDAY,
            Actor.themselves())
        .change(
            first.withSteps(Step.of("Visit the allotment").withState(StepState.DONE)),
            MONDAY.plusSeconds(86_400),
            Actor.coordinator(ANN))
        .end(MONDAY.plusSeconds(172_800), Actor.themselves());
  }

  private static Team team() {
    AreaCode holgate = AreaCode.of("E05001757");
    AreaCode acomb = AreaCode.of("ACOMB");
    AreaCode clifton = AreaCode.of("CLIFTON");
    return Team.builder()
        .addAreas(
            new Area(holgate, "Holgate"), new Area(acomb, "Acomb"), new Area(clifton, "Clifton"))
        .addCoordinators(
            Coordinator.builder()
                .id(ANN)
                .name("Ann")
                .contact(
                    new ContactDetails(Optional.of("01904 000000"), Optional.of("ann@example.org")))
                .addAreas(holgate)
                .workingPattern(WorkingPattern.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
                .addAbsences(
                    Absence.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10)).coveredBy(BEN),
                    Absence.from(LocalDate.of(2026, 9, 1)))
                .build(),
            Coordinator.builder().id(BEN).name("Ben").addAreas(acomb).build())
        .addVacancies(
            new Vacancy(clifton, Optional.of(LocalDate.of(2025, 12, 1)), Optional.of(BEN)))
        .addFacilitators(
            CommunityFacilitator.builder()
                .id(FacilitatorId.of("F-01"))
                .name("Fay")
                .addAreas(holgate, clifton)
                .build())
        .putUsualCover(ANN, BEN)
        .build();
  }
}
