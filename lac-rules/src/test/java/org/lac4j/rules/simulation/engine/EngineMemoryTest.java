package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.run.EventLoop;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.York2024;

class EngineMemoryTest {

  private static final int ROUNDS = 20;

  @Test
  void a_run_allocates_nothing_once_the_arrays_have_grown() {
    EventLoop engine = new EventLoop(new Plan(york(2)));
    long first = allocatedByRun(engine);

    assertThat(engine.eventCount()).isGreaterThan(20_000);
    assertThat(first).isPositive();
    // The virtual machine itself may make an object now and then: one round without any is enough.
    assertThat(
            LongStream.generate(() -> allocatedByRun(engine))
                .limit(ROUNDS)
                .anyMatch(bytes -> bytes == 0))
        .isTrue();
  }

  @Test
  void memory_goes_with_the_people_there_are_and_not_with_those_there_have_been() {
    EventLoop afterOneYear = new EventLoop(new Plan(york(1)));
    EventLoop afterThirty = new EventLoop(new Plan(york(30)));
    long bytesOfOne = allocatedByRun(afterOneYear);
    long bytesOfThirty = allocatedByRun(afterThirty);

    assertThat(afterThirty.eventCount()).isGreaterThan(6 * afterOneYear.eventCount());
    assertThat(afterThirty.mostPeople()).isLessThan(2 * afterOneYear.mostPeople());
    assertThat(bytesOfThirty).isLessThan(2 * bytesOfOne + 500_000);
  }

  private static Scenario york(int years) {
    Scenario york = York2024.scenario();
    return york.withLastDay(york.firstDay().plusYears(years).minusDays(1));
  }

  /** Of the same run each time, so that the arrays have grown in the first. */
  private static long allocatedByRun(EventLoop engine) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    engine.run(1, 0);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
