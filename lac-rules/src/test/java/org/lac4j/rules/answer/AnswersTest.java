package org.lac4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.PublicContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;

class AnswersTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);
  private static final Instant RECEIVED = Instant.parse("2026-03-27T10:00:00Z");
  private static final Area HOLGATE = Area.of("E05000001", "Holgate");
  private static final Area ACOMB = Area.of("E05000002", "Acomb");
  private static final Area FULFORD = Area.of("E05000003", "Fulford");
  private static final Placement IN_HOLGATE = new Placement.Inside(HOLGATE, 120);
  private static final Placement OUTSIDE = new Placement.Outside(Optional.empty(), 5000.0);

  private static final OtherServices SERVICES =
      OtherServices.of(
          ImmutableList.of(
              OtherService.builder()
                  .name("The night line")
                  .telephone("01632 960999")
                  .addTags(OtherService.CRISIS)
                  .build(),
              OtherService.builder()
                  .name("Ebor Good Neighbours")
                  .telephone("01632 960222")
                  .website("https://neighbours.example")
                  .build(),
              OtherService.builder()
                  .name("Acomb Lunch Club")
                  .addAreas(ACOMB.code())
                  .email("lunch@acomb.example")
                  .build()));

  private static final AnswerContact TEAM =
      new AnswerContact(
          "the Local Area Coordination team",
          Optional.of("01632 960000"),
          Optional.empty(),
          ImmutableList.of(),
          false);

  private static final Answers ANSWERS = answers(team());

  private static Answers answers(Team team) {
    return Answers.by(EligibilityRule.of(team), ResponseRule.standard())
        .withServices(SERVICES)
        .withTeamContact(TEAM);
  }

  private static Team team(Absence... absences) {
    return Team.builder()
        .addAreas(HOLGATE, ACOMB, FULFORD)
        .addCoordinators(
            Coordinator.builder()
                .id(CoordinatorId.of("C-1"))
                .name("Hana Yarrowby")
                .contact(
                    new ContactDetails(
                        Optional.of("01632 960117"), Optional.of("hana@ebor.example")))
                .addAreas(HOLGATE.code())
                .addAllAbsences(ImmutableList.copyOf(absences))
                .build(),
            Coordinator.builder()
                .id(CoordinatorId.of("C-2"))
                .name("Ivo Marr")
                .contact(new ContactDetails(Optional.of("01632 960118"), Optional.empty()))
                .addAreas(ACOMB.code())
                .build())
        .addVacancies(Vacancy.of(FULFORD.code()))
        .build();
  }

  private static String told(Placement place, ConversationWish wish, Audience audience) {
    return ANSWERS.answer(AnswerFacts.of(place, wish, MONDAY), audience).text();
  }

  private static Timeframes waits(ExpectedWait meeting) {
    ExpectedWait answer = new ExpectedWait.Range(0, 3, 0.8, new ExpectedWait.Basis(40, 36, 80, 66));
    return new Timeframes(
        MONDAY,
        ImmutableList.of(HOLGATE, FULFORD).stream()
            .map(area -> new Timeframe(area, MONDAY, 2, answer, meeting, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static final ExpectedWait NOT_YET =
      new ExpectedWait.NotYet(ExpectedWait.Why.TOO_FEW, 3, 20);

  @Test
  void waits_are_told_for_a_month_and_not_before_they_were_known() {
    Answers answers = ANSWERS.withTimeframes(waits(NOT_YET));

    assertThat(
            ImmutableList.of(-1, 0, 31, 32).stream()
                .map(
                    days ->
                        answers
                            .answer(
                                AnswerFacts.of(
                                    IN_HOLGATE, ConversationWish.YES, MONDAY.plusDays(days)),
                                Audience.PERSON)
                            .answerWait()
                            .isPresent()))
        .containsExactly(false, true, true, false);
  }

  @Test
  void a_first_meeting_is_told_as_usual_where_nobody_can_say_how_long_it_takes_now() {
    AnswerFacts facts = AnswerFacts.of(IN_HOLGATE, ConversationWish.YES, MONDAY);
    Answer unknown = ANSWERS.withTimeframes(waits(NOT_YET)).answer(facts, Audience.PERSON);
    Answer known =
        ANSWERS
            .withTimeframes(
                waits(new ExpectedWait.Range(4, 9, 0.8, new ExpectedWait.Basis(40, 36, 80, 66))))
            .answer(facts, Audience.PERSON);

    assertThat(unknown.meetingWait()).isEmpty();
    assertThat(unknown.lines()).extracting(AnswerLine::code).endsWith("answer-wait", "meeting");
    assertThat(known.meetingWait()).contains(new AnswerWait(4, 9, 0.8, false));
    assertThat(known.lines())
        .extracting(AnswerLine::code)
        .endsWith("answer-wait", "meeting-wait")
        .doesNotContain("meeting");
  }

  @Test
  void no_wait_is_told_where_nobody_answers_as_usual_or_somebody_said_no() {
    Answers answers = ANSWERS.withTimeframes(waits(NOT_YET));
    Answer vacant =
        answers.answer(
            AnswerFacts.of(new Placement.Inside(FULFORD, 90), ConversationWish.YES, MONDAY),
            Audience.PERSON);
    Answer no =
        answers.answer(
            AnswerFacts.of(IN_HOLGATE, ConversationWish.NO, MONDAY), Audience.INTRODUCER);

    assertThat(vacant.answerWait()).isEmpty();
    assertThat(vacant.text()).contains("An answer may take longer than usual.");
    assertThat(no.answerWait()).isEmpty();
  }

  @Test
  void a_wait_out_of_order_is_refused() {
    assertThatThrownBy(() -> new AnswerWait(5, 4, 0.8, false))
        .hasMessage("A wait of 5 to 4 days: give 0 or more, in order.");
    assertThatThrownBy(() -> new AnswerWait(1, 4, Double.NaN, false))
        .hasMessage("A share is NaN: give 0 to 1.");
  }

  @Test
  void whoever_is_covered_is_told_who_how_and_when() {
    AnswerFacts facts =
        AnswerFacts.of(IN_HOLGATE, ConversationWish.YES, MONDAY).receivedAt(RECEIVED);

    assertThat(ANSWERS.answer(facts, Audience.PERSON).text())
        .isEqualTo(
            """
            You live in Holgate, which we cover.
            Your Local Area Coordinator is Hana Yarrowby.
            Call 01632 960117 or email hana@ebor.example.
            If you get no answer, leave a message.
            We aim to answer you by Wednesday 1 April 2026.
            A first meeting is usually one to two weeks after you get in touch, sometimes longer. We’ll talk about it when we first speak.""");
    assertThat(ANSWERS.answer(facts, Audience.INTRODUCER).text())
        .startsWith("They live in Holgate, which we cover.\nTheir Local Area Coordinator is Hana")
        .contains("We aim to answer them by Wednesday 1 April 2026.")
        .doesNotContain("You ", "Your ");
  }

  @Test
  void drop_ins_are_told_unless_their_coordinator_is_away() {
    DropIn dropIn =
        new DropIn("Holgate Hub", DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 30));
    AnswerFacts facts = AnswerFacts.of(IN_HOLGATE, ConversationWish.YES, MONDAY);

    Answer here = answers(withDropIn(team(), dropIn)).answer(facts, Audience.PERSON);
    assertThat(here.text())
        .contains(
            "leave a message.\nYou can also come to Holgate Hub on a Tuesday from 10am to 12:30pm.\n");
    assertThat(here.contact().orElseThrow().dropIns()).containsExactly(dropIn);

    Team away = withDropIn(team(Absence.of(MONDAY, MONDAY.plusDays(9))), dropIn);
    assertThat(answers(away).answer(facts, Audience.PERSON).text())
        .contains("is away at the moment")
        .doesNotContain("Holgate Hub");
  }

  private static Team withDropIn(Team team, DropIn dropIn) {
    return team.withCoordinators(
        team.coordinators().get(0).withDropIns(dropIn), team.coordinators().get(1));
  }

  @Test
  void an_answer_says_it_as_values_too() {
    Answer answer =
        ANSWERS.answer(
            AnswerFacts.of(IN_HOLGATE, ConversationWish.YES, MONDAY).receivedAt(RECEIVED),
            Audience.STAFF);

    assertThat(answer.outcome()).isEqualTo("eligible");
    assertThat(answer.areas()).containsExactly(HOLGATE);
    assertThat(answer.contact().map(AnswerContact::name)).contains("Hana Yarrowby");
    assertThat(answer.answerBy()).contains(LocalDate.of(2026, 4, 1));
    assertThat(answer.question()).isEmpty();
    assertThat(answer.elsewhere()).isEmpty();
    assertThat(answer.reasons())
        .extracting(AnswerReason::code)
        .containsExactly("place-covered", "conversation-wanted", "coordinator-in-post");
    assertThat(answer.lines().get(0).sources()).containsExactly("P7");
  }

  @Test
  void in_a_crisis_advice_comes_first_with_both_halves_and_the_councils_own_services() {
    Answer answer =
        ANSWERS.answer(
            AnswerFacts.of(IN_HOLGATE, ConversationWish.YES, MONDAY)
                .withUrgency(Urgency.CRISIS)
                .receivedAt(RECEIVED),
            Audience.PERSON);

    assertThat(answer.text())
        .startsWith(
            """
            If anyone is in danger now, call 999.
            The night line: 01632 960999
            We’re not a crisis service, but we can still get involved: think about whether you need another service as well.
            You live in Holgate""");
    assertThat(answer.crisis()).hasSize(3);
    assertThat(answer.lines()).startsWith(answer.crisis().toArray(AnswerLine[]::new));
    assertThat(answer.elsewhere())
        .extracting(OtherService::name)
        .containsExactly("Ebor Good Neighbours");
  }

  @Test
  void whoever_is_not_covered_is_told_who_else_might_help() {
    assertThat(told(OUTSIDE, ConversationWish.YES, Audience.PERSON))
        .isEqualTo(
            """
            We don’t cover where you live yet.
            Get in touch with the Local Area Coordination team.
            Call 01632 960000.
            If you get no answer, leave a message.
            We can tell you who else might be able to help.
            Ebor Good Neighbours: 01632 960222, https://neighbours.example""");
    assertThat(told(OUTSIDE, ConversationWish.NOT_ASKED, Audience.INTRODUCER))
        .startsWith("We don’t cover where they live yet.\nGet in touch with the Local Area")
        .contains("\nWe can tell them who else");
  }

  @Test
  void a_no_is_fine_wherever_they_live() {
    for (Placement place : ImmutableList.of(IN_HOLGATE, OUTSIDE)) {
      assertThat(told(place, ConversationWish.NO, Audience.PERSON))
          .startsWith(
              "That’s fine: it’s your choice. You’re welcome to get in touch at any time.\n"
                  + "We can tell you who else might be able to help.")
          .doesNotContain("cover", "coordinator", "?");
    }
    Answer unplaced =
        ANSWERS.answer(
            AnswerFacts.of(
                new Placement.Unplaced(Placement.UnplacedReason.UNKNOWN),
                ConversationWish.NO,
                MONDAY),
            Audience.INTRODUCER);
    assertThat(unplaced.outcome()).isEqualTo("conversation-not-wanted");
    assertThat(unplaced.question()).isEmpty();
    assertThat(unplaced.text()).startsWith("They’d rather not have a conversation now.");
  }

  @Test
  void a_no_in_a_crisis_still_gets_the_advice() {
    assertThat(
            ANSWERS
                .answer(
                    AnswerFacts.of(IN_HOLGATE, ConversationWish.NO, MONDAY)
                        .withUrgency(Urgency.CRISIS),
                    Audience.INTRODUCER)
                .text())
        .startsWith("If anyone is in danger now, call 999.\nThe night line")
        .contains("think about whether they need another service as well.\nThey’d rather not");
  }

  @Test
  void who_has_not_been_asked_is_asked_once() {
    Answer person =
        ANSWERS.answer(
            AnswerFacts.of(IN_HOLGATE, ConversationWish.NOT_ASKED, MONDAY), Audience.PERSON);
    Answer introducer =
        ANSWERS.answer(
            AnswerFacts.of(IN_HOLGATE, ConversationWish.NOT_ASKED, MONDAY), Audience.INTRODUCER);

    assertThat(person.text())
        .isEqualTo(
            """
            You live in Holgate, which we cover.
            Would you like a conversation with a Local Area Coordinator? It’s your choice.
            Your Local Area Coordinator is Hana Yarrowby.
            Call 01632 960117 or email hana@ebor.example.
            If you get no answer, leave a message.""");
    assertThat(introducer.question().map(AnswerLine::text))
        .contains("Have you asked them yet whether they’d like a conversation? It’s their choice.");
    assertThat(introducer.contact().map(AnswerContact::name)).contains("Hana Yarrowby");
  }

  @Test
  void a_place_between_two_covered_areas_is_covered_and_asks_for_the_address() {
    Placement edge =
        new Placement.NearEdge(Optional.of(HOLGATE), ImmutableList.of(ACOMB), 3.0, 50.0);
    Answer answer =
        ANSWERS.answer(AnswerFacts.of(edge, ConversationWish.YES, MONDAY), Audience.PERSON);

    assertThat(answer.outcome()).isEqualTo("eligible");
    assertThat(answer.text())
        .startsWith(
            "You live in an area we cover. You’re close to the line between Holgate and Acomb, so")
        .contains("What is your address? If you have no fixed address, where do you usually stay?");
    assertThat(answer.areas()).containsExactlyInAnyOrder(HOLGATE, ACOMB);
    assertThat(answer.contact()).contains(TEAM);
  }

  @Test
  void whoever_is_away_is_covered_or_leaves_a_message_and_no_date_is_told() {
    Absence away = Absence.of(MONDAY.minusDays(1), MONDAY.plusDays(20));
    AnswerFacts facts =
        AnswerFacts.of(IN_HOLGATE, ConversationWish.YES, MONDAY).receivedAt(RECEIVED);

    assertThat(
            answers(team(away.coveredBy(CoordinatorId.of("C-2"))))
                .answer(facts, Audience.PERSON)
                .text())
        .contains(
            """
            Your Local Area Coordinator, Hana Yarrowby, is away at the moment.
            Ivo Marr is answering instead.
            Call 01632 960118.
            If you get no answer, leave a message.
            We aim to answer you by""");
    Answer alone = answers(team(away)).answer(facts, Audience.PERSON);
    assertThat(alone.text())
        .contains(
            "is away at the moment.\nCall 01632 960117", "An answer may take longer than usual.")
        .doesNotContain("April");
    assertThat(alone.answerBy()).isEmpty();
  }

  @Test
  void a_day_of_return_is_told_only_if_the_team_makes_it_public() {
    Absence away = Absence.of(MONDAY.minusDays(1), LocalDate.of(2026, 4, 2));
    AnswerFacts facts = AnswerFacts.of(IN_HOLGATE, ConversationWish.YES, MONDAY);
    Answer known = answers(team(away.withPublicReturn())).answer(facts, Audience.PERSON);
    Answer unknown =
        answers(team(Absence.from(MONDAY).withPublicReturn())).answer(facts, Audience.PERSON);

    assertThat(known.text())
        .contains(
            "is away at the moment.\nHana Yarrowby is back on Tuesday 7 April 2026.\nCall 01632");
    assertThat(known.backOn()).contains(LocalDate.of(2026, 4, 7));
    assertThat(answers(team(away)).answer(facts, Audience.PERSON).text()).doesNotContain("back");
    assertThat(unknown.backOn()).isEmpty();
  }

  @Test
  void whoever_asks_is_told_who_else_might_help_also_where_they_are_covered() {
    AnswerFacts facts = AnswerFacts.of(IN_HOLGATE, ConversationWish.YES, MONDAY);

    assertThat(ANSWERS.answer(facts, Audience.PERSON).elsewhere()).isEmpty();
    assertThat(ANSWERS.answer(facts.askingWhoElse(), Audience.PERSON).text())
        .endsWith("Ebor Good Neighbours: 01632 960222, https://neighbours.example");
  }

  @Test
  void a_team_that_publishes_a_contact_needs_no_other() {
    Team team =
        team()
            .withContact(
                PublicContact.of(
                    "the Ebor team",
                    new ContactDetails(Optional.of("01632 960001"), Optional.empty())
                        .withSocialMedia("facebook.example/ebor", "@ebor")));
    Answer answer =
        Answers.of(team)
            .answer(AnswerFacts.of(OUTSIDE, ConversationWish.YES, MONDAY), Audience.PERSON);

    assertThat(answer.text())
        .startsWith(
            """
            We don’t cover where you live yet.
            Get in touch with the Ebor team.
            Call 01632 960001.
            You can also find us on social media: facebook.example/ebor or @ebor.
            If you get no answer, leave a message.
            """);
    assertThat(answer.contact().orElseThrow().socialMedia()).hasSize(2);
  }

  @Test
  void a_vacant_area_names_the_team_and_promises_nothing() {
    Answer answer =
        ANSWERS.answer(
            AnswerFacts.of(new Placement.Inside(FULFORD, 30), ConversationWish.YES, MONDAY)
                .receivedAt(RECEIVED),
            Audience.PERSON);

    assertThat(answer.text())
        .contains(
            """
            Fulford has no coordinator at the moment.
            Get in touch with the Local Area Coordination team.
            Call 01632 960000.
            If you get no answer, leave a message.
            An answer may take longer than usual.""");
    assertThat(answer.answerBy()).isEmpty();
  }

  @Test
  void a_vacancy_yet_to_come_and_an_area_that_the_team_lacks_name_the_team_and_promise_nothing() {
    Team later =
        Team.builder()
            .addAreas(FULFORD)
            .addVacancies(
                new Vacancy(FULFORD.code(), Optional.of(MONDAY.plusDays(1)), Optional.empty()))
            .build();
    for (Area area : ImmutableList.of(FULFORD, HOLGATE)) {
      Answer answer =
          answers(later)
              .answer(
                  AnswerFacts.of(new Placement.Inside(area, 30), ConversationWish.YES, MONDAY)
                      .receivedAt(RECEIVED),
                  Audience.PERSON);

      assertThat(answer.text())
          .contains(
              area.name()
                  + """
                  , which we cover.
                  Get in touch with the Local Area Coordination team.
                  Call 01632 960000.
                  If you get no answer, leave a message.
                  An answer may take longer than usual.""")
          .doesNotContain("no coordinator", "April");
      assertThat(answer.answerBy()).isEmpty();
    }
  }

  @Test
  void services_are_told_where_they_work() {
    assertThat(SERVICES.in(Optional.of(ACOMB.code())))
        .extracting(OtherService::name)
        .containsExactly("Ebor Good Neighbours", "Acomb Lunch Club");
    assertThat(SERVICES.in(Optional.of(AreaCode.of("E05000009"))))
        .extracting(OtherService::name)
        .containsExactly("Ebor Good Neighbours");
    assertThat(
            Answers.of(team())
                .answer(AnswerFacts.of(OUTSIDE, ConversationWish.YES, MONDAY), Audience.PERSON)
                .elsewhere())
        .isEmpty();
  }
}
