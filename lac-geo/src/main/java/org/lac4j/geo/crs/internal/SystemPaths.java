package org.lac4j.geo.crs.internal;

import java.util.Optional;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The ways between coordinate systems: longitude and latitude, the National Grid and Web Mercator without GeoTools, all
 * others with it.
 */
public final class SystemPaths {

  private static final int LON_LAT = 4326;
  private static final int GRID = 27700;

  private SystemPaths() {}

  /** The way to the National Grid; empty if the system is not known. */
  public static Optional<PointTransformation> toGrid(int epsg) {
    return between(epsg, GRID);
  }

  /** The way to longitude and latitude; empty if the system is not known. */
  public static Optional<PointTransformation> toLonLat(int epsg) {
    return between(epsg, LON_LAT);
  }

  /** The way from one system to another; empty if one of them is not known. */
  public static Optional<PointTransformation> between(int from, int to) {
    if (from == to) {
      return Optional.of(SystemPaths::same);
    }
    if (from == WebMercator.EPSG) {
      PointTransformation start = WebMercator::toLonLat;
      return between(LON_LAT, to).map(start::andThen);
    }
    if (to == WebMercator.EPSG) {
      return between(from, LON_LAT).map(start -> start.andThen(WebMercator::fromLonLat));
    }
    try {
      return Optional.of(CoordinateSystems.transformation(from, to));
    } catch (UnknownCoordinateSystemException e) {
      return Optional.empty();
    }
  }

  private static boolean same(double x, double y, double[] into, int at) {
    into[at] = x;
    into[at + 1] = y;
    return Double.isFinite(x) && Double.isFinite(y);
  }

  /** Takes each vertex of a geometry on a way; empty if one of them can't go it. The geometry stays as it is. */
  public static Optional<Geometry> apply(PointTransformation path, Geometry geometry) {
    Geometry copy = geometry.copy();
    EachVertex vertices = new EachVertex(path);
    copy.apply(vertices);
    return vertices.missed ? Optional.empty() : Optional.of(copy);
  }

  private static final class EachVertex implements CoordinateSequenceFilter {
    private final PointTransformation path;
    private final double[] place = new double[2];
    private boolean missed;

    EachVertex(PointTransformation path) {
      this.path = path;
    }

    @Override
    public void filter(CoordinateSequence line, int i) {
      missed |= !path.apply(line.getX(i), line.getY(i), place, 0);
      line.setOrdinate(i, 0, place[0]);
      line.setOrdinate(i, 1, place[1]);
    }

    @Override
    public boolean isDone() {
      return missed;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
