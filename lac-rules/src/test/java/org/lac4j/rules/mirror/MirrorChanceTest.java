package org.lac4j.rules.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.timeframe.Service;

/** How often areas are said to differ by more than chance that do not differ, and that do. */
class MirrorChanceTest {

  private static final int SEEDS = 24;
  private static final LocalDate DAY = Service.FIRST.plusDays(400);

  @Test
  void areas_that_do_not_differ_are_seldom_said_to() {
    Map<Spread.Measured, Integer> said = saidToDiffer(Service.steady(), SEEDS);
    System.out.println("Of " + SEEDS + " services of equal areas: " + said);

    said.values().forEach(number -> assertThat(number).isLessThan(SEEDS / 3));
    assertThat(said.get(Spread.Measured.CRISIS_SHARE)).isLessThan(SEEDS / 8);
  }

  @Test
  void an_area_with_more_people_than_it_has_time_for_is_found() {
    Scenario busier =
        Service.steady()
            .and(
                new Change.DemandChanges(
                    Service.FIRST.minusWeeks(200), ImmutableSet.of(AreaCode.of("Y02")), 1.8));

    Map<Spread.Measured, Integer> said = saidToDiffer(busier, 12);
    System.out.println("Of 12 services with one busier area: " + said);

    assertThat(said.get(Spread.Measured.MEETING_DAYS)).isGreaterThan(6);
  }

  private static Map<Spread.Measured, Integer> saidToDiffer(Scenario scenario, int seeds) {
    Simulation simulation = Simulation.of(scenario.withLastDay(DAY));
    Map<Spread.Measured, Integer> said = new EnumMap<>(Spread.Measured.class);
    for (int seed = 1; seed <= seeds; seed++) {
      for (Spread spread : Mirror.of(simulation.records(seed, 0).service(), DAY).spreads()) {
        if (spread.between() == Spread.Between.AREAS) {
          said.merge(spread.measure(), spread.isBeyondChance() ? 1 : 0, Integer::sum);
        }
      }
    }
    return said;
  }
}
