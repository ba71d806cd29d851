package org.lac4j.geo.crs;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Transforms whole geometries with {@link NationalGrid}: each vertex, and straight lines between them.
 *
 * <p>The geometry that is given stays as it is. Thread-safe.
 */
public final class GridGeometry {

  private GridGeometry() {}

  /**
   * Transforms a geometry to the National Grid.
   *
   * @param lonLat the geometry in longitude and latitude
   * @return a copy in metres
   * @throws OffGridException if a vertex lies off the grid
   */
  public static Geometry toGrid(Geometry lonLat) {
    return transformed(lonLat, NationalGrid.ostn15()::toGrid);
  }

  /**
   * Transforms a geometry to longitude and latitude.
   *
   * @param grid the geometry in eastings and northings
   * @return a copy in degrees
   * @throws OffGridException if a vertex lies off the grid
   */
  public static Geometry toLonLat(Geometry grid) {
    return transformed(grid, NationalGrid.ostn15()::toLonLat);
  }

  private static Geometry transformed(Geometry geometry, Transformation transformation) {
    Geometry copy = geometry.copy();
    copy.apply(new EachVertex(transformation));
    return copy;
  }

  /** One of the two directions, as {@link NationalGrid} offers them. */
  @FunctionalInterface
  private interface Transformation {
    boolean apply(double x, double y, double[] into, int at);
  }

  private static final class EachVertex implements CoordinateSequenceFilter {

    private final Transformation transformation;
    private final double[] xy = new double[2];

    private EachVertex(Transformation transformation) {
      this.transformation = transformation;
    }

    @Override
    public void filter(CoordinateSequence vertices, int i) {
      double x = vertices.getX(i);
      double y = vertices.getY(i);
      if (!transformation.apply(x, y, xy, 0)) {
        throw new OffGridException(transformation.apply(y, x, xy, 0));
      }
      vertices.setOrdinate(i, CoordinateSequence.X, xy[0]);
      vertices.setOrdinate(i, CoordinateSequence.Y, xy[1]);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
