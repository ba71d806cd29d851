package org.lac4j.geo.districting.internal;

import java.util.Arrays;
import java.util.Optional;

/**
 * The drawing that parts fewest neighbours, or the shortest line, found unit by unit along a sweep over the units.
 *
 * <p>A partial drawing is given up as soon as the least cuts that still hold its areas apart cost too much, an area can't
 * stay connected, or loads can't come within their bounds. For one thread.
 */
final class CutSearch {

  private final Task task;
  private final UnitNetwork units;
  private final Budget budget;
  private final int n;
  private final int[] order;
  private final int[] areas;
  private final long[] loads;
  private final int[] reached;
  private final int[] queue;
  private final LeastCut least;
  private int open;
  private long rest;
  private long limit;
  private int[] best = new int[0];

  CutSearch(Task task, Budget budget) {
    this.task = task;
    this.units = task.units();
    this.budget = budget;
    this.n = units.size();
    this.areas = new int[n];
    this.loads = new long[task.areas()];
    this.reached = new int[n];
    this.queue = new int[n];
    this.least = new LeastCut(task);
    this.order = sweep();
  }

  /** Each unit after those that have most neighbours before it. */
  private int[] sweep() {
    int[] sorted = new int[n];
    int[] before = new int[n];
    boolean[] taken = new boolean[n];
    for (int i = 0; i < n; i++) {
      int next = -1;
      for (int u = 0; u < n; u++) {
        if (!taken[u] && (next < 0 || isSooner(u, next, before))) {
          next = u;
        }
      }
      taken[next] = true;
      sorted[i] = next;
      for (int other : units.neighbours(next)) {
        before[other]++;
      }
    }
    return sorted;
  }

  private boolean isSooner(int u, int other, int[] before) {
    int after = units.neighbours(u).length - before[u];
    int otherAfter = units.neighbours(other).length - before[other];
    if (before[u] > 0 != before[other] > 0) {
      return before[u] > 0;
    }
    return after - before[u] < otherAfter - before[other];
  }

  /**
   * Finds the best drawing whose objective is less than a limit.
   *
   * @return the area of each unit; empty if there is none, or if the budget is spent before the search ends
   */
  Optional<int[]> best(long less) {
    Arrays.fill(areas, -1);
    Arrays.fill(loads, 0);
    open = 0;
    rest = units.total();
    limit = less;
    search(0, 0);
    return best.length == 0 ? Optional.empty() : Optional.of(best);
  }

  private void search(int depth, long cut) {
    if (depth == n) {
      if (open == task.areas()) {
        limit = cut;
        best = areas.clone();
      }
      return;
    }
    int u = order[depth];
    int most = Math.min(open, task.areas() - 1);
    for (int rank = 0; rank <= most; rank++) {
      int area = ranked(u, rank, most);
      if (!budget.step()) {
        return;
      }
      long more = cut + parted(u, area);
      if (more < limit && loads[area] + units.load(u) <= task.high()) {
        int opened = open;
        open = Math.max(open, area + 1);
        areas[u] = area;
        loads[area] += units.load(u);
        rest -= units.load(u);
        if (loadsFit()
            && areasCanConnect()
            && more + least.bound(areas, open, limit - more) < limit) {
          search(depth + 1, more);
        }
        rest += units.load(u);
        loads[area] -= units.load(u);
        areas[u] = -1;
        open = opened;
      }
    }
  }

  /** The areas that a unit may join, those with most of its neighbours first, a new one last. */
  private int ranked(int u, int rank, int most) {
    long taken = 0;
    int chosen = -1;
    for (int i = 0; i <= rank; i++) {
      chosen = -1;
      int neighbours = -1;
      for (int area = 0; area <= most; area++) {
        if ((taken >> area & 1) == 0) {
          int count = area == open ? -1 : neighboursIn(u, area);
          if (chosen < 0 || count > neighbours) {
            chosen = area;
            neighbours = count;
          }
        }
      }
      taken |= 1L << chosen;
    }
    return chosen;
  }

  private int neighboursIn(int u, int area) {
    int count = 0;
    for (int other : units.neighbours(u)) {
      count += areas[other] == area ? 1 : 0;
    }
    return count;
  }

  private long parted(int u, int area) {
    long sum = 0;
    int[] next = units.neighbours(u);
    for (int i = 0; i < next.length; i++) {
      sum += areas[next[i]] >= 0 && areas[next[i]] != area ? least.weight(u, i) : 0;
    }
    return sum;
  }

  private boolean loadsFit() {
    long needed = (task.areas() - open) * task.low();
    long room = (task.areas() - open) * task.high();
    for (int a = 0; a < open; a++) {
      needed += Math.max(0, task.low() - loads[a]);
      room += task.high() - loads[a];
    }
    return needed <= rest && rest <= room;
  }

  /** Each area can reach all its units, and enough load, through units that are free. */
  private boolean areasCanConnect() {
    Arrays.fill(reached, -1);
    for (int a = 0; a < open; a++) {
      int start = -1;
      int wanted = 0;
      for (int u = 0; u < n; u++) {
        if (areas[u] == a) {
          wanted++;
          start = u;
        }
      }
      if (!connects(a, start, wanted)) {
        return false;
      }
    }
    return true;
  }

  private boolean connects(int area, int start, int wanted) {
    int count = 0;
    int done = 0;
    int found = 0;
    long load = 0;
    queue[count++] = start;
    reached[start] = area;
    while (done < count) {
      int u = queue[done++];
      load += units.load(u);
      found += areas[u] == area ? 1 : 0;
      for (int other : units.neighbours(u)) {
        if (reached[other] != area && (areas[other] == area || areas[other] < 0)) {
          reached[other] = area;
          queue[count++] = other;
        }
      }
    }
    return found == wanted && load >= task.low();
  }
}
