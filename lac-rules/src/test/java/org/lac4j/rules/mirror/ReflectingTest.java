package org.lac4j.rules.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.timeframe.Service;

class ReflectingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Area HOLGATE = Area.of("Y01", "Holgate");
  private static final Area ACOMB = Area.of("Y02", "Acomb");
  private static final CoordinatorId HANA = CoordinatorId.of("C-9");
  private static final CoordinatorId BEN = CoordinatorId.of("C-1");

  private final List<Introduction> introductions = new ArrayList<>();
  private final List<Journey> journeys = new ArrayList<>();
  private final Map<IntroductionId, Area> homes = new HashMap<>();

  private static Team team() {
    return Team.builder()
        .addAreas(ACOMB, HOLGATE)
        .addCoordinators(
            Coordinator.builder().id(BEN).name("Ben Ollerton").addAreas(ACOMB.code()).build(),
            Coordinator.builder().id(HANA).name("Hana Yarrowby").addAreas(HOLGATE.code()).build())
        .build();
  }

  private void came(Area area, int daysAgo, int answered, int met, Urgency urgency) {
    LocalDate day = TODAY.minusDays(daysAgo);
    IntroductionId id = IntroductionId.of("I-" + introductions.size());
    Introduction introduction =
        Introduction.builder()
            .id(id)
            .introduced(Person.builder().id(PersonId.of("P-" + id.value())).build())
            .introducer(Introducer.self())
            .receivedAt(ServiceTime.startOf(day).plusSeconds(36_000))
            .urgency(urgency)
            .build();
    Actor by = Actor.coordinator(area.equals(ACOMB) ? BEN : HANA);
    Journey journey = Journey.start(introduction, Actor.themselves());
    if (answered >= 0) {
      journey =
          journey.append(
              JourneyEvent.answered(
                  ServiceTime.startOf(day.plusDays(answered)).plusSeconds(40_000), by));
    }
    if (met >= 0) {
      journey =
          journey.append(
              JourneyEvent.conversationHeld(
                  ServiceTime.startOf(day.plusDays(met)).plusSeconds(50_000), by));
    }
    introductions.add(introduction);
    journeys.add(journey);
    homes.put(id, area);
  }

  private Mirror mirror() {
    return Mirror.of(
        ServiceRecords.of(
            team(),
            introductions,
            journeys,
            (introduction, day) ->
                Optional.ofNullable(homes.get(introduction.id()))
                    .map(area -> new Placement.Inside(area, 50))),
        TODAY);
  }

  @Test
  void each_area_has_its_people_waits_and_share_in_crisis_in_the_order_of_codes() {
    came(HOLGATE, 100, 1, 10, Urgency.CRISIS);
    came(HOLGATE, 90, 3, 20, Urgency.SOON);
    came(HOLGATE, 20, 2, -1, Urgency.NOT_SAID);
    came(ACOMB, 40, 0, 4, Urgency.NOT_SAID);
    came(ACOMB, 400, 30, 50, Urgency.CRISIS);

    Mirror mirror = mirror();

    assertThat(mirror.areas()).extracting(Reflection::id).containsExactly("Y01", "Y02");
    assertThat(mirror.areas().get(0).counts()).isEqualTo(new Reflection.Counts(3, 1, 1));
    assertThat(mirror.areas().get(0).answerDays()).contains(2.0);
    assertThat(mirror.areas().get(0).meetingDays())
        .as(
            "a third is met after 10 days; of two who are left one is met after 20, and one still waits")
        .hasValueSatisfying(
            days -> assertThat(days).isCloseTo(10 + 20.0 / 3 + 71.0 / 3, offset(1e-9)));
    assertThat(mirror.areas().get(1).counts()).isEqualTo(new Reflection.Counts(1, 0, 0));
    assertThat(mirror.coordinators())
        .as("in the order of their areas, not of names, ids or waits")
        .extracting(Reflection::name)
        .containsExactly("Hana Yarrowby", "Ben Ollerton");
    assertThat(mirror.spreads()).as("too few to compare").isEmpty();
    assertThat(mirror.inWords())
        .contains(
            "Acomb (Y02): 1 person got in touch, 0 of them still waiting, 0 in a crisis (0%); mean wait 0.0 days for an answer,"
                + " 4.0 days for a first meeting.")
        .noneMatch(sentence -> sentence.contains("P-I"));
  }

  @Test
  void areas_alike_differ_by_no_more_than_chance() {
    for (int i = 0; i < 160; i++) {
      came(i % 2 == 0 ? HOLGATE : ACOMB, 360 - 2 * i, i % 3, 3 + i % 7, Urgency.NOT_SAID);
    }
    assertThat(mirror().spreads())
        .hasSize(6)
        .noneMatch(Spread::isBeyondChance)
        .allMatch(spread -> spread.groups() == 2);
    assertThat(mirror().inWords())
        .anyMatch(sentence -> sentence.endsWith("no more than chance brings."));
  }

  @Test
  void an_area_without_anyone_says_so() {
    assertThat(mirror().inWords())
        .containsExactly(
            "Holgate (Y01): 0 people got in touch.", "Acomb (Y02): 0 people got in touch.");
    assertThat(mirror().coordinators()).isEmpty();
  }

  @Test
  void days_out_of_order_are_refused() {
    ServiceRecords none =
        ServiceRecords.of(
            team(), ImmutableList.of(), ImmutableList.of(), (one, day) -> Optional.empty());

    assertThatThrownBy(() -> Mirror.of(none, TODAY, TODAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no day");
  }

  @Test
  void a_document_reads_back_as_it_was_and_is_the_same_each_time() {
    LocalDate day = Service.FIRST.plusDays(100);
    Simulation simulation = Simulation.of(Service.steady().withLastDay(day));
    Mirror mirror = Mirror.of(simulation.records(5, 0).service(), day);
    String json = LacJson.refusingUnknownFields().write(mirror);

    assertThat(mirror.spreads()).hasSize(6);
    assertThat(json).contains("\"schemaVersion\":1", "\"meetingDays\"", "\"asFar\"");
    assertThat(LacJson.refusingUnknownFields().read(Mirror.class, json)).isEqualTo(mirror);
    assertThat(Mirror.of(simulation.records(5, 0).service(), day)).isEqualTo(mirror);
  }
}
