package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;

/** Finds what does not fit together in a scenario. */
final class ScenarioCheck {

  private static final int FIRST_YEAR = 2011;
  private static final int LAST_YEAR = 2059;
  private static final int MOST_AREAS = 10_000;

  private final Scenario scenario;
  private final ImmutableSet<AreaCode> areas;
  private final ImmutableSet<CoordinatorId> coordinators;
  private final List<ScenarioFault> faults = new ArrayList<>();

  private ScenarioCheck(Scenario scenario) {
    this.scenario = scenario;
    this.areas =
        scenario.areas().stream().map(SimulatedArea::code).collect(ImmutableSet.toImmutableSet());
    this.coordinators =
        scenario.everyCoordinator().stream()
            .map(SimulatedCoordinator::id)
            .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableList<ScenarioFault> faults(Scenario scenario) {
    ScenarioCheck check = new ScenarioCheck(scenario);
    check.whole();
    check.areas();
    check.adjacent();
    check.coordinators();
    check.changes();
    check.start();
    return ImmutableList.copyOf(check.faults);
  }

  private void whole() {
    if (scenario.name().isBlank()) {
      fault("/name", "The name is blank: give the scenario one.");
    }
    if (scenario.lastDay().isBefore(scenario.firstDay())) {
      fault(
          "/lastDay",
          "The last day, "
              + scenario.lastDay()
              + ", is before the first, "
              + scenario.firstDay()
              + ": give the same or a later one.");
    }
    year("/firstDay", scenario.firstDay());
    year("/lastDay", scenario.lastDay());
  }

  private void year(String pointer, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      fault(
          pointer,
          day
              + " lies outside the years for which bank holidays are known: give a day from "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ".");
    }
  }

  private void areas() {
    if (scenario.areas().isEmpty() || scenario.areas().size() > MOST_AREAS) {
      fault(
          "/areas",
          "There are " + scenario.areas().size() + " areas: give 1 to " + MOST_AREAS + ".");
    }
    Set<AreaCode> seen = new HashSet<>();
    for (int i = 0; i < scenario.areas().size(); i++) {
      SimulatedArea area = scenario.areas().get(i);
      if (!seen.add(area.code())) {
        fault("/areas/" + i + "/code", "The area " + area.code() + " stands twice: give it once.");
      }
      String nearest = "/areas/" + i + "/nearest";
      area.nearest().ifPresent(code -> known(nearest, code));
    }
  }

  private void adjacent() {
    int place = 0;
    for (AdjacentAreas.Pair pair : scenario.adjacent().pairs()) {
      known("/adjacent/" + place + "/first", pair.first());
      known("/adjacent/" + place + "/second", pair.second());
      place++;
    }
    if (place == 0 && scenario.policies().neighbours() == NeighbourHelp.FOLLOWED) {
      fault(
          "/adjacent",
          "Coordinators next door are to be asked, and no areas lie next to each other: say which do, or leave the"
              + " suggestions as advice.");
    }
  }

