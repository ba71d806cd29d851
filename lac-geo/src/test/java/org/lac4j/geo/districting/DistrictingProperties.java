package org.lac4j.geo.districting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.AreaCode;

class DistrictingProperties {

  private static final DesignLimits LIMITS = DesignLimits.DEFAULT.withSteps(400_000).withThreads(2);

  /** A town of few units on a grid of which some neighbours are missing, with some areas of today. */
  record Town(
      UnitGraph graph, Map<AreaCode, AreaCode> today, Map<AreaCode, double[]> points, Locks locks) {

    Districting asked() {
      return Districting.of(graph).withToday(today).withLocks(locks).withLimits(LIMITS);
    }

    BruteForce tried() {
      return new BruteForce(graph, today, points);
    }
  }

  @Provide
  Arbitrary<Town> towns() {
    return Arbitraries.randomValue(DistrictingProperties::town);
  }

  private static Town town(Random random) {
    int width = 2 + random.nextInt(2);
    int height = 2 + random.nextInt(2);
    int n = width * height;
    UnitGraph.Builder graph = UnitGraph.builder();
    Map<AreaCode, double[]> points = new HashMap<>();
    Map<AreaCode, AreaCode> today = new HashMap<>();
    int areas = random.nextInt(4);
    double part = random.nextInt(3) == 0 ? 0.25 : 0;
    for (int i = 0; i < n; i++) {
      double[] point = {1000 * (i % width) + random.nextInt(500), 1000 * (i / width)};
      AreaCode code = code(i);
      double load = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(20) + part * random.nextInt(4);
      graph.unit(code, load, point[0], point[1]);
      points.put(code, point);
      if (areas > 0 && random.nextInt(6) > 0) {
        today.put(code, AreaCode.of("A" + random.nextInt(areas)));
      }
    }
    int kept = 4 + random.nextInt(6);
    for (int i = 0; i < n; i++) {
      if (i % width + 1 < width && random.nextInt(kept) > 0) {
        graph.neighbours(code(i), code(i + 1), 1 + random.nextInt(900));
      }
      if (i + width < n && random.nextInt(kept) > 0) {
        graph.neighbours(code(i), code(i + width), 1 + random.nextInt(900));
      }
    }
    return new Town(graph.build(), today, points, locks(random, n, today));
  }

  private static Locks locks(Random random, int n, Map<AreaCode, AreaCode> today) {
    Locks locks = Locks.NONE;
    if (random.nextInt(3) == 0) {
      locks = locks.together(code(0).value(), code(1 + random.nextInt(n - 1)).value());
    }
    if (random.nextInt(3) == 0) {
      locks = locks.apart(code(n - 1).value(), code(random.nextInt(n - 1)).value());
    }
    if (random.nextInt(4) == 0 && !today.isEmpty()) {
      locks = locks.to(code(random.nextInt(n)).value(), today.values().iterator().next().value());
    }
    return locks;
  }

  private static AreaCode code(int unit) {
    return AreaCode.of("U" + unit);
  }

  @Property(tries = 400)
  void areas_drawn_anew_are_what_brute_force_finds(
      @ForAll("towns") Town town,
      @ForAll Objective objective,
      @ForAll @IntRange(min = 1, max = 4) int areas,
      @ForAll @IntRange(min = 5, max = 90) int tolerance) {
    if (objective == Objective.PEOPLE_MOVED && town.today().isEmpty()) {
      return;
    }
    LoadRange range = LoadRange.around(town.graph(), areas, tolerance / 100.0);
    OptionalDouble best = town.tried().best(areas, range, objective, town.locks());
    Design answer = town.asked().redraw(areas, range, objective);

    Statistics.label("answer").collect(answer.proof().status());
    if (best.isEmpty()) {
      assertThat(answer.proof().status()).isEqualTo(DesignStatus.INFEASIBLE);
      assertThat(answer.proof().reason()).isNotBlank();
      return;
    }
    assertThat(answer.proof().status()).isEqualTo(DesignStatus.OPTIMAL);
    assertThat(answer.proof().value())
        .isCloseTo(
            best.getAsDouble(), within(objective == Objective.MOMENT_OF_INERTIA ? 8.0 : 0.01));
    keepsTheRules(town, answer, areas, range);
    if (objective == Objective.PEOPLE_MOVED) {
      double homeless =
          town.graph().codes().stream()
              .filter(unit -> !town.today().containsKey(unit))
              .mapToDouble(town.graph()::load)
              .sum();
      assertThat(answer.moved() + homeless).isCloseTo(answer.proof().value(), within(0.01));
    }
  }

  private static void keepsTheRules(Town town, Design answer, int areas, LoadRange range) {
    Set<AreaCode> seen = new HashSet<>();
    assertThat(answer.areas()).hasSize(areas);
    for (DesignedArea area : answer.areas()) {
      assertThat(range.contains(area.load())).isTrue();
      assertThat(town.tried().isConnected(area.units())).isTrue();
      assertThat(seen).doesNotContainAnyElementsOf(area.units());
      seen.addAll(area.units());
    }
    assertThat(seen).isEqualTo(town.graph().codes());
    Map<AreaCode, AreaCode> byUnit = answer.byUnit();
    town.locks()
        .together()
        .forEach(pair -> assertThat(byUnit.get(pair.one())).isEqualTo(byUnit.get(pair.other())));
    town.locks()
        .apart()
        .forEach(pair -> assertThat(byUnit.get(pair.one())).isNotEqualTo(byUnit.get(pair.other())));
    assertThat(byUnit).containsAllEntriesOf(town.locks().to());
  }

