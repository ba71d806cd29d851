package org.lac4j.rules.simulation.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.internal.draws.Draws;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;

/** The books of a run, held against a list of who was where from when to when. */
class AccountsProperties {

  private static final Plan PLAN = new Plan(scenario());
  private static final int CAUSES = 2;

  /** One stretch of a person's time in one state; the last of who stays has no end. */
  private record Stretch(boolean isWaiting, int area, int holder, long from, long to) {
    long measured() {
      return Math.max(0, to - Math.max(from, PLAN.measuredFrom));
    }
  }

  @Property(tries = 200)
  void the_books_balance_and_hold_everyones_time(@ForAll long seed) {
    Accounts accounts = new Accounts(PLAN);
    Diary first = new Diary(accounts, new Random(~seed));
    first.live();
    accounts.close(first.crowd, PLAN.end);
    accounts.clear();
    Diary diary = new Diary(accounts, new Random(seed));

    diary.live();
    accounts.close(diary.crowd, PLAN.end);

    for (int area = 0; area < PLAN.areas; area++) {
      int here = area;
      assertThat(accounts.waiting.integral(area))
          .isEqualTo(diary.time(one -> one.isWaiting && one.area == here));
      assertThat(accounts.open.integral(area))
          .isEqualTo(diary.time(one -> !one.isWaiting && one.area == here));
      assertThat(accounts.waiting.value(area))
          .isEqualTo(diary.at(PLAN.end, one -> one.isWaiting && one.area == here));
    }
    for (int holder = 0; holder < PLAN.coordinators; holder++) {
      int by = holder;
      assertThat(accounts.held.integral(holder))
          .isEqualTo(diary.time(one -> !one.isWaiting && one.holder == by));
    }
    assertThat(accounts.gaveUpByCause).isEqualTo(diary.gaveUpByCause);
    assertThat(accounts.teamMost())
        .isEqualTo(
            diary.stretches.stream()
                .mapToLong(start -> diary.at(start.from, one -> !one.isWaiting))
                .max()
                .orElse(0));
    Statistics.label("someone moved")
        .collect(diary.moves > 0)
        .coverage(checker -> checker.check(true).percentage(share -> share > 30));
  }

  @Property(tries = 50)
  void a_person_who_is_lost_or_comes_twice_is_noticed(@ForAll long seed) {
    for (boolean isLost : new boolean[] {true, false}) {
      Accounts accounts = new Accounts(PLAN);
      Diary diary = new Diary(accounts, new Random(seed));
      diary.live();
      if (isLost) {
        accounts.introduced();
      } else {
        accounts.notCovered();
      }

      assertThatThrownBy(() -> accounts.close(diary.crowd, PLAN.end))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("don't balance in arrivals and people")
          .hasMessageContaining("report it with the scenario and seed");
    }
  }

  @Example
  void time_that_nobody_spent_is_noticed() {
    Accounts accounts = new Accounts(PLAN);
    accounts.clear();
    accounts.introduced();
    accounts.startsWaiting(1, PLAN.measuredFrom + 1000);
    accounts.stopsWaiting(1, PLAN.measuredFrom + 999, PLAN.measuredFrom + 5000);
    accounts.gaveUp(Draws.NO_CAUSE);

    assertThatThrownBy(() -> accounts.close(new Crowd(PLAN.areas), PLAN.end))
        .hasMessageContaining("time waited and numbers waiting: 4001 and 4000.");
  }

  @Example
  void weeks_are_sampled_and_the_most_in_touch_counts_from_the_first_measured() {
    Accounts accounts = new Accounts(PLAN);
    accounts.clear();
    for (int i = 0; i < 3; i++) {
      accounts.opens(i % 2, 0, PLAN.begin + i);
    }
    accounts.ends(0, 0, PLAN.begin, PLAN.begin + 10);
    accounts.ends(0, 0, PLAN.begin + 2, PLAN.begin + 11);
    accounts.startsWaiting(0, PLAN.begin + 20);
    assertThat(accounts.teamMost()).isEqualTo(3);

    accounts.sample(0);
    accounts.moves(0, 2, PLAN.measuredFrom + 5);
    accounts.opens(1, 1, PLAN.measuredFrom + 6);
    accounts.sample(1);

    int areas = PLAN.areas;
    int posts = PLAN.coordinators;
    assertThat(accounts.teamMost()).isEqualTo(2);
    assertThat(accounts.open.most(0)).isZero();
    assertThat(row(accounts.openByWeek, 0, areas)).containsExactly(0, 1);
    assertThat(row(accounts.openByWeek, 1, areas)).containsExactly(0, 2);
    assertThat(row(accounts.waitingByWeek, 1, areas)).containsExactly(1, 0);
    assertThat(row(accounts.heldByWeek, 0, posts)).containsExactly(1, 0, 0);
    assertThat(row(accounts.heldByWeek, 1, posts)).containsExactly(0, 1, 1);
  }

  @Example
  void each_area_coordinator_and_urgency_has_a_tally_of_its_own() {
    Accounts accounts = new Accounts(PLAN);
    List<Tally> tallies = new ArrayList<>();
    for (int area = 0; area < PLAN.areas; area++) {
      for (int c = Crowd.NOBODY; c < PLAN.coordinators; c++) {
        for (int urgency = 0; urgency < Urgency.values().length; urgency++) {
          assertThat(accounts.known(area, c, urgency)).isNull();
          Tally tally = accounts.tally(area, c, urgency);
          assertThat(accounts.tally(area, c, urgency)).isSameAs(tally);
          assertThat(accounts.known(area, c, urgency)).isSameAs(tally);
          tallies.add(tally);
        }
      }
    }
    assertThat(tallies).doesNotHaveDuplicates();
  }

