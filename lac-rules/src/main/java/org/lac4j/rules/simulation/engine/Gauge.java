package org.lac4j.rules.simulation.engine;

import java.util.Arrays;

/**
 * Numbers that change at moments, with their integrals over the time measured: whole numbers times milliseconds, so the
 * integrals are exact.
 *
 * <p>A change by {@code d} at {@code t} adds {@code d * (end - t)} to an integral. So each change is noted once, times its
 * moment, and the integral is the number at the end times the end less the sum of these.
 */
final class Gauge {

  private final long measuredFrom;
  private final int[] values;
  private final int[] most;
  private final long[] changes;
  private long end;

  Gauge(int size, long measuredFrom) {
    this.measuredFrom = measuredFrom;
    this.values = new int[size];
    this.most = new int[size];
    this.changes = new long[size];
  }

  void clear() {
    Arrays.fill(values, 0);
    Arrays.fill(most, 0);
    Arrays.fill(changes, 0);
    end = measuredFrom;
  }

  int value(int i) {
    return values[i];
  }

  void add(int i, int delta, long now) {
    changes[i] += delta * Math.max(now, measuredFrom);
    int value = values[i] + delta;
    values[i] = value;
    if (value > most[i]) {
      most[i] = value;
    }
  }

  void set(int i, int value, long now) {
    if (value != values[i]) {
      add(i, value - values[i], now);
    }
  }

  /** Ends the time measured, after the last change. */
  void close(long now) {
    end = now;
  }

  /** Forgets the most before the time measured: it starts from how things stand then. */
  void startMeasuring() {
    System.arraycopy(values, 0, most, 0, values.length);
  }

  /** Copies all values to a row of a flat table. */
  void copyTo(int[] table, int row) {
    System.arraycopy(values, 0, table, row * values.length, values.length);
  }

  int most(int i) {
    return most[i];
  }

  long integral(int i) {
    return values[i] * end - changes[i];
  }
}
