package org.lac4j.geo.districting.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Looks for a good drawing by changing one: a unit at an edge goes over to the neighbour, or two neighbouring areas are put
 * together and parted anew along a random tree. Worse drawings are taken too, ever less often.
 *
 * <p>The same seed and number of steps give the same drawing. For one thread.
 */
final class LocalSearch {

  private static final double FIRST_HEAT = 1.5;
  private static final double LAST_HEAT = 0.05;
  private static final double LOOSE = 0.05;
  private static final double TIGHT = 0.0005;
  private static final int TREES = 4;
  private static final int BROKEN_TIE = 50;

  private final Task task;
  private final UnitNetwork units;
  private final SplittableRandom random;
  private final int[] areas;
  private final long[] loads;
  private final long[] spreads;
  private final RandomTree tree;
  private final DrawnAreas drawn;
  private final boolean ties;

  /** What one step of the objective costs, for heat and penalties. */
  private final double grain;

  private double penalty;
  private long cost;
  private int broken;
  private long excess;
  private long bestCost = Long.MAX_VALUE;
  private int[] best = new int[0];

  LocalSearch(Task task, long seed) {
    this.task = task;
    this.units = task.units();
    this.random = new SplittableRandom(seed);
    this.areas = new int[units.size()];
    this.loads = new long[task.areas()];
    this.spreads = new long[task.areas()];
    this.tree = new RandomTree(units);
    this.drawn = new DrawnAreas(task, areas);
    this.ties = !task.ties().areNone();
    this.grain = drawn.grain();
  }

  /** Starts from a drawing. */
  LocalSearch from(int[] drawing) {
    System.arraycopy(drawing, 0, areas, 0, areas.length);
    recount();
    return this;
  }

  /** Starts from the pieces of the network, parted again and again; with more pieces than areas there is nothing to find. */
  LocalSearch fromNothing() {
    int parts = Pieces.of(units, areas);
    if (parts > task.areas()) {
      return this;
    }
    long mean = Math.max(1, units.total() / task.areas());
    while (parts < Math.min(task.areas(), areas.length)) {
      recount();
      int widest = 0;
      for (int a = 1; a < parts; a++) {
        widest = loads[a] > loads[widest] ? a : widest;
      }
      int count = drawn.collect(widest, widest);
      if (count < 2) {
        widest = drawn.largest(parts);
        count = drawn.collect(widest, widest);
      }
      long half = Math.max(1, Math.round(loads[widest] / (double) mean / 2)) * mean;
      tree.grow(drawn.members(), count, drawn.set(), random);
      int cut = tree.cutNear(half, loads[widest]);
      for (int i = 0; i < count; i++) {
        if (tree.isBelow(drawn.members()[i], cut)) {
          areas[drawn.members()[i]] = parts;
        }
      }
      parts++;
    }
    recount();
    return this;
  }

  private void recount() {
    Arrays.fill(loads, 0);
    for (int u = 0; u < areas.length; u++) {
      loads[areas[u]] += units.load(u);
    }
    excess = 0;
    for (int a = 0; a < loads.length; a++) {
      excess += task.excess(loads[a]);
      spreads[a] = drawn.spread(a);
    }
    cost = task.costs().of(areas);
    broken = task.ties().broken(areas);
    keep();
  }

  private void keep() {
    if (excess == 0 && broken == 0 && cost < bestCost) {
      bestCost = cost;
      best = areas.clone();
    }
  }

  long bestCost() {
    return bestCost;
  }

  Optional<int[]> best() {
    return best.length == 0 ? Optional.empty() : Optional.of(best.clone());
  }

  /** Makes so many steps from hot to cold; some of a hundred part two areas anew. */
  void run(long steps, int recombinations) {
    if (areas.length < task.areas() || Arrays.stream(areas).max().orElse(0) >= task.areas()) {
      return;
    }
    double mean = Math.max(1, (double) units.total() / task.areas());
    for (long step = 0; step < steps; step++) {
      double share = (double) step / steps;
      double heat = grain * FIRST_HEAT * Math.pow(LAST_HEAT / FIRST_HEAT, share);
      penalty = grain / (mean * LOOSE * Math.pow(TIGHT / LOOSE, share));
      if (random.nextInt(100) < recombinations) {
        recombine(heat);
      } else {
        flip(heat);
      }
    }
  }

  private double energy(long ofCost, long ofExcess, int ofBroken) {
    return ofCost + penalty * ofExcess + BROKEN_TIE * grain * ofBroken;
  }