  private static int[] row(int[] table, int week, int size) {
    return IntStream.range(week * size, (week + 1) * size).map(i -> table[i]).toArray();
  }

  private static Scenario scenario() {
    return Scenario.builder()
        .name("Books")
        .firstDay(LocalDate.of(2025, 3, 10))
        .lastDay(LocalDate.of(2025, 4, 20))
        .addAreas(SimulatedArea.of("A-0", "Nought", new Demand.PerYear(1)))
        .addAreas(SimulatedArea.of("A-1", "One", new Demand.PerYear(1)))
        .coordinators(
            IntStream.range(0, 3)
                .mapToObj(
                    c -> {
                      SimulatedCoordinator.Builder post =
                          SimulatedCoordinator.builder().id(CoordinatorId.of("C-" + c));
                      return c < 2 ? post.addAreas(AreaCode.of("A-" + c)).build() : post.build();
                    })
                .toList())
        .people(
            People.builder()
                .longLasts(new Length.Fixed(100))
                .addGivingUp(new GivingUp(EndReason.THEIR_CHOICE, 0.1, new Length.Fixed(9)))
                .addGivingUp(new GivingUp(EndReason.MOVED_AWAY, 0.1, new Length.Fixed(9)))
                .build())
        .start(new Start.WarmUp(3))
        .build();
  }

  /** Lives a made-up run and keeps a list of its own; times ascend, as in a run. */
  private static final class Diary {

    final Crowd crowd = new Crowd(PLAN.areas);
    final List<Stretch> stretches = new ArrayList<>();
    final long[] gaveUpByCause = new long[CAUSES];
    int moves;
    private final Accounts accounts;
    private final Random random;
    private final List<SimulatedPerson> waiting = new ArrayList<>();
    private final List<SimulatedPerson> open = new ArrayList<>();
    private final List<Long> heldSince = new ArrayList<>();

    Diary(Accounts accounts, Random random) {
      this.accounts = accounts;
      this.random = random;
      accounts.clear();
    }

    private interface Which {
      boolean holds(Stretch stretch);
    }

    long time(Which which) {
      return stretches.stream().filter(which::holds).mapToLong(Stretch::measured).sum();
    }

    /** How many are there at a moment, those who come at it included; at the end, those who stay. */
    int at(long moment, Which which) {
      return (int)
          stretches.stream()
              .filter(which::holds)
              .filter(one -> one.from <= moment && (one.to > moment || one.to == PLAN.end))
              .count();
    }

    void live() {
      int steps = random.nextInt(120);
      long step = (PLAN.end - PLAN.begin) / 121;
      long now = PLAN.begin;
      for (int i = 0; i < steps; i++) {
        now += 1 + random.nextInt((int) Math.min(step, Integer.MAX_VALUE - 1L));
        step(now);
      }
      for (SimulatedPerson person : waiting) {
        stretches.add(new Stretch(true, person.area, Crowd.NOBODY, person.received, PLAN.end));
      }
      for (int i = 0; i < open.size(); i++) {
        held(open.get(i), heldSince.get(i), PLAN.end);
      }
    }

    private void step(long now) {
      switch (random.nextInt(7)) {
        case 0, 1 -> comes(now);
        case 2 -> {
          accounts.introduced();
          accounts.notCovered();
        }
        case 3 -> isMet(now);
        case 4 -> givesUp(now);
        case 5 -> changesHands(now);
        default -> ends(now);
      }
    }

    private void comes(long now) {
      SimulatedPerson person = crowd.add(random.nextInt(PLAN.areas), now, (byte) 0);
      if (random.nextBoolean()) {
        accounts.introduced();
      } else {
        accounts.startsWith();
      }
      person.received = now;
      person.state = random.nextBoolean() ? Crowd.UNANSWERED : Crowd.READY;
      accounts.startsWaiting(person.area, now);
      waiting.add(person);
    }

    private void isMet(long now) {
      if (waiting.isEmpty()) {
        return;
      }
      SimulatedPerson person = waiting.remove(random.nextInt(waiting.size()));
      stopsWaiting(person, now);
      person.state = Crowd.OPEN;
      person.met = now;
      person.holder = random.nextInt(PLAN.coordinators);
      accounts.opens(person.area, person.holder, now);
      open.add(person);
      heldSince.add(now);
    }

    private void givesUp(long now) {
      if (waiting.isEmpty()) {
        return;
      }
      SimulatedPerson person = waiting.remove(random.nextInt(waiting.size()));
      stopsWaiting(person, now);
      int cause = random.nextInt(CAUSES + 1) - 1;
      accounts.gaveUp(cause);
      if (cause >= 0) {
        gaveUpByCause[cause]++;
      }
      crowd.remove(person);
    }

    private void stopsWaiting(SimulatedPerson person, long now) {
      accounts.stopsWaiting(person.area, person.received, now);
      stretches.add(new Stretch(true, person.area, Crowd.NOBODY, person.received, now));
    }

    private void changesHands(long now) {
      if (open.isEmpty()) {
        return;
      }
      int i = random.nextInt(open.size());
      SimulatedPerson person = open.get(i);
      held(person, heldSince.get(i), now);
      int to = (person.holder + 1) % PLAN.coordinators;
      accounts.moves(person.holder, to, now);
      person.holder = to;
      heldSince.set(i, now);
      moves++;
    }

    private void ends(long now) {
      if (open.isEmpty()) {
        return;
      }
      int i = random.nextInt(open.size());
      SimulatedPerson person = open.remove(i);
      held(person, heldSince.remove(i), now);
      accounts.ends(person.area, person.holder, person.met, now);
      crowd.remove(person);
    }

    private void held(SimulatedPerson person, long from, long to) {
      stretches.add(new Stretch(false, person.area, person.holder, from, to));
    }
  }
}
