package org.lac4j.rules.simulation.engine;

import java.util.Arrays;

/**
 * The events to come, in a binary heap of two flat arrays: the time, and what happens in one number.
 *
 * <p>Events of one moment come in the order of that number, so their order never depends on how they were added. Adding
 * and taking allocate nothing once the arrays have grown.
 */
final class EventHeap {

  private static final int FIRST_CAPACITY = 256;

  private long[] times = new long[FIRST_CAPACITY];
  private long[] events = new long[FIRST_CAPACITY];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The time of the next event; there must be one. */
  long time() {
    return times[0];
  }

  /** The next event; there must be one. */
  long event() {
    return events[0];
  }

  void add(long time, long event) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      events = Arrays.copyOf(events, 2 * size);
    }
    int hole = size++;
    while (hole > 0) {
      int parent = (hole - 1) >>> 1;
      if (!isBefore(time, event, parent)) {
        break;
      }
      times[hole] = times[parent];
      events[hole] = events[parent];
      hole = parent;
    }
    times[hole] = time;
    events[hole] = event;
  }

  /** Takes the next event away. */
  void remove() {
    size--;
    long time = times[size];
    long event = events[size];
    int hole = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && isBefore(times[child + 1], events[child + 1], child)) {
        child++;
      }
      if (isBefore(time, event, child)) {
        break;
      }
      times[hole] = times[child];
      events[hole] = events[child];
      hole = child;
      child = 2 * hole + 1;
    }
    times[hole] = time;
    events[hole] = event;
  }

  private boolean isBefore(long time, long event, int other) {
    return time < times[other] || (time == times[other] && event < events[other]);
  }
}
