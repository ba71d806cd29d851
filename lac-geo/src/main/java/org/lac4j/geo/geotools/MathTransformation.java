package org.lac4j.geo.geotools;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;

/** Transforms points by a transform of GeoTools. */
final class MathTransformation implements PointTransformation {

  private final MathTransform transform;

  private MathTransformation(MathTransform transform) {
    this.transform = transform;
  }

  static MathTransformation between(int from, int to) {
    try {
      return new MathTransformation(
          CRS.findMathTransform(Epsg.decode(from), Epsg.decode(to), false));
    } catch (FactoryException e) {
      throw new UnknownCoordinateSystemException(
          from,
          "GeoTools knows no way from EPSG:"
              + from
              + " to EPSG:"
              + to
              + ": convert the data with a program that has the grid for it, for example ogr2ogr.",
          e);
    }
  }

  @Override
  public boolean apply(double x, double y, double[] into, int at) {
    into[at] = x;
    into[at + 1] = y;
    boolean reached = transform(into, at);
    if (!reached) {
      into[at] = Double.NaN;
      into[at + 1] = Double.NaN;
    }
    return reached;
  }

  private boolean transform(double[] xy, int at) {
    if (!isFinite(xy, at)) {
      return false;
    }
    try {
      transform.transform(xy, at, xy, at, 1);
      return isFinite(xy, at);
    } catch (TransformException e) {
      return false;
    }
  }

  private static boolean isFinite(double[] xy, int at) {
    return Double.isFinite(xy[at]) && Double.isFinite(xy[at + 1]);
  }
}
