package org.lac4j.geo.districting.internal;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * How much a solver may do.
 *
 * @param steps the steps of the search for a proof; others are shares of it
 * @param seed where random numbers start
 * @param threads how many threads look for drawings; the answer doesn't depend on it
 * @param stop asked now and then whether to stop
 * @param progress told how far the work is, from 0 to 1
 */
public record Effort(
    long steps, long seed, int threads, BooleanSupplier stop, DoubleConsumer progress) {

  /** A step of the sweep computes flows over all units. */
  private static final int SWEEP = 400;

  /** Steps of the sweep, which take the longer the more units there are. */
  long sweepSteps(int units) {
    return Math.max(1_000, steps / units * SWEEP / units);
  }

  /** Steps of the local search of all its starts together. */
  long localSteps(int units) {
    return Math.max(1_000, units <= CoverSearch.MOST_UNITS ? steps / 40 : steps / 4);
  }
}
