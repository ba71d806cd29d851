package org.lac4j.geo.districting;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * How much work an answer may take. Immutable.
 *
 * <p>Work is counted in steps, so that the same question gives the same answer on every machine and on any number of
 * threads. A stop, such as after some seconds, only ends the work early; the answer then says so.
 *
 * @param steps the most steps of the search for a proof; some ten million take half a minute
 * @param seed where random numbers start
 * @param threads how many threads work, 1 or more
 * @param stop asked now and then whether to stop
 * @param progress told how far the work is, from 0 to 1, from any thread
 */
public record DesignLimits(
    long steps, long seed, int threads, BooleanSupplier stop, DoubleConsumer progress) {

  /** 20 million steps on all processors, without a stop. */
  public static final DesignLimits DEFAULT =
      new DesignLimits(
          20_000_000, 1, Runtime.getRuntime().availableProcessors(), () -> false, share -> {});

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if a number is too small
   */
  public DesignLimits {
    if (steps < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "Give 1 step and 1 thread or more, not " + steps + " and " + threads + ".");
    }
  }

  /**
   * Returns these limits with other steps.
   *
   * @param most the most steps
   * @return the limits
   */
  public DesignLimits withSteps(long most) {
    return new DesignLimits(most, seed, threads, stop, progress);
  }

  /**
   * Returns these limits with another seed.
   *
   * @param start where random numbers start
   * @return the limits
   */
  public DesignLimits withSeed(long start) {
    return new DesignLimits(steps, start, threads, stop, progress);
  }

  /**
   * Returns these limits with another number of threads.
   *
   * @param count how many threads
   * @return the limits
   */
  public DesignLimits withThreads(int count) {
    return new DesignLimits(steps, seed, count, stop, progress);
  }

  /**
   * Returns these limits with a stop.
   *
   * @param asked asked now and then whether to stop
   * @return the limits
   */
  public DesignLimits withStop(BooleanSupplier asked) {
    return new DesignLimits(steps, seed, threads, asked, progress);
  }

  /**
   * Returns these limits with somebody who is told how far the work is.
   *
   * @param told told the share, from 0 to 1
   * @return the limits
   */
  public DesignLimits withProgress(DoubleConsumer told) {
    return new DesignLimits(steps, seed, threads, stop, told);
  }
}
