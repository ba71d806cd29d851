package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A place that borders enclose.
 *
 * @param onPlane its polygon in the plane
 * @param inFile its polygon in the file's coordinates
 * @param covering the surfaces that cover a point of it, in order
 */
public record Face(Polygon onPlane, Geometry inFile, ImmutableList<Integer> covering) {

  public static Face of(Polygon polygon, Plane plane, SurfaceIndex surfaces) {
    Geometry inFile = plane.toFile(polygon);
    return new Face(polygon, inFile, surfaces.at(inFile.getInteriorPoint().getCoordinate()));
  }

  public boolean isUncovered() {
    return covering.isEmpty();
  }

  public boolean isOverlap() {
    return covering.size() > 1;
  }
}
