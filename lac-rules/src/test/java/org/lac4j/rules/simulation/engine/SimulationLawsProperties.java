package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.AdjacentAreas.Pair;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadPolicy;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** What holds for every scenario. That arrivals and people, and Little's law, balance is checked by every run itself. */
class SimulationLawsProperties {

  private static final CoordinatorId HELPER = CoordinatorId.of("helper");

  /** By how many days chance alone may make the mean wait longer, over the runs of one law. */
  private static final double NOISE_DAYS = 0.25;

  private static List<Double> values(Scenario scenario, Measure... leftOut) {
    Replication run = Simulation.of(scenario).run(11, 3);
    List<Measure> measures = new ArrayList<>(List.of(Measure.values()));
    measures.removeAll(List.of(leftOut));
    List<Double> values = new ArrayList<>();
    for (int scope = 0; scope < run.scopes().size(); scope++) {
      for (Measure measure : measures) {
        values.add(run.valueAt(measure, scope));
      }
    }
    values.add((double) run.events());
    return values;
  }

  private static double meanWait(Scenario scenario) {
    Simulation.Runner runner = Simulation.of(scenario).newRunner();
    return IntStream.range(0, 10)
        .mapToDouble(
            run -> runner.run(5, run).value(Measure.MEETING_DAYS_MEAN, Scope.TEAM).orElse(0))
        .average()
        .orElseThrow();
  }

  @Property(tries = 100)
  void everyone_introduced_is_somewhere(@ForAll("scenarios") Scenario scenario) {
    Replication run = Simulation.of(scenario.withStart(Start.EMPTY)).run(1, 0);
    double elsewhere =
        Small.team(run, Measure.MET)
            + Small.team(run, Measure.GAVE_UP)
            + Small.team(run, Measure.NOT_COVERED)
            + Small.team(run, Measure.WAITING_AT_END);

    assertThat(Small.team(run, Measure.INTRODUCED)).isEqualTo(elsewhere);
  }

  @Property(tries = 60)
  void areas_add_up_to_the_team(@ForAll("scenarios") Scenario scenario) {
    Replication run = Simulation.of(scenario).run(1, 0);

    for (Measure measure :
        ImmutableList.of(
            Measure.INTRODUCED, Measure.MET, Measure.GAVE_UP, Measure.WAITING_AT_END)) {
      double sum =
          scenario.areas().stream()
              .mapToDouble(
                  area ->
                      run.value(measure, new Scope(Scope.Kind.AREA, area.code().value())).orElse(0))
              .sum();
      assertThat(sum).isEqualTo(Small.team(run, measure));
    }
  }

  @Property(tries = 60)
  void every_share_lies_between_none_and_all(@ForAll("scenarios") Scenario scenario) {
    Replication run = Simulation.of(withHelper(scenario)).run(1, 0);

    for (Scope scope : run.scopes()) {
      for (Measure measure : Measure.values()) {
        if (measure.unit() == Measure.Unit.SHARE) {
          run.value(measure, scope)
              .ifPresent(
                  share -> assertThat(share).as("%s of %s", measure, scope).isBetween(0.0, 1.0));
        }
      }
    }
  }

  @Property(tries = 60)
  void no_demand_gives_no_wait(@ForAll("scenarios") Scenario scenario) {
    Scenario idle =
        scenario.withAreas(
            scenario.areas().stream()
                .map(area -> new SimulatedArea(area.area(), Demand.NONE, area.nearest()))
                .toList());
    Replication run = Simulation.of(idle).run(1, 0);

    assertThat(run.value(Measure.MEETING_DAYS_MEAN, Scope.TEAM)).isEmpty();
    assertThat(Small.team(run, Measure.WAITING_MEAN)).isZero();
    assertThat(Small.team(run, Measure.OPEN_MEAN)).isZero();
  }

