package org.lac4j.geo.compare;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** How far two outlines are apart: the farthest vertex of either from the other's outline, by Hausdorff. */
final class BoundaryDistance {

  private BoundaryDistance() {}

  /** Metres; infinite if one has no outline and the other has. */
  static double between(Geometry a, Geometry b) {
    return upTo(Double.POSITIVE_INFINITY, a, b);
  }

  /** Metres, or something above the limit as soon as it is known to be above. */
  static double upTo(double limit, Geometry a, Geometry b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
    }
    double boxes = boxDistance(a.getEnvelopeInternal(), b.getEnvelopeInternal());
    if (boxes > limit) {
      return boxes;
    }
    double there = oneWay(limit, a, b);
    return there > limit ? there : Math.max(there, oneWay(limit, b, a));
  }

  /** No outline is nearer to the other than the sides of their boxes. */
  private static double boxDistance(Envelope a, Envelope b) {
    return Math.max(
        Math.max(Math.abs(a.getMinX() - b.getMinX()), Math.abs(a.getMaxX() - b.getMaxX())),
        Math.max(Math.abs(a.getMinY() - b.getMinY()), Math.abs(a.getMaxY() - b.getMaxY())));
  }

  private static double oneWay(double limit, Geometry from, Geometry to) {
    IndexedFacetDistance outline = new IndexedFacetDistance(to.getBoundary());
    double farthest = 0;
    for (Coordinate vertex : from.getCoordinates()) {
      double metres = outline.distance(from.getFactory().createPoint(vertex));
      farthest = Math.max(farthest, metres);
      if (farthest > limit) {
        break;
      }
    }
    return farthest;
  }
}
