package org.lac4j.rules.simulation.engine;

import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;

/**
 * Finds how long a warm-up takes by MSER-5 (White, 1997): of the weekly numbers of everybody there, averaged over a few
 * runs from an empty start and then over five weeks, as many are left out as makes the standard error of the mean of the
 * rest least.
 *
 * <p>The runs go from the longest warm-up before the first day to as long after it. A minimum in their second half means
 * that the numbers have not settled.
 */
final class WarmUpSearch {

  private static final int RUNS = 10;
  private static final int BATCH = 5;
  private static final long SEED = 0x5EEDL;

  private WarmUpSearch() {}

  static Simulation.WarmUp find(Scenario scenario, int longestWeeks) {
    Scenario pilot =
        scenario.withStart(Start.EMPTY).withFirstDay(scenario.firstDay().minusWeeks(longestWeeks));
    Simulation.Runner runner = Simulation.of(pilot).newRunner();
    double[] sums = new double[0];
    for (int run = 0; run < RUNS; run++) {
      WeeklyNumbers weekly = runner.run(SEED, run).weekly();
      int weeks = Math.min(weekly.weeks(), 2 * longestWeeks);
      sums = sums.length == 0 ? new double[weeks / BATCH] : sums;
      for (int week = 0; week < sums.length * BATCH; week++) {
        sums[week / BATCH] += weekly.everybody(week);
      }
    }
    int batches = truncation(sums);
    int weeks = batches * BATCH;
    return weeks <= longestWeeks && batches < (sums.length + 1) / 2
        ? new Simulation.WarmUp(weeks, true)
        : new Simulation.WarmUp(longestWeeks, false);
  }

  /** The number of values to leave out; at least five are kept. */
  static int truncation(double[] values) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    double sum = 0;
    double squares = 0;
    for (int from = values.length - 1; from >= 0; from--) {
      sum += values[from];
      squares += values[from] * values[from];
      int kept = values.length - from;
      double error = (squares - sum * sum / kept) / ((double) kept * kept);
      if (kept >= BATCH && error <= least) {
        least = error;
        best = from;
      }
    }
    return best;
  }
}
