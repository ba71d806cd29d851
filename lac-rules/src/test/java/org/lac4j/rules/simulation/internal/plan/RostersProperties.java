package org.lac4j.rules.simulation.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;

/** Who is there, serves and covers on each day, asked of the scenario anew for every single day. */
class RostersProperties {

  private static final LocalDate FIRST = LocalDate.of(2025, 3, 24);
  private static final int DAYS = 40;
  private static final int AREAS = 4;
  private static final int AT_THE_START = 4;
  private static final int POSTS = 6;

  @Property(tries = 150)
  void each_day_has_the_roster_that_the_scenario_tells_for_it(@ForAll long seed) {
    Scenario scenario = scenario(new Random(seed));
    Plan plan = new Plan(scenario);

    int covers = 0;
    int nobodysPosts = 0;
    for (int number = 0; number < DAYS; number++) {
      LocalDate day = FIRST.plusDays(number);
      Roster roster = inForce(plan, number);
      Asked asked = Asked.of(scenario, day);

      assertThat(roster.joined()).as("joined on %s", day).isEqualTo(asked.flags(asked::joined));
      assertThat(roster.there()).as("there on %s", day).isEqualTo(asked.flags(asked::there));
      assertThat(roster.left()).as("left by %s", day).isEqualTo(asked.flags(asked::left));
      for (int c = 0; c < POSTS; c++) {
        assertThat(roster.coveredBy()[c]).as("cover of %s on %s", c, day).isEqualTo(asked.cover(c));
        covers += asked.cover(c) >= 0 ? 1 : 0;
      }
      for (int area = 0; area < AREAS; area++) {
        assertThat(roster.owner()[area]).as("%s on %s", area, day).isEqualTo(asked.owner(area));
        assertThat(IntStream.of(roster.servers()[area]).boxed())
            .as("who serves %s on %s", area, day)
            .isEqualTo(asked.servers(area));
        nobodysPosts += asked.servers(area).isEmpty() ? 1 : 0;
      }
    }
    Statistics.label("many covered")
        .collect(covers > DAYS)
        .coverage(checker -> checker.check(true).percentage(share -> share > 20));
    Statistics.label("an area served by nobody for days")
        .collect(nobodysPosts > DAYS)
        .coverage(checker -> checker.check(true).percentage(share -> share > 20));
  }

  @Property(tries = 100)
  void rosters_follow_each_other_and_agree_with_themselves(@ForAll long seed) {
    Plan plan = new Plan(scenario(new Random(seed)));

    assertThat(plan.rosters[0].from()).isEqualTo(plan.begin);
    assertThat(plan.rosters)
        .extracting(Roster::from)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(from -> from < plan.end);
    for (Roster roster : plan.rosters) {
      for (int c = 0; c < POSTS; c++) {
        int post = c;
        assertThat(IntStream.of(roster.covers()[c]))
            .allMatch(other -> roster.coveredBy()[other] == post);
        assertThat(IntStream.of(roster.coveredBy()).filter(by -> by == post).count())
            .isEqualTo(roster.covers()[c].length);
        for (int area = 0; area < AREAS; area++) {
          int here = area;
          assertThat(IntStream.of(roster.serves()[c]).anyMatch(one -> one == here))
              .isEqualTo(IntStream.of(roster.servers()[area]).anyMatch(one -> one == post));
        }
      }
    }
  }

  @Property(tries = 40)
  void leave_is_taken_in_whole_weeks_spread_over_the_year(
      @ForAll @IntRange(min = 1, max = 26) int weeks,
      @ForAll @IntRange(min = 0, max = 4) int fifths) {
    double leave = weeks - fifths / 5.0;
    Plan plan = new Plan(years(leave));

    for (int c = 0; c < 3; c++) {
      List<LocalDate> away = away(plan, c);
      assertThat(away).hasSize((weeks - 1) * 7 + (fifths == 0 ? 7 : 5 - fifths));
      List<LocalDate> begins =
          away.stream().filter(day -> !away.contains(day.minusDays(1))).toList();
      assertThat(begins).allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
    }
    assertThat(away(plan, 0).get(0)).isEqualTo(LocalDate.of(2025, 1, 6));
    assertThat(away(plan, 1).get(0)).isEqualTo(LocalDate.of(2025, 1, 13));
  }

