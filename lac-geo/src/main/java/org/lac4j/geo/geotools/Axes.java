package org.lac4j.geo.geotools;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Swaps x and y of every vertex. */
final class Axes implements CoordinateSequenceFilter {

  private Axes() {}

  /** A copy with x and y swapped. */
  static Geometry swapped(Geometry geometry) {
    Geometry copy = geometry.copy();
    copy.apply(new Axes());
    return copy;
  }

  @Override
  public void filter(CoordinateSequence vertices, int index) {
    double x = vertices.getX(index);
    vertices.setOrdinate(index, CoordinateSequence.X, vertices.getY(index));
    vertices.setOrdinate(index, CoordinateSequence.Y, x);
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
