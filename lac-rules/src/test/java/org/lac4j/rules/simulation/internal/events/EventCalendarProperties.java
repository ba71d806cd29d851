package org.lac4j.rules.simulation.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.lac4j.rules.simulation.internal.plan.Plan;

class EventCalendarProperties {

  private static final long YEAR = 366 * Plan.DAY;
  private static final long MOMENTS = 50 * YEAR;

  /** An event added so long after the one before, once so many have been taken. */
  private record Step(int taken, long after, long event) {}

  @Provide
  Arbitrary<Step> steps() {
    Arbitrary<Long> after =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 3),
            Arbitraries.longs().between(0, Plan.HOUR),
            Arbitraries.longs().between(0, 30 * Plan.DAY),
            Arbitraries.longs().between(0, 10 * YEAR));
    return Combinators.combine(
            Arbitraries.integers().between(0, 2), after, Arbitraries.longs().between(0, 3))
        .as(Step::new);
  }

  /** The plain way: the order is that of one heap of all events. */
  @Property(tries = 300)
  void events_come_in_order_of_time_and_then_of_number(
      @ForAll List<@From("steps") Step> steps,
      @ForAll @LongRange(min = -MOMENTS, max = MOMENTS) long from) {
    EventCalendar calendar = new EventCalendar();
    calendar.clear(from);
    PriorityQueue<Step> expected =
        new PriorityQueue<>(Comparator.comparing(Step::after).thenComparing(Step::event));
    long now = from;
    for (Step step : steps) {
      for (int i = 0; i < step.taken(); i++) {
        now = take(calendar, expected.poll(), now);
      }
      calendar.add(now + step.after(), step.event());
      expected.add(new Step(0, now + step.after(), step.event()));
    }
    while (!expected.isEmpty()) {
      take(calendar, expected.poll(), now);
    }
    assertThat(calendar.next()).isFalse();
  }

  private static long take(EventCalendar calendar, Step expected, long now) {
    assertThat(calendar.next()).isEqualTo(expected != null);
    if (expected == null) {
      return now;
    }
    assertThat(calendar.time()).isEqualTo(expected.after());
    assertThat(calendar.event()).isEqualTo(expected.event());
    return expected.after();
  }

  @Property(tries = 50)
  void what_was_forgotten_does_not_come(
      @ForAll List<@LongRange(min = 0, max = MOMENTS) Long> times) {
    EventCalendar calendar = new EventCalendar();
    times.forEach(time -> calendar.add(time, 1));
    calendar.next();
    calendar.clear(0);

    assertThat(calendar.next()).isFalse();
  }
}
