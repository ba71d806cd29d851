package org.lac4j.rules.simulation.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.Sickness;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** The engine and the plain simulator, which share nothing, agree on fifteen services. */
class PlainSimulationTest {

  private static final int RUNS = 30;

  /** Of some two hundred comparisons hardly one is further off by chance. */
  private static final double STANDARD_ERRORS = 4;

  /** What looking once a minute or an hour may do. */
  private static final double SLACK = 0.004;

  private static final ImmutableMap<String, Measure> MEASURES =
      ImmutableMap.<String, Measure>builder()
          .put("introduced", Measure.INTRODUCED)
          .put("not covered", Measure.NOT_COVERED)
          .put("met", Measure.MET)
          .put("ended", Measure.ENDED)
          .put("mean wait", Measure.MEETING_DAYS_MEAN)
          .put("answered by limit", Measure.ANSWERED_BY_LIMIT)
          .put("met by limit", Measure.MET_BY_LIMIT)
          .put("left share", Measure.GAVE_UP_SHARE)
          .put("open", Measure.OPEN_MEAN)
          .put("waiting", Measure.WAITING_MEAN)
          .put("waiting at end", Measure.WAITING_AT_END)
          .put("above", Measure.TIME_ABOVE_GUIDELINE)
          .put("crisis share", Measure.CRISIS_SHARE)
          .put("crisis hours", Measure.CRISIS_HOURS_SHARE)
          .put("support hours", Measure.SUPPORT_HOURS_SHARE)
          .put("community hours", Measure.COMMUNITY_HOURS)
          .buildOrThrow();

  static Stream<PlainService> services() {
    return Stream.of(
        quiet(),
        busy(),
        overload(),
        leaving(),
        comingBack(),
        leaveWithCover(),
        leaveWithoutCover(),
        partTime(),
        urgentFirst(),
        standardOrder(),
        notCovered(),
        crises(),
        moreDemand(),
        replaced(),
        sickness());
  }

  private static PlainService one(String name, double perYear) {
    PlainService service = new PlainService(name).place(perYear, -1);
    service.worker(0);
    return service;
  }

  private static PlainService quiet() {
    PlainService service = one("quiet, with days of closure", 60);
    service.closures.add(LocalDate.of(2026, 7, 1));
    service.closures.add(LocalDate.of(2026, 7, 2));
    service.readyAfter = new PlainService.Time(4, false);
    return service;
  }

  private static PlainService busy() {
    return one("busy, held by the guideline", 115);
  }

  private static PlainService overload() {
    PlainService service = one("overload, hours only", 400);
    service.isGuidelineKept = false;
    service.warmUpWeeks = 10;
    return service;
  }

  private static PlainService leaving() {
    PlainService service = one("many leave", 200);
    service.leavingShare = 0.6;
    service.holdDays = 20;
    return service;
  }

  private static PlainService comingBack() {
    PlainService service = one("short contact, and many come back", 120);
    service.longShare = 0.5;
    service.returningShare = 0.4;
    return service;
  }

  private static PlainService leaveWithCover() {
    PlainService service = one("leave with cover", 90).place(90, -1);
    service.worker(1);
    service.workers.get(0).leaveWeeks = 5.4;
    service.workers.get(0).cover = 1;
    service.workers.get(1).leaveWeeks = 6;
    service.workers.get(1).cover = 0;
    return service;
  }

  private static PlainService leaveWithoutCover() {
    PlainService service = one("leave without cover", 90);
    service.workers.get(0).leaveWeeks = 6;
    return service;
  }

