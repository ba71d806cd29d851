package org.lac4j.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignedArea;
import org.lac4j.geo.districting.Districting;
import org.lac4j.geo.districting.LoadRange;
import org.lac4j.geo.districting.UnitNeighbours;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.York2024;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Study;

/**
 * Where should the next coordinator go, and what does that do to people's waits? From boundaries to areas that are drawn,
 * and from these to a simulation: both sides of it know a ward by its code, and nothing else passes between them.
 *
 * <p>The city is invented. How many people are introduced for each home, and how long everything takes, are those of York
 * in 2024, which are mostly assumptions and say so.
 */
public final class NextCoordinator {

  private static final int REPLICATIONS = 100;
  private static final double INTRODUCTIONS_PER_HOME = 0.02;

  private final DemoCity city = DemoCity.ebor();
  private final SortedMap<AreaCode, Double> homes = new TreeMap<>();
  private final ImmutableMap<AreaCode, AreaCode> today;

  NextCoordinator() {
    city.wards().areas().forEach(ward -> homes.put(ward.code(), 0.0));
    city.homes().forEach(home -> homes.merge(home.ward(), 1.0, Double::sum));
    this.today =
        city.areas().areas().stream()
            .map(CoverageArea::code)
            .collect(ImmutableMap.toImmutableMap(code -> code, code -> code));
  }

  /**
   * Asks and prints the answer.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new NextCoordinator().ask(REPLICATIONS, out);
  }

  void ask(int replications, PrintStream out) {
    Design answer = drawn();
    DesignedArea added = added(answer);
    out.println("Where should the next coordinator go?");
    out.println(
        "To "
            + String.join(", ", added.units().stream().map(this::name).toList())
            + ": "
            + Math.round(added.load())
            + " homes. "
            + answer.proof().reason());
    Comparison.Alternative effect =
        Study.of(scenario(served()))
            .withReplications(replications)
            .compareWith(ImmutableList.of(proposed(answer)))
            .alternatives()
            .get(0);
    out.println("What that does to people:");
    out.println(effect.sentence());
  }

  /** One more area next to each other and without a coordinator today, for at most as many homes as the fullest area has. */
  Design drawn() {
    double fullest =
        homes.entrySet().stream()
            .filter(ward -> today.containsKey(ward.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElseThrow();
    return Districting.of(UnitNeighbours.of(city.wards()).graph(homes))
        .withToday(today)
        .oneMore(1, LoadRange.of(0, fullest));
  }

  private static DesignedArea added(Design answer) {
    return answer.areas().stream().filter(DesignedArea::isNew).findFirst().orElseThrow();
  }

  private String name(AreaCode ward) {
    return city.wards().area(ward).orElseThrow().area().name();
  }

  private ImmutableList<ImmutableSet<AreaCode>> served() {
    return today.keySet().stream().map(ImmutableSet::of).collect(toImmutableList());
  }

  /** The same wards with the same people, and a coordinator for the area that was drawn. */
  Scenario proposed(Design answer) {
    return scenario(
            Stream.concat(served().stream(), Stream.of(added(answer).units()))
                .collect(toImmutableList()))
        .withName("One more coordinator");
  }

  /** All wards, and a coordinator for each set of them. */
  Scenario scenario(ImmutableList<ImmutableSet<AreaCode>> served) {
    ImmutableList.Builder<SimulatedCoordinator> coordinators = ImmutableList.builder();
    for (ImmutableSet<AreaCode> wards : served) {
      coordinators.add(
          SimulatedCoordinator.builder()
              .id(CoordinatorId.of("C-" + wards.iterator().next()))
              .areas(wards)
              .leaveWeeksPerYear(6)
              .build());
    }
    return Scenario.builder()
        .from(York2024.scenario())
        .name("Today")
        .areas(
            homes.entrySet().stream()
                .map(
                    ward ->
                        SimulatedArea.of(
                            ward.getKey().value(),
                            name(ward.getKey()),
                            new Demand.PerYear(INTRODUCTIONS_PER_HOME * ward.getValue())))
                .collect(toImmutableList()))
        .coordinators(coordinators.build())
        .build();
  }
}
