package org.lac4j.rules.simulation.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TallyProperties {

  private static final long MINUTE = 60_000;
  private static final double MINUTES_PER_DAY = 1440;

  @Property(tries = 100)
  void percentiles_are_the_exact_ones_to_a_thousandth(
      @ForAll @IntRange(min = 1, max = 400) int size, @ForAll long seed) {
    Random random = new Random(seed);
    long[] minutes = random.longs(size, 0, 200_000).sorted().toArray();
    Tally tally = new Tally();
    for (long wait : minutes) {
      tally.met(person(), 0, 100, wait * MINUTE + random.nextInt(60_000));
    }

    for (double share : new double[] {0.5, 0.9, 0.95}) {
      double exact = minutes[(int) Math.ceil(share * size - 1e-9) - 1] / MINUTES_PER_DAY;
      assertThat(tally.quantilesDays(share)[0])
          .isCloseTo(exact, within(exact / 1000 + 1 / MINUTES_PER_DAY));
    }
    assertThat(tally.met).isEqualTo(size);
  }

  @Property(tries = 50)
  void those_whose_time_has_not_come_count_in_no_share(
      @ForAll @IntRange(min = 0, max = 20) int due,
      @ForAll @IntRange(min = 0, max = 20) int notYet) {
    Tally tally = new Tally();
    for (int i = 0; i < due + notYet; i++) {
      SimulatedPerson person = person();
      long limit = i < due ? 10 : 30;
      person.targets(limit, limit, limit, limit);
      if (i % 2 == 0) {
        tally.met(person, 9, 20, MINUTE);
      } else {
        tally.unmet(person, 20, MINUTE);
      }
    }

    assertThat(tally.meetingLimitDue).isEqualTo(due);
    assertThat(tally.metByLimit).isEqualTo((due + 1) / 2);
  }

  private static SimulatedPerson person() {
    SimulatedPerson person = new SimulatedPerson(0);
    person.begin(0, 0, 1, (byte) 0);
    return person;
  }

  @Property(tries = 20)
  void a_sum_of_tallies_is_the_tally_of_all(@ForAll long seed) {
    long[] waits = new Random(seed).longs(50, 0, 50_000).toArray();
    Tally all = new Tally();
    Tally[] parts = {new Tally(), new Tally(), new Tally()};
    for (int i = 0; i < waits.length; i++) {
      all.met(person(), 0, 100, waits[i] * MINUTE);
      parts[i % parts.length].met(person(), 0, 100, waits[i] * MINUTE);
    }
    Tally sum = new Tally();
    Arrays.stream(parts).forEach(sum::add);

    assertThat(sum.met).isEqualTo(all.met);
    assertThat(sum.quantilesDays(0.9)[0]).isEqualTo(all.quantilesDays(0.9)[0]);
  }
}
