package org.lac4j.rules.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;

class ScenarioTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
  private static final AreaCode UNKNOWN = AreaCode.of("X");
  private static final Scenario YORK = York2024.scenario();

  private static ImmutableList<ScenarioFault> faults(Supplier<Scenario> scenario) {
    return catchThrowableOfType(InvalidScenarioException.class, scenario::get).faults();
  }

  @Test
  void a_refusal_keeps_its_faults_when_it_is_serialised() throws Exception {
    InvalidScenarioException refusal =
        catchThrowableOfType(
            InvalidScenarioException.class, () -> YORK.withLastDay(day("2024-03-31")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refusal);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidScenarioException read = (InvalidScenarioException) in.readObject();

      assertThat(read.faults()).isNotEmpty().isEqualTo(refusal.faults());
      assertThat(read).hasMessage(refusal.getMessage());
    }
  }

  static Stream<Arguments> bad() {
    SimulatedCoordinator first = YORK.coordinators().get(0);
    return Stream.of(
        bad(
            "/lastDay",
            "2024-03-31, is before the first",
            () -> YORK.withLastDay(day("2024-03-31"))),
        bad(
            "/firstDay",
            "give a day from 2011 to 2059",
            () -> YORK.withFirstDay(day("2010-12-31"))),
        bad(
            "/areas/1/code",
            "stands twice",
            () -> YORK.withAreas(twice(YORK.areas().get(0))).withCoordinators()),
        bad(
            "/coordinators/1/areas/0",
            "has two coordinators, C-01 and C-98",
            () ->
                YORK.withCoordinators(
                    first,
                    first.withId(CoordinatorId.of("C-98")).withLeaveCoveredBy(Optional.empty()))),
        bad(
            "/changes/0/areas/0",
            "There is no area X in the scenario",
            () -> YORK.and(new Change.DemandChanges(DAY, ImmutableSet.of(UNKNOWN), 2))),
        bad(
            "/changes/0/coordinator",
            "There is no coordinator C-77",
            () ->
                YORK.and(new Change.AreaAdded(DAY, AreaCode.of("Y13"), CoordinatorId.of("C-77")))),
        bad(
            "/adjacent/0/second",
            "There is no area Z in the scenario",
            () ->
                YORK.withAdjacent(
                    AdjacentAreas.of(
                        ImmutableList.of(
                            AdjacentAreas.Pair.of(AreaCode.of("Y01"), AreaCode.of("Z")))))),
        bad(
            "/adjacent",
            "no areas lie next to each other: say which do",
            () -> YORK.withPolicies(YORK.policies().withNeighbours(NeighbourHelp.FOLLOWED))),
        bad(
            "/start",
            "A warm-up of 208 weeks would start on 2009-01-12",
            () -> YORK.withFirstDay(day("2013-01-07"))),
        bad(
            "/start/open/0/area",
            "has no coordinator at the start",
            () -> YORK.withStart(inTouch("Y13", "2024-01-01"))),
        bad(
            "/start/open/0/since",
            "is not before the first day measured",
            () -> YORK.withStart(inTouch("Y01", "2024-04-01"))));
  }

  private static Arguments bad(String pointer, String words, Supplier<Scenario> scenario) {
    return Arguments.of(pointer, words, scenario);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static ImmutableList<SimulatedArea> twice(SimulatedArea area) {
    return ImmutableList.of(area, area);
  }

  private static Start inTouch(String area, String since) {
    return new Start.Today(
        ImmutableList.of(InTouch.builder().area(AreaCode.of(area)).since(day(since)).build()),
        ImmutableList.of());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void what_does_not_fit_is_told_with_its_place(
      String pointer, String words, Supplier<Scenario> scenario) {
    assertThat(faults(scenario))
        .anySatisfy(
            fault -> {
              assertThat(fault.pointer()).isEqualTo(pointer);
              assertThat(fault.message()).contains(words);
            });
  }

  static Stream<Arguments> outOfRange() {
    return Stream.of(
        range("The mean of a gamma length in days is NaN", () -> new Length.Gamma(Double.NaN, 1)),
        range("is 40000.0 days: give at most 36525.0", () -> new Length.Fixed(40_000)),
        range("has 0 days to draw from", () -> new Length.Empirical(ImmutableList.of())),
        range("give one from 0.1 to 100", () -> new Length.Weibull(5, 0.01)),
        range("give a share from 0 to 1", () -> new Returning(1.2, Length.NONE)),
        range(
            "give a share from 0 to 1",
            () -> new GivingUp(EndReason.MOVED_AWAY, -0.1, Length.NONE)),
        range("give a number of 0 or more", () -> new Demand.PerYear(-1)),
        range("the weights of 12 months, not 3", () -> season(3)),
        range("give 0 or more", () -> new Intake(true, OptionalInt.of(-1))),
        range("give 0 to 522", () -> new Start.WarmUp(523)),
        range("Hours run from a time to a later one", () -> hours(10, 9)),
        range("give 0 to 480", () -> Attention.builder().answerMinutes(481).build()),
        range(
            "with a full week nobody would be answered",
            () -> Attention.builder().keptForNewHoursPerWeek(0).build()),
        range(
            "add up to 0.0",
            () ->
                People.builder()
                    .longLasts(Length.NONE)
                    .urgencies(ImmutableMap.of(Urgency.SOON, 0.0))
                    .build()),
        range(
            "give each cause once",
            () ->
                People.builder()
                    .longLasts(Length.NONE)
                    .addGivingUp(new GivingUp(EndReason.DIED, 0.1, Length.NONE))
                    .addGivingUp(new GivingUp(EndReason.DIED, 0.1, Length.NONE))
                    .build()));
  }

  private static Arguments range(String words, Supplier<Object> value) {
    return Arguments.of(words, value);
  }

  private static Season season(int months) {
    return new Season(
        ImmutableList.copyOf(Collections.nCopies(months, 1.0)),
        ImmutableList.copyOf(Collections.nCopies(7, 1.0)),
        Season.Hours.WHOLE_DAY);
  }

  private static Season.Hours hours(int from, int to) {
    return new Season.Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  @ParameterizedTest
  @MethodSource("outOfRange")
  void what_is_out_of_range_is_told_with_the_cure(String words, Supplier<Object> value) {
    assertThatThrownBy(value::get)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @Test
  void york_is_of_the_size_of_the_service() {
    assertThat(YORK.coordinators()).hasSize(12);
    assertThat(YORK.areas()).hasSize(21);
    assertThat(YORK.assumptions()).isNotEmpty();
  }

  @Test
  void assumptions_stand_in_the_words_of_a_scenario() {
    assertThat(YORK.inWords())
        .startsWith("York 2024, from 2024-04-01 to 2034-03-31.")
        .contains(
            "Assumption about aims: Sourced: as partners mentioned them in the survey. (R5)",
            "At the guideline's upper figure people wait for room up to 28 days, then they are met"
                + " all the same; nobody is refused (P17).");
  }

  @Test
  void a_season_keeps_the_mean_of_the_year() {
    Season season = YORK.season();
    double sum = 0;
    LocalDate first = LocalDate.of(2024, 1, 1);
    for (int day = 0; day < 28 * 365; day++) {
      LocalDate date = first.plusDays(day);
      sum += season.factor(date.getMonthValue(), date.getDayOfWeek().getValue());
    }

    assertThat(sum / (28 * 365)).isCloseTo(1, within(0.001));
  }
}
