package org.lac4j.geo.districting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.lac4j.geo.districting.internal.AdditionSearch.Candidate;

/** Areas to add to those of today: the best, alternatives that really differ, and a bound. */
public final class Additions {

  private static final int MOST_GROWN = 20_000;

  private final UnitNetwork units;
  private final boolean[] free;
  private final long[] values;
  private final long[] range;
  private final Effort effort;

  /**
   * What came of it.
   *
   * @param best the new areas of the best answer, each as the set of its units; empty if there is none
   * @param alternatives other answers of one area each, the best first
   * @param bound what no answer can be worth more than
   * @param proved whether the answer is the best, or there is none
   * @param work the steps of the search
   */
  public record Found(
      List<BitSet> best, List<BitSet> alternatives, long bound, boolean proved, long work) {}

  /**
   * Creates a search.
   *
   * @param units the units
   * @param free which units have no area today
   * @param values what each unit is worth
   * @param range the least and the greatest load of an area
   * @param effort how much to do
   */
  public Additions(UnitNetwork units, boolean[] free, long[] values, long[] range, Effort effort) {
    this.units = units;
    this.free = free.clone();
    this.values = values.clone();
    this.range = range.clone();
    this.effort = effort;
  }

  /**
   * Finds so many areas to add.
   *
   * @param count how many, 1 or more
   * @param most how many alternatives at most
   * @return what was found
   */
  public Found find(int count, int most) {
    int[] open = IntStream.range(0, free.length).filter(u -> free[u]).toArray();
    return open.length <= CoverSearch.MOST_UNITS
        ? exactly(open, count, most)
        : roughly(count, most);
  }

  private Found exactly(int[] open, int count, int most) {
    long[] around = new long[open.length];
    long[] loads = new long[open.length];
    long[] worth = new long[open.length];
    for (int i = 0; i < open.length; i++) {
      loads[i] = units.load(open[i]);
      worth[i] = values[open[i]];
      for (int next : units.neighbours(open[i])) {
        int at = Arrays.binarySearch(open, next);
        around[i] |= at >= 0 ? 1L << at : 0;
      }
    }
    Budget budget = new Budget(effort.steps(), effort.stop(), effort.progress());
    AdditionSearch search =
        new AdditionSearch(new long[][] {loads, worth}, around, range[0], range[1], budget);
    List<Candidate> sets = search.sets();
    boolean whole = !budget.isSpent() && !search.isFull();
    long[] best = search.best(count);
    boolean proved = whole && !budget.isSpent();
    List<BitSet> chosen = new ArrayList<>();
    for (long one : best) {
      chosen.add(units(one, open));
    }
    long bound =
        whole && !sets.isEmpty()
            ? Math.min(limit(count), count * sets.get(0).value())
            : whole ? 0 : limit(count);
    long value = chosen.stream().mapToLong(this::value).sum();
    List<BitSet> all =
        sets.stream().limit(MOST_GROWN).map(one -> units(one.units(), open)).toList();
    return new Found(
        chosen,
        different(all, most),
        proved ? value : Math.max(bound, value),
        proved,
        budget.done());
  }

  private static BitSet units(long bits, int[] open) {
    BitSet set = new BitSet();
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      set.set(open[Long.numberOfTrailingZeros(rest)]);
    }
    return set;
  }

  /** Grows areas at random, the next beside those that are taken. */
  private Found roughly(int count, int most) {
    long work = 0;
    boolean[] left = free.clone();
    List<BitSet> chosen = new ArrayList<>();
    List<BitSet> alternatives = List.of();
    long steps = Math.max(1, effort.steps() / 200 / count);
    for (int i = 0; i < count; i++) {
      Budget budget = new Budget(steps, effort.stop(), effort.progress());
      List<BitSet> grown =
          new GrowthSearch(units, left, values, range, effort.seed() + i).sets(budget, MOST_GROWN);
      work += budget.done();
      if (i == 0) {
        alternatives = different(grown, most);
      }
      if (grown.isEmpty()) {
        return new Found(List.of(), alternatives, limit(count), false, work);
      }
      chosen.add(grown.get(0));
      grown.get(0).stream().forEach(u -> left[u] = false);
    }
    long value = chosen.stream().mapToLong(this::value).sum();
    long bound = limit(count);
    return new Found(chosen, alternatives, Math.max(bound, value), bound <= value, work);
  }

  /** What so many areas are worth at most, if units could be cut: those worth most by their load first. */
  private long limit(int count) {
    double room = (double) count * range[1];
    double sum = 0;
    int[] sorted =
        IntStream.range(0, free.length)
            .filter(u -> free[u])
            .boxed()
            .sorted((a, b) -> Double.compare(worth(b), worth(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int u : sorted) {
      double share = units.load(u) <= room ? 1 : room / units.load(u);
      sum += share * values[u];
      room -= share * units.load(u);
    }
    return (long) Math.floor(sum + 1e-9);
  }

  private double worth(int unit) {
    return values[unit] / (double) Math.max(1, units.load(unit));
  }

  private long value(BitSet set) {
    return set.stream().mapToLong(u -> values[u]).sum();
  }

  private long load(BitSet set) {
    return set.stream().mapToLong(units::load).sum();
  }

  /** The first sets of which each has a quarter of its load outside every one before. */
  private List<BitSet> different(List<BitSet> sets, int most) {
    List<BitSet> kept = new ArrayList<>();
    for (BitSet set : sets) {
      if (kept.size() == most) {
        return kept;
      }
      long load = load(set);
      boolean differs =
          kept.stream()
              .allMatch(
                  other -> {
                    BitSet both = (BitSet) set.clone();
                    both.and(other);
                    return 4 * load(both) <= 3 * load || both.isEmpty();
                  });
      if (differs) {
        kept.add(set);
      }
    }
    return kept;
  }
}
