package org.lac4j.geo.districting.internal;

/**
 * Units as arrays: loads, neighbours with the length of the line that they share, and points.
 *
 * <p>Not copied: whoever makes it leaves the arrays as they are. Safe for threads then.
 */
public final class UnitNetwork {

  private final long[] loads;
  private final int[][] neighbours;
  private final long[][] metres;
  private final double[] xs;
  private final double[] ys;

  /**
   * Creates a network.
   *
   * @param loads the load of each unit, 0 or more
   * @param neighbours the neighbours of each unit, both ways, in ascending order
   * @param metres the metres of the line shared with each neighbour
   * @param xs the x of a point of each unit, in metres
   * @param ys its y
   */
  public UnitNetwork(long[] loads, int[][] neighbours, long[][] metres, double[] xs, double[] ys) {
    this.loads = loads;
    this.neighbours = neighbours;
    this.metres = metres;
    this.xs = xs;
    this.ys = ys;
  }

  /**
   * Returns how many units there are.
   *
   * @return the count
   */
  public int size() {
    return loads.length;
  }

  /**
   * Returns the load of a unit.
   *
   * @param unit the unit, from 0
   * @return its load
   */
  public long load(int unit) {
    return loads[unit];
  }

  int[] neighbours(int unit) {
    return neighbours[unit];
  }

  long metres(int unit, int neighbour) {
    return metres[unit][neighbour];
  }

  double x(int unit) {
    return xs[unit];
  }

  double y(int unit) {
    return ys[unit];
  }

  /**
   * Returns the load of all units.
   *
   * @return the sum
   */
  public long total() {
    long sum = 0;
    for (long load : loads) {
      sum += load;
    }
    return sum;
  }
}
