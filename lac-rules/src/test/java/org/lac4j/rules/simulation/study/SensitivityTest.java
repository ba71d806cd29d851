package org.lac4j.rules.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Demand;
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
                new VariedInput(VariedInput.Input.GIVING_UP, 0.8, 1.2),
                new VariedInput(VariedInput.Input.DEMAND, 0.8, 1.2))
            .oneAtATime();

    assertThat(swings.get(0).input().input()).isEqualTo(VariedInput.Input.DEMAND);
    assertThat(swings.get(0).atHigh().orElseThrow().mean())
        .isGreaterThan(swings.get(0).atLow().orElseThrow().mean());
    assertThat(swings.get(1).size()).isZero();
  }

  @Test
  void a_verdict_says_in_how_many_worlds_it_holds() {
    Scenario busier = SCENARIO.withAreas(SimulatedArea.of("A", "A", new Demand.PerYear(160)));

    Sensitivity.Worlds worlds =
        of(Optional.of(busier), new VariedInput(VariedInput.Input.LONG_LASTS, 0.9, 1.1)).worlds(8);

    assertThat(worlds.above()).isEqualTo(8);
    assertThat(worlds.sentence())
        .isEqualTo("In 8 of 8 plausible worlds the mean wait for a first meeting gets longer.");
  }

  @Test
  void without_a_comparison_the_range_is_told() {
    assertThat(
            of(Optional.empty(), new VariedInput(VariedInput.Input.DEMAND, 0.9, 1.1))
                .worlds(3)
                .sentence())
        .startsWith("In 3 plausible worlds the mean wait for a first meeting is from ");
  }

  @Test
  void every_input_changes_the_scenario_and_leaves_it_valid() {
    for (VariedInput input : VariedInput.all()) {
      assertThat(input.applyTo(SCENARIO, 1.0)).as(input.input().code()).isEqualTo(SCENARIO);
      assertThat(input.applyTo(SCENARIO, 3.0).name()).isEqualTo("One");
    }
    assertThatThrownBy(() -> new VariedInput(VariedInput.Input.DEMAND, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give factors above 0");
  }
}
