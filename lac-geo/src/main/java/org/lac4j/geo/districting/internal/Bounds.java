package org.lac4j.geo.districting.internal;

import java.util.Arrays;
import java.util.BitSet;

/** What no drawing can go below, found without drawing. */
final class Bounds {

  private static final int MOST_SUMS = 4_000_000;

  private Bounds() {}

  /**
   * The least load that must change its area: what areas above the bounds must give away in whole units, or what areas below
   * must get, whichever is more.
   */
  static long moved(Task task) {
    UnitNetwork units = task.units();
    if (task.costs().names() > task.areas()) {
      return units.total() - mostThatStays(task);
    }
    long give = 0;
    long get = 0;
    for (int area = 0; area < task.areas(); area++) {
      long[] own = loads(units, task.costs(), area, true);
      long load = Arrays.stream(own).sum();
      if (load > task.high()) {
        give += leastSum(own, load - task.high(), load);
      } else if (load < task.low()) {
        long[] others = loads(units, task.costs(), area, false);
        get += leastSum(others, task.low() - load, task.high());
      }
    }
    long homeless = 0;
    for (int u = 0; u < units.size(); u++) {
      int today = task.costs().today(u);
      homeless += today < 0 || today >= task.areas() ? units.load(u) : 0;
    }
    return Math.max(give + homeless, get);
  }

  /** What stays at most where some of today's areas end. */
  private static long mostThatStays(Task task) {
    long[] kept = new long[task.costs().names()];
    for (int area = 0; area < kept.length; area++) {
      long own = Arrays.stream(loads(task.units(), task.costs(), area, true)).sum();
      kept[area] = Math.min(task.high(), own);
    }
    Arrays.sort(kept);
    return Arrays.stream(kept, kept.length - task.areas(), kept.length).sum();
  }

  private static long[] loads(UnitNetwork units, Costs costs, int area, boolean own) {
    long[] loads = new long[units.size()];
    int count = 0;
    for (int u = 0; u < loads.length; u++) {
      if (costs.today(u) == area == own) {
        loads[count++] = units.load(u);
      }
    }
    return Arrays.copyOf(loads, count);
  }

  /** The least sum of some of the loads that is no less than needed; the need itself where sums are too many to count. */
  private static long leastSum(long[] loads, long needed, long most) {
    if (needed > MOST_SUMS) {
      return needed;
    }
    int width = (int) Math.min(MOST_SUMS, Math.min(most, 2 * needed + max(loads))) + 1;
    BitSet sums = new BitSet(width);
    sums.set(0);
    for (long load : loads) {
      if (load < width) {
        sums.or(shifted(sums, (int) load, width));
      }
    }
    int least = sums.nextSetBit((int) needed);
    return least < 0 ? needed : least;
  }

  private static long max(long[] loads) {
    return Arrays.stream(loads).max().orElse(0);
  }

  private static BitSet shifted(BitSet sums, int by, int width) {
    BitSet shifted = new BitSet(width);
    for (int i = sums.nextSetBit(0); i >= 0 && i + by < width; i = sums.nextSetBit(i + 1)) {
      shifted.set(i + by);
    }
    return shifted;
  }

  /**
   * The least moment of inertia: an area's is the sum over its units of load by what surrounds them within the area, and
   * around each unit no load can be nearer than the nearest that there is.
   */
  static long inertia(Task task, double perUnit) {
    UnitNetwork units = task.units();
    int n = units.size();
    double sum = 0;
    double[] distances = new double[n];
    Integer[] order = new Integer[n];
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < n; v++) {
        double dx = units.x(u) - units.x(v);
        double dy = units.y(u) - units.y(v);
        distances[v] = dx * dx + dy * dy;
        order[v] = v;
      }
      Arrays.sort(order, (a, b) -> Double.compare(distances[a], distances[b]));
      double room = task.low();
      double around = 0;
      for (int i = 0; i < n && room > 0; i++) {
        double load = Math.min(room, (double) units.load(order[i]));
        around += load * distances[order[i]];
        room -= load;
      }
      sum += units.load(u) * around;
    }
    return task.high() == 0 ? 0 : (long) Math.floor(sum / (2.0 * task.high()) * perUnit);
  }
}
