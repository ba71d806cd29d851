package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;

/** Collects what is wrong with a scenario, and knows whom and what may be named in it. */
final class ScenarioFaults {

  /** The first year whose bank holidays are known. */
  static final int FIRST_YEAR = 2011;

  private static final int LAST_YEAR = 2059;

  private final Set<AreaCode> areas;
  private final Set<CoordinatorId> coordinators;
  private final List<ScenarioFault> found = new ArrayList<>();

  ScenarioFaults(Set<AreaCode> areas, Set<CoordinatorId> coordinators) {
    this.areas = areas;
    this.coordinators = coordinators;
  }

  ImmutableList<ScenarioFault> found() {
    return ImmutableList.copyOf(found);
  }

  void add(String pointer, String message) {
    found.add(new ScenarioFault(pointer, message));
  }

  void year(String pointer, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      add(
          pointer,
          day
              + " lies outside the years for which bank holidays are known: give a day from "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ".");
    }
  }

  void known(String pointer, ImmutableSet<AreaCode> codes) {
    int place = 0;
    for (AreaCode code : codes) {
      known(pointer + "/" + place++, code);
    }
  }

  void known(String pointer, AreaCode area) {
    if (!areas.contains(area)) {
      add(pointer, "There is no area " + area + " in the scenario: add it, or correct the code.");
    }
  }

  void known(String pointer, CoordinatorId id) {
    if (!coordinators.contains(id)) {
      add(
          pointer,
          "There is no coordinator " + id + " in the scenario: add them, or correct the id.");
    }
  }

  /** Checks one post, beside those seen before. */
  void post(String pointer, SimulatedCoordinator coordinator, Set<CoordinatorId> seen) {
    if (!seen.add(coordinator.id())) {
      add(
          pointer + "/id",
          "The coordinator " + coordinator.id() + " stands twice: give each once.");
    }
    known(pointer + "/areas", coordinator.areas());
    known(pointer + "/helpsIn", coordinator.helpsIn());
    gaps(pointer + "/absences", coordinator.absences());
    gaps(pointer + "/vacancies", coordinator.vacancies());
    coordinator.leaveCoveredBy().ifPresent(id -> known(pointer + "/leaveCoveredBy", id));
  }

  private void gaps(String pointer, ImmutableList<Absence> gaps) {
    for (int i = 0; i < gaps.size(); i++) {
      String cover = pointer + "/" + i + "/coveredBy";
      gaps.get(i).coveredBy().ifPresent(id -> known(cover, id));
    }
  }
}
