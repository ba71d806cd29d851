package org.lac4j.rules.simulation.engine;

import java.util.Arrays;

/**
 * Numbers that change at moments, with their integrals over the time measured: whole numbers times milliseconds, so the
 * integrals are exact.
 */
final class Gauge {

  private final long measuredFrom;
  private final int[] values;
  private final int[] most;
  private final long[] since;
  private final long[] integrals;

  Gauge(int size, long measuredFrom) {
    this.measuredFrom = measuredFrom;
    this.values = new int[size];
    this.most = new int[size];
    this.since = new long[size];
    this.integrals = new long[size];
  }

  void clear() {
    Arrays.fill(values, 0);
    Arrays.fill(most, 0);
    Arrays.fill(since, measuredFrom);
    Arrays.fill(integrals, 0);
  }

  int value(int i) {
    return values[i];
  }

  void add(int i, int delta, long now) {
    set(i, values[i] + delta, now);
  }

  void set(int i, int value, long now) {
    settle(i, now);
    values[i] = value;
    if (value > most[i]) {
      most[i] = value;
    }
  }

  /** Brings the integral up to a moment. */
  void settle(int i, long now) {
    if (now > since[i]) {
      integrals[i] += values[i] * (now - since[i]);
      since[i] = now;
    }
  }

  void settleAll(long now) {
    for (int i = 0; i < values.length; i++) {
      settle(i, now);
    }
  }

  /** Forgets the most before the time measured: it starts from how things stand then. */
  void startMeasuring() {
    System.arraycopy(values, 0, most, 0, values.length);
  }

  int most(int i) {
    return most[i];
  }

  long integral(int i) {
    return integrals[i];
  }
}
