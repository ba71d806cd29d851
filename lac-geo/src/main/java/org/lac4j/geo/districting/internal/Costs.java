package org.lac4j.geo.districting.internal;

import java.util.Arrays;

/**
 * What a set of units costs as one area, as one number: the objective in its upper bits, the tie-break in its lower.
 *
 * <p>The cost of a drawing is the sum over the pairs of neighbours that it parts, and over its areas. Immutable.
 */
public final class Costs {

  /** The bits of the tie-break. */
  static final int TIE_BITS = 24;

  /** Square metres in the unit of the moment of inertia, so that sums fit. */
  private static final double HECTARE = 10_000;

  static final double PER_HECTARE = 1 / HECTARE;

  private final UnitNetwork units;
  private final int[] today;
  private final long[][] edges;
  private final double inertia;
  private final long moved;

  private Costs(Measured first, Measured second, UnitNetwork units, int[] today) {
    this.units = units;
    this.today = today;
    this.edges = new long[units.size()][];
    for (int u = 0; u < edges.length; u++) {
      edges[u] = new long[units.neighbours(u).length];
      for (int i = 0; i < edges[u].length; i++) {
        long metres = units.metres(u, i);
        edges[u][i] = (first.ofEdge(metres) << TIE_BITS) + second.ofEdge(metres);
      }
    }
    this.moved = first == Measured.MOVED ? 1L << TIE_BITS : 0;
    double whole = inertiaOf(everything());
    this.inertia =
        first == Measured.INERTIA
            ? (1L << TIE_BITS) / HECTARE
            : second == Measured.INERTIA && whole > 0 ? (1L << (TIE_BITS - 1)) / whole : 0;
  }

  /** What is counted. */
  public enum Measured {
    /** The load of units whose area changes. */
    MOVED,
    /** The metres between areas. */
    BOUNDARY,
    /** The pairs of neighbours that are parted. */
    CUT_EDGES,
    /** Load by square distance from the middle of its area, in hectares. */
    INERTIA,
    /** Nothing. */
    NOTHING;

    private long ofEdge(long metres) {
      return switch (this) {
        case BOUNDARY -> metres;
        case CUT_EDGES -> 1;
        case MOVED, INERTIA, NOTHING -> 0;
      };
    }
  }

  /**
   * Obtains the costs of an objective.
   *
   * @param units the units
   * @param today the area of each unit today, from 0; -1 for none
   * @param first the objective
   * @param second the tie-break
   * @return the costs
   */
  public static Costs of(UnitNetwork units, int[] today, Measured first, Measured second) {
    return new Costs(first, second, units, today.clone());
  }

  /**
   * Returns the objective of a cost, without the tie-break.
   *
   * @param cost the cost
   * @return the objective's value
   */
  public static long objective(long cost) {
    return cost >> TIE_BITS;
  }

  long edge(int unit, int neighbour) {
    return edges[unit][neighbour];
  }

  boolean hasEdges() {
    return Arrays.stream(edges).anyMatch(of -> Arrays.stream(of).anyMatch(one -> one > 0));
  }

  boolean countsMoves() {
    return moved > 0;
  }

  int today(int unit) {
    return today[unit];
  }

  /** The cost of a unit that is in an area. */
  long move(int unit, int area) {
    return moved == 0 || today[unit] == area ? 0 : moved * units.load(unit);
  }

  /** The cost of how a set is spread. */
  long spread(UnitSet set) {
    return inertia == 0 ? 0 : Math.round(inertia * inertiaOf(set));
  }

  /** The sum of load by square distance from the middle, over a set. */
  private double inertiaOf(UnitSet set) {
    double weight = 0;
    double x = 0;
    double y = 0;
    for (int u = set.first(); u >= 0; u = set.next(u)) {
      weight += units.load(u);
      x += units.load(u) * units.x(u);
      y += units.load(u) * units.y(u);
    }
    double sum = 0;
    for (int u = set.first(); u >= 0 && weight > 0; u = set.next(u)) {
      double dx = units.x(u) - x / weight;
      double dy = units.y(u) - y / weight;
      sum += units.load(u) * (dx * dx + dy * dy);
    }
    return sum;
  }

  private UnitSet everything() {
    UnitSet all = new UnitSet(units.size());
    for (int u = 0; u < units.size(); u++) {
      all.add(u);
    }
    return all;
  }

  /** How many areas have names: those of today. */
  int names() {
    return Arrays.stream(today).max().orElse(-1) + 1;
  }

  /**
   * Returns the cost of a whole drawing.
   *
   * @param areas the area of each unit
   * @return the cost
   */
  public long of(int[] areas) {
    UnitSet[] sets = new UnitSet[Arrays.stream(areas).max().orElse(-1) + 1];
    Arrays.setAll(sets, i -> new UnitSet(units.size()));
    long cost = 0;
    for (int u = 0; u < units.size(); u++) {
      sets[areas[u]].add(u);
      cost += move(u, areas[u]);
      int[] next = units.neighbours(u);
      for (int i = 0; i < next.length; i++) {
        cost += next[i] > u && areas[next[i]] != areas[u] ? edges[u][i] : 0;
      }
    }
    for (UnitSet set : sets) {
      cost += spread(set);
    }
    return cost;
  }
}
