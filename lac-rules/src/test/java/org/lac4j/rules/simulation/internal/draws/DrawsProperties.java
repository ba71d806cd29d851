package org.lac4j.rules.simulation.internal.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.York2024;

class DrawsProperties {

  private static final Scenario YORK = York2024.scenario();
  private static final long DAY = (long) Sampler.MILLIS_PER_DAY;
  private static final int MANY = 20_000;

  /** Five standard deviations of a share among so many at most. */
  private static final double FAR = 5 * 0.5 / Math.sqrt(MANY);

  private static Draws of(People people) {
    return new Draws(YORK.withPeople(people));
  }

  private static People people() {
    return YORK.people();
  }

  private static double share(LongPredicate happens) {
    return (double) LongStream.range(0, MANY).filter(key -> happens.test(Keys.mix(key))).count()
        / MANY;
  }

  /** Paired comparisons of scenarios rest on it. */
  @Property(tries = 200)
  void what_someone_is_like_depends_on_their_key_alone(
      @ForAll long key, @ForAll long other, @ForAll @IntRange(max = 9) int between) {
    Draws fresh = new Draws(YORK);
    Draws used = new Draws(YORK);
    for (int i = 0; i < between; i++) {
      used.length(other + i, true);
      used.cause(other - i);
      assertThat(used.gap.getAsDouble()).isNotNegative();
    }

    assertThat(used.urgency(key)).isEqualTo(fresh.urgency(key));
    assertThat(used.length(key, true)).isEqualTo(fresh.length(key, true));
    assertThat(used.ready(key)).isEqualTo(fresh.ready(key));
    assertThat(used.cause(key)).isEqualTo(fresh.cause(key));
    assertThat(used.returning(key)).isEqualTo(fresh.returning(key));
    assertThat(used.isLong(key, 0)).isEqualTo(fresh.isLong(key, 0));
  }

  @Property(tries = 20)
  void urgencies_come_as_often_as_they_weigh(
      @ForAll @DoubleRange(min = 0.01, max = 9) double soon) {
    Draws draws =
        of(people().withUrgencies(ImmutableMap.of(Urgency.CRISIS, 1.0, Urgency.SOON, soon)));

    assertThat(share(key -> draws.urgency(key) == place(Urgency.SOON)))
        .isCloseTo(soon / (1 + soon), within(FAR));
    assertThat(share(key -> draws.urgency(key) == place(Urgency.CRISIS)))
        .isCloseTo(1 / (1 + soon), within(FAR));
  }

  @Property
  void the_only_urgency_is_everyones(@ForAll Urgency urgency, @ForAll long key) {
    assertThat(of(people().withUrgencies(ImmutableMap.of(urgency, 3.0))).urgency(key))
        .isEqualTo((byte) place(urgency));
  }

  @Property(tries = 20)
  void each_cause_of_giving_up_takes_its_share(
      @ForAll @DoubleRange(max = 0.5) double choice, @ForAll @DoubleRange(max = 0.5) double moved) {
    Draws draws =
        of(
            people()
                .withGivingUp(
                    new GivingUp(EndReason.THEIR_CHOICE, choice, new Length.Fixed(10)),
                    new GivingUp(EndReason.MOVED_AWAY, moved, new Length.Fixed(20))));

    assertThat(share(key -> draws.cause(key) == 0)).isCloseTo(choice, within(FAR));
    assertThat(share(key -> draws.cause(key) == 1)).isCloseTo(moved, within(FAR));
    assertThat(share(key -> draws.cause(key) == Draws.NO_CAUSE))
        .isCloseTo(1 - choice - moved, within(FAR));
  }

  @Property
  void whoever_has_waited_for_some_days_waits_for_the_rest_of_a_fixed_length(
      @ForAll long key, @ForAll @LongRange(min = 1, max = 9) long waited) {
    Draws draws = of(people().withGivingUp(new GivingUp(EndReason.DIED, 1, new Length.Fixed(10))));

    assertThat(draws.patience(key, 0, 0)).isEqualTo(10 * DAY);
    assertThat(draws.patience(key, 0, waited * DAY)).isEqualTo((10 - waited) * DAY);
  }

