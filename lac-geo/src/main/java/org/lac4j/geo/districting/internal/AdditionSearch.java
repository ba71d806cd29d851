package org.lac4j.geo.districting.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best areas to add among up to 63 free units: every connected set within the load, then the best of them that don't
 * meet. For one thread.
 */
final class AdditionSearch {

  private static final int MOST_SETS = 3_000_000;

  private final long[] loads;
  private final long[] values;
  private final long[] around;
  private final long low;
  private final long high;
  private final Budget budget;
  private final List<Candidate> sets = new ArrayList<>();
  private long best;
  private long[] chosen = new long[0];

  /** A connected set and what it is worth. */
  record Candidate(long units, long value) {}

  AdditionSearch(long[][] loadsAndValues, long[] around, long low, long high, Budget budget) {
    this.loads = loadsAndValues[0];
    this.values = loadsAndValues[1];
    this.around = around;
    this.low = low;
    this.high = high;
    this.budget = budget;
  }

  /** All connected sets within the load, the best first. */
  List<Candidate> sets() {
    for (int u = 0; u < loads.length; u++) {
      long smaller = (1L << u) - 1;
      extend(1L << u, around[u] & ~smaller, smaller | 1L << u, loads[u], values[u]);
    }
    sets.sort(
        Comparator.comparingLong((Candidate one) -> -one.value())
            .thenComparingLong(one -> Long.bitCount(one.units()))
            .thenComparingLong(Candidate::units));
    return sets;
  }

  private void extend(long area, long rim, long seen, long load, long value) {
    if (load > high || !budget.step()) {
      return;
    }
    if (load >= low && sets.size() < MOST_SETS) {
      sets.add(new Candidate(area, value));
    }
    for (long open = rim; open != 0; open &= open - 1) {
      int u = Long.numberOfTrailingZeros(open);
      long unit = 1L << u;
      long tried = seen | (rim & (unit - 1)) | unit;
      long fresh = around[u] & ~tried & ~rim;
      extend(area | unit, (open & ~unit) | fresh, tried, load + loads[u], value + values[u]);
    }
  }

  /** Whether sets were too many to keep. */
  boolean isFull() {
    return sets.size() >= MOST_SETS;
  }

  /** The best so many sets that don't meet; empty if there are none. */
  long[] best(int count) {
    best = -1;
    choose(new long[count], 0, 0, 0, 0);
    return chosen;
  }

  private void choose(long[] so, int done, int from, long taken, long value) {
    if (done == so.length) {
      if (value > best) {
        best = value;
        chosen = so.clone();
      }
      return;
    }
    for (int i = from; i < sets.size(); i++) {
      Candidate next = sets.get(i);
      if (value + (so.length - done) * next.value() <= best || !budget.step()) {
        return;
      }
      if ((next.units() & taken) == 0) {
        so[done] = next.units();
        choose(so, done + 1, i + 1, taken | next.units(), value + next.value());
      }
    }
  }
}