  @Example
  void who_covers_leave_and_is_away_too_covers_nobody() {
    Scenario scenario = years(2);
    CoordinatorId cover = scenario.coordinators().get(1).id();
    SimulatedCoordinator covered = scenario.coordinators().get(0).withLeaveCoveredBy(cover);
    LocalDate monday = LocalDate.of(2025, 1, 6);
    Scenario there = scenario.withCoordinators(covered, scenario.coordinators().get(1));
    Scenario away =
        scenario.withCoordinators(
            covered,
            scenario.coordinators().get(1).withAbsences(Absence.of(monday, monday.plusDays(2))));

    Plan plan = new Plan(there);
    Plan without = new Plan(away);
    int first = plan.table.day(monday);

    assertThat(inForce(plan, first).coveredBy()[0]).isEqualTo(1);
    assertThat(inForce(plan, first).servers()[0]).containsExactly(1);
    assertThat(inForce(without, first).coveredBy()[0]).isEqualTo(Roster.NOBODY);
    assertThat(inForce(without, first).servers()[0]).isEmpty();
    assertThat(inForce(without, first + 3).coveredBy()[0]).isEqualTo(1);
  }

  private static List<LocalDate> away(Plan plan, int coordinator) {
    return IntStream.range(0, plan.table.days)
        .filter(day -> !inForce(plan, day).there()[coordinator])
        .mapToObj(plan.table::date)
        .toList();
  }

  private static Roster inForce(Plan plan, int day) {
    Roster last = plan.rosters[0];
    for (Roster roster : plan.rosters) {
      if (roster.from() <= plan.table.start(day)) {
        last = roster;
      }
    }
    return last;
  }

  /** From one year's day to the last before the next one's first Monday, with three posts on leave for so many weeks. */
  private static Scenario years(double leave) {
    return base()
        .firstDay(LocalDate.of(2025, 1, 1))
        .lastDay(LocalDate.of(2026, 1, 4))
        .coordinators(
            IntStream.range(0, 3)
                .mapToObj(
                    c ->
                        SimulatedCoordinator.builder()
                            .id(id(c))
                            .addAreas(code(c))
                            .leaveWeeksPerYear(leave)
                            .build())
                .toList())
        .build();
  }

  private static Scenario.Builder base() {
    return Scenario.builder()
        .name("Rosters")
        .areas(
            IntStream.range(0, AREAS)
                .mapToObj(
                    area ->
                        SimulatedArea.of(
                            code(area).value(), "Area " + area, new Demand.PerYear(10)))
                .toList())
        .people(People.builder().longLasts(new Length.Fixed(100)).build())
        .start(Start.EMPTY);
  }

