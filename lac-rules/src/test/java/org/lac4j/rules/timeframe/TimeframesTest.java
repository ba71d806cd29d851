package org.lac4j.rules.timeframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.engine.SimulatedRecords;
import org.lac4j.rules.simulation.engine.Simulation;

class TimeframesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Area HOLGATE = Area.of("Y01", "Holgate");
  private static final Area ACOMB = Area.of("Y02", "Acomb");
  private static final CoordinatorId HANA = CoordinatorId.of("C-1");
  private static final Actor BY_HANA = Actor.coordinator(HANA);

  private final List<Introduction> introductions = new ArrayList<>();
  private final List<Journey> journeys = new ArrayList<>();

  private static Team.Builder team() {
    return Team.builder()
        .addAreas(HOLGATE, ACOMB)
        .addCoordinators(Coordinator.builder().id(HANA).name("Hana Yarrowby").build());
  }

  private static Team inPost() {
    return team().addPosts(Post.of(HANA, HOLGATE.code()), Post.of(HANA, ACOMB.code())).build();
  }

  /** Someone in Holgate who came so many days ago and was answered and met so many days later; -1 for never. */
  private Journey came(int daysAgo, int answered, int met) {
    LocalDate day = TODAY.minusDays(daysAgo);
    IntroductionId id = IntroductionId.of("I-" + introductions.size());
    introductions.add(
        Introduction.builder()
            .id(id)
            .introduced(Person.builder().id(PersonId.of("P-" + id.value())).build())
            .introducer(Introducer.self())
            .receivedAt(ServiceTime.startOf(day).plusSeconds(36_000))
            .build());
    Journey journey =
        Journey.start(introductions.get(introductions.size() - 1), Actor.themselves());
    if (answered >= 0) {
      journey =
          journey.append(
              JourneyEvent.answered(
                  ServiceTime.startOf(day.plusDays(answered)).plusSeconds(40_000), BY_HANA));
    }
    if (met >= 0) {
      journey =
          journey.append(
              JourneyEvent.conversationHeld(
                  ServiceTime.startOf(day.plusDays(met)).plusSeconds(50_000), BY_HANA));
    }
    journeys.add(journey);
    return journey;
  }

  private Timeframes told(Team team) {
    return Timeframes.of(
        ServiceRecords.of(
            team,
            introductions,
            journeys,
            (introduction, day) -> Optional.of(new Placement.Inside(HOLGATE, 100))),
        TODAY);
  }

  private Timeframe holgate(Team team) {
    return told(team).of(HOLGATE.code()).orElseThrow();
  }

  private void quarterOfPeople() {
    for (int i = 0; i < 50; i++) {
      came(170 - 2 * i, i % 3, 4 + i % 10);
    }
  }

  @Test
  void eight_in_ten_people_have_a_first_meeting_within_what_is_told() {
    quarterOfPeople();

    Timeframe timeframe = holgate(inPost());

    assertThat(timeframe.meeting())
        .isEqualTo(new ExpectedWait.Range(4, 12, 0.8, new ExpectedWait.Basis(50, 50, 0, 0)));
    assertThat(timeframe.answer())
        .isEqualTo(new ExpectedWait.Range(0, 2, 0.8, new ExpectedWait.Basis(50, 50, 0, 0)));
    assertThat(timeframe.inWords())
        .startsWith(
            "At the moment, 8 in 10 people hear from us within 2 days (from 50 people, of whom 50 have been answered; too few came before"
                + " to try this on).",
            "At the moment, 8 in 10 people have a first meeting 4 to 12 days after getting in touch (from 50 people, of whom 50 have been"
                + " met; too few came before to try this on).",
            "Nobody is waiting for a first meeting.");
  }

  @Test
  void where_too_few_have_been_met_nobody_can_say_yet() {
    for (int i = 0; i < 19; i++) {
      came(100 - i, 1, 7);
    }
    came(3, 1, -1);

    Timeframe timeframe = holgate(inPost());

    assertThat(timeframe.meeting())
        .isEqualTo(new ExpectedWait.NotYet(ExpectedWait.Why.TOO_FEW, 19, 20));
    assertThat(timeframe.answer()).isInstanceOf(ExpectedWait.Range.class);
    assertThat(timeframe.waiting()).isEqualTo(1);
    assertThat(timeframe.inWords())
        .contains(
            "We can’t say yet how long people wait for a first meeting: 19 people who came in the last year have been met,"
                + " and it takes 20 people.",
            "1 person is waiting for a first meeting.");
    assertThat(told(inPost()).of(ACOMB.code()).orElseThrow().meeting())
        .isEqualTo(new ExpectedWait.NotYet(ExpectedWait.Why.TOO_FEW, 0, 20));
  }

  @Test
  void where_many_still_wait_the_range_is_of_them_too_or_nobody_can_say() {
    quarterOfPeople();
    for (int i = 0; i < 60; i++) {
      came(60 - i / 2, 1, -1);
    }

    Timeframe timeframe = holgate(inPost());

    assertThat(timeframe.waiting()).isEqualTo(60);
    assertThat(timeframe.meeting())
        .isEqualTo(new ExpectedWait.NotYet(ExpectedWait.Why.TOO_MANY_WAIT, 50, 20));
    assertThat(timeframe.changes())
        .extracting(WaitChange::kind)
        .contains(WaitChange.Kind.MORE_WAIT);
    assertThat(timeframe.inWords())
        .contains(
            "We can’t say yet how long people wait for a first meeting: too many of those who came still wait.",
            "60 people wait, up from 10 people 8 weeks ago: people may wait longer than this.");
  }

  @Test
  void a_vacancy_leave_and_a_new_coordinator_are_said() {
    quarterOfPeople();
    Team vacant =
        team()
            .addPosts(Post.of(HANA, HOLGATE.code(), ACOMB.code()).until(TODAY.minusDays(3)))
            .build();
    Team away =
        Team.builder()
            .addAreas(HOLGATE)
            .addCoordinators(
                Coordinator.builder()
                    .id(HANA)
                    .name("Hana Yarrowby")
                    .addAreas(HOLGATE.code())
                    .addAbsences(Absence.of(TODAY.minusDays(2), TODAY.plusDays(9)))
                    .build())
            .build();
    Team begun =
        team()
            .addPosts(Post.of(HANA, HOLGATE.code(), ACOMB.code()).from(TODAY.minusDays(30)))
            .build();

    assertThat(kinds(vacant)).contains(WaitChange.Kind.VACANT);
    assertThat(kinds(away)).contains(WaitChange.Kind.AWAY);
    assertThat(kinds(begun)).contains(WaitChange.Kind.NEW_IN_POST);
    assertThat(kinds(inPost())).doesNotContain(WaitChange.Kind.VACANT, WaitChange.Kind.AWAY);
    assertThat(holgate(vacant).isGettingLonger()).isTrue();
    assertThat(holgate(begun).isGettingShorter()).isTrue();
    assertThat(holgate(away).inWords())
        .contains("The coordinator is away: people may wait longer than this.")
        .noneMatch(sentence -> sentence.contains("Hana") || sentence.contains("December"));
  }

  private List<WaitChange.Kind> kinds(Team team) {
    return holgate(team).changes().stream().map(WaitChange::kind).toList();
  }

  @Test
  void more_people_than_usual_are_said_and_as_many_as_usual_are_not() {
    for (int i = 0; i < 30; i++) {
      came(360 - 10 * i, 1, 5);
    }
    assertThat(kinds(inPost())).doesNotContain(WaitChange.Kind.DEMAND_ROSE);

    for (int i = 0; i < 16; i++) {
      came(50 - 2 * i, 1, 5);
    }

    assertThat(holgate(inPost()).changes())
        .contains(new WaitChange(WaitChange.Kind.DEMAND_ROSE, 16, 30 * 56.0 / 304));
    assertThat(holgate(inPost()).inWords())
        .contains(
            "16 people came in the last 8 weeks, where 6 people would be usual: people may wait longer than this.");
  }

  @Test
  void fewer_people_than_usual_are_said() {
    for (int i = 0; i < 120; i++) {
      came(360 - 5 * i / 2, 1, 5);
    }

    assertThat(kinds(inPost())).containsExactly(WaitChange.Kind.DEMAND_FELL);
    assertThat(holgate(inPost()).isGettingShorter()).isTrue();
  }

  @Test
  void a_document_reads_back_as_it_was() {
    SimulatedRecords run =
        Simulation.of(Service.steady().withLastDay(Service.FIRST.plusDays(100))).records(3, 0);
    Timeframes told = Timeframes.of(run.service(), Service.FIRST.plusDays(90));
    String json = LacJson.refusingUnknownFields().write(told);

    assertThat(told.areas())
        .extracting(timeframe -> timeframe.area().code())
        .isSorted()
        .hasSize(4)
        .contains(AreaCode.of("Y03"));
    assertThat(told.areas()).allMatch(one -> one.meeting() instanceof ExpectedWait.Range);
    assertThat(json).contains("\"schemaVersion\":1", "\"mostDays\"", "\"tried\"");
    assertThat(LacJson.refusingUnknownFields().read(Timeframes.class, json)).isEqualTo(told);
    holgate_has_not_yet_and_changes_too();
  }

  private void holgate_has_not_yet_and_changes_too() {
    came(20, 1, -1);
    Timeframes told =
        told(
            team()
                .addPosts(Post.of(HANA, HOLGATE.code(), ACOMB.code()).until(TODAY.minusDays(3)))
                .build());

    assertThat(told.areas().get(0).changes()).isNotEmpty();
    assertThat(
            LacJson.refusingUnknownFields()
                .read(Timeframes.class, LacJson.refusingUnknownFields().write(told)))
        .isEqualTo(told);
  }

  @Test
  void ranges_out_of_order_are_refused() {
    ExpectedWait.Basis basis = new ExpectedWait.Basis(1, 1, 0, 0);

    assertThatThrownBy(() -> new ExpectedWait.Range(3, 2, 0.8, basis))
        .hasMessageContaining("3 to 2 days");
    assertThatThrownBy(() -> new ExpectedWait.Range(0, 2, 1.5, basis)).hasMessageContaining("1.5");
    assertThat(new Timeframes(TODAY, ImmutableList.of()).of(HOLGATE.code())).isEmpty();
  }
}
