package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.PointQuery;

/**
 * The areas near a point: those that cover it, and those with a boundary near by.
 *
 * <p>Immutable and thread-safe.
 */
public final class NearbyAreas {

  /** A little more than the square of a root may be short of what the root was taken from. */
  private static final double ROUNDING = 1 + 0x1p-50;

  private final PointQuery query;
  private final BoundaryDistances distances;

  public NearbyAreas(PointQuery query, BoundaryDistances distances) {
    this.query = query;
    this.distances = distances;
  }

  /**
   * Finds the areas of which some point lies within a distance.
   *
   * @param metres the distance
   * @param into takes the ordinals in ascending order, the lowest if not all fit
   * @return how many areas there are, which may be more than fitted
   */
  public int within(double x, double y, double metres, int[] into) {
    int[] ordinals = into;
    while (true) {
      int covering = query.all(x, y, ordinals);
      int found =
          covering <= ordinals.length
              ? distances.within(x, y, metres * metres, ordinals, covering)
              : covering;
      if (found <= ordinals.length) {
        System.arraycopy(ordinals, 0, into, 0, Math.min(found, into.length));
        return found;
      }
      ordinals = new int[Math.max(found, 2 * ordinals.length + 8)];
    }
  }

  /**
   * Finds the nearest area; of several at the same distance, the lowest.
   *
   * @param metresFromEdge the distance of the point to the nearest boundary
   * @param into takes the ordinal, or {@link PointQuery#NONE}, as its first element
   * @return the distance in metres; infinite if there is no area
   */
  public double nearest(double x, double y, double metresFromEdge, int[] into) {
    into[0] = query.lowest(x, y);
    if (into[0] != PointQuery.NONE) {
      return 0;
    }
    if (metresFromEdge < Double.POSITIVE_INFINITY) {
      double squared = metresFromEdge * metresFromEdge * ROUNDING + Double.MIN_NORMAL;
      into[0] = distances.lowestWithin(x, y, squared);
      if (into[0] == PointQuery.NONE) {
        distances.within(x, y, squared, into, 0);
      }
    }
    // Only in an index that somebody made up do boundaries bound nothing.
    return into[0] == PointQuery.NONE ? Double.POSITIVE_INFINITY : metresFromEdge;
  }
}
