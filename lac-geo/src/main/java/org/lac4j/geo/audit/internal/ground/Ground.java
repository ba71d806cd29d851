package org.lac4j.geo.audit.internal.ground;

import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Sizes on the ground: degrees are taken to the British National Grid, or off it to a plane that is true to scale in the
 * middle of the place.
 *
 * @param coordinateSystem the system of the geometries to measure
 */
public record Ground(CoordinateSystem coordinateSystem) {

  private static final double TOLERANCE = 0.01;

  /** From so many vertices on, it is faster to cover a polygon with squares, unless it is thin. */
  private static final int MANY = 1000;

  /** Of the mean width to the perimeter. */
  private static final double THIN = 0.003;

  public double squareMetres(Geometry geometry) {
    return inMetres(geometry).getArea();
  }

  public double lengthMetres(Geometry geometry) {
    return inMetres(geometry).getLength();
  }

  /** The diameter of the largest circle in a polygon, within 1 %; of several, in any of them. */
  public double widthMetres(Geometry geometry) {
    return PolygonParts.polygons(inMetres(geometry)).stream()
        .mapToDouble(Ground::width)
        .max()
        .orElse(0);
  }

  /** The diameter of the largest circle in a polygon, within 1 %, in the polygon's own units. */
  public static double width(Polygon polygon) {
    double mean = 2 * polygon.getArea() / polygon.getLength();
    boolean thin = mean < THIN * polygon.getLength();
    return thin || polygon.getNumPoints() < MANY
        ? InscribedCircle.diameter(polygon, TOLERANCE)
        : 2 * new MaximumInscribedCircle(polygon, TOLERANCE * mean / 2).getRadiusLine().getLength();
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
