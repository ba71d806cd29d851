package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadPolicy;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;
import org.lac4j.rules.simulation.scenario.York2024;

/** Scenarios that use every part of the engine, for digests of their numbers. */
final class GoldenScenarios {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final int AREAS = 4;
  private static final ImmutableList<Urgency> URGENCIES = ImmutableList.copyOf(Urgency.values());

  private GoldenScenarios() {}

  static Map<String, Scenario> all() {
    Map<String, Scenario> all = new LinkedHashMap<>();
    Scenario york =
        York2024.scenario().withLastDay(LocalDate.of(2026, 3, 31)).withStart(new Start.WarmUp(60));
    Scenario busy = busy();
    all.put("york", york);
    all.put("york-ten-years", York2024.scenario());
    all.put("one-area", oneArea());
    all.put("warm-up-found", oneArea().withStart(new Start.WarmUpFound(52)));
    all.put("busy", busy);
    all.put("hours-only", busy.withPolicies(busy.policies().withIntake(Intake.HOURS_ONLY)));
    all.put("cap", busy.withPolicies(busy.policies().withIntake(Intake.CAP)));
    all.put(
        "hold-week",
        busy.withPolicies(busy.policies().withIntake(new Intake(true, OptionalInt.of(7)))));
    all.put("neighbours", neighbours(busy, CaseloadRule.standard()));
    all.put(
        "neighbours-asked",
        neighbours(busy, asked(CaseloadRule.standard())).withLastDay(FIRST.plusDays(200)));
    all.put("always", always());
    all.put("no-attention", busy.withAttention(Attention.NONE));
    all.put("today", today(busy));
    all.put("crisis", York2024.inCrisis().withStart(new Start.WarmUp(60)));
    all.put("changes", changes(busy));
    all.put("by-arrival", order(busy, 1000, StandardCriterion.WAITED_LONGEST));
    all.put("urgency", order(busy, 3, StandardCriterion.URGENCY, StandardCriterion.WAITED_LONGEST));
    all.put("ids-only", order(busy, 20));
    all.put(
        "weighted",
        order(
            busy,
            10,
            new WeightedCriterion(
                ImmutableMap.of(
                    StandardCriterion.OVERDUE, 1.0,
                    StandardCriterion.URGENCY, 2.0,
                    StandardCriterion.WAITED_LONGEST, 0.1))));
    all.put(
        "policies-asked",
        busy.withLastDay(FIRST.plusDays(300))
            .withPolicies(
                Policies.builder()
                    .priority(asked(PrioritisationRule.standard()))
                    .response(asked(ResponseRule.standard()))
                    .caseload(asked(CaseloadRule.standard()))
                    .build()));
    return all;
  }

  private static PrioritisationPolicy asked(PrioritisationRule rule) {
    return PrioritisationPolicy.of(rule.about(), rule.overtakingLimit(), rule::decide);
  }

  private static ResponsePolicy asked(ResponseRule rule) {
    return ResponsePolicy.of(rule.about(), rule::decide);
  }

  private static CaseloadPolicy asked(CaseloadRule rule) {
    return CaseloadPolicy.of(rule.about(), rule::decide);
  }

  private static Scenario oneArea() {
    return Scenario.builder()
        .name("One area")
        .firstDay(FIRST)
        .lastDay(LAST)
        .addAreas(SimulatedArea.of("A-1", "Holgate", new Demand.PerYear(108)))
        .addCoordinators(
            SimulatedCoordinator.builder()
                .id(CoordinatorId.of("C-1"))
                .addAreas(AreaCode.of("A-1"))
                .build())
        .people(People.builder().longLasts(new Length.Exponential(180)).build())
        .start(Start.EMPTY)
        .build();
  }

