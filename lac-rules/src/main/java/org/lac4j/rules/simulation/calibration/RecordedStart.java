package org.lac4j.rules.simulation.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.people.KnownIntroduction;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;

/**
 * Lets a scenario start from a service's records as they were known when a day began.
 *
 * <p>From the records come the team of that day, with the absences, beginnings and endings of posts that it tells, and who is
 * in touch and who waits. Everything else, the demand and how long people stay among it, is as the scenario says; of a
 * coordinator whom it does not know, the week is that of the scenario's coordinator of the same area, or the usual one. The
 * scenario's own changes of demand stay, as far as they are still to come.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P14, P17
 */
public final class RecordedStart {

  private final Scenario scenario;
  private final ServiceRecords records;
  private final ImmutableSet<AreaCode> areas;

  private RecordedStart(Scenario scenario, ServiceRecords records) {
    this.scenario = scenario;
    this.records = records;
    this.areas = scenario.areas().stream().map(SimulatedArea::code).collect(toImmutableSet());
  }

  /**
   * Obtains the starts of a scenario.
   *
   * @param scenario the scenario
   * @param records the records
   * @return the starts
   * @throws IllegalArgumentException if the team has an area that the scenario has not
   */
  public static RecordedStart of(Scenario scenario, ServiceRecords records) {
    requireNonNull(scenario, "scenario");
    RecordedStart start = new RecordedStart(scenario, requireNonNull(records, "records"));
    ImmutableList<AreaCode> unknown =
        records.team().areas().stream()
            .map(Area::code)
            .filter(code -> !start.areas.contains(code))
            .collect(toImmutableList());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "The team has areas that the scenario has not: "
              + unknown
              + ". Give the scenario their demand, or the team the scenario's codes.");
    }
    return start;
  }

  /**
   * Obtains the scenario as it starts on a day, for as long as it lasts.
   *
   * @param day the first day simulated; what happened on it or later is not known
   * @return the scenario
   * @throws org.lac4j.rules.simulation.scenario.InvalidScenarioException if it does not fit together
   */
  public Scenario on(LocalDate day) {
    long days = scenario.lastDay().toEpochDay() - scenario.firstDay().toEpochDay();
    return between(day, day.plusDays(days), false);
  }

  /**
   * Obtains the scenario from one day to another that has passed: leave is as the team recorded it, if it recorded any.
   *
   * @param first the first day simulated; what happened on it or later is not known
   * @param last the last day
   * @return the scenario
   */
  Scenario past(LocalDate first, LocalDate last) {
    return between(first, last, true);
  }

  private Scenario between(LocalDate first, LocalDate last, boolean isPast) {
    TeamOfADay team = new TeamOfADay(scenario, records.team(), first, last, isPast);
    ImmutableList<SimulatedCoordinator> posts = team.posts();
    ImmutableSet<AreaCode> covered =
        posts.stream().flatMap(post -> post.areas().stream()).collect(toImmutableSet());
    return Scenario.builder()
        .from(scenario)
        .firstDay(first)
        .lastDay(last)
        .coordinators(posts)
        .changes(
            ImmutableList.<Change>builder()
                .addAll(team.changes())
                .addAll(
                    scenario.changes().stream()
                        .filter(change -> isOfDemand(change))
                        .filter(change -> change.on().isAfter(first) && !change.on().isAfter(last))
                        .collect(toImmutableList()))
                .build())
        .start(Start.Today.of(first, known(first, covered)))
        .build();
  }

  private static boolean isOfDemand(Change change) {
    return change instanceof Change.DemandChanges || change instanceof Change.ServiceEnds;
  }

  private ImmutableList<KnownIntroduction> known(LocalDate first, ImmutableSet<AreaCode> covered) {
    LocalDate before = first.minusDays(1);
    ImmutableList.Builder<KnownIntroduction> known = ImmutableList.builder();
    for (Introduction introduction : records.introductions()) {
      Optional<AreaCode> area =
          records
              .eligibility(introduction.id(), before)
              .flatMap(facts -> facts.placement())
              .stream()
              .map(Placement::possibleAreas)
              .flatMap(ImmutableList::stream)
              .map(Area::code)
              .filter(covered::contains)
              .findFirst();
      if (area.isPresent()) {
        records
            .journey(introduction.id(), before)
            .ifPresent(
                journey ->
                    known.add(
                        KnownIntroduction.builder()
                            .area(area.get())
                            .introduction(introduction)
                            .journey(journey)
                            .build()));
      }
    }
    return known.build();
  }
}