  @Property(tries = 200)
  void one_more_area_is_what_brute_force_finds(
      @ForAll("towns") Town town,
      @ForAll @IntRange(min = 1, max = 30) int low,
      @ForAll @IntRange(min = 0, max = 40) int more) {
    LoadRange range = LoadRange.of(low, low + more);
    Map<AreaCode, Double> values = new HashMap<>();
    town.graph().codes().forEach(unit -> values.put(unit, (double) (unit.hashCode() & 15)));
    OptionalDouble best = town.tried().bestAddition(range, values);
    Design answer = town.asked().oneMore(1, range, values);

    Statistics.label("found").collect(best.isPresent());
    assertThat(answer.proof().status())
        .isEqualTo(best.isPresent() ? DesignStatus.OPTIMAL : DesignStatus.INFEASIBLE);
    if (best.isPresent()) {
      assertThat(answer.proof().value()).isEqualTo(best.getAsDouble());
      DesignedArea added =
          answer.areas().stream().filter(DesignedArea::isNew).findFirst().orElseThrow();
      assertThat(range.contains(added.load())).isTrue();
      assertThat(town.tried().isConnected(added.units())).isTrue();
      assertThat(town.today()).doesNotContainKeys(added.units().toArray(new AreaCode[0]));
      assertThat(answer.alternatives().get(0).units()).isEqualTo(added.units());
    }
  }

  @Property(tries = 60)
  void other_names_of_units_change_no_value(
      @ForAll("towns") Town town, @ForAll @IntRange(min = 1, max = 4) int areas) {
    LoadRange range = LoadRange.around(town.graph(), areas, 0.4);
    Design before =
        Districting.of(town.graph()).withLimits(LIMITS).redraw(areas, range, Objective.CUT_EDGES);
    UnitGraph.Builder renamed = UnitGraph.builder();
    town.graph().codes().forEach(unit -> renamed.unit(other(unit), town.graph().load(unit), 0, 0));
    for (AreaCode unit : town.graph().codes()) {
      town.graph()
          .neighbours(unit)
          .forEach((next, metres) -> renamed.neighbours(other(unit), other(next), metres));
    }
    Design after =
        Districting.of(renamed.build())
            .withLimits(LIMITS)
            .redraw(areas, range, Objective.CUT_EDGES);

    assertThat(after.proof().status()).isEqualTo(before.proof().status());
    assertThat(after.proof().value()).isEqualTo(before.proof().value());
  }

  private static AreaCode other(AreaCode unit) {
    return AreaCode.of("Z" + (97 - unit.value().charAt(1)));
  }

  @Property(tries = 60)
  void more_freedom_never_gives_a_worse_answer(
      @ForAll("towns") Town town,
      @ForAll @IntRange(min = 2, max = 4) int areas,
      @ForAll @IntRange(min = 5, max = 60) int tolerance) {
    Districting asked = Districting.of(town.graph()).withLimits(LIMITS);
    Design narrow =
        asked.redraw(
            areas,
            LoadRange.around(town.graph(), areas, tolerance / 100.0),
            Objective.INNER_BOUNDARY);
    Design wide =
        asked.redraw(
            areas,
            LoadRange.around(town.graph(), areas, tolerance / 100.0 + 0.2),
            Objective.INNER_BOUNDARY);

    if (narrow.isDrawn()) {
      assertThat(wide.isDrawn()).isTrue();
      assertThat(wide.proof().value()).isLessThanOrEqualTo(narrow.proof().value());
    }
  }

  @Property(tries = 40)
  void the_answer_is_the_same_on_one_thread_and_many(
      @ForAll("towns") Town town, @ForAll @IntRange(min = 1, max = 4) int areas) {
    LoadRange range = LoadRange.around(town.graph(), areas, 0.5);
    Design one =
        town.asked().withLimits(LIMITS.withThreads(1)).redraw(areas, range, Objective.CUT_EDGES);

    assertThat(
            town.asked()
                .withLimits(LIMITS.withThreads(5))
                .redraw(areas, range, Objective.CUT_EDGES))
        .isEqualTo(one);
  }

  @Property(tries = 40)
  void the_fewest_areas_are_the_first_that_can_be_drawn(@ForAll("towns") Town town) {
    LoadRange range = LoadRange.of(0, Math.max(21, town.graph().totalLoad() / 3));
    var answers =
        Districting.of(town.graph()).withLimits(LIMITS).fewest(range, Objective.CUT_EDGES, 1);
    BruteForce tried = new BruteForce(town.graph(), ImmutableMap.of(), town.points());

    for (Design answer : answers) {
      int areas = Integer.parseInt(answer.question().replaceAll("^(\\d+) area.*", "$1"));
      assertThat(answer.isDrawn())
          .isEqualTo(tried.best(areas, range, Objective.CUT_EDGES, Locks.NONE).isPresent());
    }
    assertThat(answers.stream().anyMatch(Design::isDrawn)).isTrue();
  }
}
