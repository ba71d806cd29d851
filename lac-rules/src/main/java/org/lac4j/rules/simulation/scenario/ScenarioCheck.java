package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.caseload.AdjacentAreas;

/** Finds what does not fit together in a scenario. */
final class ScenarioCheck {

  private static final int MOST_AREAS = 10_000;

  private final Scenario scenario;
  private final CourseCheck.ScenarioFaults faults;

  private ScenarioCheck(Scenario scenario) {
    this.scenario = scenario;
    this.faults =
        new CourseCheck.ScenarioFaults(
            scenario.areas().stream()
                .map(SimulatedArea::code)
                .collect(ImmutableSet.toImmutableSet()),
            scenario.everyCoordinator().stream()
                .map(SimulatedCoordinator::id)
                .collect(ImmutableSet.toImmutableSet()));
  }

  static ImmutableList<ScenarioFault> faults(Scenario scenario) {
    ScenarioCheck check = new ScenarioCheck(scenario);
    CourseCheck course =
        new CourseCheck(
            scenario.start(),
            scenario.firstDay(),
            scenario.lastDay(),
            scenario.coordinators(),
            check.faults);
    check.whole();
    check.areas();
    check.adjacent();
    check.coordinators();
    course.changes(scenario.changes(), scenario.everyCoordinator());
    course.start();
    return check.faults.found();
  }

  private void whole() {
    if (scenario.name().isBlank()) {
      faults.add("/name", "The name is blank: give the scenario one.");
    }
    if (scenario.lastDay().isBefore(scenario.firstDay())) {
      faults.add(
          "/lastDay",
          "The last day, "
              + scenario.lastDay()
              + ", is before the first, "
              + scenario.firstDay()
              + ": give the same or a later one.");
    }
    if (!(scenario.facilitatorHoursPerWeek() >= 0 && scenario.facilitatorHoursPerWeek() <= 1000)) {
      faults.add(
          "/facilitatorHoursPerWeek",
          "The hours a week of Community Facilitators are "
              + scenario.facilitatorHoursPerWeek()
              + ": give 0 to 1,000.");
    }
    faults.year("/firstDay", scenario.firstDay());
    faults.year("/lastDay", scenario.lastDay());
  }

  private void areas() {
    if (scenario.areas().isEmpty() || scenario.areas().size() > MOST_AREAS) {
      faults.add(
          "/areas",
          "There are " + scenario.areas().size() + " areas: give 1 to " + MOST_AREAS + ".");
    }
    Set<AreaCode> seen = new HashSet<>();
    for (int i = 0; i < scenario.areas().size(); i++) {
      SimulatedArea area = scenario.areas().get(i);
      if (!seen.add(area.code())) {
        faults.add(
            "/areas/" + i + "/code", "The area " + area.code() + " stands twice: give it once.");
      }
      String nearest = "/areas/" + i + "/nearest";
      area.nearest().ifPresent(code -> faults.known(nearest, code));
    }
  }

  private void adjacent() {
    int place = 0;
    for (AdjacentAreas.Pair pair : scenario.adjacent().pairs()) {
      faults.known("/adjacent/" + place + "/first", pair.first());
      faults.known("/adjacent/" + place + "/second", pair.second());
      place++;
    }
    if (place == 0 && scenario.policies().neighbours() == NeighbourHelp.FOLLOWED) {
      faults.add(
          "/adjacent",
          "Coordinators next door are to be asked, and no areas lie next to each other: say which do, or leave the"
              + " suggestions as advice.");
    }
  }

  private void coordinators() {
    Set<CoordinatorId> seen = new HashSet<>();
    Map<AreaCode, CoordinatorId> owners = new LinkedHashMap<>();
    for (int i = 0; i < scenario.coordinators().size(); i++) {
      SimulatedCoordinator coordinator = scenario.coordinators().get(i);
      String pointer = "/coordinators/" + i;
      faults.post(pointer, coordinator, seen);
      int place = 0;
      for (AreaCode area : coordinator.areas()) {
        Optional<CoordinatorId> other =
            Optional.ofNullable(owners.putIfAbsent(area, coordinator.id()));
        if (other.isPresent()) {
          faults.add(
              pointer + "/areas/" + place,
              "The area "
                  + area
                  + " has two coordinators, "
                  + other.get()
                  + " and "
                  + coordinator.id()
                  + ": each has one (P14); let the other help there.");
        }
        place++;
      }
    }
  }
}
