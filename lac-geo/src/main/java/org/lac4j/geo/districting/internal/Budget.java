package org.lac4j.geo.districting.internal;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * How much a search may do, counted in steps, so that it ends in the same place on every machine. Safe for threads.
 */
public final class Budget {

  private static final long CHECK = (1 << 12) - 1;

  private final long steps;
  private final BooleanSupplier stop;
  private final DoubleConsumer progress;
  private long done;
  private volatile boolean stopped;

  /**
   * Creates a budget.
   *
   * @param steps how many steps a search may make
   * @param stop asked now and then whether to stop
   * @param progress told the share of the steps that are made, 1 at most
   */
  public Budget(long steps, BooleanSupplier stop, DoubleConsumer progress) {
    this.steps = steps;
    this.stop = stop;
    this.progress = progress;
  }

  /** Counts a step; false if there are no more. */
  boolean step() {
    done++;
    if ((done & CHECK) == 0) {
      tell();
    }
    return done <= steps && !stopped;
  }

  private void tell() {
    stopped |= stop.getAsBoolean();
    progress.accept(Math.min(1, (double) done / steps));
  }

  /** Asks whether to stop. */
  boolean isStopped() {
    if (!stopped && stop.getAsBoolean()) {
      stopped = true;
    }
    return stopped;
  }

  /** Tells whether steps were refused. */
  boolean isSpent() {
    return done > steps || stopped;
  }

  /**
   * Returns how many steps were made.
   *
   * @return the count
   */
  public long done() {
    return done;
  }
}
