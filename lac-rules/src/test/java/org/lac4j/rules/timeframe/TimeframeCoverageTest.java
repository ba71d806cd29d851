package org.lac4j.rules.timeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * Prints for how many people the ranges hold. With {@code -Dlac.coverage.seeds=100} it makes the table of the module's page
 * on timeframes; without, it tries as many seeds as a build has time for.
 */
class TimeframeCoverageTest {

  private static final int SEEDS = Integer.getInteger("lac.coverage.seeds", 25);
  private static final int SEEDS_OF_CHANGES = Integer.getInteger("lac.coverage.seeds", 8);

  @Test
  void in_a_steady_service_a_range_holds_for_as_many_as_it_says() {
    List<LocalDate> days =
        IntStream.range(0, 8).mapToObj(i -> Service.FIRST.plusDays(30 + 120L * i)).toList();

    for (Coverage coverage : tried("steady", Service.steady(), SEEDS, days, area -> true)) {
      assertThat(coverage.pairs()).isGreaterThanOrEqualTo(200);
      assertThat(coverage.told()).isBetween(0.79, 0.85);
      assertThat(coverage.found()).isBetween(0.75, 0.85);
      assertThat(Math.abs(coverage.found() - coverage.told())).isLessThan(0.05);
      assertThat(coverage.cannotSay()).isLessThan(0.1);
      assertThat(coverage.saidToGetLonger()).isLessThan(0.2);
    }
  }

  @Test
  void where_demand_just_rose_it_holds_for_fewer_and_many_texts_say_so() {
    for (int days : new int[] {28, 56, 112}) {
      for (Coverage coverage :
          onOneDay("half as many more came " + days + " days ago", Service.demandRises(), days)) {
        assertThat(coverage.found()).isBetween(0.5, 0.85);
        assertThat(coverage.found()).isLessThan(coverage.told() + 0.03);
      }
    }
  }

  @Test
  void where_the_coordinator_is_away_and_nobody_covers_it_holds_for_few_and_every_text_says_so() {
    for (int days : new int[] {0, 28}) {
      for (Coverage coverage :
          onOneDay("away for " + days + " of 84 days", Service.longLeave(), days)) {
        assertThat(coverage.found()).isLessThan(0.6);
        assertThat(coverage.saidToGetLonger()).isEqualTo(1);
      }
    }
  }

  @Test
  void where_the_post_is_vacant_it_holds_for_hardly_anyone_and_every_text_says_so() {
    for (int days : new int[] {0, 28}) {
      for (Coverage coverage :
          onOneDay("vacant for " + days + " of 120 days", Service.vacancy(), days)) {
        assertThat(coverage.found()).isLessThan(0.3);
        assertThat(coverage.saidToGetLonger()).isEqualTo(1);
      }
    }
  }

  @Test
  void where_somebody_new_has_begun_people_wait_less_than_told() {
    for (Coverage coverage : onOneDay("a new coordinator since 28 days", Service.vacancy(), 148)) {
      assertThat(coverage.found()).isGreaterThan(0.6);
      assertThat(coverage.saidToGetLonger()).isLessThan(0.3);
    }
  }

  /** Demand changes in every area; the others happen to the first. */
  private static List<Coverage> onOneDay(String name, Scenario scenario, int days) {
    boolean isOfOne =
        scenario.changes().isEmpty() || name.contains("vacan") || name.contains("new");
    Predicate<AreaCode> areas = area -> !isOfOne || area.equals(Service.ONE);
    return tried(name, scenario, SEEDS_OF_CHANGES, List.of(Service.CHANGE.plusDays(days)), areas);
  }

  private static List<Coverage> tried(
      String name, Scenario scenario, int seeds, List<LocalDate> days, Predicate<AreaCode> areas) {
    List<Coverage> rows = Coverage.of(name, scenario, seeds, days, areas);
    rows.forEach(row -> System.out.println(row.row()));
    return rows;
  }
}