  private boolean accept(double change, double heat) {
    return change <= 0 || random.nextDouble() < Math.exp(-change / heat);
  }

  /** A random unit at an edge goes over to the neighbour, if what it leaves stays connected. */
  private void flip(double heat) {
    int u = random.nextInt(areas.length);
    int[] next = units.neighbours(u);
    if (next.length == 0) {
      return;
    }
    int to = areas[next[random.nextInt(next.length)]];
    int from = areas[u];
    if (to == from) {
      return;
    }
    long change = task.costs().move(u, to) - task.costs().move(u, from);
    for (int i = 0; i < next.length; i++) {
      long edge = task.costs().edge(u, i);
      change += areas[next[i]] == from ? edge : areas[next[i]] == to ? -edge : 0;
    }
    long load = units.load(u);
    long newExcess =
        excess
            - task.excess(loads[from])
            - task.excess(loads[to])
            + task.excess(loads[from] - load)
            + task.excess(loads[to] + load);
    int newBroken = broken;
    if (ties) {
      areas[u] = to;
      newBroken = task.ties().broken(areas);
      areas[u] = from;
    }
    double now = energy(cost, excess, broken);
    if (!accept(energy(cost + change, newExcess, newBroken) - now - spreads[from], heat)
        || !drawn.staysConnected(u, from)) {
      return;
    }
    areas[u] = to;
    long spreadFrom = drawn.spread(from);
    long spreadTo = drawn.spread(to);
    change += spreadFrom + spreadTo - spreads[from] - spreads[to];
    if (spreads[from] + spreads[to] > 0
        && !accept(energy(cost + change, newExcess, newBroken) - now, heat)) {
      areas[u] = from;
      return;
    }
    spreads[from] = spreadFrom;
    spreads[to] = spreadTo;
    loads[from] -= load;
    loads[to] += load;
    excess = newExcess;
    broken = newBroken;
    cost += change;
    keep();
  }

  /** Two neighbouring areas are put together and parted anew. */
  private void recombine(double heat) {
    int u = random.nextInt(areas.length);
    int[] next = units.neighbours(u);
    if (next.length == 0) {
      return;
    }
    int one = areas[u];
    int other = areas[next[random.nextInt(next.length)]];
    if (one == other) {
      return;
    }
    int count = drawn.collect(one, other);
    long both = loads[one] + loads[other];
    for (int i = 0; i < TREES; i++) {
      tree.grow(drawn.members(), count, drawn.set(), random);
      int cut = tree.cutWithin(task, both, random);
      if (cut >= 0) {
        part(one, other, count, cut, heat);
        return;
      }
    }
  }

  private void part(int one, int other, int count, int cut, double heat) {
    int[] units1 = Arrays.copyOf(drawn.members(), count);
    int[] before = new int[count];
    int same = 0;
    for (int i = 0; i < count; i++) {
      before[i] = areas[units1[i]];
      same += (before[i] == one) == tree.isBelow(units1[i], cut) ? 1 : -1;
    }
    long oldCost = cost;
    long oldExcess = excess;
    int oldBroken = broken;
    int below = same >= 0 ? one : other;
    int above = same >= 0 ? other : one;
    long change = -drawn.parted(units1, one, other) - spreads[one] - spreads[other];
    for (int unit : units1) {
      change -= task.costs().move(unit, areas[unit]);
      areas[unit] = tree.isBelow(unit, cut) ? below : above;
      change += task.costs().move(unit, areas[unit]);
    }
    long spreadOne = drawn.spread(one);
    long loadOne = drawn.load(one);
    long spreadOther = drawn.spread(other);
    change += drawn.parted(units1, one, other) + spreadOne + spreadOther;
    long both = loads[one] + loads[other];
    long newExcess =
        excess
            - task.excess(loads[one])
            - task.excess(loads[other])
            + task.excess(loadOne)
            + task.excess(both - loadOne);
    int newBroken = ties ? task.ties().broken(areas) : 0;
    if (!accept(
        energy(oldCost + change, newExcess, newBroken) - energy(oldCost, oldExcess, oldBroken),
        heat)) {
      for (int i = 0; i < count; i++) {
        areas[units1[i]] = before[i];
      }
      return;
    }
    spreads[one] = spreadOne;
    spreads[other] = spreadOther;
    loads[one] = loadOne;
    loads[other] = both - loadOne;
    excess = newExcess;
    broken = newBroken;
    cost += change;
    keep();
  }
}
