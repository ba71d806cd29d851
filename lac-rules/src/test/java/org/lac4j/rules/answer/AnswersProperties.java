package org.lac4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.internal.shape.ShapeAttributes;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacSchema;
import org.lac4j.core.json.UnknownFields;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.Team;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;
import org.lac4j.rules.timeframe.WaitChange;

/** What may be shown is shown, and nothing else. */
class AnswersProperties {

  private static final LacJson JSON = LacJson.refusingUnknownFields();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(LacSchema.of(Answer.class, UnknownFields.REFUSE));
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate AWAY_FROM = LocalDate.of(2031, 7, 13);
  private static final Area AREA = Area.of("E05000001", "Holgate");
  private static final DropIn DROP_IN =
      new DropIn("Holgate Hub", DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 0));
  private static final Area OTHER = Area.of("E05000002", "Acomb");

  /** A team with a marker in everything that is not public. */
  private static Team team(boolean isAway) {
    CoordinatorId cover = CoordinatorId.of("SECRET-2");
    return Team.builder()
        .addAreas(AREA, OTHER)
        .addCoordinators(
            Coordinator.builder()
                .id(CoordinatorId.of("SECRET-1"))
                .name("Hana Yarrowby")
                .contact(
                    new ContactDetails(
                            Optional.of("01632 960117"), Optional.of("hana@ebor.example"))
                        .withSocialMedia("social.example/hana"))
                .addDropIns(DROP_IN)
                .addAreas(AREA.code())
                .addAbsences(
                    isAway
                        ? Absence.of(TODAY.minusDays(3), AWAY_FROM).coveredBy(cover)
                        : Absence.of(AWAY_FROM, AWAY_FROM.plusDays(20)).coveredBy(cover))
                .build(),
            Coordinator.builder()
                .id(cover)
                .name("Ivo Marr")
                .contact(
                    new ContactDetails(Optional.of("01632 960118"), Optional.empty())
                        .withSocialMedia("social.example/ivo"))
                .addAreas(OTHER.code())
                .build())
        .build();
  }

  @Property
  void nothing_private_reaches_an_answer_and_everything_public_that_counts_does(
      @ForAll("facts") AnswerFacts facts, @ForAll Audience audience, @ForAll boolean isAway) {
    Answer answer = Answers.of(team(isAway)).answer(facts, audience);
    String json = JSON.write(answer);

    assertThat(json + answer.text() + answer).doesNotContain("SECRET", "2031", "2026-03-27");
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(JSON.read(Answer.class, json)).isEqualTo(answer);
    boolean isEligible =
        answer.outcome().equals("eligible") && answer.areas().equals(ImmutableList.of(AREA));
    if (isEligible) {
      assertThat(json)
          .contains("Hana Yarrowby", "Holgate")
          .contains(isAway ? "Ivo Marr" : "hana@ebor.example")
          .contains(isAway ? "01632 960118" : "01632 960117")
          .contains(isAway ? "social.example/ivo" : "social.example/hana");
      assertThat(json.contains("Holgate Hub")).isEqualTo(!isAway);
      assertThat(answer.text())
          .contains(isAway ? "social.example/ivo" : "social.example/hana")
          .contains(isAway ? "Ivo Marr is answering instead." : "on a Tuesday from 10am to 12pm");
    }
    Statistics.label("who")
        .collect(isEligible)
        .coverage(checker -> checker.check(true).percentage(share -> share > 5));
  }

  /** Waits of both areas, with numbers that no answer has in all that is for staff. */
  private static Timeframes waits(ImmutableList<WaitChange> changes) {
    ExpectedWait.Basis basis = new ExpectedWait.Basis(7_771, 7_772, 7_774, 7_773);
    return new Timeframes(
        TODAY,
        ImmutableList.of(AREA, OTHER).stream()
            .map(
                area ->
                    new Timeframe(
                        area,
                        TODAY,
                        7_775,
                        new ExpectedWait.Range(2, 511, 0.8, basis),
                        new ExpectedWait.Range(4, 522, 0.9, basis),
                        changes))
            .collect(ImmutableList.toImmutableList()));
  }

  @Property
  void waits_are_told_without_their_reason_and_an_absence_changes_nothing(
      @ForAll("facts") AnswerFacts facts,
      @ForAll Audience audience,
      @ForAll boolean isAway,
      @ForAll Set<WaitChange.Kind> kinds) {
    ImmutableList<WaitChange> changes =
        kinds.stream()
            .map(kind -> new WaitChange(kind, 7_776, 7_777))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<WaitChange> others =
        changes.stream()
            .filter(change -> change.kind() != WaitChange.Kind.AWAY)
            .collect(ImmutableList.toImmutableList());
    Answers answers = Answers.of(team(isAway));
    Answer answer = answers.withTimeframes(waits(changes)).answer(facts, audience);
    String json = JSON.write(answer);
    boolean isLonger = others.stream().anyMatch(change -> change.kind().isLonger());

    assertThat(json + answer.text() + answer)
        .doesNotContain("777", "SECRET", "2031")
        .doesNotContainIgnoringCase("demand", "\"changes\"", "basis");
    assertThat(answer).isEqualTo(answers.withTimeframes(waits(others)).answer(facts, audience));
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(JSON.read(Answer.class, json)).isEqualTo(answer);
    boolean isTold = answer.contact().isPresent() && answer.areas().size() == 1;
    assertThat(answer.answerWait())
        .isEqualTo(isTold ? Optional.of(new AnswerWait(2, 511, 0.8, isLonger)) : Optional.empty());
    assertThat(answer.meetingWait())
        .isEqualTo(isTold ? Optional.of(new AnswerWait(4, 522, 0.9, isLonger)) : Optional.empty());
    assertThat(answer.text().contains("8 in 10 people") && answer.text().contains("2 to 511 days"))
        .isEqualTo(isTold);
    assertThat(answer.text().contains("4 to 522 days")).isEqualTo(isTold);
    assertThat(answer.text().contains("may take longer than this")).isEqualTo(isTold && isLonger);
    if (!isTold) {
      assertThat(answer).isEqualTo(answers.answer(facts, audience));
    }
    Statistics.label("told")
        .collect(isTold)
        .coverage(checker -> checker.check(true).percentage(share -> share > 5));
    Statistics.label("changing, away")
        .collect(isLonger, !others.equals(changes))
        .coverage(
            checker -> {
              checker.check(false, true).count(count -> count > 0);
              checker.check(true, true).count(count -> count > 0);
            });
  }

  @Property
  void a_day_of_return_reaches_an_answer_if_it_is_public_and_only_then(
      @ForAll("facts") AnswerFacts facts, @ForAll Audience audience, @ForAll boolean isPublic) {
    Team team = team(true);
    Coordinator away = team.coordinators().get(0);
    Absence absence = away.absences().get(0);
    Team told =
        team.withCoordinators(
            away.withAbsences(isPublic ? absence.withPublicReturn() : absence),
            team.coordinators().get(1));
    Answer answer = Answers.of(told).answer(facts, audience);
    boolean names = answer.areas().equals(ImmutableList.of(AREA)) && answer.contact().isPresent();

    assertThat(answer.backOn().isPresent()).isEqualTo(isPublic && names);
    assertThat((JSON.write(answer) + answer.text()).contains("2031"))
        .isEqualTo(answer.backOn().isPresent());
  }

  @Property
  void advice_in_a_crisis_comes_first_and_a_no_is_asked_nothing(
      @ForAll("facts") AnswerFacts facts, @ForAll Audience audience) {
    Answer answer = Answers.of(team(false)).answer(facts, audience);

    assertThat(answer.crisis().isEmpty()).isEqualTo(facts.urgency() != Urgency.CRISIS);
    assertThat(answer.lines().subList(0, answer.crisis().size())).isEqualTo(answer.crisis());
    if (facts.wish() == ConversationWish.NO) {
      assertThat(answer.question()).isEmpty();
      assertThat(answer.answerBy()).isEmpty();
      assertThat(answer.text()).doesNotContain("?");
    }
  }

  @Property
  void a_person_is_spoken_to_and_others_are_spoken_to_about_them(
      @ForAll("facts") AnswerFacts facts) {
    Answers answers =
        Answers.of(team(false))
            .withTimeframes(waits(ImmutableList.of(new WaitChange(WaitChange.Kind.VACANT, 0, 0))));

    assertThat(answers.answer(facts, Audience.PERSON).text())
        .doesNotContainPattern("\\b([Tt]hey|[Tt]heir|[Tt]hem)\\b");
    assertThat(answers.answer(facts, Audience.INTRODUCER).text())
        .doesNotContainPattern("\\b([Yy]our)\\b");
  }

  @Example
  void every_attribute_of_an_answer_has_a_field() {
    assertThat(
            ShapeAttributes.withoutField(
                ImmutableList.of(
                    Answer.class,
                    AnswerContact.class,
                    AnswerLine.class,
                    AnswerReason.class,
                    AnswerWait.class,
                    OtherService.class,
                    PartnerUpdate.class)))
        .isEmpty();
    assertThat(ShapeAttributes.withoutShape(ImmutableList.of(Answer.class, PartnerUpdate.class)))
        .isEmpty();
  }

  @Provide
  Arbitrary<AnswerFacts> facts() {
    return Combinators.combine(
            places().optional(),
            Arbitraries.of(ConversationWish.class),
            Arbitraries.of(Urgency.class),
            Arbitraries.of(Instant.parse("2026-01-02T10:00:00Z")).optional())
        .as(
            (place, wish, urgency, receivedAt) ->
                new AnswerFacts(place, wish, urgency, receivedAt, TODAY));
  }

  private static Arbitrary<Placement> places() {
    return Arbitraries.of(
        new Placement.Inside(AREA, 120),
        new Placement.Inside(OTHER, 3),
        new Placement.NearEdge(Optional.of(AREA), ImmutableList.of(OTHER), 3.0, 50.0),
        new Placement.NearEdge(Optional.of(AREA), ImmutableList.of(), 3.0, 50.0),
        new Placement.Outside(Optional.of(AREA), 350.0),
        new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY),
        new Placement.Unplaced(Placement.UnplacedReason.UNKNOWN));
  }
}
