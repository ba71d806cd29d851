package org.lac4j.rules.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.IntroducedId;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CommunityFacilitator;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;

class CaseloadCountTest {

  private static final AreaCode NORTH = AreaCode.of("NORTH");
  private static final AreaCode SOUTH = AreaCode.of("SOUTH");
  private static final AreaCode EMPTY = AreaCode.of("EMPTY");
  private static final CoordinatorId C1 = CoordinatorId.of("C-1");
  private static final CoordinatorId C2 = CoordinatorId.of("C-2");
  private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
  private static final Actor THEY = Actor.themselves();
  private static final AdjacentAreas ADJACENT =
      AdjacentAreas.of(List.of(AdjacentAreas.Pair.of(NORTH, SOUTH)));

  private static final Team TEAM =
      Team.builder()
          .addAreas(Area.of("NORTH", "North"), Area.of("SOUTH", "South"), Area.of("EMPTY", "Empty"))
          .addCoordinators(
              Coordinator.builder().id(C1).name("One").addAreas(NORTH).build(),
              Coordinator.builder()
                  .id(C2)
                  .name("Two")
                  .addAreas(SOUTH)
                  .addAbsences(Absence.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2)))
                  .build())
          .addVacancies(Vacancy.of(EMPTY).coveredBy(C1))
          .addFacilitators(
              CommunityFacilitator.builder()
                  .id(FacilitatorId.of("F-1"))
                  .name("Three")
                  .addAreas(SOUTH)
                  .build())
          .putUsualCover(C2, C1)
          .build();

  private static final CaseloadCount COUNT = CaseloadCount.of(TEAM, ADJACENT);

  private static Journey waiting(String id, int daysAgo) {
    return Journey.start(IntroductionId.of(id), daysAgo(daysAgo), THEY);
  }

  private static Journey met(String id, int daysAgo) {
    return waiting(id, daysAgo).append(JourneyEvent.conversationHeld(daysAgo(daysAgo), THEY));
  }

  private static Journey ended(String id, int daysAgo, int endedDaysAgo) {
    return met(id, daysAgo)
        .append(JourneyEvent.ended(daysAgo(endedDaysAgo), THEY, EndReason.NO_REASON_OWED));
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static Supported north(IntroducedId who, Journey journey) {
    return new Supported(who, NORTH, journey);
  }

  private static CoordinatorLoad first(Supported... journeys) {
    return COUNT.at(NOW, List.of(journeys)).loads().get(0);
  }

  @Test
  void in_touch_are_those_who_had_a_conversation_and_are_open() {
    CoordinatorLoad load =
        first(
            north(PersonId.of("1"), met("I-1", 10)),
            north(PersonId.of("2"), waiting("I-2", 10)),
            north(PersonId.of("3"), ended("I-3", 10, 1)),
            north(FamilyId.of("1"), met("I-4", 10)),
            north(FamilyId.of("2"), met("I-5", 10)),
            north(GroupId.of("1"), met("I-6", 10)),
            new Supported(PersonId.of("9"), SOUTH, met("I-7", 10)),
            new Supported(PersonId.of("8"), AreaCode.of("ELSEWHERE"), met("I-8", 10)));

    assertThat(load)
        .isEqualTo(
            CoordinatorLoad.builder()
                .coordinator(C1)
                .addAreas(NORTH)
                .individuals(1)
                .families(2)
                .groups(1)
                .waiting(1)
                .openBefore(0)
                .build());
  }

  @Test
  void somebody_with_two_journeys_counts_once() {
    CoordinatorLoad load =
        first(
            north(PersonId.of("1"), met("I-1", 10)),
            north(PersonId.of("1"), met("I-2", 9)),
            north(PersonId.of("1"), waiting("I-3", 8)));

    assertThat(load.individuals()).isEqualTo(1);
    assertThat(load.waiting()).isZero();
  }

  @Test
  void an_answer_alone_is_still_waiting_and_so_is_someone_back_in_touch() {
    CoordinatorLoad load =
        first(
            north(
                PersonId.of("1"),
                waiting("I-1", 5).append(JourneyEvent.answered(daysAgo(4), THEY))),
            north(
                PersonId.of("2"),
                ended("I-2", 5, 3).append(JourneyEvent.of(EventKind.REOPENED, daysAgo(2), THEY))));

    assertThat(load.waiting()).isEqualTo(2);
    assertThat(load.open()).isZero();
  }

  @Test
  void the_earlier_figure_is_as_it_was_91_days_ago() {
    CoordinatorLoad load =
        first(
            north(PersonId.of("1"), met("I-1", 91)),
            north(PersonId.of("2"), met("I-2", 90)),
            north(PersonId.of("3"), ended("I-3", 200, 50)));

    assertThat(load.openBefore()).hasValue(2);
    assertThat(load.open()).isEqualTo(2);
  }

  @Test
  void what_happened_later_is_not_counted() {
    CaseloadFacts before = COUNT.at(daysAgo(20), List.of(north(PersonId.of("1"), met("I-1", 10))));

    assertThat(before.loads().get(0).open()).isZero();
    assertThat(before.asOf()).isEqualTo(LocalDate.of(2026, 6, 11));
  }

  @Test
  void absences_vacancies_and_cover_are_those_of_the_day() {
    CaseloadFacts facts =
        COUNT.at(
            NOW,
            List.of(
                new Supported(PersonId.of("1"), EMPTY, met("I-1", 3)),
                new Supported(PersonId.of("2"), EMPTY, waiting("I-2", 3)),
                new Supported(PersonId.of("3"), SOUTH, met("I-3", 3))));

    assertThat(facts.loads().get(1).isAway()).isTrue();
    assertThat(facts.loads().get(1).coveredBy()).hasValue(C1);
    assertThat(facts.loads().get(0).isAway()).isFalse();
    assertThat(facts.vacancies()).containsExactly(new VacantArea(EMPTY, 1, 1, Optional.of(C1)));
    assertThat(facts.coveredFor(C1)).isEqualTo(2);
    assertThat(facts.coveredFor(C2)).isZero();
    assertThat(facts.adjacent()).isEqualTo(ADJACENT);
    assertThat(facts.facilitators())
        .containsExactly(
            new FacilitatorReach(FacilitatorId.of("F-1"), ImmutableSortedSet.of(SOUTH)));
  }

  @Test
  void the_day_is_that_of_the_zone() {
    Instant lateEvening = Instant.parse("2026-06-30T23:30:00Z");

    assertThat(COUNT.at(lateEvening, List.of()).loads().get(1).isAway()).isTrue();
    assertThat(
            new CaseloadCount(TEAM, ADJACENT, ZoneId.of("UTC"), Duration.ofDays(1))
                .at(lateEvening, List.of())
                .loads()
                .get(1)
                .isAway())
        .isFalse();
  }

  @Test
  void no_time_to_look_back_is_refused() {
    for (Duration none : List.of(Duration.ZERO, Duration.ofDays(-1))) {
      assertThatThrownBy(() -> new CaseloadCount(TEAM, ADJACENT, ZoneId.of("UTC"), none))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("A trend needs a time to look back longer than zero, not PT");
    }
  }
}
