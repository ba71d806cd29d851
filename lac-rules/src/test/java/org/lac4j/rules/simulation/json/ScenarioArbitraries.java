package org.lac4j.rules.simulation.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;
import org.lac4j.rules.response.ResponseParameters;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.response.WorkingDays;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.OnceCovered;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.Sickness;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** Scenarios with every form of every part; two areas with a coordinator each, and a third without. */
final class ScenarioArbitraries {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final ImmutableList<AreaCode> AREAS =
      ImmutableList.of(AreaCode.of("A-1"), AreaCode.of("A-2"), AreaCode.of("A-3"));
  private static final CoordinatorId C1 = CoordinatorId.of("C-1");
  private static final CoordinatorId C2 = CoordinatorId.of("C-2");

  private ScenarioArbitraries() {}

  static Arbitrary<Scenario> scenarios() {
    return Combinators.combine(
            parts(), coordinators(), people(), attention(), policies(), changes(), starts())
        .as(
            (parts, posts, people, attention, policies, changes, start) ->
                parts
                    .coordinators(coveredAsTold(posts, changes))
                    .people(people)
                    .attention(attention)
                    .policies(policies)
                    .changes(changes)
                    .start(start)
                    .build());
  }

  private static Arbitrary<Scenario.Builder> parts() {
    return Combinators.combine(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(name -> !name.isBlank()),
            demands().list().ofSize(3),
            calendars(),
            seasons(),
            onceCovered(),
            assumptions())
        .as(
            (name, demand, calendar, season, once, assumptions) ->
                Scenario.builder()
                    .name(name)
                    .firstDay(FIRST)
                    .lastDay(FIRST.plusYears(1))
                    .areas(areas(demand))
                    .adjacent(
                        AdjacentAreas.of(
                            ImmutableList.of(AdjacentAreas.Pair.of(AREAS.get(0), AREAS.get(1)))))
                    .calendar(calendar)
                    .season(season)
                    .onceCovered(once)
                    .assumptions(assumptions));
  }

  private static ImmutableList<SimulatedArea> areas(List<Demand> demand) {
    return ImmutableList.of(
        SimulatedArea.of("A-1", "One", demand.get(0)),
        SimulatedArea.of("A-2", "Two", demand.get(1)),
        new SimulatedArea(
            org.lac4j.core.place.Area.of("A-3", "Three"),
            demand.get(2),
            Optional.of(AREAS.get(0))));
  }

  private static Arbitrary<Demand> demands() {
    return Arbitraries.oneOf(
        numbers(0, 900).map(Demand.PerYear::new),
        Combinators.combine(Arbitraries.integers().between(0, 90_000), numbers(0, 1000))
            .as(Demand.OfPopulation::new),
        days().list().ofMaxSize(4).map(days -> new Demand.Dated(ImmutableList.copyOf(days))));
  }

  private static Arbitrary<List<SimulatedCoordinator>> coordinators() {
    return Combinators.combine(post(C1, 0, C2), post(C2, 1, C1)).as(List::of);
  }

  /** Whoever leaves can hand their people to cover only if somebody covers. */
  private static List<SimulatedCoordinator> coveredAsTold(
      List<SimulatedCoordinator> posts, List<Change> changes) {
    boolean handsToCover =
        changes.stream()
            .anyMatch(
                change ->
                    change instanceof Change.CoordinatorLeaves leaves
                        && leaves.people() == Handover.TO_COVER);
    return handsToCover
        ? List.of(posts.get(0).withLeaveCoveredBy(Optional.of(C2)), posts.get(1))
        : posts;
  }

