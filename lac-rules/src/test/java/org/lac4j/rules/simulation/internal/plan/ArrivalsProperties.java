package org.lac4j.rules.simulation.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.simulation.internal.draws.PersonStream;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.Start;

/** When people come: on the days said, or as many as are expected. */
class ArrivalsProperties {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** From before the clocks go forward until after they go back. */
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

  private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
  private static final Season.Hours MORNING =
      new Season.Hours(LocalTime.of(9, 0), LocalTime.of(12, 30));
  private static final double DAYS_OF_A_YEAR = 365.25;

  @Provide
  Arbitrary<List<LocalDate>> days() {
    return Arbitraries.integers()
        .between(-3, (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 3)
        .map(FIRST::plusDays)
        .list()
        .ofMaxSize(30)
        .flatMap(days -> Arbitraries.of(1, 2, 5).map(times -> repeated(days, times)));
  }

  /** Hours are those since midnight, on the days on which the clocks change too. */
  private static long sinceMidnight(ZonedDateTime time) {
    return Duration.between(time.toLocalDate().atStartOfDay(LONDON), time).toNanos();
  }

  private static List<LocalDate> repeated(List<LocalDate> days, int times) {
    List<LocalDate> repeated = new ArrayList<>();
    Collections.nCopies(times, days).forEach(repeated::addAll);
    return repeated;
  }

  @Property(tries = 100)
  void on_given_days_each_comes_on_their_day_in_order_and_within_the_hours(
      @ForAll("days") List<LocalDate> days, @ForAll long runKey) {
    Scenario scenario = scenario(new Demand.Dated(ImmutableList.copyOf(days)));
    List<LocalDate> included =
        days.stream().filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST)).sorted().toList();

    List<ZonedDateTime> times = walk(scenario, 0, runKey, Double.NaN);

    assertThat(times).extracting(ZonedDateTime::toLocalDate).isEqualTo(included);
    assertThat(times).isSorted();
    assertThat(times)
        .extracting(ArrivalsProperties::sinceMidnight)
        .allMatch(
            since -> since >= MORNING.from().toNanoOfDay() && since < MORNING.to().toNanoOfDay());
    Statistics.label("several on one day")
        .collect(included.stream().distinct().count() < included.size())
        .coverage(checker -> checker.check(true).percentage(share -> share > 30));
    Statistics.label("some before or after")
        .collect(included.size() < days.size())
        .coverage(checker -> checker.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 40)
  void with_even_gaps_as_many_come_as_are_expected(
      @ForAll @IntRange(min = 1, max = 900) int perYear,
      @ForAll @IntRange(min = 1, max = 200) int gapInHundredths) {
    double gap = gapInHundredths / 100.0;
    Scenario scenario = scenario(new Demand.PerYear(perYear));
    long length = LAST.toEpochDay() - FIRST.toEpochDay() + 1;

    List<ZonedDateTime> times = walk(scenario, 0, 1, gap);

    assertThat((double) times.size())
        .isCloseTo(perYear * length / DAYS_OF_A_YEAR / gap, within(1.0));
    assertThat(times).isSorted();
    for (int i = 0; i < times.size(); i++) {
      double day = (i + 1) * gap * DAYS_OF_A_YEAR / perYear;
      assertThat((double) times.get(i).toLocalDate().toEpochDay())
          .isCloseTo(
              FIRST.toEpochDay() + Math.floor(day),
              within(Math.abs(day - Math.rint(day)) < 1e-6 ? 1.0 : 0.0));
    }
  }

  @Example
  void nobody_comes_where_nobody_is_expected() {
    assertThat(walk(scenario(new Demand.PerYear(0)), 0, 1, 0.5)).isEmpty();
    assertThat(walk(scenario(new Demand.Dated(ImmutableList.of())), 0, 1, 0.5)).isEmpty();
    assertThat(walk(scenario(new Demand.OfPopulation(0, 5)), 0, 1, 0.5)).isEmpty();
  }

  @Example
  void a_season_moves_people_to_its_days_and_keeps_their_number_over_a_year() {
    Season weekdays =
        new Season(
            Season.NONE.months(),
            ImmutableList.of(1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0),
            Season.Hours.WHOLE_DAY);
    Scenario scenario =
        scenario(new Demand.PerYear(700)).withSeason(weekdays).withLastDay(FIRST.plusDays(363));

    List<ZonedDateTime> times = walk(scenario, 0, 1, 1);

    assertThat(times).extracting(time -> time.getDayOfWeek().getValue()).allMatch(day -> day <= 5);
    assertThat((double) times.size()).isCloseTo(700 * 364 / DAYS_OF_A_YEAR, within(1.0));
  }

