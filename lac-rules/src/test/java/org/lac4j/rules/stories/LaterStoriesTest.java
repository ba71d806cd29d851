package org.lac4j.rules.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lac4j.rules.stories.Town.ACOMB;
import static org.lac4j.rules.stories.Town.BY_JO;
import static org.lac4j.rules.stories.Town.HOLGATE;
import static org.lac4j.rules.stories.Town.IN_HOLGATE;
import static org.lac4j.rules.stories.Town.JO;
import static org.lac4j.rules.stories.Town.JO_OF_HOLGATE;
import static org.lac4j.rules.stories.Town.SAM;
import static org.lac4j.rules.stories.Town.SAM_OF_ACOMB;
import static org.lac4j.rules.stories.Town.at;
import static org.lac4j.rules.stories.Town.coordinator;
import static org.lac4j.rules.stories.Town.day;
import static org.lac4j.rules.stories.Town.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.OutwardIntroduction;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.Stage;
import org.lac4j.core.introduction.SupportGiven;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.records.RecordsCheck;
import org.lac4j.core.records.RecordsFault;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.AreaTerm;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.answer.PartnerUpdate;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.FormalPlanRule;
import org.lac4j.rules.records.OutwardTally;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.words.Messages;

/** What comes later: an agreement, a move, a formal plan, an end, a death, a return, and introductions outwards. */
class LaterStoriesTest {

  private static final AgreementContent ALLOTMENT =
      AgreementContent.builder()
          .vision("Grow what we eat")
          .addReviewDates(day("2026-06-01"))
          .build();

  /** Somebody in touch with Jo since 16 March 2026. */
  private static IntroductionId inTouch(Town town) {
    IntroductionId id =
        town.introduces(Introducer.self(), person("P-1"), "2026-03-09T10:00", IN_HOLGATE);
    town.happens(id, JourneyEvent.conversationHeld(at("2026-03-16T10:00"), BY_JO));
    return id;
  }

  private static SharedAgreement agreement(Town town, IntroductionId id, AgreementContent content) {
    town.happens(id, JourneyEvent.agreementMade(at("2026-03-23T10:00"), BY_JO));
    return SharedAgreement.make(
        AgreementId.of("AG-1"),
        town.journey(id),
        content,
        at("2026-03-23T10:00"),
        Actor.themselves());
  }

  @Test
  void a_move_out_in_mid_agreement() {
    Town town = Town.usual();
    IntroductionId id = inTouch(town);
    List<SharedAgreement> agreements = List.of(agreement(town, id, ALLOTMENT));

    town.happens(id, JourneyEvent.movedOutside(at("2026-05-04T10:00"), Actor.themselves()));

    assertThat(town.load(JO, "2026-05-04").individuals()).isEqualTo(1);
    assertThat(town.eligibility(id, "2026-05-04").sentences())
        .startsWith("The place is in no area that is covered.");
    assertThat(town.eligibility(id, "2026-05-03").outcome()).isEqualTo("eligible");
    assertThat(town.records().reviews(agreements, day("2026-05-04"), day("2026-06-30")))
        .isEqualTo(agreements);

    town.happens(id, JourneyEvent.handedOver(at("2026-05-11T10:00"), BY_JO, SAM));
    assertThat(town.load(JO, "2026-05-11").individuals()).isZero();
    assertThat(town.load(SAM, "2026-05-11").individuals()).isEqualTo(1);

    town.happens(
        id, JourneyEvent.ended(at("2026-07-01T10:00"), Actor.themselves(), EndReason.MOVED_AWAY));
    assertThat(town.load(SAM, "2026-07-01").individuals()).isZero();
    assertThat(town.caseload("2026-07-01").inTouchElsewhere()).isZero();
  }

  @Test
  void helped_by_the_neighbouring_coordinator() {
    Town town = Town.usual();
    IntroductionId id = inTouch(town);

    town.happens(id, JourneyEvent.helpedByNeighbour(at("2026-04-13T10:00"), BY_JO, SAM));

    assertThat(town.load(JO, "2026-04-12").individuals()).isEqualTo(1);
    assertThat(town.load(JO, "2026-04-13").individuals()).isZero();
    assertThat(town.load(SAM, "2026-04-13").individuals()).isEqualTo(1);
  }