  private static Arbitrary<SimulatedCoordinator> post(
      CoordinatorId id, int area, CoordinatorId by) {
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
            numbers(1, 40),
            numbers(0, 26),
            Arbitraries.integers().between(0, 12),
            numbers(0, 10),
            gaps(by),
            Arbitraries.just(by).optional())
        .as(
            (days, hours, leave, induction, spells, gaps, cover) ->
                SimulatedCoordinator.builder()
                    .id(id)
                    .addAreas(AREAS.get(area))
                    .addHelpsIn(AREAS.get(2))
                    .workingPattern(new WorkingPattern(ImmutableSortedSet.copyOf(days)))
                    .hoursPerWeek(hours)
                    .leaveWeeksPerYear(leave)
                    .inductionWeeks(induction)
                    .sickness(new Sickness(spells, new Length.Exponential(5)))
                    .absences(gaps)
                    .vacancies(gaps)
                    .leaveCoveredBy(cover)
                    .build());
  }

  private static Arbitrary<List<Absence>> gaps(CoordinatorId by) {
    return Combinators.combine(
            days(), Arbitraries.integers().between(0, 30).optional(), Arbitraries.of(true, false))
        .as(
            (first, length, covered) ->
                new Absence(
                    first,
                    length.map(first::plusDays),
                    covered ? Optional.of(by) : Optional.empty()))
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<WorkCalendar> calendars() {
    return Arbitraries.oneOf(
        Arbitraries.just(WorkCalendar.ALWAYS),
        days()
            .set()
            .ofMaxSize(3)
            .map(
                closures ->
                    new WorkCalendar.OfficeHours(
                        new Season.Hours(LocalTime.of(8, 30), LocalTime.of(16, 45)),
                        ImmutableSortedSet.copyOf(closures))));
  }

  private static Arbitrary<Season> seasons() {
    return Combinators.combine(
            numbers(1, 9).list().ofSize(12), numbers(1, 9).list().ofSize(7), Arbitraries.of(0, 9))
        .as(
            (months, days, hour) ->
                new Season(
                    ImmutableList.copyOf(months),
                    ImmutableList.copyOf(days),
                    new Season.Hours(LocalTime.of(hour, 0), LocalTime.MIDNIGHT)));
  }

  private static Arbitrary<OnceCovered> onceCovered() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(0, 520))
        .as(OnceCovered::new);
  }

  private static Arbitrary<List<Assumption>> assumptions() {
    return Arbitraries.of(
            Assumption.of("demand", "It stays."),
            Assumption.from("hours", "30 a week", "a survey of our own"))
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<Length> lengths() {
    return Arbitraries.oneOf(
        numbers(0, 900).map(Length.Fixed::new),
        numbers(1, 900).map(Length.Exponential::new),
        Combinators.combine(numbers(1, 900), numbers(1, 90)).as(Length.LogNormal::new),
        Combinators.combine(numbers(1, 900), numbers(1, 90)).as(Length.Gamma::new),
        Combinators.combine(numbers(1, 900), numbers(1, 9)).as(Length.Weibull::new),
        numbers(0, 90)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(days -> new Length.Empirical(ImmutableList.copyOf(days))));
  }

  private static Arbitrary<People> people() {
    return Combinators.combine(
            numbers(1, 9), numbers(0, 1), lengths(), lengths(), lengths(), numbers(0, 1))
        .as(
            (weight, share, shortly, longer, after, leaving) ->
                People.builder()
                    .urgencies(ImmutableMap.of(Urgency.SOON, weight, Urgency.CRISIS, 1.0))
                    .aims(ImmutableMap.of(Aim.FRIENDS_AND_CONNECTIONS, weight))
                    .longShare(share)
                    .longShareByAim(ImmutableMap.of(Aim.FRIENDS_AND_CONNECTIONS, share))
                    .shortLasts(shortly)
                    .longLasts(longer)
                    .returning(new Returning(share, after))
                    .addGivingUp(new GivingUp(EndReason.of("moved-away"), leaving, after))
                    .build());
  }

  private static Arbitrary<Attention> attention() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 480),
            Arbitraries.integers().between(0, 480),
            numbers(0, 40),
            numbers(1, 40),
            numbers(0, 1),
            lengths())
        .as(
            (one, other, hours, kept, share, ready) ->
                Attention.builder()
                    .answerMinutes(one)
                    .firstMeetingMinutes(other)
                    .handoverMinutes(one)
                    .notCoveredMinutes(other)
                    .shortHoursPerWeek(hours)
                    .longHoursPerWeek(hours)
                    .keptForNewHoursPerWeek(kept)
                    .coverShare(share)
                    .readyAfter(ready)
                    .build());
  }

  private static Arbitrary<Policies> policies() {
    return Combinators.combine(
            priorities(), responses(), caseloads(), intakes(), Arbitraries.of(NeighbourHelp.class))
        .as(
            (priority, response, caseload, intake, help) ->
                Policies.builder()
                    .priority(priority)
                    .response(response)
                    .caseload(caseload)
                    .intake(intake)
                    .neighbours(help)
                    .build());
  }

  private static Arbitrary<PrioritisationRule> priorities() {
    Arbitrary<Criterion> criteria =
        Arbitraries.oneOf(
            Arbitraries.of(StandardCriterion.class).map(criterion -> criterion),
            numbers(1, 9)
                .map(
                    weight ->
                        new WeightedCriterion(
                            ImmutableMap.of(
                                StandardCriterion.OVERDUE,
                                weight,
                                StandardCriterion.URGENCY,
                                2.0))));
    return Combinators.combine(
            Arbitraries.of("1", "ebor-2"),
            criteria.list().ofMaxSize(3),
            Arbitraries.integers().between(1, 20))
        .as(
            (version, list, limit) ->
                PrioritisationRule.of(version, ImmutableList.copyOf(list), limit));
  }

  private static Arbitrary<ResponseRule> responses() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of(
                WorkingDays.englandAndWales(),
                WorkingDays.of(2020, 2030, ImmutableList.of(LocalDate.of(2025, 12, 25)))),
            Arbitraries.of("Europe/London", "UTC"))
        .as(
            (answer, meeting, calendar, zone) ->
                ResponseRule.of(
                    RuleVersion.of("response", "ebor-1", "Within " + answer + " days"),
                    ResponseParameters.builder()
                        .answerAimWorkingDays(answer)
                        .answerLimitWorkingDays(answer + 1)
                        .meetingAimDays(meeting)
                        .meetingLimitDays(meeting + 2)
                        .closesAt(LocalTime.of(16, 30))
                        .calendar(calendar)
                        .zone(java.time.ZoneId.of(zone))
                        .build()));
  }

  private static Arbitrary<CaseloadRule> caseloads() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 50), Arbitraries.integers().between(1, 9))
        .as(
            (from, trend) ->
                CaseloadRule.of(
                    RuleVersion.of("caseload", "ebor-1", "From " + from),
                    new CaseloadParameters(from, from + 10, trend)));
  }

  private static Arbitrary<Intake> intakes() {
    return Combinators.combine(
            Arbitraries.of(true, false), Arbitraries.integers().between(0, 90).optional())
        .as(
            (binds, hold) ->
                new Intake(binds, hold.map(OptionalInt::of).orElseGet(OptionalInt::empty)));
  }

  private static Arbitrary<List<Change>> changes() {
    Arbitrary<Change> one =
        Arbitraries.oneOf(
            post(CoordinatorId.of("C-9"), 2, C1)
                .map(post -> new Change.CoordinatorJoins(FIRST, post.withAreas())),
            Arbitraries.of(Handover.class)
                .map(people -> new Change.CoordinatorLeaves(FIRST.plusDays(90), C1, people)),
            Arbitraries.just(new Change.AreaAdded(FIRST.plusDays(30), AREAS.get(2), C2)),
            numbers(0, 9)
                .map(
                    factor ->
                        new Change.DemandChanges(
                            FIRST.plusDays(60), ImmutableSet.of(AREAS.get(1)), factor)),
            Arbitraries.integers()
                .between(1, 60)
                .map(
                    over ->
                        new Change.ServiceEnds(
                            FIRST.plusDays(9),
                            AREAS.get(0),
                            new Change.ServiceEnds.Spread(over, over))));
    return one.list().ofMaxSize(1);
  }

  private static Arbitrary<Start> starts() {
    return Arbitraries.oneOf(
        Arbitraries.just(Start.EMPTY),
        Arbitraries.integers().between(0, 52).map(Start.WarmUp::new),
        Arbitraries.integers().between(0, 52).map(Start.WarmUpFound::new),
        Combinators.combine(
                Arbitraries.of(Support.class).optional(),
                Arbitraries.of(Urgency.class),
                Arbitraries.of(true, false))
            .as(ScenarioArbitraries::today));
  }

  private static Start today(Optional<Support> support, Urgency urgency, boolean answered) {
    return new Start.Today(
        ImmutableList.of(
            InTouch.builder()
                .area(AREAS.get(0))
                .since(FIRST.minusDays(40))
                .support(support)
                .urgency(urgency)
                .addAims(Aim.FRIENDS_AND_CONNECTIONS)
                .build()),
        ImmutableList.of(
            InQueue.builder()
                .area(AREAS.get(1))
                .receivedAt(Instant.parse("2025-01-02T10:00:00Z"))
                .isAnswered(answered)
                .meetingOn(answered ? Optional.of(FIRST.plusDays(2)) : Optional.empty())
                .urgency(urgency)
                .build()));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(1, 300).map(FIRST::plusDays);
  }

  private static Arbitrary<Double> numbers(int least, int most) {
    return Arbitraries.doubles().between(least, most).ofScale(3);
  }
}
