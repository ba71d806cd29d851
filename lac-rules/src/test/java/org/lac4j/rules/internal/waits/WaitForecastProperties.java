package org.lac4j.rules.internal.waits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lac4j.rules.internal.waits.WaitList.NEVER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.rules.internal.waits.WaitForecast.Range;
import org.lac4j.rules.internal.waits.WaitList.Wait;

class WaitForecastProperties {

  private static final int DAY = 20_000;

  @Provide
  Arbitrary<List<Wait>> waits() {
    Arbitrary<Wait> one =
        Combinators.combine(
                uniform(DAY - 900, DAY + 100),
                uniform(0, 60),
                Arbitraries.of(
                    "seen", "seen", "seen", "seen", "seen", "seen", "seen", "left", "waits"))
            .as(
                (came, days, what) ->
                    new Wait(
                        came,
                        what.equals("seen") ? came + days : NEVER,
                        what.equals("waits") ? NEVER : came + days + 100));
    return Arbitraries.of(0, 20, 200, 400).flatMap(size -> one.list().ofSize(size));
  }

  private static Arbitrary<Integer> uniform(int from, int to) {
    return Arbitraries.integers()
        .between(from, to)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  private static Optional<Range> range(List<Wait> waits, int day) {
    WaitList list = new WaitList(waits);
    return WaitForecast.of(List.of(list), day).range(list);
  }

  @Property(tries = 300)
  void a_range_is_in_order_rests_on_enough_and_is_within_what_was_seen(
      @ForAll("waits") List<Wait> waits) {
    Optional<Range> range = range(waits, DAY);

    Statistics.label("told")
        .collect(range.isPresent())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 10);
              coverage.check(false).percentage(share -> share > 10);
            });
    range.ifPresent(
        told -> {
          assertThat(told.low()).isBetween(0, told.high());
          assertThat(told.seen()).isBetween(WaitForecast.FEWEST, told.people());
          assertThat(waits).anyMatch(wait -> wait.seen() - wait.came() == told.high());
        });
  }

  @Property(tries = 200)
  void what_happens_later_changes_nothing(@ForAll("waits") List<Wait> waits) {
    List<Wait> known = new ArrayList<>();
    for (Wait wait : waits) {
      if (wait.came() <= DAY) {
        known.add(
            new Wait(
                wait.came(),
                wait.seen() > DAY ? NEVER : wait.seen(),
                wait.left() > DAY ? NEVER : wait.left()));
      }
    }

    assertThat(range(waits, DAY)).isEqualTo(range(known, DAY));
  }

  @Property(tries = 200)
  void the_calendar_does_not_matter(
      @ForAll("waits") List<Wait> waits, @ForAll @IntRange(min = -5000, max = 5000) int shift) {
    List<Wait> later =
        waits.stream()
            .map(
                wait ->
                    new Wait(
                        wait.came() + shift,
                        wait.seen() == NEVER ? NEVER : wait.seen() + shift,
                        wait.left() == NEVER ? NEVER : wait.left() + shift))
            .toList();

    assertThat(range(later, DAY + shift)).isEqualTo(range(waits, DAY));
  }

  @Example
  void of_waits_that_come_as_they_did_a_range_holds_four_in_five() {
    Random random = new Random(5);
    int people = 0;
    int held = 0;
    for (int service = 0; service < 400; service++) {
      List<Wait> waits = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        int came = DAY - 900 + 3 * i;
        waits.add(new Wait(came, came + (int) (-20 * Math.log(random.nextDouble())), NEVER));
      }
      Range told = range(waits, DAY).orElseThrow();
      for (int i = 0; i < WaitForecast.NEXT; i++) {
        people++;
        held += told.includes((int) (-20 * Math.log(random.nextDouble()))) ? 1 : 0;
      }
    }

    assertThat((double) held / people).isBetween(0.79, 0.84);
  }

  @Example
  void those_who_still_wait_count() {
    List<Wait> met = new ArrayList<>();
    List<Wait> some = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int came = DAY - 120 + i;
      met.add(new Wait(came, came + i % 10, NEVER));
      some.add(new Wait(came, i % 5 == 0 ? NEVER : came + i % 10, NEVER));
    }
    Range whenAllAreMet = range(met, DAY).orElseThrow();

    assertThat(range(some, DAY).map(Range::high).orElse(NEVER)).isGreaterThan(whenAllAreMet.high());
  }

  @Example
  void with_too_few_or_too_many_waiting_nothing_is_told() {
    List<Wait> few = new ArrayList<>();
    List<Wait> waiting = new ArrayList<>();
    for (int i = 0; i < WaitForecast.FEWEST; i++) {
      few.add(new Wait(DAY - 30 - i, i == 0 ? NEVER : DAY - 20, NEVER));
      waiting.add(new Wait(DAY - 30 - i, DAY - 20, NEVER));
      waiting.add(new Wait(DAY - 31 - i, NEVER, NEVER));
    }

    assertThat(range(few, DAY)).isEmpty();
    assertThat(range(waiting, DAY)).isEmpty();
    assertThat(range(waiting.stream().filter(wait -> wait.seen() < NEVER).toList(), DAY))
        .isPresent();
  }

  @Example
  void whoever_leaves_counts_as_long_as_they_waited() {
    List<Wait> waits = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      waits.add(new Wait(DAY - 100 + i, DAY - 100 + i + 5, NEVER));
      waits.add(new Wait(DAY - 100 + i, NEVER, DAY - 100 + i + 1));
    }
    Range told = range(waits, DAY).orElseThrow();

    assertThat(told).isEqualTo(new Range(5, 5, 40, 80));
    assertThat(new WaitList(waits).waitingOn(DAY)).isZero();
    assertThat(new WaitList(waits).waitingOn(DAY - 100)).isEqualTo(2);
  }

  @Example
  void a_service_in_waves_gets_a_wider_range_than_its_present_wave() {
    List<Wait> waves = new ArrayList<>();
    for (int i = 0; i < 365; i++) {
      int came = DAY - 730 + 2 * i;
      waves.add(new Wait(came, came + (i / 40 % 2 == 0 ? 2 + i % 3 : 30 + i % 3), NEVER));
    }
    WaitForecast learnt = WaitForecast.of(List.of(new WaitList(waves)), DAY);

    assertThat(learnt.tried()).isGreaterThan(100);
    assertThat(learnt.share()).isLessThan(1);
    Range told = learnt.range(new WaitList(waves)).orElseThrow();
    assertThat(told.high() - told.low()).isGreaterThan(20);
  }
}