  @Example
  void changes_of_demand_multiply_from_their_day_on_in_their_areas() {
    LocalDate day = FIRST.plusDays(50);
    Scenario plain =
        scenario(new Demand.PerYear(DAYS_OF_A_YEAR), new Demand.PerYear(DAYS_OF_A_YEAR));
    Scenario changed =
        plain
            .and(new Change.DemandChanges(day, ImmutableSet.of(AreaCode.of("A-1")), 3))
            .and(new Change.DemandChanges(day.plusDays(10), ImmutableSet.of(), 2));
    DayTable table = new Plan(changed).table;
    double[] here = Arrivals.of(changed, table)[1].cumulative();
    double[] other = Arrivals.of(changed, table)[0].cumulative();

    assertThat(here).hasSize(table.days + 1);
    for (int i = 0; i < table.days; i++) {
      double all = i < 60 ? 1 : 2;
      assertThat(here[i + 1] - here[i]).isCloseTo(i < 50 ? all : 3 * all, within(1e-9));
      assertThat(other[i + 1] - other[i]).isCloseTo(all, within(1e-9));
    }
  }

  @Property(tries = 100)
  void people_of_a_service_that_ends_come_evenly_over_its_days(
      @ForAll @IntRange(min = 0, max = 60) int number,
      @ForAll @IntRange(min = 1, max = 40) int overDays) {
    Scenario scenario =
        scenario(new Demand.PerYear(5), new Demand.PerYear(5))
            .and(
                new Change.ServiceEnds(
                    LAST.minusDays(19),
                    AreaCode.of("A-1"),
                    new Change.ServiceEnds.Spread(number, overDays)));
    Plan plan = new Plan(scenario);
    Arrivals.Source source = plan.sources[2];

    assertThat(source.area()).isEqualTo(1);
    int[] perDay = new int[20];
    for (int day : source.days()) {
      perDay[day - plan.table.day(LAST.minusDays(19))]++;
    }
    for (int i = 0; i < perDay.length; i++) {
      double share = i < overDays ? (double) number / overDays : 0;
      assertThat((double) perDay[i]).isCloseTo(share, within(i < overDays ? 1.0 : 0.0));
    }
    if (overDays <= perDay.length) {
      assertThat(source.days()).hasSize(number);
    }
  }

  @Property(tries = 30)
  void another_source_changes_nobody_elses_time(@ForAll long runKey) {
    Scenario alone = scenario(new Demand.PerYear(200));
    Scenario beside =
        scenario(new Demand.PerYear(200), new Demand.PerYear(80))
            .and(
                new Change.ServiceEnds(
                    FIRST, AreaCode.of("A-0"), new Change.ServiceEnds.Spread(10, 5)));

    assertThat(keys(beside, 0, runKey)).isEqualTo(keys(alone, 0, runKey));
    assertThat(walk(beside, 0, runKey, 0.7)).isEqualTo(walk(alone, 0, runKey, 0.7));
    assertThat(keys(beside, 0, runKey))
        .doesNotContainAnyElementsOf(keys(beside, 1, runKey))
        .doesNotContainAnyElementsOf(keys(beside, 2, runKey))
        .doesNotContainAnyElementsOf(keys(beside, 0, runKey + 1))
        .doesNotHaveDuplicates();
  }

  @Example
  void a_walk_that_starts_again_takes_the_same_way() {
    Plan plan = new Plan(scenario(new Demand.PerYear(300)));
    Arrivals.Walk walk =
        new Arrivals.Walk(plan.sources[0], plan.table, MORNING, new PersonStream(), () -> 1.5);
    walk.start(7);
    List<Long> first = all(walk);
    walk.start(7);

    assertThat(first).hasSizeGreaterThan(100);
    assertThat(all(walk)).isEqualTo(first);
  }

  private static List<Long> keys(Scenario scenario, int source, long runKey) {
    Plan plan = new Plan(scenario);
    Arrivals.Walk walk =
        new Arrivals.Walk(plan.sources[source], plan.table, MORNING, new PersonStream(), () -> 1);
    walk.start(runKey);
    List<Long> keys = new ArrayList<>();
    while (walk.next() != Long.MAX_VALUE) {
      keys.add(walk.personKey());
    }
    return keys;
  }

  private static List<Long> all(Arrivals.Walk walk) {
    List<Long> times = new ArrayList<>();
    for (long time = walk.next(); time != Long.MAX_VALUE; time = walk.next()) {
      times.add(time);
    }
    return times;
  }

  private static List<ZonedDateTime> walk(Scenario scenario, int source, long runKey, double gap) {
    Plan plan = new Plan(scenario);
    Arrivals.Walk walk =
        new Arrivals.Walk(plan.sources[source], plan.table, MORNING, new PersonStream(), () -> gap);
    walk.start(runKey);
    return all(walk).stream().map(time -> Instant.ofEpochMilli(time).atZone(LONDON)).toList();
  }

  private static Scenario scenario(Demand... demand) {
    ImmutableList.Builder<SimulatedArea> areas = ImmutableList.builder();
    for (int i = 0; i < demand.length; i++) {
      areas.add(SimulatedArea.of("A-" + i, "Area " + i, demand[i]));
    }
    return Scenario.builder()
        .name("Arrivals")
        .firstDay(FIRST)
        .lastDay(LAST)
        .areas(areas.build())
        .people(People.builder().longLasts(new Length.Fixed(100)).build())
        .start(Start.EMPTY)
        .build();
  }
}
