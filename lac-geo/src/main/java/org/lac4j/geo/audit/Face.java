package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A place that borders enclose.
 *
 * @param onPlane its polygon in the plane
 * @param inFile its polygon in the file's coordinates
 * @param covering the surfaces that cover a point of it, in order
 */
record Face(Polygon onPlane, Geometry inFile, ImmutableList<Integer> covering) {

  static Face of(Polygon polygon, Plane plane, SurfaceIndex surfaces) {
    Geometry inFile = plane.toFile(polygon);
    return new Face(polygon, inFile, surfaces.at(inFile.getInteriorPoint().getCoordinate()));
  }

  boolean isUncovered() {
    return covering.isEmpty();
  }

  boolean isOverlap() {
    return covering.size() > 1;
  }
}
