package org.lac4j.geo.districting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Good areas to add among many free units, grown from each of them at random. For one thread. */
final class GrowthSearch {

  private static final int GREEDY = 3;

  private final UnitNetwork units;
  private final boolean[] free;
  private final long[] values;
  private final long low;
  private final long high;
  private final SplittableRandom random;

  GrowthSearch(UnitNetwork units, boolean[] free, long[] values, long[] range, long seed) {
    this.units = units;
    this.free = free;
    this.values = values;
    this.low = range[0];
    this.high = range[1];
    this.random = new SplittableRandom(seed);
  }

  /** Sets within the load, the best first; of equals the one found first. */
  List<BitSet> sets(Budget budget, int most) {
    TreeMap<Long, List<BitSet>> byValue = new TreeMap<>();
    Set<BitSet> known = new HashSet<>();
    int kept = 0;
    while (budget.step()) {
      int start = random.nextInt(units.size());
      if (!free[start]) {
        continue;
      }
      BitSet grown = grow(start);
      long load = sum(grown, true);
      if (load >= low && load <= high && known.add(grown)) {
        byValue.computeIfAbsent(-sum(grown, false), value -> new ArrayList<>()).add(grown);
        kept++;
        if (kept > 2 * most) {
          kept = trim(byValue, known, most);
        }
      }
    }
    return byValue.values().stream().flatMap(List::stream).toList();
  }

  private static int trim(NavigableMap<Long, List<BitSet>> byValue, Set<BitSet> known, int most) {
    int kept = 0;
    for (List<BitSet> same : byValue.values()) {
      kept += same.size();
    }
    while (kept > most) {
      List<BitSet> worst = byValue.lastEntry().getValue();
      known.remove(worst.remove(worst.size() - 1));
      if (worst.isEmpty()) {
        byValue.pollLastEntry();
      }
      kept--;
    }
    return kept;
  }

  private long sum(BitSet set, boolean ofLoads) {
    return set.stream().mapToLong(u -> ofLoads ? units.load(u) : values[u]).sum();
  }

  /** Adds free neighbours, mostly those worth most by their load, until none fits. */
  private BitSet grow(int start) {
    BitSet grown = new BitSet(units.size());
    int[] rim = new int[units.size()];
    int[] state = new int[units.size()];
    Arrays.fill(state, 0);
    int size = 0;
    long load = 0;
    rim[size++] = start;
    state[start] = 1;
    while (size > 0) {
      int pick = random.nextInt(size);
      for (int i = 0; i < GREEDY && random.nextInt(2) == 0; i++) {
        int other = random.nextInt(size);
        pick = worth(rim[other]) > worth(rim[pick]) ? other : pick;
      }
      int u = rim[pick];
      rim[pick] = rim[--size];
      if (load + units.load(u) <= high) {
        grown.set(u);
        load += units.load(u);
        for (int next : units.neighbours(u)) {
          if (free[next] && state[next] == 0) {
            state[next] = 1;
            rim[size++] = next;
          }
        }
      }
    }
    return grown;
  }

  private double worth(int unit) {
    return values[unit] / (double) Math.max(1, units.load(unit));
  }
}
