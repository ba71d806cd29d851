package org.lac4j.rules.simulation.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EventHeapProperties {

  @Property(tries = 300)
  void events_come_out_in_order_of_time_and_then_of_kind(
      @ForAll @Size(max = 600) List<@IntRange(min = 0, max = 40) Integer> times) {
    EventHeap heap = new EventHeap();
    List<Long> expected = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      heap.add(times.get(i), i % 3);
      expected.add(times.get(i) * 10L + i % 3);
    }
    expected.sort(null);
    List<Long> actual = new ArrayList<>();
    while (heap.next()) {
      actual.add(heap.time() * 10 + heap.event());
    }

    assertThat(actual).isEqualTo(expected);
  }

  @Property(tries = 300)
  void events_added_while_others_are_taken_come_out_in_order_too(
      @ForAll @Size(max = 400) List<@IntRange(min = -1, max = 60) Integer> steps) {
    EventHeap heap = new EventHeap();
    PriorityQueue<Long> expected = new PriorityQueue<>();
    for (int step : steps) {
      if (step < 0) {
        assertTaken(heap, expected.poll());
      } else {
        heap.add(step / 4, step % 4);
        expected.add((step / 4) * 10L + step % 4);
      }
    }
    while (!expected.isEmpty()) {
      assertTaken(heap, expected.poll());
    }
    assertTaken(heap, null);
  }

  private static void assertTaken(EventHeap heap, Long expected) {
    assertThat(heap.next()).isEqualTo(expected != null);
    if (expected != null) {
      assertThat(heap.time() * 10 + heap.event()).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void an_event_keeps_its_parts(
      @ForAll @IntRange(min = 0, max = 8) int kind,
      @ForAll @IntRange(min = 0) int visit,
      @ForAll @IntRange(min = 0) int about) {
    long event = SimulationEvent.event(kind, visit, about);

    assertThat(event).isNotNegative();
    assertThat(SimulationEvent.kind(event)).isEqualTo(kind);
    assertThat(SimulationEvent.about(event)).isEqualTo(about);
    assertThat(SimulationEvent.isOfVisit(event, visit)).isTrue();
    assertThat(SimulationEvent.isOfVisit(event, visit + 1)).isFalse();
  }
}
