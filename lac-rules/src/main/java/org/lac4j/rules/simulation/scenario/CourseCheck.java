package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;

/** Finds what does not fit in how a scenario starts and changes. */
final class CourseCheck {

  private final Start start;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final ImmutableList<SimulatedCoordinator> atTheStart;
  private final ScenarioFaults faults;

  CourseCheck(
      Start start,
      LocalDate firstDay,
      LocalDate lastDay,
      ImmutableList<SimulatedCoordinator> atTheStart,
      ScenarioFaults faults) {
    this.start = start;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.atTheStart = atTheStart;
    this.faults = faults;
  }

  /** Checks the changes, which may speak of everyone who is there at some time. */
  void changes(ImmutableList<Change> changes, List<SimulatedCoordinator> everyone) {
    Set<CoordinatorId> seen = new HashSet<>();
    atTheStart.forEach(coordinator -> seen.add(coordinator.id()));
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      String pointer = "/changes/" + i;
      faults.year(pointer + "/on", change.on());
      simulated(pointer + "/on", change.on());
      if (change instanceof Change.CoordinatorJoins joins) {
        faults.post(pointer + "/coordinator", joins.coordinator(), seen);
      } else if (change instanceof Change.CoordinatorLeaves leaves) {
        faults.known(pointer + "/coordinator", leaves.coordinator());
        coverOfWhoLeaves(pointer + "/people", leaves, everyone);
      } else if (change instanceof Change.AreaAdded added) {
        faults.known(pointer + "/area", added.area());
        faults.known(pointer + "/coordinator", added.coordinator());
      } else if (change instanceof Change.DemandChanges demand) {
        faults.known(pointer + "/areas", demand.areas());
      } else if (change instanceof Change.ServiceEnds ends) {
        faults.known(pointer + "/area", ends.area());
      }
    }
  }

  private void simulated(String pointer, LocalDate day) {
    if (day.isBefore(firstSimulated()) || day.isAfter(lastDay)) {
      faults.add(
          pointer,
          day
              + " lies outside the time simulated, "
              + firstSimulated()
              + " to "
              + lastDay
              + ", so the change would do nothing: correct the day, or simulate it too.");
    }
  }

  private void coverOfWhoLeaves(
      String pointer, Change.CoordinatorLeaves leaves, List<SimulatedCoordinator> everyone) {
    boolean isCovered =
        everyone.stream()
            .anyMatch(
                post ->
                    post.id().equals(leaves.coordinator()) && post.leaveCoveredBy().isPresent());
    if (leaves.people() == Handover.TO_COVER && !isCovered) {
      faults.add(
          pointer,
          "The people of coordinator "
              + leaves.coordinator()
              + " are to go to whoever covers their leave, and nobody does: name one, or another handover.");
    }
  }

  /** Checks who is there, and the warm-up. */
  void start() {
    warmUp();
    if (!(start instanceof Start.Today today)) {
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
    LocalDate earliest = firstSimulated();
    if (weeks > 0 && earliest.getYear() < ScenarioFaults.FIRST_YEAR) {
      faults.add(
          "/start",
          "A warm-up of "
              + weeks
              + " weeks would start on "
              + earliest
              + ", and bank holidays are known from "
              + ScenarioFaults.FIRST_YEAR
              + " on: give fewer weeks or a later first day.");
    }
  }

  private int warmUpWeeks() {
    if (start instanceof Start.WarmUp warmUp) {
      return warmUp.weeks();
    }
    return start instanceof Start.WarmUpFound found ? found.longestWeeks() : 0;
  }

  private void notAfterStart(String pointer, LocalDate day) {
    if (!day.isBefore(firstDay)) {
      faults.add(
          pointer,
          day
              + " is not before the first day measured, "
              + firstDay
              + ": who stands there at the start came before it.");
    }
  }

  private void covered(String pointer, AreaCode area) {
    if (atTheStart.stream().noneMatch(post -> post.areas().contains(area))) {
      faults.add(
          pointer,
          "The area "
              + area
              + " has no coordinator at the start: who is in touch or waits there needs one (P14).");
    }
  }

  /** The first day simulated, measured or not. */
  private LocalDate firstSimulated() {
    return firstDay.minusWeeks(warmUpWeeks());
  }

  /** Collects what is wrong with a scenario, and knows whom and what may be named in it. */
  static final class ScenarioFaults {

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
}
