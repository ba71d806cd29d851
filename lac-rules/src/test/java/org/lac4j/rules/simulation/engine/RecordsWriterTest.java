package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.records.RecordsCheck;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.TeamOnADay;
import org.lac4j.rules.simulation.people.KnownIntroduction;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;

/** What a run writes down is what it measures. */
class RecordsWriterTest {

  private static final long SEED = 7;

  /** They take long, or are one of the others with a rule that changes nothing written here. */
  private static final ImmutableSet<String> LEFT_OUT =
      ImmutableSet.of(
          "york-ten-years",
          "warm-up-found",
          "by-arrival",
          "urgency",
          "ids-only",
          "weighted",
          "policies-asked");

  @TestFactory
  Stream<DynamicTest> every_scenario_obeys_the_check_of_records_and_counts_as_its_run() {
    return GoldenScenarios.all().entrySet().stream()
        .filter(each -> !LEFT_OUT.contains(each.getKey()))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> {
                      Simulation simulation = Simulation.of(each.getValue());
                      SimulatedRecords records = simulation.records(SEED, 0);
                      assertThat(faults(records)).isEmpty();
                      assertCounts(simulation, records);
                    }));
  }

  private static ImmutableList<?> faults(SimulatedRecords records) {
    return RecordsCheck.faults(
        records.team(), records.introductions(), records.journeys(), ImmutableList.of());
  }

  private static void assertCounts(Simulation simulation, SimulatedRecords records) {
    Scenario scenario = simulation.scenario();
    Replication run = simulation.run(SEED, 0);
    WeeklyNumbers weekly = run.weekly();
    assertThat(weekly.everybody(weekly.weeks() - 1)).isPositive();
    for (int area = 0; area < scenario.areas().size(); area++) {
      List<Spell> spells = spells(records, scenario.areas().get(area));
      for (int week = 0; week < weekly.weeks(); week++) {
        Instant moment = ServiceTime.startOf(scenario.firstDay().plusWeeks(week));
        assertThat(count(spells, spell -> waits(spell, moment)))
            .as("waiting in area %s in week %s", area, week)
            .isEqualTo(weekly.waiting(week, area));
        assertThat(count(spells, spell -> isInTouch(spell, moment)))
            .as("in touch in area %s in week %s", area, week)
            .isEqualTo(weekly.open(week, area));
      }
    }
    for (SimulatedArea area : scenario.areas()) {
      Scope scope = new Scope(Scope.Kind.AREA, area.code().value());
      List<Spell> spells = spells(records, area);
      Instant start = ServiceTime.startOf(scenario.firstDay());
      assertThat((double) count(spells, spell -> !spell.openedAt().isBefore(start)))
          .isEqualTo(value(run, Measure.INTRODUCED, scope));
      assertThat((double) count(spells, spell -> isMetFrom(spell, start)))
          .isEqualTo(value(run, Measure.MET, scope));
    }
  }

  private static double value(Replication run, Measure measure, Scope scope) {
    return run.value(measure, scope).orElse(0);
  }

  /** Whoever was introduced before counts too. */
  private static boolean isMetFrom(Spell spell, Instant start) {
    return spell.conversationAt().filter(at -> !at.isBefore(start)).isPresent();
  }

  private static List<Spell> spells(SimulatedRecords records, SimulatedArea area) {
    return records.known().stream()
        .filter(known -> known.area().equals(area.code()))
        .flatMap(known -> known.journey().spells().stream())
        .toList();
  }

  private static int count(List<Spell> spells, Predicate<Spell> holds) {
    return (int) spells.stream().filter(holds).count();
  }

  private static boolean waits(Spell spell, Instant moment) {
    return spell.openedAt().isBefore(moment)
        && isAfter(spell.conversationAt(), moment)
        && isAfter(spell.endedAt(), moment);
  }

  private static boolean isInTouch(Spell spell, Instant moment) {
    return !isAfter(spell.conversationAt(), moment) && isAfter(spell.endedAt(), moment);
  }

  /** What is noted of a moment is noted before what happens in it. */
  private static boolean isAfter(Optional<Instant> event, Instant moment) {
    return event.filter(at -> at.isBefore(moment)).isEmpty();
  }

  @Test
  void a_run_that_ends_on_any_day_has_as_many_waiting_and_in_touch_then_as_its_records() {
    Scenario busy = GoldenScenarios.all().get("changes");
    for (int days = 20; days < 400; days += 19) {
      Scenario shorter = busy.withChanges().withLastDay(busy.firstDay().plusDays(days));
      Simulation simulation = Simulation.of(shorter);
      Replication run = simulation.run(SEED, days);
      SimulatedRecords records = simulation.records(SEED, days);
      Instant start = ServiceTime.startOf(shorter.firstDay());
      Instant end = ServiceTime.startOf(shorter.lastDay().plusDays(1));
      for (SimulatedArea area : shorter.areas()) {
        Scope scope = new Scope(Scope.Kind.AREA, area.code().value());
        List<Spell> spells = spells(records, area);
        assertThat((double) count(spells, spell -> waits(spell, end)))
            .isEqualTo(value(run, Measure.WAITING_AT_END, scope));
        assertThat((double) count(spells, spell -> isMetFrom(spell, start)))
            .isEqualTo(value(run, Measure.MET, scope));
      }
    }
  }

  @Test
  void the_same_seed_writes_the_same_and_another_writes_something_else() {
    Simulation simulation = Simulation.of(york());

    assertThat(simulation.records(1, 0)).isEqualTo(Simulation.of(york()).records(1, 0));
    assertThat(simulation.records(2, 0)).isNotEqualTo(simulation.records(1, 0));
    assertThat(simulation.records(1, 1)).isNotEqualTo(simulation.records(1, 0));
    assertThatThrownBy(() -> simulation.records(1, -1)).hasMessageContaining("count from 0");
  }

  private static Scenario york() {
    Scenario york = York2024.scenario();
    return york.withLastDay(york.firstDay().plusDays(200)).withStart(new Start.WarmUp(20));
  }

  @Test
  void whoever_lives_where_nobody_covers_is_recorded_and_ends_at_once() {
    SimulatedRecords records = Simulation.of(york()).records(1, 0);
    List<KnownIntroduction> outside =
        records.known().stream()
            .filter(known -> !records.team().areasByCode().containsKey(known.area()))
            .toList();

    assertThat(outside)
        .isNotEmpty()
        .allMatch(known -> known.journey().receivedAt().equals(known.journey().endedAt().get()));
    assertThat(records.team().areas()).hasSize(12);
  }

  @Test
  void the_team_has_the_posts_and_planned_absences_of_the_scenario() {
    Scenario york = york();
    LocalDate day = york.firstDay().plusDays(60);
    CoordinatorId first = york.coordinators().get(0).id();
    Scenario leaves = york.and(new Change.CoordinatorLeaves(day, first, Handover.TO_SUCCESSOR));

    TeamOnADay before = Simulation.of(leaves).records(1, 0).team().asOf(day.minusDays(1));
    TeamOnADay after = Simulation.of(leaves).records(1, 0).team().asOf(day);

    assertThat(before.vacant()).isEmpty();
    assertThat(after.vacant()).containsExactlyElementsOf(york.coordinators().get(0).areas());
    assertThat(
            Simulation.of(york).records(1, 0).team().coordinators().stream()
                .flatMap(coordinator -> coordinator.absences().stream()))
        .isNotEmpty()
        .allMatch(absence -> absence.coveredBy().isPresent());
  }

  @Test
  void whoever_is_handed_on_walks_with_the_successor_from_then_on() {
    Scenario york = york();
    CoordinatorId first = york.coordinators().get(0).id();
    Change leaves =
        new Change.CoordinatorLeaves(york.firstDay().plusDays(60), first, Handover.TO_COVER);
    SimulatedRecords records = Simulation.of(york.and(leaves)).records(SEED, 0);
    List<Journey> handedOver =
        records.journeys().stream()
            .filter(
                journey ->
                    journey.events().stream()
                        .anyMatch(event -> event.kind() == EventKind.HANDED_OVER))
            .toList();

    assertThat(handedOver)
        .isNotEmpty()
        .allMatch(journey -> !journey.walkingAlongside().equals(Optional.of(first)));
  }
}