  @Property
  void where_no_length_is_longer_than_what_has_passed_it_starts_anew(
      @ForAll long key, @ForAll @LongRange(min = 30, max = 900) long elapsed) {
    Draws draws = of(people().withLongLasts(new Length.Fixed(30)));

    assertThat(draws.remaining(key, true, elapsed * DAY)).isEqualTo(30 * DAY);
    assertThat(draws.remaining(key, true, 29 * DAY)).isEqualTo(DAY);
  }

  @Property(tries = 20)
  void as_many_come_back_as_the_share_says(@ForAll @DoubleRange(max = 1) double share) {
    Draws draws = of(people().withReturning(new Returning(share, new Length.Fixed(7))));

    assertThat(share(key -> draws.returning(key) == 7 * DAY)).isCloseTo(share, within(FAR));
    assertThat(share(key -> draws.returning(key) == -1)).isCloseTo(1 - share, within(FAR));
  }

  @Property
  void a_known_aim_decides_whether_longer_support_follows(@ForAll long key) {
    Draws draws =
        of(people().withLongShare(0).withLongShareByAim(ImmutableMap.of(Aim.BASIC_NEEDS, 1.0)));

    assertThat(draws.isLong(key, Draws.mask(ImmutableSet.of(Aim.BASIC_NEEDS)))).isTrue();
    assertThat(draws.isLong(key, Draws.mask(ImmutableSet.of(Aim.NEW_JOB)))).isFalse();
  }

  @Example
  void of_two_aims_known_each_decides_for_half() {
    Draws draws =
        of(people().withLongShare(0).withLongShareByAim(ImmutableMap.of(Aim.BASIC_NEEDS, 1.0)));
    int both = Draws.mask(ImmutableSet.of(Aim.BASIC_NEEDS, Aim.NEW_JOB));

    assertThat(Integer.bitCount(both)).isEqualTo(2);
    assertThat(share(key -> draws.isLong(key, both))).isCloseTo(0.5, within(FAR));
  }

  /** Of two kinds of support, those who are in touch for longer than the short one lasts have the long one. */
  @Property
  void whoever_is_in_touch_longer_than_short_contact_lasts_has_longer_support(@ForAll long key) {
    Draws draws =
        of(
            people()
                .withLongShare(0.5)
                .withLongShareByAim(ImmutableMap.of())
                .withShortLasts(new Length.Fixed(5))
                .withLongLasts(new Length.Fixed(100)));

    assertThat(draws.isStillLong(key, 0, 6 * DAY)).isTrue();
    assertThat(draws.isStillLong(key, 0, 200 * DAY)).isTrue();
  }

  @Property(tries = 50)
  void sickness_differs_from_run_to_run_and_comes_again_with_the_same_run(
      @ForAll long run, @ForAll @IntRange(max = 11) int coordinator) {
    Draws draws = new Draws(YORK);
    draws.startSickness(run);
    double[] first = spells(draws, coordinator);
    draws.startSickness(run + 1);
    double[] second = spells(draws, coordinator);
    draws.startSickness(run);

    assertThat(spells(draws, coordinator)).isEqualTo(first);
    if (YORK.everyCoordinator().get(coordinator).sickness().spellsPerYear() > 0) {
      assertThat(second).isNotEqualTo(first);
    } else {
      assertThat(first).containsOnly(Double.MAX_VALUE);
    }
  }

  private static double[] spells(Draws draws, int coordinator) {
    return IntStream.range(0, 5).mapToDouble(spell -> draws.wellDays(coordinator, spell)).toArray();
  }

  private static int place(Urgency urgency) {
    return Arrays.asList(Urgency.values()).indexOf(urgency);
  }
}
