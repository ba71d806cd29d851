package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.Criterion;
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

/** Scenarios that are the queues of theory: one coordinator with room for so many, and nothing else that binds. */
public final class Queues {

  /** Service takes an hour on average, in days. */
  public static final double HOUR = 1 / 24.0;

  static final ImmutableList<Criterion> BY_ARRIVAL =
      ImmutableList.of(StandardCriterion.WAITED_LONGEST);

  private static final double HOURS_PER_YEAR = 24 * 365.25;

  private Queues() {}

  /** A queue with so many servers, so much load on each, and services that last an hour on average. */
  public static Scenario of(int servers, double load, Length service) {
    return of(servers, load, People.builder().longLasts(service).build(), BY_ARRIVAL);
  }

  static Scenario of(int servers, double load, People people, ImmutableList<Criterion> order) {
    return Scenario.builder()
        .name(servers + " servers")
        .firstDay(LocalDate.of(2021, 1, 1))
        .lastDay(LocalDate.of(2021, 12, 31))
        .calendar(WorkCalendar.ALWAYS)
        .addAreas(SimulatedArea.of("A", "A", new Demand.PerYear(servers * load * HOURS_PER_YEAR)))
        .addCoordinators(
            SimulatedCoordinator.builder()
                .id(CoordinatorId.of("C"))
                .addAreas(AreaCode.of("A"))
                .build())
        .people(people)
        .attention(Attention.NONE)
        .policies(
            Policies.builder()
                .priority(PrioritisationRule.of("theory", order, Integer.MAX_VALUE))
                .caseload(
                    CaseloadRule.of(
                        RuleVersion.of("caseload", "theory", "So many servers"),
                        new CaseloadParameters(0, servers, 1)))
                .intake(Intake.CAP)
                .build())
        .start(new Start.WarmUp(2))
        .build();
  }

  /** The probability that all servers are busy (Erlang C). */
  public static double erlangC(int servers, double load) {
    double blocking = 1;
    double offered = servers * load;
    for (int k = 1; k <= servers; k++) {
      blocking = offered * blocking / (k + offered * blocking);
    }
    return blocking / (1 - load * (1 - blocking));
  }
}
