package org.lac4j.geo.districting.internal;

import java.util.SplittableRandom;

/** A random tree over a connected set of units, which one cut parts into two connected sets. For one thread. */
final class RandomTree {

  private final UnitNetwork units;
  private final int[] order;
  private final int[] parent;
  private final int[] entered;
  private final int[] left;
  private final int[] taken;
  private final long[] below;
  private final int[] frontierFrom;
  private final int[] frontierTo;
  private int count;

  RandomTree(UnitNetwork units) {
    this.units = units;
    int n = units.size();
    this.order = new int[n];
    this.parent = new int[n];
    this.entered = new int[n];
    this.left = new int[n];
    this.taken = new int[n];
    this.below = new long[n];
    int edges = 0;
    for (int u = 0; u < n; u++) {
      edges += units.neighbours(u).length;
    }
    this.frontierFrom = new int[edges + 1];
    this.frontierTo = new int[edges + 1];
  }

  /** Grows a tree over a connected set by taking a random edge of its rim each time. */
  void grow(int[] members, int size, UnitSet within, SplittableRandom random) {
    for (int i = 0; i < size; i++) {
      parent[members[i]] = -2;
      below[members[i]] = units.load(members[i]);
    }
    int root = members[random.nextInt(size)];
    count = 0;
    int rim = 0;
    frontierFrom[rim] = -1;
    frontierTo[rim++] = root;
    while (rim > 0) {
      int pick = random.nextInt(rim);
      int from = frontierFrom[pick];
      int to = frontierTo[pick];
      rim--;
      frontierFrom[pick] = frontierFrom[rim];
      frontierTo[pick] = frontierTo[rim];
      if (parent[to] == -2) {
        parent[to] = from;
        order[count++] = to;
        for (int next : units.neighbours(to)) {
          if (within.contains(next) && parent[next] == -2) {
            frontierFrom[rim] = to;
            frontierTo[rim++] = next;
          }
        }
      }
    }
    number();
  }

  /** Sums the loads below each unit, and numbers units so that those below one have numbers in a row. */
  private void number() {
    for (int i = count - 1; i > 0; i--) {
      below[parent[order[i]]] += below[order[i]];
    }
    // Sizes first, then each takes its place behind its elder siblings.
    for (int i = 0; i < count; i++) {
      left[order[i]] = 1;
    }
    for (int i = count - 1; i > 0; i--) {
      left[parent[order[i]]] += left[order[i]];
    }
    for (int i = 0; i < count; i++) {
      int u = order[i];
      int up = parent[u];
      entered[u] = up < 0 ? 0 : entered[up] + taken[up];
      taken[u] = 1;
      if (up >= 0) {
        taken[up] += left[u];
      }
    }
  }

  /** Tells whether a unit is in the part below the cut above a unit. */
  boolean isBelow(int unit, int cut) {
    int place = entered[unit] - entered[cut];
    return place >= 0 && place < left[cut];
  }

  /** The cut whose lower part is nearest to a load, never the whole. */
  int cutNear(long load, long all) {
    int nearest = order[count - 1];
    long distance = Long.MAX_VALUE;
    for (int i = 1; i < count; i++) {
      long off = Math.min(Math.abs(below[order[i]] - load), Math.abs(all - below[order[i]] - load));
      if (off < distance) {
        distance = off;
        nearest = order[i];
      }
    }
    return nearest;
  }

  /** A random cut with both parts within the task's loads, or the nearest to that; -1 if there is none. */
  int cutWithin(Task task, long all, SplittableRandom random) {
    int chosen = -1;
    int ties = 0;
    long least = Long.MAX_VALUE;
    for (int i = 1; i < count; i++) {
      long excess = task.excess(below[order[i]]) + task.excess(all - below[order[i]]);
      if (excess < least) {
        least = excess;
        chosen = order[i];
        ties = 1;
      } else if (excess == least && random.nextInt(++ties) == 0) {
        chosen = order[i];
      }
    }
    return chosen;
  }
}
