package org.lac4j.geo.audit.internal.ground;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** RingVertices of polygons and their vertices. */
public final class RingVertices {

  private RingVertices() {}

  /** The shell and the holes, in that order. */
  public static ImmutableList<LinearRing> of(Polygon polygon) {
    ImmutableList.Builder<LinearRing> rings = ImmutableList.builder();
    rings.add(polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(polygon.getInteriorRingN(i));
    }
    return rings.build();
  }

  /** How many vertices repeat the one before. */
  public static int repeated(CoordinateSequence line) {
    int repeated = 0;
    for (int i = 1; i < line.size(); i++) {
      if (repeats(line, i)) {
        repeated++;
      }
    }
    return repeated;
  }

  public static Optional<Coordinate> firstRepeated(CoordinateSequence line) {
    for (int i = 1; i < line.size(); i++) {
      if (repeats(line, i)) {
        return Optional.of(line.getCoordinateCopy(i));
      }
    }
    return Optional.empty();
  }

  private static boolean repeats(CoordinateSequence line, int i) {
    return line.getX(i) == line.getX(i - 1) && line.getY(i) == line.getY(i - 1);
  }
}
