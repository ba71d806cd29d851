package org.lac4j.geo.districting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.districting.internal.Pieces;
import org.lac4j.geo.districting.internal.UnitNetwork;

/**
 * Units that areas are made of: the load of each, and which touch along how many metres. A plain graph: it needs no
 * boundaries. {@link UnitNeighbours} makes one from a coverage.
 *
 * <pre>{@code
 * UnitGraph graph =
 *     UnitGraph.builder().unit("A", 4100).unit("B", 3900).neighbours("A", "B", 350).build();
 * }</pre>
 *
 * <p>Loads keep three decimals. Immutable and thread-safe.
 */
public final class UnitGraph {

  /** What loads are multiplied by to be whole, unless they are. */
  private static final double THOUSANDTHS = 1_000;

  private static final double MOST_LOAD = 1e11;

  private final ImmutableSortedMap<AreaCode, Unit> units;
  private final ImmutableMap<AreaCode, ImmutableSortedMap<AreaCode, Double>> neighbours;

  private record Unit(double load, double x, double y) {}

  private UnitGraph(
      ImmutableSortedMap<AreaCode, Unit> units,
      ImmutableMap<AreaCode, ImmutableSortedMap<AreaCode, Double>> neighbours) {
    this.units = units;
    this.neighbours = neighbours;
  }

  /**
   * Starts a graph.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects units and neighbours. For one thread. */
  public static final class Builder {

    private final Map<AreaCode, Unit> units = new TreeMap<>();
    private final Map<AreaCode, Map<AreaCode, Double>> neighbours = new TreeMap<>();

    private Builder() {}

    /**
     * Adds a unit without a point.
     *
     * @param code its code
     * @param load its load, from 0 to 100,000,000,000
     * @return this
     * @throws IllegalArgumentException if the load isn't one, or the unit is there already
     */
    public Builder unit(String code, double load) {
      return unit(AreaCode.of(code), load, Double.NaN, Double.NaN);
    }

    /**
     * Adds a unit.
     *
     * @param code its code
     * @param load its load, from 0 to 100,000,000,000
     * @param x the x of a point in it, in metres
     * @param y its y, in metres
     * @return this
     * @throws IllegalArgumentException if the load isn't one, or the unit is there already
     */
    public Builder unit(AreaCode code, double load, double x, double y) {
      if (!(load >= 0 && load <= MOST_LOAD)) {
        throw new IllegalArgumentException(
            "The load of unit " + code + " is a number from 0 up, not " + load + ".");
      }
      if (units.putIfAbsent(code, new Unit(load, x, y)) != null) {
        throw new IllegalArgumentException("Unit " + code + " is given twice: give it once.");
      }
      neighbours.put(code, new TreeMap<>());
      return this;
    }

    /**
     * Adds two units that touch.
     *
     * @param one a unit that was added
     * @param other another
     * @param metres the length of the line that they share, more than 0
     * @return this
     * @throws IllegalArgumentException if a unit isn't there, both are one, or the length isn't one
     */
    public Builder neighbours(String one, String other, double metres) {
      return neighbours(AreaCode.of(one), AreaCode.of(other), metres);
    }

    /**
     * Adds two units that touch.
     *
     * @param one a unit that was added
     * @param other another
     * @param metres the length of the line that they share, more than 0
     * @return this
     * @throws IllegalArgumentException if a unit isn't there, both are one, or the length isn't one
     */
    public Builder neighbours(AreaCode one, AreaCode other, double metres) {
      for (AreaCode code : new AreaCode[] {one, other}) {
        if (!units.containsKey(code)) {
          throw new IllegalArgumentException(
              "Neighbours " + one + " and " + other + ": there is no unit " + code + ".");
        }
      }
      if (one.equals(other) || !(metres > 0 && metres < 1e9)) {
        throw new IllegalArgumentException(
            "Neighbours are two units with more than 0 metres between them, not "
                + one
                + " and "
                + other
                + " with "
                + metres
                + ".");
      }
      neighbours.computeIfAbsent(one, code -> new TreeMap<>()).put(other, metres);
      neighbours.computeIfAbsent(other, code -> new TreeMap<>()).put(one, metres);
      return this;
    }

    /**
     * Makes the graph.
     *
     * @return the graph
     */
    public UnitGraph build() {
      ImmutableMap.Builder<AreaCode, ImmutableSortedMap<AreaCode, Double>> all =
          ImmutableMap.builder();
      neighbours.forEach((code, next) -> all.put(code, ImmutableSortedMap.copyOf(next)));
      return new UnitGraph(ImmutableSortedMap.copyOf(units), all.buildOrThrow());
    }
  }

  /**
   * Returns the codes of the units.
   *
   * @return the codes in order
   */
  public ImmutableSet<AreaCode> codes() {
    return units.keySet();
  }

  /**
   * Returns the load of a unit.
   *
   * @param code a unit
   * @return its load
   * @throws IllegalArgumentException if there is no such unit
   */
  public double load(AreaCode code) {
    return unit(code).load;
  }

