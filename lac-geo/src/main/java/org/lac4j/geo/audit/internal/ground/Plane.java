package org.lac4j.geo.audit.internal.ground;

import java.util.Optional;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.internal.distance.Metric;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * A flat map in metres: the file's coordinates, stretched by fixed factors, so that straight lines stay straight.
 *
 * @param x0 the x that becomes 0
 * @param y0 the y that becomes 0
 * @param metresPerX the length of a unit of x
 * @param metresPerY the length of a unit of y
 */
public record Plane(double x0, double y0, double metresPerX, double metresPerY) {

  /** A plane that is true to scale at the middle of a box; in a system that is not known, its units are metres. */
  public static Plane at(CoordinateSystem coordinateSystem, Envelope box) {
    Coordinate centre = box.isNull() ? new Coordinate(0, 0) : box.centre();
    if (coordinateSystem.equals(CoordinateSystem.BRITISH_NATIONAL_GRID)) {
      return new Plane(centre.x, centre.y, 1, 1);
    }
    if (coordinateSystem.isGeographic()) {
      return onEllipsoid(centre, 1, 0, 0, 1);
    }
    return SystemPaths.toLonLat(coordinateSystem.epsg())
        .flatMap(path -> projected(path, centre))
        .orElseGet(() -> new Plane(centre.x, centre.y, 1, 1));
  }

  /** Follows a unit of x and a unit of y to the ellipsoid. */
  private static Optional<Plane> projected(PointTransformation path, Coordinate centre) {
    double[] at = new double[6];
    boolean known =
        path.apply(centre.x, centre.y, at, 0)
            && path.apply(centre.x + 1, centre.y, at, 2)
            && path.apply(centre.x, centre.y + 1, at, 4);
    if (!known) {
      return Optional.empty();
    }
    Plane onEllipsoid =
        onEllipsoid(
            new Coordinate(at[0], at[1]),
            at[2] - at[0],
            at[3] - at[1],
            at[4] - at[0],
            at[5] - at[1]);
    return Optional.of(
        new Plane(centre.x, centre.y, onEllipsoid.metresPerX, onEllipsoid.metresPerY));
  }

  /** The lengths of two steps in degrees from a place. */
  private static Plane onEllipsoid(
      Coordinate place, double eastX, double northX, double eastY, double northY) {
    Metric metric = Metric.of(true);
    double sine = metric.sine(place.y);
    double perEast = metric.metresPerX(sine);
    double perNorth = metric.metresPerY(sine);
    return new Plane(
        place.x,
        place.y,
        Math.hypot(eastX * perEast, northX * perNorth),
        Math.hypot(eastY * perEast, northY * perNorth));
  }

  public Coordinate toPlane(double x, double y) {
    return new Coordinate((x - x0) * metresPerX, (y - y0) * metresPerY);
  }

  public Coordinate toFile(Coordinate place) {
    return new Coordinate(place.x / metresPerX + x0, place.y / metresPerY + y0);
  }

  public Geometry toPlane(Geometry geometry) {
    return AffineTransformation.translationInstance(-x0, -y0)
        .scale(metresPerX, metresPerY)
        .transform(geometry);
  }

  public Geometry toFile(Geometry geometry) {
    return AffineTransformation.scaleInstance(1 / metresPerX, 1 / metresPerY)
        .translate(x0, y0)
        .transform(geometry);
  }

  public Envelope toFile(Envelope box) {
    return new Envelope(
        toFile(new Coordinate(box.getMinX(), box.getMinY())),
        toFile(new Coordinate(box.getMaxX(), box.getMaxY())));
  }
}