  @Property(tries = 40)
  void a_policy_that_orders_nobody_differently_gives_the_identical_run(
      @ForAll("scenarios") Scenario scenario) {
    PrioritisationRule byArrival =
        PrioritisationRule.of("1", ImmutableList.of(StandardCriterion.WAITED_LONGEST), 5);
    PrioritisationRule inOtherWords =
        PrioritisationRule.of(
            "2",
            ImmutableList.of(
                new WeightedCriterion(ImmutableMap.of(StandardCriterion.WAITED_LONGEST, 2.0))),
            7);

    assertThat(values(withPriority(scenario, inOtherWords)))
        .isEqualTo(values(withPriority(scenario, byArrival)));
  }

  @Property(tries = 25)
  void policies_are_followed_as_they_are(@ForAll("scenarios") Scenario scenario) {
    PrioritisationRule priority = PrioritisationRule.standard();
    ResponseRule response = ResponseRule.standard();
    CaseloadRule caseload = CaseloadRule.standard();
    Scenario asked =
        scenario.withPolicies(
            scenario
                .policies()
                .withPriority(PrioritisationPolicy.of(priority.about(), 5, priority::decide))
                .withResponse(ResponsePolicy.of(response.about(), response::decide))
                .withCaseload(CaseloadPolicy.of(caseload.about(), caseload::decide)));

    assertThat(values(asked)).isEqualTo(values(scenario));
  }

  @Property(tries = 40)
  void neighbours_whom_nobody_suggests_to_ask_change_nothing(
      @ForAll("scenarios") Scenario scenario) {
    CaseloadRule nobodyBelow =
        CaseloadRule.of(
            RuleVersion.of("caseload", "t", "Nobody is below"), new CaseloadParameters(0, 20, 1));
    Assume.that(scenario.areas().size() > 1);
    Policies advice =
        scenario.policies().withCaseload(nobodyBelow).withNeighbours(NeighbourHelp.ADVICE_ONLY);
    Policies followed = advice.withNeighbours(NeighbourHelp.FOLLOWED);

    assertThat(values(scenario.withPolicies(followed), Measure.MET_BY_NEIGHBOURS))
        .isEqualTo(values(scenario.withPolicies(advice), Measure.MET_BY_NEIGHBOURS));
  }

  private static Scenario withPriority(Scenario scenario, PrioritisationPolicy policy) {
    return scenario.withPolicies(scenario.policies().withPriority(policy));
  }

  @Property(tries = 25)
  void another_coordinator_never_makes_the_mean_wait_longer(
      @ForAll("scenarios") Scenario scenario) {
    assertThat(meanWait(withHelper(scenario))).isLessThanOrEqualTo(meanWait(scenario) + NOISE_DAYS);
  }

  private static Scenario withHelper(Scenario scenario) {
    SimulatedCoordinator helper =
        SimulatedCoordinator.builder()
            .id(HELPER)
            .helpsIn(scenario.areas().stream().map(SimulatedArea::code).toList())
            .build();
    return scenario.withCoordinators(
        ImmutableList.<SimulatedCoordinator>builder()
            .addAll(scenario.coordinators())
            .add(helper)
            .build());
  }

  @Property(tries = 10)
  void double_of_everything_is_much_the_same_per_head(@ForAll("scenarios") Scenario scenario) {
    double one = meanWait(scenario);
    double two = meanWait(doubled(scenario));

    assertThat(two).isBetween(0.7 * one - 2 * NOISE_DAYS, 1.3 * one + 2 * NOISE_DAYS);
  }

