package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lac4j.rules.simulation.engine.Small.AREA;
import static org.lac4j.rules.simulation.engine.Small.COORDINATOR;
import static org.lac4j.rules.simulation.engine.Small.OTHER;
import static org.lac4j.rules.simulation.engine.Small.coordinator;
import static org.lac4j.rules.simulation.engine.Small.introducedOn;
import static org.lac4j.rules.simulation.engine.Small.run;
import static org.lac4j.rules.simulation.engine.Small.team;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** Two areas next to each other and a third that is not, with a guideline of one person for each coordinator. */
class NeighbourHelpTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 4, 8);
  private static final AreaCode NEXT = AreaCode.of("A-2");
  private static final AreaCode FAR = AreaCode.of("A-3");
  private static final CoordinatorId THIRD = CoordinatorId.of("C-3");

  private static Scenario two(NeighbourHelp help, SimulatedCoordinator neighbour, Demand next) {
    Scenario one = introducedOn(MONDAY, MONDAY.plusDays(1));
    return one.withAreas(
            one.areas().get(0),
            SimulatedArea.of("A-2", "Two", next),
            SimulatedArea.of("A-3", "Three", Demand.NONE))
        .withCoordinators(
            coordinator(COORDINATOR).addAreas(AREA).build(),
            neighbour,
            coordinator(THIRD).addAreas(FAR).build())
        .withAdjacent(AdjacentAreas.of(ImmutableList.of(AdjacentAreas.Pair.of(AREA, NEXT))))
        .withPolicies(
            Policies.builder()
                .caseload(
                    CaseloadRule.of(
                        RuleVersion.of("caseload", "t", "One person"),
                        new CaseloadParameters(1, 1, 1)))
                .neighbours(help)
                .build());
  }

  private static SimulatedCoordinator neighbour() {
    return coordinator(OTHER).addAreas(NEXT).build();
  }

  private static double metFor(Replication run, String coordinator) {
    return run.value(Measure.MET_BY_NEIGHBOURS, new Scope(Scope.Kind.COORDINATOR, coordinator))
        .orElseThrow();
  }

  @Test
  void whoever_is_next_door_and_below_meets_whom_a_full_coordinator_has_no_room_for() {
    Replication run = run(two(NeighbourHelp.FOLLOWED, neighbour(), Demand.NONE));

    assertThat(team(run, Measure.LONGEST_WAIT_DAYS)).isZero();
    assertThat(team(run, Measure.TIME_ABOVE_GUIDELINE)).isZero();
    assertThat(team(run, Measure.MET_BY_NEIGHBOURS)).isEqualTo(1);
    assertThat(metFor(run, "C-1")).isZero();
    assertThat(metFor(run, "C-2")).isEqualTo(1);
    assertThat(metFor(run, "C-3")).isZero();
    assertThat(run.value(Measure.OPEN_MOST, new Scope(Scope.Kind.COORDINATOR, "C-2"))).hasValue(1);
  }

  @Test
  void advice_alone_changes_nothing_and_is_not_measured() {
    Replication run = run(two(NeighbourHelp.ADVICE_ONLY, neighbour(), Demand.NONE));

    assertThat(team(run, Measure.LONGEST_WAIT_DAYS)).isCloseTo(28, within(1.0));
    assertThat(run.value(Measure.MET_BY_NEIGHBOURS, Scope.TEAM)).isEmpty();
  }

  @Test
  void a_neighbour_sees_to_their_own_people_first() {
    LocalDate saturday = MONDAY.plusDays(5);
    Demand ownOnSaturday = new Demand.Dated(ImmutableList.of(saturday));
    Scenario scenario = two(NeighbourHelp.FOLLOWED, neighbour(), ownOnSaturday);
    SimulatedArea full = introducedOn(MONDAY, saturday).areas().get(0);

    Replication run =
        run(scenario.withAreas(full, scenario.areas().get(1), scenario.areas().get(2)));

    assertThat(longestWait(run, "A-1")).isBetween(28.0, 30.0);
    assertThat(longestWait(run, "A-2")).isLessThan(2);
    assertThat(team(run, Measure.MET)).isEqualTo(3);
  }

  private static double longestWait(Replication run, String area) {
    return run.value(Measure.LONGEST_WAIT_DAYS, new Scope(Scope.Kind.AREA, area)).orElseThrow();
  }

  @Test
  void a_neighbour_who_is_not_below_is_not_asked() {
    Demand ownBefore = new Demand.Dated(ImmutableList.of(MONDAY.minusDays(3)));

    Replication run = run(two(NeighbourHelp.FOLLOWED, neighbour(), ownBefore));

    assertThat(team(run, Measure.MET_BY_NEIGHBOURS)).isZero();
    assertThat(team(run, Measure.LONGEST_WAIT_DAYS)).isCloseTo(28, within(1.0));
  }

  @Test
  void a_neighbour_who_is_away_is_asked_once_they_are_back() {
    SimulatedCoordinator away =
        neighbour().withAbsences(Absence.of(MONDAY.minusDays(7), MONDAY.plusDays(6)));

    Replication run = run(two(NeighbourHelp.FOLLOWED, away, Demand.NONE));

    assertThat(team(run, Measure.MET_BY_NEIGHBOURS)).isEqualTo(1);
    assertThat(team(run, Measure.LONGEST_WAIT_DAYS)).isBetween(5.0, 6.0);
  }

  @Test
  void whoever_covers_asks_their_own_neighbours() {
    SimulatedCoordinator covering = neighbour();
    Scenario covered =
        two(NeighbourHelp.FOLLOWED, covering, Demand.NONE)
            .withCoordinators(
                coordinator(COORDINATOR)
                    .addAreas(AREA)
                    .addAbsences(Absence.from(MONDAY).coveredBy(OTHER))
                    .build(),
                covering,
                coordinator(THIRD).addAreas(FAR).build())
            .withAdjacent(AdjacentAreas.of(ImmutableList.of(AdjacentAreas.Pair.of(NEXT, FAR))));

    Replication run = run(covered);

    assertThat(metFor(run, "C-3")).isEqualTo(1);
    assertThat(team(run, Measure.LONGEST_WAIT_DAYS)).isZero();
  }
}
