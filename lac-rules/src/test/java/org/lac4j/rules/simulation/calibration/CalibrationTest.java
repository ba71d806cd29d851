package org.lac4j.rules.simulation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.calibration.CalibrationRow.Figure;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.timeframe.Service;

/** A service that a scenario made is the service that the scenario describes. */
class CalibrationTest {

  private static final LocalDate DAY = Service.FIRST.plusDays(300);
  private static final LocalDate FROM = DAY.minusDays(182);
  private static final int RUNS = 40;

  private static Scenario scenario;
  private static ServiceRecords records;

  @BeforeAll
  static void run() {
    scenario = Service.steady().withLastDay(DAY.plusDays(60));
    records = Simulation.of(scenario).records(21, 0).service();
  }

  private static Calibration calibrated(Scenario tried) {
    return Calibration.of(tried, records, FROM, DAY.minusDays(1), RUNS, 1);
  }

  @Test
  void the_right_scenario_fits_about_nine_in_ten_figures() {
    Calibration calibration = calibrated(scenario);

    assertThat(calibration.rows()).hasSize(5 * Figure.values().length);
    assertThat((double) calibration.fitting() / calibration.rows().size()).isGreaterThan(0.75);
    assertThat(calibration.inWords())
        .hasSizeGreaterThan(9)
        .anyMatch(line -> line.startsWith("  people introduced: ") && line.endsWith(" Fits."))
        .last()
        .asString()
        .startsWith("Of 32 figures of single areas ");
  }

  @Test
  void a_scenario_with_half_the_demand_does_not_fit_and_says_which_figure() {
    Scenario quieter =
        scenario.withAreas(
            scenario.areas().stream()
                .map(area -> new SimulatedArea(area.area(), new Demand.PerYear(31), area.nearest()))
                .toList());

    Calibration calibration = calibrated(quieter);

    CalibrationRow introduced = calibration.rows().get(0);
    assertThat(introduced.figure()).isEqualTo(Figure.INTRODUCED);
    assertThat(introduced.area()).isEqualTo(Optional.empty());
    assertThat(introduced.fits()).isFalse();
    assertThat(introduced.happened()).isGreaterThan(introduced.mean() * 1.4);
    assertThat(calibration.inWords())
        .anyMatch(
            line -> line.startsWith("  people introduced: ") && line.endsWith(" More happened."));
  }

  @Test
  void it_starts_with_those_who_are_in_touch_and_wait_and_ends_as_long_after() {
    Scenario today = RecordedStart.of(scenario, records).on(DAY);
    Start.Today start = (Start.Today) today.start();
    CaseloadFacts facts = records.caseload(ServiceTime.startOf(DAY).minusNanos(1));
    int open = facts.loads().stream().mapToInt(load -> load.individuals() + load.families()).sum();
    int waiting = facts.loads().stream().mapToInt(load -> load.waiting()).sum();

    assertThat(start.open()).hasSize(open).hasSizeGreaterThan(100);
    assertThat(start.waiting()).hasSize(waiting);
    assertThat(today.firstDay()).isEqualTo(DAY);
    assertThat(today.lastDay().toEpochDay() - DAY.toEpochDay())
        .isEqualTo(scenario.lastDay().toEpochDay() - scenario.firstDay().toEpochDay());
    assertThat(Simulation.of(today).run(1, 0).weekly().everybody(0)).isEqualTo(open + waiting);
  }

  @Test
  void changes_of_demand_still_to_come_stay_and_past_ones_go() {
    Change past = new Change.DemandChanges(DAY.minusDays(50), ImmutableSet.of(), 1.2);
    Change future = new Change.DemandChanges(DAY.plusDays(50), ImmutableSet.of(), 0.9);

    assertThat(RecordedStart.of(scenario.and(past).and(future), records).on(DAY).changes())
        .containsExactly(future);
  }

  @Test
  void areas_that_the_scenario_does_not_know_are_a_fault_with_the_cure() {
    Scenario smaller =
        scenario
            .withCoordinators(
                scenario.coordinators().subList(0, 2).stream()
                    .map(post -> post.withLeaveCoveredBy(Optional.empty()))
                    .toList())
            .withAreas(scenario.areas().subList(0, 3));

    assertThatThrownBy(() -> RecordedStart.of(smaller, records))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(AreaCode.of("Y04").value())
        .hasMessageContaining("Give the scenario their demand");
  }

  @Test
  void few_runs_and_days_out_of_order_are_refused() {
    assertThatThrownBy(() -> Calibration.of(scenario, records, FROM, DAY, 19, 1))
        .hasMessageContaining("20 runs or more");
    assertThatThrownBy(() -> Calibration.of(scenario, records, DAY, FROM, 20, 1))
        .hasMessageContaining("days in order");
    assertThat(new Calibration(FROM, DAY, 20, ImmutableList.of()).inWords()).hasSize(2);
  }

  @Test
  void the_same_seed_gives_the_same() {
    assertThat(Calibration.of(scenario, records, FROM, DAY, 20, 3))
        .isEqualTo(Calibration.of(scenario, records, FROM, DAY, 20, 3));
  }
}