  private void coordinators() {
    Map<AreaCode, CoordinatorId> owners = new LinkedHashMap<>();
    Set<CoordinatorId> seen = new HashSet<>();
    for (int i = 0; i < scenario.coordinators().size(); i++) {
      SimulatedCoordinator coordinator = scenario.coordinators().get(i);
      String pointer = "/coordinators/" + i;
      post(pointer, coordinator, seen);
      int place = 0;
      for (AreaCode area : coordinator.areas()) {
        Optional<CoordinatorId> other =
            Optional.ofNullable(owners.putIfAbsent(area, coordinator.id()));
        if (other.isPresent()) {
          fault(
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

  private void post(String pointer, SimulatedCoordinator coordinator, Set<CoordinatorId> seen) {
    if (!seen.add(coordinator.id())) {
      fault(
          pointer + "/id",
          "The coordinator " + coordinator.id() + " stands twice: give each once.");
    }
    known(pointer + "/areas", coordinator.areas());
    known(pointer + "/helpsIn", coordinator.helpsIn());
    gaps(pointer + "/absences", coordinator.absences());
    gaps(pointer + "/vacancies", coordinator.vacancies());
    coordinator.leaveCoveredBy().ifPresent(id -> known(pointer + "/leaveCoveredBy", id));
  }

  private void known(String pointer, ImmutableSet<AreaCode> codes) {
    int place = 0;
    for (AreaCode code : codes) {
      known(pointer + "/" + place++, code);
    }
  }

  private void gaps(String pointer, ImmutableList<Absence> gaps) {
    for (int i = 0; i < gaps.size(); i++) {
      String cover = pointer + "/" + i + "/coveredBy";
      gaps.get(i).coveredBy().ifPresent(id -> known(cover, id));
    }
  }

  private void changes() {
    Set<CoordinatorId> seen = new HashSet<>();
    scenario.coordinators().forEach(coordinator -> seen.add(coordinator.id()));
    for (int i = 0; i < scenario.changes().size(); i++) {
      Change change = scenario.changes().get(i);
      String pointer = "/changes/" + i;
      year(pointer + "/on", change.on());
      simulated(pointer + "/on", change.on());
      if (change instanceof Change.CoordinatorJoins joins) {
        post(pointer + "/coordinator", joins.coordinator(), seen);
      } else if (change instanceof Change.CoordinatorLeaves leaves) {
        known(pointer + "/coordinator", leaves.coordinator());
        coverOfWhoLeaves(pointer + "/people", leaves);
      } else if (change instanceof Change.AreaAdded added) {
        known(pointer + "/area", added.area());
        known(pointer + "/coordinator", added.coordinator());
      } else if (change instanceof Change.DemandChanges demand) {
        known(pointer + "/areas", demand.areas());
      } else if (change instanceof Change.ServiceEnds ends) {
        known(pointer + "/area", ends.area());
      }
    }
  }

  private void simulated(String pointer, LocalDate day) {
    LocalDate begin = scenario.firstDay().minusWeeks(warmUpWeeks());
    if (day.isBefore(begin) || day.isAfter(scenario.lastDay())) {
      fault(
          pointer,
          day
              + " lies outside the time simulated, "
              + begin
              + " to "
              + scenario.lastDay()
              + ", so the change would do nothing: correct the day, or simulate it too.");
    }
  }

  private void coverOfWhoLeaves(String pointer, Change.CoordinatorLeaves leaves) {
    boolean isCovered =
        scenario.everyCoordinator().stream()
            .anyMatch(
                post ->
                    post.id().equals(leaves.coordinator()) && post.leaveCoveredBy().isPresent());
    if (leaves.people() == Handover.TO_COVER && !isCovered) {
      fault(
          pointer,
          "The people of coordinator "
              + leaves.coordinator()
              + " are to go to whoever covers their leave, and nobody does: name one, or another handover.");
    }
  }

  private void start() {
    warmUp();
    if (!(scenario.start() instanceof Start.Today today)) {
      return;
    }
    for (int i = 0; i < today.open().size(); i++) {
      InTouch open = today.open().get(i);
      covered("/start/open/" + i + "/area", open.area());
      notAfterStart("/start/open/" + i + "/since", open.since());
    }
    for (int i = 0; i < today.waiting().size(); i++) {
      InQueue waiting = today.waiting().get(i);
      covered("/start/waiting/" + i + "/area", waiting.area());
      notAfterStart("/start/waiting/" + i + "/receivedAt", ServiceTime.dayOf(waiting.receivedAt()));
    }
  }

  /** Bank holidays must be known for the warm-up too. */
  private void warmUp() {
    int weeks = warmUpWeeks();
    LocalDate earliest = scenario.firstDay().minusWeeks(weeks);
    if (weeks > 0 && earliest.getYear() < FIRST_YEAR) {
      fault(
          "/start",
          "A warm-up of "
              + weeks
              + " weeks would start on "
              + earliest
              + ", and bank holidays are known from "
              + FIRST_YEAR
              + " on: give fewer weeks or a later first day.");
    }
  }

  private int warmUpWeeks() {
    if (scenario.start() instanceof Start.WarmUp warmUp) {
      return warmUp.weeks();
    }
    return scenario.start() instanceof Start.WarmUpFound found ? found.longestWeeks() : 0;
  }

  private void notAfterStart(String pointer, LocalDate day) {
    if (!day.isBefore(scenario.firstDay())) {
      fault(
          pointer,
          day
              + " is not before the first day measured, "
              + scenario.firstDay()
              + ": who stands there at the start came before it.");
    }
  }

  private void covered(String pointer, AreaCode area) {
    if (scenario.coordinators().stream().noneMatch(post -> post.areas().contains(area))) {
      fault(
          pointer,
          "The area "
              + area
              + " has no coordinator at the start: who is in touch or waits there needs one (P14).");
    }
  }

  private void known(String pointer, AreaCode area) {
    if (!areas.contains(area)) {
      fault(pointer, "There is no area " + area + " in the scenario: add it, or correct the code.");
    }
  }

  private void known(String pointer, CoordinatorId id) {
    if (!coordinators.contains(id)) {
      fault(
          pointer,
          "There is no coordinator " + id + " in the scenario: add them, or correct the id.");
    }
  }

  private void fault(String pointer, String message) {
    faults.add(new ScenarioFault(pointer, message));
  }
}
