package org.lac4j.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lac4j.core.introduction.ConversationWish.NO;
import static org.lac4j.core.introduction.ConversationWish.NOT_ASKED;
import static org.lac4j.core.introduction.ConversationWish.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.Candidate;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility.ConversationNotWanted;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.eligibility.Eligibility.OutsideCoverage;
import org.lac4j.rules.eligibility.Eligibility.Undetermined;
import org.lac4j.rules.eligibility.NextQuestion.About;
import org.lac4j.rules.words.Messages;

class EligibilityRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final Area HOLGATE = Area.of("A1", "Holgate");
  private static final Area MICKLEGATE = Area.of("A2", "Micklegate");
  private static final Area ACOMB = Area.of("A3", "Acomb");
  private static final CoordinatorId C1 = CoordinatorId.of("C-1");
  private static final CoordinatorId C2 = CoordinatorId.of("C-2");
  private static final Team TEAM = team(ImmutableList.of(), Vacancy.of(ACOMB.code()).coveredBy(C2));
  private static final EligibilityRule RULE = EligibilityRule.of(TEAM);

  private static final Placement IN_HOLGATE = new Placement.Inside(HOLGATE, 120);
  private static final Placement.Outside NEAR_HOLGATE =
      new Placement.Outside(Optional.of(HOLGATE), 349.6);

  private static Team team(ImmutableList<Absence> absencesOfC1, Vacancy vacancy) {
    return Team.builder()
        .addAreas(HOLGATE, MICKLEGATE, ACOMB)
        .addCoordinators(coordinator(C1, HOLGATE).withAbsences(absencesOfC1))
        .addCoordinators(coordinator(C2, MICKLEGATE))
        .addVacancies(vacancy)
        .build();
  }

  private static Coordinator coordinator(CoordinatorId id, Area area) {
    return Coordinator.builder().id(id).name("Alex").addAreas(area.code()).build();
  }

  private static Eligibility decide(Placement placement, ConversationWish wish) {
    return RULE.decide(EligibilityFacts.of(placement, wish, TODAY));
  }

  @Test
  void the_facts_are_a_place_a_wish_and_a_day_and_nothing_else() {
    assertThat(EligibilityFacts.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly("placement", "wish", "asOf");
  }

  static Stream<Placement> unsettled() {
    return Stream.concat(
        Stream.of(
            new Placement.NearEdge(Optional.of(HOLGATE), ImmutableList.of(MICKLEGATE), 4, 10, true),
            new Placement.NearEdge(Optional.empty(), ImmutableList.of(MICKLEGATE), 4, 10),
            split(Optional.of(HOLGATE), Optional.empty())),
        Stream.of(UnplacedReason.values()).map(Placement.Unplaced::new));
  }

  private static Placement split(Optional<Area> first, Optional<Area> second) {
    return new Placement.Split(
        ImmutableList.of(
            new Candidate(first, OptionalDouble.of(0.6)),
            new Candidate(second, OptionalDouble.empty())));
  }

  @Test
  void covered_and_wanting_is_eligible_and_tells_the_coordinator() {
    Eligible eligible = (Eligible) decide(IN_HOLGATE, YES);
    assertThat(eligible.area()).contains(HOLGATE);
    assertThat(eligible.contact()).isEqualTo(TEAM.pointOfContact(HOLGATE.code(), TODAY));
    assertThat(eligible.outcome()).isEqualTo("eligible");
    assertThat(eligible.sentences())
        .containsExactly(
            "The place is in Holgate, which is covered.",
            "They want a conversation.",
            "Their Local Area Coordinator is the coordinator of Holgate, C-1.");
    assertThat(eligible.reasons())
        .extracting(Reason::code)
        .containsExactly("place-covered", "conversation-wanted", "coordinator-in-post");
    assertThat(eligible.reasons()).flatExtracting(Reason::sources).contains("P7", "P11");
    assertThat(eligible.details())
        .isEqualTo(
            ImmutableMap.of(
                "area", ImmutableMap.of("code", "A1", "name", "Holgate"),
                "contact", ImmutableMap.of("coordinator", "C-1", "away", false)));
  }

  @Test
  void without_a_team_nobody_is_named() {
    Eligible eligible =
        (Eligible)
            EligibilityRule.withoutTeam().decide(EligibilityFacts.of(IN_HOLGATE, YES, TODAY));
    assertThat(eligible.contact()).isEmpty();
    assertThat(eligible.reasons())
        .extracting(Reason::code)
        .containsExactly("place-covered", "conversation-wanted");
    assertThat(eligible.details()).containsOnlyKeys("area");
  }

  @Test
  void covered_and_not_wanting_is_their_choice() {
    Eligibility answer = decide(IN_HOLGATE, NO);
    assertThat(answer).isEqualTo(new ConversationNotWanted(HOLGATE));
    assertThat(answer.outcome()).isEqualTo("conversation-not-wanted");
    assertThat(answer.sentences())
        .containsExactly(
            "They don't want a conversation now. It's their choice and needs no reason.",
            "They're welcome to get in touch at any time.",
            "If they ask, we can tell them who else might be able to help.");
    assertThat(answer.details()).containsOnlyKeys("area");
  }

  @Test
  void covered_and_not_asked_asks_for_their_wish() {
    Undetermined answer = (Undetermined) decide(IN_HOLGATE, NOT_ASKED);
    assertThat(answer.question().about()).isEqualTo(About.WISH);
    assertThat(answer.outcome()).isEqualTo("undetermined");
    assertThat(answer.sentences())
        .containsExactly(
            "The place is in Holgate, which is covered.",
            "Nobody has asked them yet whether they want a conversation.",
            "Have you asked them yet whether they'd like a conversation? It's their choice.");
    assertThat(answer.details())
        .isEqualTo(
            ImmutableMap.of(
                "nextQuestion",
                ImmutableMap.of("about", "wish", "text", answer.question().text())));
  }

  @ParameterizedTest
  @EnumSource
  void outside_is_outside_whatever_the_wish(ConversationWish wish) {
    OutsideCoverage answer = (OutsideCoverage) decide(NEAR_HOLGATE, wish);
    assertThat(answer.nearest()).contains(HOLGATE);
    assertThat(answer.metres()).isEqualTo(349.6);
    assertThat(answer.outcome()).isEqualTo("outside-coverage");
    assertThat(answer.details())
        .isEqualTo(
            ImmutableMap.of(
                "nearestArea", ImmutableMap.of("code", "A1", "name", "Holgate"), "metres", 349.6));
  }

  @Test
  void the_nearest_coordinator_is_offered_only_as_far_as_the_team_says() {
    EligibilityFacts facts = EligibilityFacts.of(NEAR_HOLGATE, YES, TODAY);
    EligibilityRule helps = EligibilityRule.of(TEAM.withNearestHelpsWithinMetres(350));

    assertThat(helps.decide(facts).sentences())
        .containsExactly(
            "The place is in no area that is covered. The nearest is Holgate, 350 metres away, and its"
                + " coordinator can help with what they know.",
            "Tell them who else might be able to help where they live.",
            "Ask the nearest coordinator whether they can help with what they know.",
            "Check again when the areas that we cover change.");
    for (EligibilityRule silent :
        ImmutableList.of(
            RULE,
            EligibilityRule.withoutTeam(),
            EligibilityRule.of(TEAM.withNearestHelpsWithinMetres(349)))) {
      assertThat(silent.decide(facts).sentences())
          .containsExactly(
              "The place is in no area that is covered.",
              "Tell them who else might be able to help where they live.",
              "Check again when the areas that we cover change.");
    }
  }

  @Test
  void nobody_is_advised_to_act_for_someone_outside_who_said_no() {
    EligibilityRule helps =
        EligibilityRule.of(TEAM.withNearestHelpsWithinMetres(10_000))
            .withNextStepsOutside("york-1", ImmutableList.of("Ring someone for them."));
    assertThat(helps.decide(EligibilityFacts.of(NEAR_HOLGATE, NO, TODAY)).nextSteps())
        .containsExactly(
            "They're welcome to get in touch at any time.",
            "If they ask, we can tell them who else might be able to help.");
  }

  @Test
  void whoever_is_covered_whichever_area_it_is_is_eligible_and_asked_which() {
    Placement edge = new Placement.NearEdge(Optional.of(HOLGATE), ImmutableList.of(ACOMB), 4, 20);
    Placement split = split(Optional.of(HOLGATE), Optional.of(ACOMB));
    for (Placement place : ImmutableList.of(edge, split)) {
      Eligible answer = (Eligible) decide(place, YES);
      assertThat(answer.outcome()).isEqualTo("eligible");
      assertThat(answer.area()).isEmpty();
      assertThat(answer.contact()).isEmpty();
      assertThat(answer.possible())
          .containsExactly(
              new Eligibility.PossibleContact(HOLGATE, TEAM.pointOfContact(HOLGATE.code(), TODAY)),
              new Eligibility.PossibleContact(ACOMB, TEAM.pointOfContact(ACOMB.code(), TODAY)));
      assertThat(answer.nextSteps())
          .containsExactly(
              "What is their address? If they have no fixed address, where do they usually stay?");
      assertThat(answer.reasons())
          .extracting(Reason::code)
          .element(1)
          .isEqualTo("conversation-wanted");
      assertThat(decide(place, NOT_ASKED).nextSteps())
          .containsExactly(
              "Have you asked them yet whether they'd like a conversation? It's their choice.");
      assertThat(decide(place, NO))
          .isEqualTo(new ConversationNotWanted(ImmutableList.of(HOLGATE, ACOMB)));
    }
  }

  @Test
  void a_coverage_without_areas_has_no_nearest() {
    Placement.Outside nowhere = new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY);
    Eligibility answer = decide(nowhere, YES);
    assertThat(answer.reasons())
        .containsExactly(
            Reason.of("place-not-covered", "The place is in no area that is covered.", "P7", "R7"));
    assertThat(answer.nextSteps())
        .containsExactly(
            "Tell them who else might be able to help where they live.",
            "Check again when the areas that we cover change.");
    assertThat(answer.details()).isEmpty();
  }

  @Test
  void far_away_is_told_in_kilometres() {
    assertThat(nearestTold(12_345)).contains("The nearest is Holgate, 12.3 kilometres away,");
    assertThat(nearestTold(999.5)).contains("The nearest is Holgate, 1 kilometre away,");
  }

  private static String nearestTold(double metres) {
    return EligibilityRule.of(TEAM.withNearestHelpsWithinMetres(20_000))
        .decide(
            EligibilityFacts.of(new Placement.Outside(Optional.of(HOLGATE), metres), YES, TODAY))
        .sentences()
        .get(0);
  }

  @ParameterizedTest
  @MethodSource("unsettled")
  void a_place_in_doubt_asks_for_the_address(Placement placement) {
    for (ConversationWish wish : new ConversationWish[] {YES, NOT_ASKED}) {
      Undetermined answer = (Undetermined) decide(placement, wish);
      assertThat(answer.question().about()).isEqualTo(About.ADDRESS);
      assertThat(answer.reasons())
          .extracting(Reason::code)
          .last()
          .isEqualTo(wish == YES ? "conversation-wanted" : "conversation-not-asked");
    }
  }

  @ParameterizedTest
  @MethodSource("unsettled")
  void nobody_who_said_no_is_asked_for_an_address(Placement placement) {
    Undetermined answer = (Undetermined) decide(placement, NO);
    assertThat(answer.question())
        .isEqualTo(
            new NextQuestion(
                About.NOTHING,
                "There's nothing to ask. They're welcome to get in touch at any time."));
    assertThat(answer.reasons().get(0).code()).isEqualTo("conversation-not-wanted");
    assertThat(answer.sentences()).noneMatch(sentence -> sentence.contains("?"));
  }

  @Test
  void without_a_place_the_question_thinks_of_people_without_a_fixed_address() {
    Undetermined answer = (Undetermined) RULE.decide(EligibilityFacts.withoutPlace(YES, TODAY));
    assertThat(answer.sentences())
        .containsExactly(
            "We don't know where they live.",
            "They want a conversation.",
            "Where do they live? If they have no fixed address, where do they usually stay?");
    Undetermined no = (Undetermined) RULE.decide(EligibilityFacts.withoutPlace(NO, TODAY));
    assertThat(no.question().about()).isEqualTo(About.NOTHING);
  }

  @Test
  void a_doubt_tells_when_it_is_covered_whichever_it_is() {
    assertThat(decide(split(Optional.of(HOLGATE), Optional.of(MICKLEGATE)), YES).sentences().get(0))
        .isEqualTo(
            "The postcode reaches over several areas. The home may be in Holgate or Micklegate, and each of these is covered.");
    assertThat(decide(split(Optional.of(HOLGATE), Optional.empty()), YES).sentences().get(0))
        .isEqualTo(
            "Only part of the postcode is covered. The home may be in Holgate, or where nobody"
                + " covers.");
    Placement both =
        new Placement.NearEdge(Optional.of(HOLGATE), ImmutableList.of(MICKLEGATE), 4, 10);
    assertThat(decide(both, YES).sentences().get(0))
        .isEqualTo(
            "The place is 4 metres from a boundary and known to within 10 metres. It may be in Holgate or"
                + " Micklegate, and each of these is covered.");
    Placement edge = new Placement.NearEdge(Optional.of(HOLGATE), ImmutableList.of(), 4, 10);
    assertThat(decide(edge, YES).sentences().get(0))
        .endsWith("It may be in Holgate, or where nobody covers.");
    Placement beyond =
        new Placement.NearEdge(Optional.empty(), ImmutableList.of(MICKLEGATE), 4, 10);
    assertThat(decide(beyond, YES).reasons().get(0).values())
        .isEqualTo(
            ImmutableMap.of("areas", "A2", "metresFromEdge", "4.0", "accuracyMetres", "10.0"));
  }

  @Test
  void each_reason_for_an_unplaced_location_has_its_own_words() {
    ImmutableList<String> texts =
        Stream.of(UnplacedReason.values())
            .map(why -> decide(new Placement.Unplaced(why), YES).sentences().get(0))
            .collect(ImmutableList.toImmutableList());
    assertThat(texts).doesNotHaveDuplicates();
    Undetermined pobox =
        (Undetermined) decide(new Placement.Unplaced(UnplacedReason.LARGE_USER), YES);
    assertThat(pobox.reasons().get(0).values()).isEqualTo(ImmutableMap.of("why", "large-user"));
  }

  @Test
  void an_absence_is_told_with_its_cover() {
    Absence absence = Absence.of(TODAY, TODAY.plusDays(4));
    Vacancy acomb = Vacancy.of(ACOMB.code());
    EligibilityRule covered =
        EligibilityRule.of(team(ImmutableList.of(absence.coveredBy(C2)), acomb));
    Eligibility answer = covered.decide(EligibilityFacts.of(IN_HOLGATE, YES, TODAY));
    assertThat(answer.reasons().get(2))
        .isEqualTo(
            Reason.of(
                    "coordinator-away",
                    "The coordinator of Holgate, C-1, is away until Friday 9 January 2026. Coordinator C-2 is covering.",
                    "P11",
                    "P15")
                .with("coordinator", "C-1")
                .with("asOf", "2026-01-05")
                .with("awayUntil", "2026-01-09")
                .with("cover", "C-2"));
    assertThat(answer.details().get("contact"))
        .isEqualTo(ImmutableMap.of("coordinator", "C-1", "away", true, "cover", "C-2"));
    assertThat(
            covered
                .decide(EligibilityFacts.of(IN_HOLGATE, YES, TODAY.minusDays(1)))
                .reasons()
                .get(2)
                .code())
        .isEqualTo("coordinator-in-post");

    EligibilityRule bare = EligibilityRule.of(team(ImmutableList.of(Absence.from(TODAY)), acomb));
    assertThat(bare.decide(EligibilityFacts.of(IN_HOLGATE, YES, TODAY)).reasons().get(2).text())
        .isEqualTo(
            "The coordinator of Holgate, C-1, is away for now and nobody is covering. Leave a message: an answer takes longer.");
  }

  @Test
  void a_vacancy_refuses_nobody_and_is_told() {
    Eligible answer = (Eligible) decide(new Placement.Inside(ACOMB, 50), YES);
    assertThat(answer.contact())
        .contains(new PointOfContact.Vacant(ACOMB, Optional.of(TEAM.coordinatorsById().get(C2))));
    assertThat(answer.reasons().get(2).text())
        .isEqualTo("Acomb has no coordinator at the moment. Coordinator C-2 is covering.");
    assertThat(answer.details().get("contact"))
        .isEqualTo(ImmutableMap.of("vacant", true, "cover", "C-2"));

    EligibilityRule bare = EligibilityRule.of(team(ImmutableList.of(), Vacancy.of(ACOMB.code())));
    assertThat(
            bare.decide(EligibilityFacts.of(new Placement.Inside(ACOMB, 50), YES, TODAY))
                .reasons()
                .get(2)
                .text())
        .isEqualTo("Acomb has no coordinator at the moment. Ask the team who answers.");
  }

  @Test
  void an_area_that_the_team_does_not_know_refuses_nobody_and_tells_the_team() {
    Area elsewhere = Area.of("Z9", "Fulford");
    Eligible answer = (Eligible) decide(new Placement.Inside(elsewhere, 50), YES);
    assertThat(answer.contact()).contains(new PointOfContact.NotNamed(elsewhere));
    assertThat(answer.reasons().get(2).code()).isEqualTo("area-unknown-to-team");
    assertThat(answer.reasons().get(2).values()).containsEntry("area", "Z9");
  }

  @Test
  void answers_for_an_area_are_worded_once() {
    EligibilityRule away =
        EligibilityRule.of(team(ImmutableList.of(Absence.from(TODAY)), Vacancy.of(ACOMB.code())));
    Placement elsewhere = new Placement.Inside(Area.of("Z9", "Fulford"), 50);
    Placement vacant = new Placement.Inside(ACOMB, 50);
    for (EligibilityRule rule :
        ImmutableList.of(RULE, away, away.as("Ours"), EligibilityRule.withoutTeam())) {
      for (Placement place : ImmutableList.of(IN_HOLGATE, vacant, elsewhere)) {
        for (ConversationWish wish : ConversationWish.values()) {
          EligibilityFacts facts = EligibilityFacts.of(place, wish, TODAY);
          assertThat(rule.decide(facts)).isSameAs(rule.decide(facts));
        }
      }
    }
  }

  @Test
  void an_answer_for_one_day_is_not_given_on_another() {
    Absence absence = Absence.of(TODAY, TODAY.plusDays(4));
    EligibilityRule rule =
        EligibilityRule.of(team(ImmutableList.of(absence), Vacancy.of(ACOMB.code())));
    for (LocalDate day :
        ImmutableList.of(TODAY, TODAY.plusDays(1), TODAY, TODAY.plusDays(5), TODAY.plusDays(4))) {
      EligibilityRule fresh =
          EligibilityRule.of(team(ImmutableList.of(absence), Vacancy.of(ACOMB.code())));
      EligibilityFacts facts = EligibilityFacts.of(IN_HOLGATE, YES, day);
      assertThat(rule.decide(facts)).isEqualTo(fresh.decide(facts));
    }
  }

  @Test
  void areas_without_end_do_not_fill_the_memory() {
    AnswersByArea answers = new AnswersByArea(Optional.of(TEAM), Messages.english());
    for (int i = 0; i < AnswersByArea.MOST_AREAS + 100; i++) {
      Area area = Area.of("M" + i, "Made up");
      assertThat(answers.of(area).notWanted()).isEqualTo(new ConversationNotWanted(area));
    }
    assertThat(answers.size()).isEqualTo(AnswersByArea.MOST_AREAS);
  }

  @Test
  void an_area_under_another_name_keeps_its_coordinator() {
    Area renamed = new Area(AreaCode.of("A1"), "Holgate and Leeman Road");
    Eligible answer = (Eligible) decide(new Placement.Inside(renamed, 50), YES);
    assertThat(answer.reasons().get(2).text())
        .isEqualTo(
            "Their Local Area Coordinator is the coordinator of Holgate and Leeman Road, C-1.");
    assertThat(answer.contact()).isEqualTo(TEAM.pointOfContact(HOLGATE.code(), TODAY));
  }

  @Test
  void a_council_words_its_own_next_steps_under_its_own_version() {
    EligibilityRule own = RULE.withNextStepsOutside("york-1", ImmutableList.of("Ring 01904."));
    assertThat(own.decide(EligibilityFacts.of(NEAR_HOLGATE, YES, TODAY)).nextSteps())
        .containsExactly("Ring 01904.");
    assertThat(own.about().version()).isEqualTo("york-1");
    assertThatThrownBy(() -> RULE.withNextStepsOutside("york-1", ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 next steps are given: nobody is sent away without one.");
  }

  @Test
  void a_rule_describes_itself() {
    EligibilityRule rule = RULE.as("Place and wish").because("nothing else may count");
    assertThat(rule)
        .hasToString("Place and wish, because nothing else may count (eligibility, version 2)");
    EligibilityFacts facts = EligibilityFacts.of(IN_HOLGATE, YES, TODAY);
    assertThat(rule.decide(facts)).isEqualTo(RULE.decide(facts));
  }

  @Test
  void a_policy_of_a_function_describes_itself_and_decides_the_same() {
    EligibilityPolicy policy =
        EligibilityPolicy.of(RULE.about(), RULE::decide).as("Ours").because("we say so");
    assertThat(policy).hasToString("Ours, because we say so (eligibility, version 2)");
    EligibilityFacts facts = EligibilityFacts.of(IN_HOLGATE, YES, TODAY);
    assertThat(policy.decide(facts)).isEqualTo(RULE.decide(facts));
  }

  @Test
  void answers_without_reasons_or_next_steps_cannot_be_made() {
    assertThatThrownBy(() -> new Eligible(HOLGATE, Optional.empty(), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A decision has 0 reasons: give one or more.");
    assertThatThrownBy(
            () -> new Undetermined(new NextQuestion(About.WISH, "Well?"), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OutsideCoverage(NEAR_HOLGATE, YES, false, ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 next steps");
    assertThatThrownBy(() -> new NextQuestion(About.WISH, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
