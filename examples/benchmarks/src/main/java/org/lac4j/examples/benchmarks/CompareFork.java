package org.lac4j.examples.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.lac4j.examples.benchmarks.audit.AuditWork;
import org.lac4j.examples.benchmarks.coverage.LookupWork;
import org.lac4j.examples.benchmarks.rules.OrderWork;
import org.lac4j.examples.benchmarks.simulation.SimulationWork;

/**
 * One fork of {@code compare-jars.sh}: does one kind of work again and again, first to warm up, and prints the milliseconds
 * of the middle one of the runs that count.
 *
 * <p>It and the works that it names are compiled anew against each set of jars. So they use only what both have: the
 * public API, and the classes of this module that make the input.
 */
public final class CompareFork {

  private static final long WARM_UP_NANOS = 3_000_000_000L;
  private static final long MEASURED_NANOS = 3_000_000_000L;
  private static final int LEAST = 5;
  private static final int MOST = 10_000;

  private static final Map<String, Function<String, Callable<Object>>> WORKS =
      Map.of(
          "lookup",
          LookupWork::new,
          "audit",
          AuditWork::new,
          "order",
          file -> new OrderWork(),
          "simulation",
          file -> new SimulationWork());

  private CompareFork() {}

  /**
   * Runs a fork.
   *
   * @param arguments the kind of work (lookup, audit, order or simulation), and the boundary file for the first two; the
   *     demo city if it is missing
   * @throws Exception if the work fails
   */
  public static void main(String[] arguments) throws Exception {
    Function<String, Callable<Object>> made = WORKS.get(arguments[0]);
    if (made == null) {
      throw new IllegalArgumentException(
          "'" + arguments[0] + "' is not a kind of work: give one of " + WORKS.keySet() + ".");
    }
    Callable<Object> work = made.apply(arguments.length > 1 ? arguments[1] : "");
    run(work, WARM_UP_NANOS);
    System.out.printf(Locale.ROOT, "%.6f%n", run(work, MEASURED_NANOS) / 1e6);
  }

  /** Works for some time, but a few times at least; gives the nanoseconds of the middle one. */
  private static double run(Callable<Object> work, long nanos) throws Exception {
    long[] taken = new long[MOST];
    int runs = 0;
    long end = System.nanoTime() + nanos;
    while (runs < LEAST || (runs < MOST && System.nanoTime() < end)) {
      long start = System.nanoTime();
      if (work.call() == null) {
        throw new IllegalStateException("No result.");
      }
      taken[runs++] = System.nanoTime() - start;
    }
    Arrays.sort(taken, 0, runs);
    return taken[runs / 2];
  }
}
