package org.lac4j.rules.simulation.internal.events;

import java.util.Arrays;

/**
 * The events to come, in a binary heap of two flat arrays: the time, and what happens in one number.
 *
 * <p>Events of one moment come in the order of that number, so their order never depends on how they were added. An event
 * taken leaves a hole at the top until the next is added, which then has only to sink as far as it must: most events bring
 * about one other. Adding and taking allocate nothing once the arrays have grown.
 */
public final class EventHeap {

  private static final int FIRST_CAPACITY = 256;

  private long[] times = new long[FIRST_CAPACITY];
  private long[] events = new long[FIRST_CAPACITY];

  /** With the hole at the top, if there is one. */
  private int size;

  private boolean hole;

  public void clear() {
    size = 0;
    hole = false;
  }

  /** Takes the next event, if there is one; {@link #time} and {@link #event} tell it until another is added or taken. */
  public boolean next() {
    if (hole) {
      fill();
    }
    hole = size > 0;
    return hole;
  }

  /** The time of the event just taken. */
  public long time() {
    return times[0];
  }

  /** The event just taken. */
  public long event() {
    return events[0];
  }

  /** Adds an event. */
  public void add(long time, long event) {
    if (hole) {
      hole = false;
      sink(time, event);
      return;
    }
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      events = Arrays.copyOf(events, 2 * size);
    }
    rise(size++, time, event);
  }

  /** Closes the hole at the top with the last event, which mostly belongs near the bottom: all the way down, then up. */
  private void fill() {
    int last = --size;
    int at = 0;
    int child = 1;
    while (child + 1 < last) {
      child += rightIsFirst(child);
      move(child, at);
      at = child;
      child = 2 * at + 1;
    }
    if (child + 1 == last) {
      move(child, at);
      at = child;
    }
    rise(at, times[last], events[last]);
  }

  private void sink(long time, long event) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size) {
        child += rightIsFirst(child);
      }
      if (isBefore(time, event, child)) {
        break;
      }
      move(child, at);
      at = child;
      child = 2 * at + 1;
    }
    times[at] = time;
    events[at] = event;
  }

  private void rise(int from, long time, long event) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (!isBefore(time, event, parent)) {
        break;
      }
      move(parent, at);
      at = parent;
    }
    times[at] = time;
    events[at] = event;
  }

  private void move(int from, int to) {
    times[to] = times[from];
    events[to] = events[from];
  }

  /** 1 if the event to the right of another comes first, else 0; without a branch that no processor could foresee. */
  private int rightIsFirst(int left) {
    long difference = times[left + 1] - times[left];
    return difference == 0
        ? Long.compare(events[left + 1], events[left]) >>> 31
        : (int) (difference >>> 63);
  }

  private boolean isBefore(long time, long event, int other) {
    return time < times[other] || (time == times[other] && event < events[other]);
  }
}
