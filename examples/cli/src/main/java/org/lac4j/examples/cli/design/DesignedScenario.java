package org.lac4j.examples.cli.design;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignedArea;
import org.lac4j.geo.report.DesignContext;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/**
 * Areas that were drawn as a scenario: the same units with the same people, served by other coordinators.
 *
 * <p>The scenario's areas are the units. Units that it lacks get demand by their load, as much for each as the others have
 * on average, in both scenarios, and that is told as an assumption.
 */
public final class DesignedScenario {

  private final Scenario today;
  private final DesignContext context;

  private DesignedScenario(Scenario today, DesignContext context) {
    this.today = today;
    this.context = context;
  }

  /**
   * Obtains the seam between a scenario of today and areas that are drawn.
   *
   * @param today the scenario of today; its areas are units
   * @param context the units and today's areas
   * @return the seam
   * @throws IllegalArgumentException if an area of the scenario is not a unit; the message names it
   */
  public static DesignedScenario of(Scenario today, DesignContext context) {
    for (SimulatedArea area : today.areas()) {
      if (!context.graph().codes().contains(area.code())) {
        throw new IllegalArgumentException(
            "The scenario's area "
                + area.code()
                + " isn't one of the units: give a scenario whose areas are the units.");
      }
    }
    return new DesignedScenario(withAllUnits(today, context), context);
  }

  private static Scenario withAllUnits(Scenario today, DesignContext context) {
    Set<AreaCode> known = new HashSet<>();
    today.areas().forEach(area -> known.add(area.code()));
    double perLoad =
        today.areas().stream().mapToDouble(area -> perYear(area.demand())).sum()
            / Math.max(
                1e-9,
                context.graph().codes().stream()
                    .filter(known::contains)
                    .mapToDouble(context.graph()::load)
                    .sum());
    List<SimulatedArea> missing = new ArrayList<>();
    for (AreaCode unit : context.graph().codes()) {
      if (!known.contains(unit)) {
        String name = context.units().area(unit).map(one -> one.area().name()).orElse(unit.value());
        missing.add(
            new SimulatedArea(
                new Area(unit, name),
                new Demand.PerYear(perLoad * context.graph().load(unit)),
                Optional.empty()));
      }
    }
    if (missing.isEmpty()) {
      return today;
    }
    return Scenario.builder()
        .from(today)
        .addAllAreas(missing)
        .addAssumptions(
            Assumption.of(
                "demand of units that the scenario lacks",
                "In "
                    + missing.size()
                    + " units that the scenario doesn't have, as many are introduced for their load as in the others."))
        .build();
  }

  private static double perYear(Demand demand) {
    if (demand instanceof Demand.PerYear given) {
      return given.introductions();
    }
    return demand instanceof Demand.OfPopulation given ? given.perYear() : 0;
  }

  /**
   * Returns the scenario of today, with all units.
   *
   * @return the scenario
   */
  public Scenario today() {
    return today;
  }

  /**
   * Returns the scenario in which the areas that were drawn hold from the first day.
   *
   * @param design the answer
   * @return the scenario, with a coordinator for each new area
   */
  public Scenario proposed(Design design) {
    ImmutableMap<AreaCode, AreaCode> drawn = design.byUnit();
    List<SimulatedCoordinator> coordinators = new ArrayList<>();
    for (SimulatedCoordinator coordinator : today.coordinators()) {
      coordinators.add(
          SimulatedCoordinator.builder()
              .from(coordinator)
              .areas(served(coordinator, drawn))
              .build());
    }
    for (DesignedArea area : design.areas()) {
      boolean served =
          area.units().stream()
              .anyMatch(unit -> coordinators.stream().anyMatch(one -> one.areas().contains(unit)));
      if (area.isNew() || !served) {
        coordinators.add(
            SimulatedCoordinator.builder()
                .id(CoordinatorId.of("C-" + area.code()))
                .areas(area.units())
                .build());
      }
    }
    return Scenario.builder()
        .from(today)
        .name(design.question())
        .coordinators(ImmutableList.copyOf(coordinators))
        .build();
  }

  /** The units of the drawn areas whose today's units the coordinator serves. */
  private ImmutableSet<AreaCode> served(
      SimulatedCoordinator coordinator, ImmutableMap<AreaCode, AreaCode> drawn) {
    Set<AreaCode> own = new HashSet<>();
    coordinator.areas().forEach(unit -> own.add(context.today().getOrDefault(unit, unit)));
    return drawn.entrySet().stream()
        .filter(entry -> own.contains(entry.getValue()))
        .map(java.util.Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }
}