  @Test
  void whoever_was_handed_over_or_moved_hears_from_the_one_who_counts_them() {
    Town town =
        new Town(
            Team.builder()
                .addAreas(HOLGATE, ACOMB)
                .addCoordinators(
                    JO_OF_HOLGATE.withAbsences(Absence.of(day("2026-03-09"), day("2026-03-27"))),
                    SAM_OF_ACOMB)
                .build());
    IntroductionId stays =
        town.introduces(Introducer.self(), person("P-1"), "2026-03-09T10:00", IN_HOLGATE);
    IntroductionId handed =
        town.introduces(Introducer.self(), person("P-2"), "2026-03-09T10:00", IN_HOLGATE);
    IntroductionId moved =
        town.introduces(Introducer.self(), person("P-3"), "2026-03-09T10:00", IN_HOLGATE);
    town.happens(handed, JourneyEvent.handedOver(at("2026-03-09T11:00"), BY_JO, SAM));
    town.happens(
        moved, JourneyEvent.moved(at("2026-03-09T11:00"), Actor.themselves(), ACOMB.code()));

    assertThat(town.queue(JO, "2026-03-09")).containsExactly("I-1");
    assertThat(town.queue(SAM, "2026-03-09")).containsExactlyInAnyOrder("I-2", "I-3");
    assertThat(town.response(stays, "2026-03-09T12:00").toSay())
        .startsWith(
            "Your coordinator is away until Friday 27 March.",
            "We aim to answer you by Thursday 2 April.");
    for (IntroductionId withSam : List.of(handed, moved)) {
      assertThat(town.response(withSam, "2026-03-09T12:00").toSay())
          .startsWith("We aim to answer you by Thursday 12 March.");
    }
  }

  @Test
  void a_partner_is_promised_no_more_than_the_person() {
    Town vacant =
        new Town(
            Team.builder()
                .addAreas(HOLGATE, ACOMB)
                .addCoordinators(SAM_OF_ACOMB)
                .addVacancies(Vacancy.of(HOLGATE.code()))
                .build());
    String asking = "We’re asking them whether they’d like a conversation. It’s their choice.";

    assertThat(toldToThePolice(vacant)).isEqualTo(asking);
    assertThat(toldToThePolice(Town.usual()))
        .isEqualTo(asking + "\nWe aim to get back to you by Thursday 12 March 2026.");
  }

  private static String toldToThePolice(Town town) {
    IntroductionId id =
        town.introduces(
            Introducer.partner(PartnerSector.POLICE),
            person("P-1"),
            "2026-03-09T10:00",
            IN_HOLGATE);
    ResponseFacts facts = town.records().response(id, at("2026-03-09T12:00")).orElseThrow();
    return PartnerUpdate.of(town.journey(id), facts, ResponseRule.standard(), Messages.english())
        .orElseThrow()
        .text();
  }

  @Test
  void whoever_moved_to_an_area_that_was_split_since_is_not_called_uncovered() {
    Area north = Area.of("B1N", "Acomb North");
    Town town =
        new Town(
            Team.builder()
                .addAreas(HOLGATE, ACOMB, north)
                .addCoordinators(JO_OF_HOLGATE, coordinator(SAM, "Sam"))
                .addPosts(Post.of(SAM, ACOMB.code(), north.code()))
                .addAreaTerms(
                    AreaTerm.until(ACOMB.code(), day("2026-03-31")),
                    AreaTerm.from(north.code(), day("2026-04-01")))
                .build());
    IntroductionId id = inTouch(town);
    town.happens(id, JourneyEvent.moved(at("2026-03-18T10:00"), Actor.themselves(), ACOMB.code()));

    assertThat(town.eligibility(id, "2026-03-31").outcome()).isEqualTo("eligible");
    assertThat(town.eligibility(id, "2026-04-01").outcome()).isEqualTo("undetermined");
    assertThat(town.eligibility(id, "2026-04-01").nextSteps())
        .containsExactly(
            "Where do they live? If they have no fixed address, where do they usually stay?");
    assertThat(town.load(JO, "2026-04-01").individuals()).isEqualTo(1);
  }

  @Test
  void a_care_plan_takes_the_persons_own_request_and_a_coordinator_of_the_team() {
    Town town = Town.usual();
    IntroductionId id = inTouch(town);
    FormalPlanMention.CoordinatorTakesPart takesPart =
        new FormalPlanMention.CoordinatorTakesPart(JO, at("2026-03-20T10:00"));
    FormalPlanMention asked = mention(PersonId.of("P-1"), takesPart);
    FormalPlanMention stranger = mention(PersonId.of("STRANGER"), takesPart);
    SharedAgreement right = agreement(town, id, ALLOTMENT.withMentions(asked));

    assertThat(
            FormalPlanRule.standard()
                .decide(
                    FormalPlanFacts.of(
                        FormalPlanKind.CARE_PLAN,
                        Optional.of(asked.asked()),
                        Optional.of(takesPart)))
                .sentences())
        .startsWith(
            "The person explicitly asked for Local Area Coordination to be in the plan.",
            "The coordinator takes part in making the plan with them.");
    assertThat(faults(town, right)).isEmpty();
    assertThat(
            faults(
                town,
                right.change(ALLOTMENT.withMentions(stranger), at("2026-03-24T10:00"), BY_JO)))
        .extracting(RecordsFault::code)
        .containsExactly(RecordsFault.Code.ASKED_BY_STRANGER);
  }

