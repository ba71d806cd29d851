package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * The outline of a place, cut at its two ends into two sides, as two lines that run from the one end to the other.
 *
 * @param first a side
 * @param second the other one, from the same end
 * @param squareMetres the size of the place
 */
record TwoSides(
    ImmutableList<Coordinate> first, ImmutableList<Coordinate> second, double squareMetres) {

  private static final int STEPS = 24;

  /** The ends of a place run to points, and say nothing of its width. */
  private static final double ENDS = 0.12;

  private static final double CORNER_DEGREES = 35;

  /** Cuts the outline of a polygon in metres at the two vertices that are farthest apart. */
  static TwoSides of(Polygon polygon) {
    Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
    int count = ring.length - 1;
    int from = farthest(ring, count, 0);
    int to = farthest(ring, count, from);
    from = farthest(ring, count, to);
    return new TwoSides(
        side(ring, count, from, to, 1), side(ring, count, from, to, -1), polygon.getArea());
  }

  private static int farthest(Coordinate[] ring, int count, int from) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (ring[i].distance(ring[from]) > ring[best].distance(ring[from])) {
        best = i;
      }
    }
    return best;
  }

  private static ImmutableList<Coordinate> side(
      Coordinate[] ring, int count, int from, int to, int step) {
    ImmutableList.Builder<Coordinate> side = ImmutableList.builder();
    for (int i = from; i != to; i = Math.floorMod(i + step, count)) {
      side.add(ring[i]);
    }
    return side.add(ring[to]).build();
  }

  double lengthMetres() {
    return (length(first) + length(second)) / 2;
  }

  private static double length(List<Coordinate> side) {
    double length = 0;
    for (int i = 0; i + 1 < side.size(); i++) {
      length += side.get(i).distance(side.get(i + 1));
    }
    return length;
  }

  double meanWidth() {
    return squareMetres / lengthMetres();
  }

  /** How many times as long as wide. */
  double slenderness() {
    return lengthMetres() / meanWidth();
  }

  /** How evenly wide the place is between its ends: the standard deviation of its widths by their mean. */
  double unevenness() {
    List<Double> widths = new ArrayList<>();
    double length = length(first);
    for (int step = 0; step < STEPS; step++) {
      double share = ENDS + (1 - 2 * ENDS) * step / (STEPS - 1);
      widths.add(toSecond(at(share * length)));
    }
    double mean = widths.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double square =
        widths.stream().mapToDouble(width -> (width - mean) * (width - mean)).average().orElse(0);
    return mean == 0 ? 0 : Math.sqrt(square) / mean;
  }

  private Coordinate at(double along) {
    double rest = along;
    for (int i = 0; i + 1 < first.size(); i++) {
      Coordinate a = first.get(i);
      Coordinate b = first.get(i + 1);
      double piece = a.distance(b);
      if (rest <= piece && piece > 0) {
        double share = rest / piece;
        return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
      }
      rest -= piece;
    }
    return first.get(first.size() - 1);
  }

  private double toSecond(Coordinate point) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i + 1 < second.size(); i++) {
      nearest = Math.min(nearest, Distance.pointToSegment(point, second.get(i), second.get(i + 1)));
    }
    return nearest;
  }

  /** The vertices between the ends of the side that has fewer. */
  int fewerVertices() {
    return Math.min(first.size(), second.size()) - 2;
  }

  /** The vertices between the ends of the side that has more. */
  int moreVertices() {
    return Math.max(first.size(), second.size()) - 2;
  }

  /** The share of the vertices on both sides at which a line turns sharply. */
  double cornerShare() {
    int vertices = fewerVertices() + moreVertices();
    return vertices == 0 ? 0 : (double) (corners(first) + corners(second)) / vertices;
  }

  private static int corners(List<Coordinate> side) {
    int corners = 0;
    for (int i = 1; i + 1 < side.size(); i++) {
      double turn =
          180 - Math.toDegrees(Angle.angleBetween(side.get(i - 1), side.get(i), side.get(i + 1)));
      if (turn > CORNER_DEGREES) {
        corners++;
      }
    }
    return corners;
  }
}
