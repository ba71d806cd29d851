package org.lac4j.rules.internal.waits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KaplanMeierProperties {

  /** Remission of leukaemia with 6-mercaptopurine (Freireich and others, 1963), as textbooks have it. */
  @Example
  void a_textbooks_example() {
    KaplanMeier waits = new KaplanMeier();
    for (long met : new long[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
      waits.met(met, 1);
    }
    for (long censored : new long[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
      waits.censored(censored, 1);
    }

    assertThat(waits.people()).isEqualTo(21);
    assertThat(waits.stillWaiting(6)).isCloseTo(0.857, within(0.0005));
    assertThat(waits.stillWaiting(13)).isCloseTo(0.690, within(0.0005));
    assertThat(waits.stillWaiting(23)).isCloseTo(0.448, within(0.0005));
    assertThat(waits.quantile(0.5)).isEqualTo(23);
    assertThat(waits.quantile(0.9)).isEqualTo(-1);
  }

  @Property(tries = 300)
  void with_nobody_censored_it_is_the_share_of_those_met(
      @ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
    long[] times = new Random(seed).longs(size, 0, 30).toArray();
    KaplanMeier waits = new KaplanMeier();
    for (long time : times) {
      waits.met(time, 1);
    }
    long[] sorted = times.clone();
    Arrays.sort(sorted);

    for (int percent : new int[] {1, 25, 50, 90, 95, 100}) {
      long exact = sorted[(int) Math.max(0, Math.ceil(percent * size / 100.0) - 1)];
      assertThat(waits.quantile(percent / 100.0)).as("%d %%", percent).isEqualTo(exact);
    }
    long later = Arrays.stream(times).filter(time -> time > 15).count();
    assertThat(waits.stillWaiting(15)).isCloseTo((double) later / size, within(1e-9));
  }

  @Property(tries = 300)
  void who_still_waits_never_shortens_a_wait(
      @ForAll @IntRange(min = 1, max = 30) int met,
      @ForAll @IntRange(min = 1, max = 30) int waiting,
      @ForAll long seed) {
    Random random = new Random(seed);
    KaplanMeier all = new KaplanMeier();
    KaplanMeier metAlone = new KaplanMeier();
    for (long time : random.longs(met, 0, 30).toArray()) {
      all.met(time, 1);
      metAlone.met(time, 1);
    }
    for (long time : random.longs(waiting, 0, 60).toArray()) {
      all.censored(time, 1);
    }

    for (long time = 0; time < 60; time += 7) {
      assertThat(all.stillWaiting(time))
          .isGreaterThanOrEqualTo(metAlone.stillWaiting(time) - 1e-12);
    }
  }

  @Property(tries = 300)
  void the_mean_up_to_a_limit_adds_up_the_share_who_wait_each_day(
      @ForAll @IntRange(min = 0, max = 30) int met,
      @ForAll @IntRange(min = 0, max = 30) int waiting,
      @ForAll @IntRange(min = 1, max = 50) int limit,
      @ForAll long seed) {
    Random random = new Random(seed);
    KaplanMeier waits = new KaplanMeier();
    for (long time : random.longs(met, 0, 30).toArray()) {
      waits.met(time, 1);
    }
    for (long time : random.longs(waiting, 0, 60).toArray()) {
      waits.censored(time, 1);
    }
    double sum = 0;
    for (int day = 0; day < limit; day++) {
      sum += waits.stillWaiting(day);
    }

    assertThat(waits.meanUpTo(limit)).isCloseTo(sum, within(1e-9));
  }

  @Example
  void a_negative_time_is_refused() {
    assertThatThrownBy(() -> new KaplanMeier().met(-1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("negative");
  }
}
