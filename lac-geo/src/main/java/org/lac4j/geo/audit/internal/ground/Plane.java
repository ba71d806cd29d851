package org.lac4j.geo.audit.internal.ground;

import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.internal.distance.Metric;
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

  /** A plane that is true to scale at the middle of a box. */
  public static Plane at(CoordinateSystem coordinateSystem, Envelope box) {
    Coordinate centre = box.isNull() ? new Coordinate(0, 0) : box.centre();
    Metric metric = Metric.of(coordinateSystem.isGeographic());
    double sine = metric.sine(centre.y);
    return new Plane(centre.x, centre.y, metric.metresPerX(sine), metric.metresPerY(sine));
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
