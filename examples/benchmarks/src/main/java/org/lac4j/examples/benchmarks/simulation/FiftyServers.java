package org.lac4j.examples.benchmarks.simulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/**
 * The model of both sides, M/M/50: people come at random, 50 at a time are in touch, each for an exponential time, and the
 * others wait in the order in which they came.
 */
final class FiftyServers {

  static final int SERVERS = 50;
  static final double LOAD = 0.9;
  static final double SERVICE_DAYS = 10;

  /** How many come in a day. */
  static final double ARRIVALS = LOAD * SERVERS / SERVICE_DAYS;

  static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
  static final LocalDate LAST = LocalDate.of(2058, 12, 31);

  private static final double DAYS_A_YEAR = 365.25;

  private FiftyServers() {}

  static double days() {
    return LAST.toEpochDay() - FIRST.toEpochDay() + 1;
  }

  /** By Erlang's formula, how long anyone waits on average, in days. */
  static double meanWait() {
    double offered = LOAD * SERVERS;
    double blocking = 1;
    for (int servers = 1; servers <= SERVERS; servers++) {
      blocking = offered * blocking / (servers + offered * blocking);
    }
    double waits = blocking / (1 - LOAD * (1 - blocking));
    return waits * SERVICE_DAYS / (SERVERS * (1 - LOAD));
  }

  static Scenario scenario() {
    AreaCode area = AreaCode.of("A");
    return Scenario.builder()
        .name("M/M/50")
        .firstDay(FIRST)
        .lastDay(LAST)
        .calendar(WorkCalendar.ALWAYS)
        .addAreas(SimulatedArea.of("A", "A", new Demand.PerYear(ARRIVALS * DAYS_A_YEAR)))
        .addCoordinators(
            SimulatedCoordinator.builder().id(CoordinatorId.of("C")).addAreas(area).build())
        .people(People.builder().longLasts(new Length.Exponential(SERVICE_DAYS)).build())
        .attention(Attention.NONE)
        .policies(
            Policies.builder()
                .priority(
                    PrioritisationRule.of(
                        "arrival",
                        ImmutableList.of(StandardCriterion.WAITED_LONGEST),
                        Integer.MAX_VALUE))
                .caseload(
                    CaseloadRule.of(
                        RuleVersion.of("caseload", "fifty", "Fifty at a time"),
                        new CaseloadParameters(SERVERS, SERVERS, 5)))
                .intake(Intake.CAP)
                .build())
        .start(Start.EMPTY)
        .build();
  }
}
