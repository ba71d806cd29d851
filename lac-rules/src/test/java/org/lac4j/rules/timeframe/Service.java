package org.lac4j.rules.timeframe;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;

/** Services of four areas with people, leave and seasons as in York: a steady one, and what may happen to it on one day. */
public final class Service {

  /** The first day measured. */
  public static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  static final LocalDate CHANGE = FIRST.plusDays(420);
  static final AreaCode ONE = code(1);
  private static final int AREAS = 4;
  private static final double A_YEAR = 62;

  private Service() {}

  /** Nothing happens that does not happen every year. */
  public static Scenario steady() {
    Scenario york = York2024.scenario();
    return Scenario.builder()
        .from(york)
        .name("Four areas")
        .firstDay(FIRST)
        .lastDay(FIRST.plusDays(1400))
        .areas(
            IntStream.rangeClosed(1, AREAS)
                .mapToObj(
                    number ->
                        SimulatedArea.of(
                            code(number).value(), "Area " + number, new Demand.PerYear(A_YEAR)))
                .toList())
        .coordinators(IntStream.rangeClosed(1, AREAS).mapToObj(Service::coordinator).toList())
        .people(york.people().withLongLasts(new Length.LogNormal(450, 400)))
        .start(new Start.WarmUp(208))
        .build();
  }

  /** Half as many people again come in every area. */
  static Scenario demandRises() {
    return steady().and(new Change.DemandChanges(CHANGE, ImmutableSet.of(), 1.5));
  }

  /** The first area's coordinator is away for twelve weeks, and nobody covers. */
  static Scenario longLeave() {
    Scenario steady = steady();
    return steady.withCoordinators(
        IntStream.rangeClosed(1, AREAS)
            .mapToObj(
                number ->
                    number == 1
                        ? coordinator(1).withAbsences(Absence.of(CHANGE, CHANGE.plusDays(83)))
                        : coordinator(number))
            .toList());
  }

  /** The first area's coordinator leaves; four months later somebody takes the post. */
  static Scenario vacancy() {
    return steady()
        .and(new Change.CoordinatorLeaves(CHANGE, coordinator(1).id(), Handover.TO_SUCCESSOR))
        .and(
            new Change.CoordinatorJoins(
                CHANGE.plusDays(120),
                coordinator(1).withId(CoordinatorId.of("C-9")).withInductionWeeks(8)));
  }

  private static AreaCode code(int number) {
    return AreaCode.of(String.format(Locale.ROOT, "Y%02d", number));
  }

  private static SimulatedCoordinator coordinator(int number) {
    return SimulatedCoordinator.builder()
        .id(id(number))
        .addAreas(code(number))
        .leaveWeeksPerYear(6)
        .leaveCoveredBy(id(number % AREAS + 1))
        .build();
  }

  private static CoordinatorId id(int number) {
    return CoordinatorId.of("C-" + number);
  }
}
