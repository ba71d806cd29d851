package org.lac4j.geo.audit;

import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygonal;

/**
 * Sizes on the ground: degrees are taken to the British National Grid, or off it to a plane that is true to scale in the
 * middle of the place.
 *
 * @param coordinateSystem the system of the geometries to measure
 */
record Ground(CoordinateSystem coordinateSystem) {

  /** Of a shape's area to that of a circle with its circumference; below, it is measured across its vertices. */
  private static final double THIN = 0.02;

  private static final double TIP = Math.toRadians(30);
  private static final double INSCRIBED_TOLERANCE = 0.01;

  double squareMetres(Geometry geometry) {
    return inMetres(geometry).getArea();
  }

  double lengthMetres(Geometry geometry) {
    return inMetres(geometry).getLength();
  }

  /** The diameter of the largest circle in a polygon, within 1 %; of a thin one, its width across a vertex, at most twice its mean. */
  double widthMetres(Geometry geometry) {
    double widest = 0;
    Geometry metres = inMetres(geometry);
    for (int i = 0; i < metres.getNumGeometries(); i++) {
      Geometry part = metres.getGeometryN(i);
      if (part instanceof Polygonal && part.getArea() > 0) {
        widest = Math.max(widest, width(part));
      }
    }
    return widest;
  }

  /** The width of one polygon, in its own units. */
  static double width(Geometry polygon) {
    double perimeter = polygon.getLength();
    double area = polygon.getArea();
    double mean = 2 * area / perimeter;
    if (4 * Math.PI * area < THIN * perimeter * perimeter) {
      double across = acrossVertices(polygon.getCoordinates());
      return across == 0 ? 2 * mean : Math.min(2 * mean, Math.max(mean, across));
    }
    return 2
        * new MaximumInscribedCircle(polygon, INSCRIBED_TOLERANCE * mean)
            .getRadiusLine()
            .getLength();
  }

  /** From each vertex, but for the tips, to the nearest edge that doesn't end there; the largest of these, or 0. */
  private static double acrossVertices(Coordinate[] ring) {
    double widest = 0;
    int edges = ring.length - 1;
    LineSegment edge = new LineSegment();
    for (int vertex = 0; vertex < edges; vertex++) {
      Coordinate before = ring[vertex == 0 ? edges - 1 : vertex - 1];
      if (Angle.angleBetween(before, ring[vertex], ring[vertex + 1]) < TIP) {
        continue;
      }
      double nearest = Double.POSITIVE_INFINITY;
      for (int other = 0; other < edges && nearest > widest; other++) {
        edge.setCoordinates(ring[other], ring[other + 1]);
        if (!edge.p0.equals2D(ring[vertex]) && !edge.p1.equals2D(ring[vertex])) {
          nearest = Math.min(nearest, edge.distance(ring[vertex]));
        }
      }
      if (Double.isFinite(nearest)) {
        widest = Math.max(widest, nearest);
      }
    }
    return widest;
  }

  private Geometry inMetres(Geometry geometry) {
    if (!coordinateSystem.isGeographic() || geometry.isEmpty()) {
      return geometry;
    }
    ToGrid toGrid = new ToGrid();
    Geometry grid = geometry.copy();
    grid.apply(toGrid);
    return toGrid.off
        ? Plane.at(coordinateSystem, geometry.getEnvelopeInternal()).toPlane(geometry)
        : grid;
  }

  private static final class ToGrid implements CoordinateSequenceFilter {
    private final NationalGrid grid = NationalGrid.ostn15();
    private final double[] place = new double[2];
    private boolean off;

    @Override
    public void filter(CoordinateSequence line, int i) {
      off |= !grid.toGrid(line.getX(i), line.getY(i), place, 0);
      line.setOrdinate(i, 0, place[0]);
      line.setOrdinate(i, 1, place[1]);
    }

    @Override
    public boolean isDone() {
      return off;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