  private static PlainService partTime() {
    PlainService service = one("half a post on three days", 50);
    service.workers.get(0).hours = 15;
    service
        .workers
        .get(0)
        .days
        .retainAll(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
    return service;
  }

  private static PlainService urgentFirst() {
    PlainService service = one("crises first", 130);
    service.crisisShare = 0.3;
    service.order = PlainService.Order.URGENT_FIRST;
    return service;
  }

  private static PlainService standardOrder() {
    PlainService service = one("the standard order", 130);
    service.crisisShare = 0.3;
    service.leavingShare = 0.3;
    service.order = PlainService.Order.STANDARD;
    return service;
  }

  private static PlainService notCovered() {
    PlainService service = one("an area that is not covered", 80).place(150, 0);
    service.notCoveredMinutes = 60;
    return service;
  }

  private static PlainService crises() {
    PlainService service = one("crises and the community", 100).place(100, -1);
    service.worker(1).hours = 24;
    service.crisisShare = 0.3;
    service.crisisHours = 4;
    service.crisisWeeks = 5;
    service.communityHours = 6;
    service.facilitatorHours = 20;
    return service;
  }

  private static PlainService moreDemand() {
    PlainService service = one("demand doubles and a service ends", 60);
    service.demandChanges = LocalDate.of(2026, 5, 1);
    service.demandFactor = 2;
    service.serviceEnds = LocalDate.of(2026, 8, 3);
    service.serviceNumber = 25;
    service.serviceDays = 50;
    return service;
  }

  private static PlainService replaced() {
    PlainService service = one("a coordinator is replaced by a new one", 105);
    PlainService.Worker next = service.worker(0);
    service.workers.get(0).leaves = LocalDate.of(2026, 5, 11);
    next.joins = LocalDate.of(2026, 6, 8);
    next.inductionWeeks = 8;
    return service;
  }

  private static PlainService sickness() {
    PlainService service = one("often sick", 90);
    service.workers.get(0).sickPerYear = 4;
    service.workers.get(0).sickFor = new PlainService.Time(9, false);
    return service;
  }

  @ParameterizedTest
  @MethodSource("services")
  void two_simulators_agree(PlainService service) {
    Map<String, Sample> plain = new TreeMap<>();
    Map<String, Sample> engine = new TreeMap<>();
    sample(service, scenario(service), plain, engine);

    assertThat(engine).hasSizeGreaterThan(10);
    assertThat(engine.keySet()).allSatisfy(name -> assertAlike(name, plain, engine));
  }

  private static void sample(
      PlainService service,
      Scenario scenario,
      Map<String, Sample> plain,
      Map<String, Sample> engine) {
    Simulation.Runner runner = Simulation.of(scenario).newRunner();
    for (int run = 0; run < RUNS; run++) {
      Map<String, Double> measured = new PlainSimulation(service, 1000 + run).run();
      var other = runner.run(3, run);
      MEASURES.forEach(
          (name, measure) -> {
            other
                .value(measure, Scope.TEAM)
                .ifPresent(value -> engine.computeIfAbsent(name, n -> new Sample()).add(value));
            plain.computeIfAbsent(name, n -> new Sample()).add(measured.getOrDefault(name, 0.0));
          });
    }
  }

  @Test
  void two_services_that_differ_are_told_apart() {
    PlainService other = quiet();
    other.longLasts = new PlainService.Time(220, false);
    Map<String, Sample> plain = new TreeMap<>();
    Map<String, Sample> engine = new TreeMap<>();
    sample(other, scenario(quiet()), plain, engine);

    assertThatThrownBy(() -> assertAlike("open", plain, engine)).isInstanceOf(AssertionError.class);
  }

  private static void assertAlike(
      String name, Map<String, Sample> plains, Map<String, Sample> engines) {
    Sample plain = plains.get(name);
    Sample engine = engines.get(name);
    double error = Math.sqrt(plain.varianceOfMean() + engine.varianceOfMean());
    assertThat(Math.abs(plain.mean() - engine.mean()))
        .as("%s: plain %.4f, engine %.4f, error %.4f", name, plain.mean(), engine.mean(), error)
        .isLessThanOrEqualTo(STANDARD_ERRORS * error + SLACK * Math.max(1, plain.mean()));
  }

  private static final class Sample {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
      values.add(value);
    }

    double mean() {
      return values.stream().mapToDouble(value -> value).average().orElseThrow();
    }

    double varianceOfMean() {
      double mean = mean();
      double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
      return squares / (values.size() - 1.0) / values.size();
    }
  }

