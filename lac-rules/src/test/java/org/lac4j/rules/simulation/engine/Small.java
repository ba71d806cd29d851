package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;

/** One area with one coordinator in April to June 2024, people introduced at noon, and nothing that takes time. */
public final class Small {

  static final AreaCode AREA = AreaCode.of("A-1");
  static final CoordinatorId COORDINATOR = CoordinatorId.of("C-1");
  static final CoordinatorId OTHER = CoordinatorId.of("C-2");
  static final Scope BY_COORDINATOR = new Scope(Scope.Kind.COORDINATOR, "C-1");

  private Small() {}

  static SimulatedCoordinator.Builder coordinator(CoordinatorId id) {
    return SimulatedCoordinator.builder().id(id);
  }

  static Scenario introducedOn(LocalDate... days) {
    return with(new Demand.Dated(ImmutableList.copyOf(days)));
  }

  /** The scenario with some demand. */
  public static Scenario with(Demand demand) {
    return Scenario.builder()
        .name("Small")
        .firstDay(LocalDate.of(2024, 4, 1))
        .lastDay(LocalDate.of(2024, 6, 30))
        .season(
            new Season(
                ImmutableList.copyOf(Collections.nCopies(12, 1.0)),
                ImmutableList.copyOf(Collections.nCopies(7, 1.0)),
                new Season.Hours(LocalTime.of(12, 0), LocalTime.of(12, 1))))
        .addAreas(SimulatedArea.of("A-1", "One", demand))
        .addCoordinators(coordinator(COORDINATOR).addAreas(AREA).build())
        .people(People.builder().longLasts(new Length.Fixed(1000)).build())
        .attention(Attention.NONE)
        .start(Start.EMPTY)
        .build();
  }

  static Replication run(Scenario scenario) {
    return Simulation.of(scenario).run(1, 0);
  }

  static double team(Replication run, Measure measure) {
    return run.value(measure, Scope.TEAM).orElseThrow();
  }
}