  private static FormalPlanMention mention(
      PersonId person, FormalPlanMention.CoordinatorTakesPart takesPart) {
    return new FormalPlanMention(
        FormalPlanKind.CARE_PLAN,
        new FormalPlanMention.PersonAsked(person, at("2026-03-20T10:00")),
        takesPart);
  }

  private static List<RecordsFault> faults(Town town, SharedAgreement agreement) {
    return RecordsCheck.faults(
        town.team(), town.introductions(), town.journeys(), List.of(agreement));
  }

  @Test
  void ended_and_back() {
    Town town = Town.usual();
    IntroductionId id = inTouch(town);
    town.happens(
        id,
        JourneyEvent.ended(
            at("2026-04-20T10:00"),
            Actor.themselves(),
            EndReason.GOOD_LIFE_CLOSER.labelled("Has what they hoped for")));
    assertThat(town.load(JO, "2026-04-20").open()).isZero();
    assertThat(town.response(id, "2026-05-01T09:00").toSay())
        .containsExactly("You're welcome to get in touch at any time.");

    town.happens(id, JourneyEvent.reopened(at("2026-09-07T10:00"), Actor.themselves()));

    assertThat(town.queue(JO, "2026-09-07")).containsExactly("I-1");
    assertThat(town.response(id, "2026-09-07T10:00").toSay())
        .startsWith("We aim to answer you by Thursday 10 September.");
    assertThat(town.journey(id).spells()).hasSize(2);
    assertThat(town.load(JO, "2026-04-19").open()).isEqualTo(1);
  }

  @Test
  void someone_died_and_nothing_keeps_coming_up() {
    Town town = Town.usual();
    IntroductionId id = inTouch(town);
    List<SharedAgreement> agreements = List.of(agreement(town, id, ALLOTMENT));
    assertThat(town.records().reviews(agreements, day("2026-04-01"), day("2026-06-30"))).hasSize(1);

    town.happens(id, JourneyEvent.ended(at("2026-04-20T10:00"), BY_JO, EndReason.DIED));

    assertThat(town.records().reviews(agreements, day("2026-04-20"), day("2026-06-30"))).isEmpty();
    assertThat(town.response(id, "2026-05-01T09:00").nextSteps()).isEmpty();
    assertThat(town.load(JO, "2026-04-20").open()).isZero();
    assertThat(faults(town, agreements.get(0)))
        .extracting(RecordsFault::code)
        .containsExactly(RecordsFault.Code.AGREEMENT_OUTLIVES_JOURNEY);
  }

  @Test
  void introduced_outwards_as_they_wished() {
    Town town = Town.usual();
    IntroductionId id = inTouch(town);
    town.happens(
        id,
        JourneyEvent.shortSupportGiven(
            at("2026-03-16T10:30"), BY_JO, SupportGiven.signposting("Tuesday gardening group")));
    town.happens(
        id,
        JourneyEvent.introducedOutwards(
            at("2026-03-18T10:00"),
            BY_JO,
            new OutwardIntroduction(
                "The foodbank in Front Street",
                Optional.of(PartnerSector.FOODBANK),
                at("2026-03-16T10:30"))));

    assertThat(town.journey(id).stage()).isEqualTo(Stage.SHORT_SUPPORT);
    assertThat(
            town.journeys().stream()
                .flatMap(journey -> journey.standingEvents().stream())
                .flatMap(event -> event.outward().stream())
                .flatMap(outward -> outward.sector().stream()))
        .containsExactly(PartnerSector.FOODBANK);
    assertThat(OutwardTally.of(town.journeys(), day("2026-03-01"), day("2026-03-31")).total())
        .isEqualTo(1);
    assertThat(town.journey(id).events().get(2).gave().orElseThrow().signpostedTo())
        .contains("Tuesday gardening group");
    assertThat(town.journey(id).toString()).doesNotContain("gardening", "foodbank");
  }
}
