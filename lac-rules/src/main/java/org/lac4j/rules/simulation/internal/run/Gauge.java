package org.lac4j.rules.simulation.internal.run;

import java.util.stream.Stream;

/**
 * Numbers that change at moments, with their integrals over the time measured: whole numbers times milliseconds, so the
 * integrals are exact.
 *
 * <p>A change by {@code d} at {@code t} adds {@code d * (end - t)} to an integral. So each change is noted once, times its
 * moment, and the integral is the number at the end times the end less the sum of these.
 */
public final class Gauge {

  private final long measuredFrom;
  private final Level[] levels;
  private long end;

  public Gauge(int size, long measuredFrom) {
    this.measuredFrom = measuredFrom;
    this.levels = Stream.generate(Level::new).limit(size).toArray(Level[]::new);
  }

  public void clear() {
    for (Level level : levels) {
      level.value = 0;
      level.most = 0;
      level.changes = 0;
    }
    end = measuredFrom;
  }

  public int value(int i) {
    return levels[i].value;
  }

  /** The sum of some values. */
  int sum(int[] of) {
    int sum = 0;
    for (int i : of) {
      sum += levels[i].value;
    }
    return sum;
  }

  public void add(int i, int delta, long now) {
    Level level = levels[i];
    level.changes += delta * Math.max(now, measuredFrom);
    level.value += delta;
    level.most = Math.max(level.most, level.value);
  }

  public void set(int i, int value, long now) {
    if (value != levels[i].value) {
      add(i, value - levels[i].value, now);
    }
  }

  /** Ends the time measured, after the last change. */
  public void close(long now) {
    end = now;
  }

  /** Forgets the most before the time measured: it starts from how things stand then. */
  public void startMeasuring() {
    for (Level level : levels) {
      level.most = level.value;
    }
  }

  /** Copies all values to a row of a flat table. */
  public void copyTo(int[] table, int row) {
    for (int i = 0; i < levels.length; i++) {
      table[row * levels.length + i] = levels[i].value;
    }
  }

  public int most(int i) {
    return levels[i].most;
  }

  public long integral(int i) {
    return levels[i].value * end - levels[i].changes;
  }

  /** One number, with all that changes with it in one place. */
  private static final class Level {
    int value;
    int most;
    long changes;
  }
}