  private static Scenario doubled(Scenario scenario) {
    ImmutableList.Builder<SimulatedArea> areas = ImmutableList.builder();
    ImmutableList.Builder<SimulatedCoordinator> coordinators = ImmutableList.builder();
    areas.addAll(scenario.areas());
    coordinators.addAll(scenario.coordinators());
    scenario
        .areas()
        .forEach(area -> areas.add(SimulatedArea.of(area.code() + "'", "Other", area.demand())));
    scenario
        .coordinators()
        .forEach(
            post ->
                coordinators.add(
                    post.withId(CoordinatorId.of(post.id() + "'"))
                        .withLeaveCoveredBy(Optional.empty())
                        .withAreas(
                            post.areas().stream().map(area -> AreaCode.of(area + "'")).toList())));
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    pairs.addAll(scenario.adjacent().pairs());
    scenario
        .adjacent()
        .pairs()
        .forEach(
            pair ->
                pairs.add(
                    Pair.of(AreaCode.of(pair.first() + "'"), AreaCode.of(pair.second() + "'"))));
    return scenario
        .withAreas(areas.build())
        .withCoordinators(coordinators.build())
        .withAdjacent(AdjacentAreas.of(pairs.build()));
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    Arbitrary<Integer> areas = Arbitraries.integers().between(1, 4);
    Arbitrary<Double> perYear = Arbitraries.of(5.0, 60.0, 110.0, 250.0);
    Arbitrary<Length> lasts =
        Arbitraries.of(
            new Length.Exponential(120), new Length.LogNormal(90, 200), new Length.Fixed(30));
    Arbitrary<Intake> intake = Arbitraries.of(Intake.GUIDELINE, Intake.CAP, Intake.HOURS_ONLY);
    Arbitrary<Attention> attention =
        Arbitraries.of(
            Attention.NONE, Attention.builder().readyAfter(new Length.Exponential(4)).build());
    Arbitrary<WorkCalendar> calendar =
        Arbitraries.of(WorkCalendar.ALWAYS, WorkCalendar.WORKING_DAYS);
    Arbitrary<Start> start = Arbitraries.of(Start.EMPTY, new Start.WarmUp(20));
    Arbitrary<NeighbourHelp> help = Arbitraries.of(NeighbourHelp.class);
    return Combinators.combine(areas, perYear, lasts, intake, attention, calendar, start, help)
        .as(SimulationLawsProperties::scenario);
  }

  private static Scenario scenario(
      int areas,
      double perYear,
      Length lasts,
      Intake intake,
      Attention attention,
      WorkCalendar calendar,
      Start start,
      NeighbourHelp help) {
    Scenario.Builder scenario =
        Scenario.builder()
            .name("Some")
            .firstDay(LocalDate.of(2024, 4, 1))
            .lastDay(LocalDate.of(2025, 3, 31))
            .calendar(calendar)
            .attention(attention)
            .policies(
                Policies.STANDARD
                    .withIntake(intake)
                    .withNeighbours(areas == 1 ? NeighbourHelp.ADVICE_ONLY : help))
            .adjacent(inARow(areas))
            .start(start)
            .people(people(lasts));
    for (int i = 1; i <= areas; i++) {
      double demand = i % 2 == 1 ? perYear : perYear / 5;
      scenario.addAreas(SimulatedArea.of("A" + i, "Area " + i, new Demand.PerYear(demand)));
      scenario.addCoordinators(
          SimulatedCoordinator.builder()
              .id(CoordinatorId.of("C" + i))
              .addAreas(AreaCode.of("A" + i))
              .leaveWeeksPerYear(4)
              .leaveCoveredBy(
                  areas == 1
                      ? Optional.empty()
                      : Optional.of(CoordinatorId.of("C" + (i % areas + 1))))
              .build());
    }
    return scenario.build();
  }

  private static AdjacentAreas inARow(int areas) {
    return AdjacentAreas.of(
        IntStream.range(1, areas)
            .mapToObj(i -> Pair.of(AreaCode.of("A" + i), AreaCode.of("A" + (i + 1))))
            .toList());
  }

  private static People people(Length lasts) {
    return People.builder()
        .urgencies(ImmutableMap.of(Urgency.NOT_SAID, 2.0, Urgency.CRISIS, 1.0))
        .longShare(0.8)
        .longLasts(lasts)
        .returning(new Returning(0.2, new Length.Exponential(50)))
        .addGivingUp(new GivingUp(EndReason.THEIR_CHOICE, 0.3, new Length.Exponential(30)))
        .build();
  }
}