  private static Scenario scenario(PlainService service) {
    Scenario.Builder scenario =
        Scenario.builder()
            .name(service.name)
            .firstDay(service.firstDay)
            .lastDay(service.lastDay)
            .calendar(
                new WorkCalendar.OfficeHours(
                    new Season.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                    ImmutableSortedSet.copyOf(service.closures)))
            .start(new Start.WarmUp(service.warmUpWeeks))
            .people(people(service))
            .attention(attention(service))
            .facilitatorHoursPerWeek(service.facilitatorHours)
            .policies(policies(service));
    for (int place = 0; place < service.places.size(); place++) {
      PlainService.Place one = service.places.get(place);
      scenario.addAreas(
          new SimulatedArea(
              new Area(area(place), "Place " + place),
              new Demand.PerYear(one.perYear()),
              one.nearest() < 0 ? Optional.empty() : Optional.of(area(one.nearest()))));
    }
    IntStream.range(0, service.workers.size()).forEach(w -> worker(scenario, service, w));
    if (service.demandChanges != null) {
      scenario.addChanges(
          new Change.DemandChanges(service.demandChanges, ImmutableSet.of(), service.demandFactor));
    }
    if (service.serviceEnds != null) {
      scenario.addChanges(
          new Change.ServiceEnds(
              service.serviceEnds,
              area(0),
              new Change.ServiceEnds.Spread(service.serviceNumber, service.serviceDays)));
    }
    return scenario.build();
  }

  private static void worker(Scenario.Builder scenario, PlainService service, int number) {
    PlainService.Worker worker = service.workers.get(number);
    SimulatedCoordinator post =
        SimulatedCoordinator.builder()
            .id(id(number))
            .addAreas(area(worker.place))
            .hoursPerWeek(worker.hours)
            .workingPattern(WorkingPattern.of(worker.days.toArray(DayOfWeek[]::new)))
            .leaveWeeksPerYear(worker.leaveWeeks)
            .leaveCoveredBy(worker.cover < 0 ? Optional.empty() : Optional.of(id(worker.cover)))
            .inductionWeeks(worker.inductionWeeks)
            .sickness(new Sickness(worker.sickPerYear, length(worker.sickFor)))
            .build();
    if (worker.joins == null) {
      scenario.addCoordinators(post);
    } else {
      scenario.addChanges(new Change.CoordinatorJoins(worker.joins, post));
    }
    if (worker.leaves != null) {
      scenario.addChanges(
          new Change.CoordinatorLeaves(worker.leaves, post.id(), Handover.TO_SUCCESSOR));
    }
  }

  private static People people(PlainService service) {
    People.Builder people =
        People.builder()
            .longShare(service.longShare)
            .longLasts(length(service.longLasts))
            .shortLasts(length(service.shortLasts))
            .urgencies(
                ImmutableMap.of(
                    Urgency.CRISIS, service.crisisShare, Urgency.SOON, 1 - service.crisisShare))
            .returning(new Returning(service.returningShare, length(service.returningAfter)));
    if (service.leavingShare > 0) {
      people.addGivingUp(
          new GivingUp(EndReason.THEIR_CHOICE, service.leavingShare, length(service.leavingAfter)));
    }
    return people.build();
  }

  private static Attention attention(PlainService service) {
    return Attention.builder()
        .answerMinutes((int) service.answerMinutes)
        .firstMeetingMinutes((int) service.meetingMinutes)
        .handoverMinutes((int) service.handoverMinutes)
        .notCoveredMinutes((int) service.notCoveredMinutes)
        .shortHoursPerWeek(service.shortHours)
        .longHoursPerWeek(service.longHours)
        .keptForNewHoursPerWeek(service.keptHours)
        .coverShare(service.coverShare)
        .crisisHoursPerWeek(service.crisisHours)
        .crisisWeeks(service.crisisWeeks)
        .communityHoursPerWeek(service.communityHours)
        .readyAfter(length(service.readyAfter))
        .build();
  }

  private static Policies policies(PlainService service) {
    ImmutableList<Criterion> criteria =
        switch (service.order) {
          case IN_TURN -> ImmutableList.of(StandardCriterion.WAITED_LONGEST);
          case URGENT_FIRST ->
              ImmutableList.of(StandardCriterion.URGENCY, StandardCriterion.WAITED_LONGEST);
          case STANDARD -> PrioritisationRule.standard().criteria();
        };
    return Policies.builder()
        .priority(PrioritisationRule.of("plain", criteria, Integer.MAX_VALUE))
        .intake(new Intake(service.isGuidelineKept, OptionalInt.of(service.holdDays)))
        .build();
  }

  private static Length length(PlainService.Time time) {
    return time.isFixed() ? new Length.Fixed(time.days()) : new Length.Exponential(time.days());
  }

  private static AreaCode area(int place) {
    return AreaCode.of("A-" + (place + 1));
  }

  private static CoordinatorId id(int worker) {
    return CoordinatorId.of("C-" + (worker + 1));
  }
}