  /** Four areas, two with one coordinator, one not covered; a helper, leave, absences, and more people than there is room for. */
  private static Scenario busy() {
    return Scenario.builder()
        .name("Busy")
        .firstDay(FIRST)
        .lastDay(LAST)
        .season(
            new Season(
                ImmutableList.of(
                    1.1, 1.05, 1.05, 1.0, 1.0, 1.0, 0.95, 0.85, 1.05, 1.05, 1.05, 0.85),
                ImmutableList.of(1.2, 1.1, 1.1, 1.1, 1.0, 0.15, 0.15),
                new Season.Hours(LocalTime.of(8, 0), LocalTime.of(20, 0))))
        .areas(IntStream.rangeClosed(1, AREAS).mapToObj(GoldenScenarios::area).toList())
        .addCoordinators(
            post(1).addAreas(code(1), code(2)).leaveWeeksPerYear(6).leaveCoveredBy(id(2)).build(),
            post(2)
                .addAreas(code(3))
                .addHelpsIn(code(1))
                .addAbsences(Absence.of(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 6, 1)))
                .addVacancies(
                    new Absence(
                        LocalDate.of(2027, 3, 1),
                        Optional.of(LocalDate.of(2027, 4, 30)),
                        Optional.of(id(1))))
                .build())
        .people(
            People.builder()
                .urgencies(
                    ImmutableMap.of(
                        Urgency.NOT_SAID, 0.5,
                        Urgency.NO_HURRY, 0.15,
                        Urgency.SOON, 0.3,
                        Urgency.CRISIS, 0.05))
                .longShare(0.6)
                .longShareByAim(ImmutableMap.of(Aim.BASIC_NEEDS, 0.9, Aim.NEW_JOB, 0.0))
                .shortLasts(new Length.Gamma(21, 15))
                .longLasts(new Length.LogNormal(200, 150))
                .returning(new Returning(0.2, new Length.Exponential(100)))
                .addGivingUp(new GivingUp(EndReason.THEIR_CHOICE, 0.15, new Length.Exponential(60)))
                .addGivingUp(
                    new GivingUp(
                        EndReason.MOVED_AWAY,
                        0.05,
                        new Length.Empirical(ImmutableList.of(20.0, 90.0))))
                .addGivingUp(
                    new GivingUp(EndReason.NO_CONTACT_POSSIBLE, 0.1, new Length.Weibull(45, 1.5)))
                .build())
        .attention(
            Attention.builder()
                .longHoursPerWeek(0.2)
                .shortHoursPerWeek(0.2)
                .readyAfter(new Length.LogNormal(5, 4))
                .build())
        .start(new Start.WarmUp(20))
        .build();
  }

  private static SimulatedArea area(int number) {
    return new SimulatedArea(
        new Area(code(number), "Area " + number),
        number % 2 == 0 ? new Demand.OfPopulation(9000, 24) : new Demand.PerYear(190),
        number == AREAS ? Optional.of(code(3)) : Optional.empty());
  }

  private static SimulatedCoordinator.Builder post(int number) {
    return SimulatedCoordinator.builder().id(id(number));
  }

  private static AreaCode code(int number) {
    return AreaCode.of("A-" + number);
  }

  private static CoordinatorId id(int number) {
    return CoordinatorId.of("C-" + number);
  }

  private static Scenario order(Scenario scenario, int limit, Criterion... criteria) {
    return scenario.withPolicies(
        scenario
            .policies()
            .withPriority(PrioritisationRule.of("t", ImmutableList.copyOf(criteria), limit)));
  }

  private static Scenario neighbours(Scenario busy, CaseloadPolicy policy) {
    return busy.withAdjacent(
            AdjacentAreas.of(
                ImmutableList.of(
                    AdjacentAreas.Pair.of(code(1), code(3)),
                    AdjacentAreas.Pair.of(code(2), code(3)))))
        .withPolicies(busy.policies().withNeighbours(NeighbourHelp.FOLLOWED).withCaseload(policy));
  }

  private static Scenario always() {
    return oneArea()
        .withCalendar(WorkCalendar.ALWAYS)
        .withAttention(Attention.NONE)
        .withStart(new Start.WarmUp(8));
  }

  private static Scenario today(Scenario busy) {
    ImmutableList.Builder<InTouch> open = ImmutableList.builder();
    ImmutableList.Builder<InQueue> waiting = ImmutableList.builder();
    for (int i = 0; i < 60; i++) {
      open.add(
          InTouch.builder()
              .area(code(1 + i % 3))
              .since(FIRST.minusDays(1 + 7 * i))
              .support(
                  i % 3 == 0
                      ? Optional.empty()
                      : Optional.of(i % 3 == 1 ? Support.LONG : Support.SHORT))
              .urgency(URGENCIES.get(i % 4))
              .aims(i % 2 == 0 ? ImmutableSet.of() : ImmutableSet.of(Aim.BASIC_NEEDS, Aim.NEW_JOB))
              .build());
    }
    for (int i = 0; i < 15; i++) {
      waiting.add(
          InQueue.builder()
              .area(code(1 + i % 3))
              .receivedAt(Instant.parse("2025-12-01T09:00:00Z").plusSeconds(86_400L * i))
              .urgency(URGENCIES.get(i % 4))
              .isAnswered(i % 3 == 1)
              .meetingOn(i % 6 == 1 ? Optional.of(FIRST.plusDays(i)) : Optional.empty())
              .build());
    }
    return busy.withStart(new Start.Today(open.build(), waiting.build()));
  }

  private static Scenario changes(Scenario busy) {
    return busy.withChanges(
        new Change.CoordinatorJoins(LocalDate.of(2026, 9, 1), post(3).addAreas(code(2)).build()),
        new Change.AreaAdded(LocalDate.of(2027, 1, 4), code(AREAS), id(3)),
        new Change.DemandChanges(LocalDate.of(2026, 6, 1), ImmutableSet.of(code(3)), 1.5),
        new Change.DemandChanges(LocalDate.of(2027, 6, 1), ImmutableSet.of(), 0.5),
        new Change.ServiceEnds(
            LocalDate.of(2026, 10, 1), code(1), new Change.ServiceEnds.Spread(40, 20)));
  }
}