  private static Scenario scenario(Random random) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (int c = AT_THE_START; c < POSTS; c++) {
      changes.add(new Change.CoordinatorJoins(day(random), post(c, random)));
    }
    if (random.nextBoolean()) {
      changes.add(
          new Change.CoordinatorLeaves(day(random), id(random.nextInt(POSTS)), Handover.SHARED));
    }
    if (random.nextBoolean()) {
      changes.add(
          new Change.AreaAdded(
              day(random), code(random.nextInt(AREAS)), id(random.nextInt(POSTS))));
    }
    return base()
        .firstDay(FIRST)
        .lastDay(FIRST.plusDays(DAYS - 1))
        .coordinators(IntStream.range(0, AT_THE_START).mapToObj(c -> post(c, random)).toList())
        .changes(changes.build())
        .build();
  }

  private static SimulatedCoordinator post(int number, Random random) {
    SimulatedCoordinator.Builder post = SimulatedCoordinator.builder().id(id(number));
    if (number < AREAS - 1) {
      post.addAreas(code(number));
    } else if (number >= AT_THE_START && random.nextBoolean()) {
      post.addAreas(code(random.nextInt(AREAS)));
    }
    if (random.nextInt(3) == 0) {
      post.addHelpsIn(code(random.nextInt(AREAS)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      post.addAbsences(gap(number, random));
    }
    if (random.nextInt(3) == 0) {
      post.addVacancies(gap(number, random));
    }
    return post.build();
  }

  /** May begin before the time simulated, last for a day, reach beyond its end, or have none. */
  private static Absence gap(int number, Random random) {
    LocalDate first = FIRST.plusDays(random.nextInt(DAYS + 10) - 10);
    Absence gap =
        random.nextInt(4) == 0
            ? Absence.from(first)
            : Absence.of(first, first.plusDays(random.nextInt(15)));
    int cover = random.nextInt(POSTS);
    return cover == number ? gap : gap.coveredBy(id(cover));
  }

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private static AreaCode code(int area) {
    return AreaCode.of("A-" + area);
  }

  private static CoordinatorId id(int number) {
    return CoordinatorId.of("C-" + number);
  }

  /** One day, read from the scenario alone: what is asked is looked up among all that was said. */
  private record Asked(Scenario scenario, LocalDate day, List<Change> past) {

    private interface OfPost {
      boolean holds(int post);
    }

    boolean[] flags(OfPost question) {
      boolean[] flags = new boolean[POSTS];
      for (int c = 0; c < POSTS; c++) {
        flags[c] = question.holds(c);
      }
      return flags;
    }

    static Asked of(Scenario scenario, LocalDate day) {
      List<Change> past = new ArrayList<>();
      for (int before = DAYS; before >= 0; before--) {
        LocalDate then = day.minusDays(before);
        scenario.changes().stream().filter(one -> one.on().equals(then)).forEach(past::add);
      }
      return new Asked(scenario, day, past);
    }

    boolean joined(int c) {
      return c < AT_THE_START
          || past().stream()
              .anyMatch(
                  one ->
                      one instanceof Change.CoordinatorJoins joins
                          && joins.coordinator().id().equals(id(c)));
    }

    private boolean hasGone(int c) {
      return past().stream()
          .anyMatch(
              one ->
                  one instanceof Change.CoordinatorLeaves leaves
                      && leaves.coordinator().equals(id(c)));
    }

    private boolean spans(Absence gap) {
      return gap.first().toEpochDay() <= day.toEpochDay()
          && gap.last().map(last -> last.toEpochDay() >= day.toEpochDay()).orElse(true);
    }

    private SimulatedCoordinator post(int c) {
      return scenario.everyCoordinator().get(c);
    }

    boolean there(int c) {
      return joined(c)
          && !hasGone(c)
          && post(c).absences().stream().noneMatch(this::spans)
          && post(c).vacancies().stream().noneMatch(this::spans);
    }

    boolean left(int c) {
      if (!joined(c) || there(c)) {
        return false;
      }
      List<Absence> vacant = post(c).vacancies().stream().filter(this::spans).toList();
      boolean ownsAny = IntStream.range(0, AREAS).anyMatch(area -> owner(area) == c);
      return hasGone(c)
          || vacant.stream().anyMatch(gap -> gap.last().equals(Optional.empty()))
          || (!vacant.isEmpty() && !ownsAny);
    }

    int owner(int area) {
      int owner = -1;
      for (int c = 0; c < AT_THE_START; c++) {
        owner = post(c).areas().contains(code(area)) ? c : owner;
      }
      for (Change change : past()) {
        if (change instanceof Change.AreaAdded added && added.area().equals(code(area))) {
          owner = numberOf(added.coordinator());
        } else if (change instanceof Change.CoordinatorJoins joins
            && joins.coordinator().areas().contains(code(area))) {
          owner = numberOf(joins.coordinator().id());
        }
      }
      return owner;
    }

    private static int numberOf(CoordinatorId id) {
      return Integer.parseInt(id.value().substring(2));
    }

    int cover(int c) {
      if (!joined(c) || there(c)) {
        return -1;
      }
      List<Absence> gaps = new ArrayList<>(post(c).absences());
      gaps.addAll(post(c).vacancies());
      for (Absence gap : gaps) {
        if (spans(gap) && gap.coveredBy().isPresent() && there(numberOf(gap.coveredBy().get()))) {
          return numberOf(gap.coveredBy().get());
        }
      }
      return -1;
    }

    List<Integer> servers(int area) {
      List<Integer> servers = new ArrayList<>();
      int own = owner(area);
      if (own < 0) {
        return servers;
      }
      int acting = there(own) ? own : cover(own);
      if (acting >= 0) {
        servers.add(acting);
      }
      for (int c = 0; c < POSTS; c++) {
        if (there(c) && post(c).helpsIn().contains(code(area)) && !servers.contains(c)) {
          servers.add(c);
        }
      }
      return servers;
    }
  }
}
