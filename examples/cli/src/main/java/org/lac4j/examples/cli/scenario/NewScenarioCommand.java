package org.lac4j.examples.cli.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.York2024;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a scenario to start from. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description =
        "Write a scenario to start from: York 2024, or one of your own areas, demand and team.",
    footer = {
      "",
      "What you don't give is assumed, and the scenario says so. Explain it with lac scenario explain."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class NewScenarioCommand implements Callable<Integer> {

  private static final double ASSUMED_PER_YEAR = 72;

  @ParentCommand private Terminal terminal;

  @Option(names = "--york", description = "York's service in April 2024; what is assumed says so.")
  private boolean york;

  @Option(
      names = "--york-since-2017",
      description = "York's service as it may have grown from May 2017, starting with nobody.")
  private boolean grown;

  @Option(
      names = "--york-crisis",
      description =
          "York's service with one in five introduced in a crisis, and hours meant for longer-term work: for the question"
              + " what crises mean for it (R9).")
  private boolean crisis;

  @Option(names = "--name", paramLabel = "NAME", description = "The scenario's name.")
  private String name = "Our service";

  @Option(
      names = "--areas",
      paramLabel = "FILE",
      description = "The areas' boundaries, for codes and names.")
  private Optional<Path> areas = Optional.empty();

  @Option(
      names = "--demand",
      paramLabel = "CSV",
      description =
          "Columns code and introductions (a year), or code, population and per_thousand (a year).")
  private Optional<Path> demand = Optional.empty();

  @Option(names = "--team", paramLabel = "FILE", description = "The team as JSON.")
  private Optional<Path> team = Optional.empty();

  @Option(
      names = "--first-day",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The first day measured. Default: today.")
  private Optional<LocalDate> firstDay = Optional.empty();

  @Option(names = "--years", paramLabel = "N", description = "How many years. Default: 2.")
  private int years = 2;

  @Mixin private ScenarioOutput output;

  @Override
  public Integer call() throws IOException, InputException {
    output.write(scenario(), terminal.streams().out());
    return ExitCode.CLEAN;
  }

  private Scenario scenario() throws IOException, InputException {
    if (crisis) {
      return York2024.inCrisis();
    }
    if (grown) {
      return York2024.grownSince2017();
    }
    return york ? York2024.scenario() : own();
  }

  private Scenario own() throws IOException, InputException {
    ImmutableMap<AreaCode, Demand> given =
        demand.isPresent() ? DemandTable.read(demand.get()) : ImmutableMap.of();
    List<Area> known = known(given);
    if (known.isEmpty()) {
      throw new InputException(
          "There is no area: give --areas, --demand or --team, or --york for an example.");
    }
    Optional<Team> people =
        team.isPresent() ? Optional.of(TeamDocument.read(team.get())) : Optional.empty();
    LocalDate first = firstDay.orElseGet(() -> LocalDate.now(ServiceTime.ZONE));
    try {
      return Scenario.builder()
          .name(name)
          .firstDay(first)
          .lastDay(first.plusYears(years).minusDays(1))
          .areas(known.stream().map(area -> area(area, given)).toList())
          .coordinators(people.map(SimulatedCoordinator::allOf).orElseGet(() -> oneEach(known)))
          .people(People.builder().longShare(0.6).longLasts(new Length.LogNormal(270, 240)).build())
          .assumptions(assumptions(given, people.isPresent()))
          .build();
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  private List<Area> known(ImmutableMap<AreaCode, Demand> given)
      throws IOException, InputException {
    if (areas.isPresent()) {
      return CoverageReader.read(areas.get(), ReadOptions.DEFAULT).coverage().areas().stream()
          .map(CoverageArea::area)
          .toList();
    }
    if (team.isPresent()) {
      return List.copyOf(TeamDocument.read(team.get()).areas());
    }
    return given.keySet().stream().map(code -> new Area(code, code.value())).toList();
  }

  private static SimulatedArea area(Area area, ImmutableMap<AreaCode, Demand> given) {
    Demand demand = given.getOrDefault(area.code(), new Demand.PerYear(ASSUMED_PER_YEAR));
    return new SimulatedArea(area, demand, Optional.empty());
  }

  private static ImmutableList<SimulatedCoordinator> oneEach(List<Area> areas) {
    ImmutableList.Builder<SimulatedCoordinator> posts = ImmutableList.builder();
    for (int i = 0; i < areas.size(); i++) {
      posts.add(
          SimulatedCoordinator.builder()
              .id(CoordinatorId.of("C-" + (i + 1)))
              .addAreas(areas.get(i).code())
              .build());
    }
    return posts.build();
  }

  private static ImmutableList<Assumption> assumptions(
      ImmutableMap<AreaCode, Demand> given, boolean isTeamGiven) {
    ImmutableList.Builder<Assumption> assumed = ImmutableList.builder();
    if (given.isEmpty()) {
      assumed.add(
          Assumption.of(
              "demand",
              "72 people are introduced in each area in a year, 6 a month. Put in your own figures."));
    }
    if (!isTeamGiven) {
      assumed.add(
          Assumption.of("the team", "One full-time coordinator for each area, with no leave."));
    }
    assumed.add(
        Assumption.of(
            "support",
            "For 60 % it is longer support, of 270 days on average; for 40 % very short contact, of 14 days."));
    return assumed.build();
  }
}