  /**
   * Returns the load of all units.
   *
   * @return the sum
   */
  public double totalLoad() {
    return units.values().stream().mapToDouble(Unit::load).sum();
  }

  /**
   * Returns the neighbours of a unit.
   *
   * @param code a unit
   * @return their codes in order, with the metres shared with each
   * @throws IllegalArgumentException if there is no such unit
   */
  public ImmutableSortedMap<AreaCode, Double> neighbours(AreaCode code) {
    unit(code);
    return requireNonNull(neighbours.get(code));
  }

  private Unit unit(AreaCode code) {
    Unit unit = units.get(code);
    if (unit == null) {
      throw new IllegalArgumentException("There is no unit " + code + ".");
    }
    return unit;
  }

  /**
   * Tells whether every unit has a point, which the moment of inertia needs.
   *
   * @return whether it has
   */
  public boolean hasPoints() {
    return units.values().stream().allMatch(unit -> !Double.isNaN(unit.x + unit.y));
  }

  /**
   * Returns the pieces that the graph falls into.
   *
   * @return the units of each piece, the piece of the first unit first; one piece if all are connected
   */
  public ImmutableList<ImmutableSet<AreaCode>> pieces() {
    int[] piece = new int[units.size()];
    int count = Pieces.of(network(), piece);
    ImmutableList.Builder<ImmutableSet<AreaCode>> pieces = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      ImmutableSet.Builder<AreaCode> codes = ImmutableSet.builder();
      int at = 0;
      for (AreaCode code : units.keySet()) {
        if (piece[at++] == i) {
          codes.add(code);
        }
      }
      pieces.add(codes.build());
    }
    return pieces.build();
  }

  /**
   * Returns the same units with other loads.
   *
   * @param loads the load of every unit
   * @return the graph
   * @throws IllegalArgumentException if a unit has no load, or a load is of no unit
   */
  public UnitGraph withLoads(Map<AreaCode, Double> loads) {
    for (AreaCode code : loads.keySet()) {
      unit(code);
    }
    Builder builder = builder();
    units.forEach(
        (code, unit) -> {
          Double load = loads.get(code);
          if (load == null) {
            throw new IllegalArgumentException("Unit " + code + " has no load: give it one.");
          }
          builder.unit(code, load, unit.x, unit.y);
        });
    neighbours.forEach((code, next) -> builder.neighbours.put(code, new TreeMap<>(next)));
    return builder.build();
  }

  /**
   * Returns the graph with two more neighbours, such as the ends of a bridge.
   *
   * @param one a unit
   * @param other another
   * @param metres the metres that count as shared, more than 0
   * @return the graph
   */
  public UnitGraph withNeighbours(AreaCode one, AreaCode other, double metres) {
    Builder builder = builder();
    units.forEach((code, unit) -> builder.unit(code, unit.load, unit.x, unit.y));
    neighbours.forEach((code, next) -> builder.neighbours.put(code, new TreeMap<>(next)));
    return builder.neighbours(one, other, metres).build();
  }

  /** What loads are multiplied by, so that they are whole. */
  double scale() {
    boolean whole = units.values().stream().allMatch(unit -> unit.load == Math.rint(unit.load));
    return whole ? 1 : THOUSANDTHS;
  }

  /** The units as arrays, in the order of their codes. */
  UnitNetwork network() {
    double scale = scale();
    Map<AreaCode, Integer> numbers = new HashMap<>();
    units.keySet().forEach(code -> numbers.put(code, numbers.size()));
    int n = units.size();
    long[] loads = new long[n];
    double[] xs = new double[n];
    double[] ys = new double[n];
    int[][] next = new int[n][];
    long[][] metres = new long[n][];
    int at = 0;
    for (Map.Entry<AreaCode, Unit> unit : units.entrySet()) {
      loads[at] = Math.round(unit.getValue().load * scale);
      xs[at] = Double.isNaN(unit.getValue().x) ? 0 : unit.getValue().x;
      ys[at] = Double.isNaN(unit.getValue().y) ? 0 : unit.getValue().y;
      ImmutableSortedMap<AreaCode, Double> around = neighbours(unit.getKey());
      next[at] = around.keySet().stream().mapToInt(numbers::get).toArray();
      metres[at] =
          around.values().stream().mapToLong(one -> Math.max(1, Math.round(one))).toArray();
      at++;
    }
    return new UnitNetwork(loads, next, metres, xs, ys);
  }

  @Override
  public String toString() {
    int edges = neighbours.values().stream().mapToInt(Map::size).sum() / 2;
    return units.size() + " units with " + edges + " pairs of neighbours";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitGraph that
        && units.equals(that.units)
        && neighbours.equals(that.neighbours);
  }

  @Override
  public int hashCode() {
    return Arrays.asList(units, neighbours).hashCode();
  }
}
