package org.lac4j.geo.audit.internal.ground;

import java.util.Optional;
import org.lac4j.geo.audit.Measurement;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * Sizes on the ground: measured on the British National Grid, or off it on a plane that is true to scale in the middle of
 * the place; in a system that is not known, in its own units.
 */
public final class Ground {

  private static final double TOLERANCE = 0.01;

  /** From so many vertices on, it is faster to cover a polygon with squares, unless it is thin. */
  private static final int MANY = 1000;

  /** Of the mean width to the perimeter. */
  private static final double THIN = 0.003;

  private final CoordinateSystem coordinateSystem;
  private final Optional<PointTransformation> toGrid;

  /**
   * @param coordinateSystem the system of the geometries to measure
   */
  public Ground(CoordinateSystem coordinateSystem) {
    this.coordinateSystem = coordinateSystem;
    this.toGrid = SystemPaths.toGrid(coordinateSystem.epsg());
  }

  /** What sizes of places in a box are measured by. */
  public Measurement measurement(Envelope box) {
    if (toGrid.isPresent() && onGrid(new GeometryFactory().toGeometry(box)).isPresent()) {
      return Measurement.NATIONAL_GRID;
    }
    return SystemPaths.toLonLat(coordinateSystem.epsg()).isPresent()
        ? Measurement.ELLIPSOID
        : Measurement.OWN_UNITS;
  }

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

  /** Tells whether a circle of a diameter fits into a polygon; mostly without looking for the largest. */
  public boolean isAsWideAs(Geometry geometry, double metres) {
    return PolygonParts.polygons(inMetres(geometry)).stream()
        .anyMatch(polygon -> isAsWideAs(polygon, metres));
  }

  private static boolean isAsWideAs(Polygon polygon, double metres) {
    double area = polygon.getArea();
    if (area < Math.PI / 4 * metres * metres) {
      return false;
    }
    boolean surely = polygon.getNumInteriorRing() == 0 && 2 * area >= metres * polygon.getLength();
    return surely || width(polygon) >= metres;
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
    if (coordinateSystem.equals(CoordinateSystem.BRITISH_NATIONAL_GRID) || geometry.isEmpty()) {
      return geometry;
    }
    return onGrid(geometry)
        .orElseGet(
            () -> Plane.at(coordinateSystem, geometry.getEnvelopeInternal()).toPlane(geometry));
  }

  private Optional<Geometry> onGrid(Geometry geometry) {
    return toGrid.flatMap(path -> SystemPaths.apply(path, geometry));
  }
}
