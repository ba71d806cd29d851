package org.lac4j.rules.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.assumed.AssumedInput;
import org.lac4j.rules.simulation.assumed.AssumedRange;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.InvalidScenarioException;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;

class SensitivityTest {

  private static final Scenario SCENARIO =
      Scenario.builder()
          .name("One")
          .firstDay(LocalDate.of(2026, 1, 5))
          .lastDay(LocalDate.of(2026, 12, 31))
          .addAreas(SimulatedArea.of("A", "A", new Demand.PerYear(110)))
          .addCoordinators(
              SimulatedCoordinator.builder()
                  .id(CoordinatorId.of("C"))
                  .addAreas(AreaCode.of("A"))
                  .build())
          .people(People.builder().longLasts(new Length.Exponential(180)).build())
          .start(new Start.WarmUp(52))
          .build();

  private static final Study STUDY = Study.of(SCENARIO).withReplications(4);

  private static Sensitivity of(Optional<Scenario> other, VariedInput... inputs) {
    return new Sensitivity(STUDY, other, Measure.MEETING_DAYS_MEAN, ImmutableList.copyOf(inputs));
  }

  @Test
  void what_matters_more_comes_first() {
    ImmutableList<Sensitivity.Swing> swings =
        of(
                Optional.empty(),
                VariedInput.of(AssumedInput.GIVING_UP, 0.8, 1.2),
                VariedInput.of(AssumedInput.DEMAND, 0.8, 1.2))
            .oneAtATime();

    assertThat(swings.get(0).input().range().input()).contains(AssumedInput.DEMAND);
    assertThat(swings.get(0).atHigh().orElseThrow().mean())
        .isGreaterThan(swings.get(0).atLow().orElseThrow().mean());
    assertThat(swings.get(1).size()).isZero();
  }

  @Test
  void a_verdict_says_in_how_many_worlds_it_holds() {
    Scenario busier = SCENARIO.withAreas(SimulatedArea.of("A", "A", new Demand.PerYear(160)));

    Sensitivity.Worlds worlds =
        of(Optional.of(busier), VariedInput.of(AssumedInput.LONG_LASTS, 0.9, 1.1)).worlds(8);

    assertThat(worlds.above()).isEqualTo(8);
    assertThat(worlds.sentence())
        .isEqualTo("In 8 of 8 plausible worlds the mean wait for a first meeting gets longer.");
  }

  @Test
  void without_a_comparison_the_range_is_told() {
    assertThat(
            of(Optional.empty(), VariedInput.of(AssumedInput.DEMAND, 0.9, 1.1))
                .worlds(3)
                .sentence())
        .startsWith("In 3 plausible worlds the mean wait for a first meeting is from ");
  }

  @Test
  void every_input_changes_the_scenario_and_leaves_it_valid() {
    for (VariedInput input : VariedInput.all()) {
      assertThat(input.applyTo(SCENARIO, 1.0)).as(input.range().of()).isEqualTo(SCENARIO);
      assertThat(input.applyTo(SCENARIO, 3.0).name()).isEqualTo("One");
    }
    assertThatThrownBy(() -> VariedInput.of(AssumedInput.DEMAND, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give factors above 0");
  }

  @Test
  void a_number_of_the_scenario_may_have_a_range_of_values() {
    Scenario varied =
        SCENARIO.withRanges(
            new AssumedRange("/people/longLasts/meanDays", 100, 300),
            new AssumedRange("/attention/firstMeetingMinutes", 60, 180.5),
            new AssumedRange("/areas/*/demand/introductions", 80, 120),
            new AssumedRange("demand", 0.9, 1.1));

    ImmutableList<VariedInput> inputs = VariedInput.of(varied);

    assertThat(ScenarioJson.read(ScenarioJson.write(varied))).isEqualTo(varied);
    assertThat(inputs).hasSize(4);
    assertThat(inputs.get(0).applyTo(varied, 250).people().longLasts().meanDays()).isEqualTo(250);
    assertThat(inputs.get(1).applyTo(varied, 99.6).attention().firstMeetingMinutes())
        .isEqualTo(100);
    assertThat(inputs.get(2).applyTo(varied, 90.5).areas())
        .allMatch(area -> area.demand().equals(new Demand.PerYear(90.5)));
    assertThat(varied.inWords())
        .contains("A range is assumed for /people/longLasts/meanDays: 100.0 to 300.0.");
    assertThat(of(Optional.empty(), inputs.get(0)).run(4).swings().get(0).size()).isPositive();
  }

  @Test
  void ranges_that_do_not_fit_are_told_with_their_place_all_at_once() {
    Scenario wrong =
        SCENARIO.withRanges(
            new AssumedRange("/people/longLast", 100, 300),
            new AssumedRange("/people/longShare", 0.5, 1.5),
            new AssumedRange("/people/longShare", 0.5, 0.7));

    assertThatThrownBy(() -> ScenarioJson.read(ScenarioJson.write(wrong)))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("2 faults")
        .hasMessageContaining("/ranges/0: The range of /people/longLast can't be used")
        .hasMessageContaining("/ranges/1: The range of /people/longShare can't be used");
    assertThatThrownBy(() -> new AssumedRange("nothing", 1, 2)).hasMessageContaining("demand");
    assertThatThrownBy(() -> new AssumedRange("/people/longShare", 2, 1))
        .hasMessageContaining("the lower one first");
  }

  @Test
  void worlds_cover_each_range_evenly() {
    Sensitivity sensitivity =
        of(
            Optional.empty(),
            new VariedInput(new AssumedRange("/areas/0/demand/introductions", 0, 200)));

    Sensitivity.Worlds worlds =
        new Sensitivity(
                sensitivity.study(), Optional.empty(), Measure.INTRODUCED, sensitivity.inputs())
            .worlds(10);

    List<Double> sorted = worlds.means().stream().sorted().toList();
    assertThat(sorted.get(0)).isLessThan(sorted.get(9) / 5);
    assertThat(sorted.get(5)).isBetween(sorted.get(9) * 0.35, sorted.get(9) * 0.75);
  }
}
