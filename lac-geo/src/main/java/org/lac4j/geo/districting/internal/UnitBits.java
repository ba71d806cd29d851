package org.lac4j.geo.districting.internal;

/** A network of up to 63 units whose sets are the bits of a number. For one thread. */
final class UnitBits {

  private final UnitNetwork units;
  private final Costs costs;
  private final long[] around;
  private final long[] load;
  private final long cheapestEdge;
  private final UnitSet set;

  UnitBits(Task task) {
    this.units = task.units();
    this.costs = task.costs();
    int n = units.size();
    this.around = new long[n];
    this.load = new long[n];
    this.set = new UnitSet(Math.max(1, n));
    long cheapest = Long.MAX_VALUE;
    for (int u = 0; u < n; u++) {
      load[u] = units.load(u);
      int[] next = units.neighbours(u);
      for (int i = 0; i < next.length; i++) {
        around[u] |= 1L << next[i];
        cheapest = Math.min(cheapest, costs.edge(u, i));
      }
    }
    this.cheapestEdge = cheapest == Long.MAX_VALUE ? 0 : cheapest;
  }

  long around(int unit) {
    return around[unit];
  }

  long load(int unit) {
    return load[unit];
  }

  long cheapestEdge() {
    return cheapestEdge;
  }

  /** The units of a set that the first of them reaches within it. */
  long piece(long within) {
    long piece = Long.lowestOneBit(within);
    for (long fresh = piece; fresh != 0; ) {
      long next = 0;
      for (long bits = fresh; bits != 0; bits &= bits - 1) {
        next |= around[Long.numberOfTrailingZeros(bits)];
      }
      fresh = next & within & ~piece;
      piece |= fresh;
    }
    return piece;
  }

  long sum(long units) {
    long sum = 0;
    for (long bits = units; bits != 0; bits &= bits - 1) {
      sum += load[Long.numberOfTrailingZeros(bits)];
    }
    return sum;
  }

  /** The unit with fewest neighbours in its piece. */
  int root(long piece) {
    int root = -1;
    int fewest = Integer.MAX_VALUE;
    for (long bits = piece; bits != 0; bits &= bits - 1) {
      int u = Long.numberOfTrailingZeros(bits);
      int next = Long.bitCount(around[u] & piece);
      if (next < fewest) {
        fewest = next;
        root = u;
      }
    }
    return root;
  }

  /** The cost of how a set is spread. */
  long spread(long units) {
    set.set(units);
    return costs.spread(set);
  }

  /** The cost of the edges from a unit to others. */
  long edges(int u, long others) {
    long sum = 0;
    if ((around[u] & others) != 0) {
      int[] next = units.neighbours(u);
      for (int i = 0; i < next.length; i++) {
        sum += (others >> next[i] & 1) != 0 ? costs.edge(u, i) : 0;
      }
    }
    return sum;
  }

  /** The cost of the edges between two sets. */
  long parted(long area, long others) {
    long sum = 0;
    for (long bits = others; bits != 0; bits &= bits - 1) {
      sum += edges(Long.numberOfTrailingZeros(bits), area);
    }
    return sum;
  }
}
