package org.lac4j.geo.districting.internal;

import java.util.Arrays;

/** The least that still must be cut to hold the areas of a partial drawing apart, by maximum flows. For one thread. */
final class LeastCut {

  private final UnitNetwork units;
  private final int count;
  private final int n;
  private final long[][] weights;
  private final long[][] flow;
  private final int[][] back;
  private final int[] from;
  private final int[] along;
  private final int[] queue;

  LeastCut(Task task) {
    this.units = task.units();
    this.count = task.areas();
    this.n = units.size();
    this.weights = new long[n][];
    this.flow = new long[n][];
    this.back = new int[n][];
    this.from = new int[n];
    this.along = new int[n];
    this.queue = new int[n];
    for (int u = 0; u < n; u++) {
      int[] next = units.neighbours(u);
      weights[u] = new long[next.length];
      flow[u] = new long[next.length];
      back[u] = new int[next.length];
      for (int i = 0; i < next.length; i++) {
        weights[u][i] = Costs.objective(task.costs().edge(u, i));
        back[u][i] = Arrays.binarySearch(units.neighbours(next[i]), u);
      }
    }
  }

  long weight(int unit, int neighbour) {
    return weights[unit][neighbour];
  }

  /** What is left to cut at least; more than needed to reach the limit isn't looked for. */
  long bound(int[] areas, int open, long limit) {
    if (open < 2) {
      return 0;
    }
    long twice = count > open ? count - open : 0;
    int flows = open == 2 && count == 2 ? 1 : open;
    for (int a = 0; a < flows; a++) {
      long cut = flow(areas, a, 2 * limit - twice);
      twice += flows == 1 ? 2 * cut : cut;
      if (twice >= 2 * limit) {
        return limit;
      }
    }
    return (twice + 1) / 2;
  }

  /** The greatest flow from an area to the others through free units, up to a limit. */
  private long flow(int[] areas, int area, long limit) {
    for (long[] of : flow) {
      Arrays.fill(of, 0);
    }
    long sum = 0;
    while (sum < limit) {
      int end = path(areas, area);
      if (end < 0) {
        return sum;
      }
      long most = Long.MAX_VALUE;
      for (int u = end; from[u] >= 0; u = from[u]) {
        most = Math.min(most, weights[from[u]][along[u]] - flow[from[u]][along[u]]);
      }
      for (int u = end; from[u] >= 0; u = from[u]) {
        flow[from[u]][along[u]] += most;
        flow[u][back[from[u]][along[u]]] -= most;
      }
      sum += most;
    }
    return sum;
  }

  /** A shortest path with room from an area to any other; what is cut between drawn units already is left out. */
  private int path(int[] areas, int area) {
    Arrays.fill(from, -2);
    int done = 0;
    int size = 0;
    for (int u = 0; u < n; u++) {
      if (areas[u] == area) {
        from[u] = -1;
        queue[size++] = u;
      }
    }
    while (done < size) {
      int u = queue[done++];
      int[] next = units.neighbours(u);
      for (int i = 0; i < next.length; i++) {
        int v = next[i];
        if (from[v] == -2 && flow[u][i] < weights[u][i] && (areas[u] < 0 || areas[v] < 0)) {
          from[v] = u;
          along[v] = i;
          if (areas[v] >= 0) {
            return v;
          }
          queue[size++] = v;
        }
      }
    }
    return -1;
  }
}
