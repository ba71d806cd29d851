package org.lac4j.geo.coverage.internal.building;

import java.util.Arrays;
import java.util.List;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.internal.index.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * All rings of a coverage in flat arrays, shells and holes alike.
 *
 * <p>The closing vertex and vertices that repeat the one before are left out, and zeros are positive; a ring that is one
 * point keeps that point, as an edge of no length. Edge i runs from vertex i to {@link #next}.
 *
 * <p>Used by one thread.
 */
public final class CoverageRings {

  private double[] xy;
  private int[] ringOf;
  private int[] starts = new int[16];
  private int[] areas = new int[16];
  private int size;
  private int count;

  private CoverageRings(int vertices) {
    this.xy = new double[2 * vertices];
    this.ringOf = new int[vertices];
  }

  /**
   * Collects the rings of each area.
   *
   * @param areas the areas at their ordinals
   * @param polygons the polygon or multipolygon of each
   */
  public static CoverageRings of(List<Area> areas, List<Geometry> polygons) {
    int vertices = polygons.stream().mapToInt(Geometry::getNumPoints).sum();
    CoverageRings rings = new CoverageRings(vertices);
    for (int ordinal = 0; ordinal < areas.size(); ordinal++) {
      Geometry geometry = polygons.get(ordinal);
      for (int part = 0; part < geometry.getNumGeometries(); part++) {
        rings.add((Polygon) geometry.getGeometryN(part), areas.get(ordinal), ordinal);
      }
    }
    return rings;
  }

  private void add(Polygon polygon, Area area, int ordinal) {
    add(polygon.getExteriorRing(), area, ordinal);
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      add(polygon.getInteriorRingN(hole), area, ordinal);
    }
  }

  private void add(LinearRing ring, Area area, int ordinal) {
    CoordinateSequence vertices = ring.getCoordinateSequence();
    if (vertices.size() == 0) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      areas = Arrays.copyOf(areas, 2 * count);
    }
    int start = size;
    starts[count] = start;
    areas[count] = ordinal;
    for (int i = 0; i < vertices.size(); i++) {
      double x = vertices.getX(i) + 0.0;
      double y = vertices.getY(i) + 0.0;
      check(area, x, y);
      if (size == start || x(size - 1) != x || y(size - 1) != y) {
        xy[2 * size] = x;
        xy[2 * size + 1] = y;
        ringOf[size++] = count;
      }
    }
    if (size - start > 1 && x(size - 1) == x(start) && y(size - 1) == y(start)) {
      size--;
    }
    count++;
  }

  private static void check(Area area, double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException(
          "The boundary of "
              + area
              + " has a vertex at ("
              + x
              + " "
              + y
              + "): coordinates are finite numbers.");
    }
    if (!Orientation.isInRange(x) || !Orientation.isInRange(y)) {
      throw new IllegalArgumentException(
          "The boundary of "
              + area
              + " has a vertex at ("
              + x
              + " "
              + y
              + "): a coordinate is 0 or between "
              + Orientation.SMALLEST
              + " and "
              + Orientation.LARGEST
              + " in size. Check the file's coordinates and its coordinate system.");
    }
  }

  /** The number of vertices, and of edges. */
  int size() {
    return size;
  }

  /** The number of rings. */
  int count() {
    return count;
  }

  int start(int ring) {
    return starts[ring];
  }

  int end(int ring) {
    return ring + 1 < count ? starts[ring + 1] : size;
  }

  double x(int vertex) {
    return xy[2 * vertex];
  }

  double y(int vertex) {
    return xy[2 * vertex + 1];
  }

  /** The vertex at the other end of an edge. */
  int next(int edge) {
    int ring = ringOf[edge];
    return edge + 1 < end(ring) ? edge + 1 : starts[ring];
  }

  /** The ordinal of the area that an edge belongs to. */
  int area(int edge) {
    return areas[ringOf[edge]];
  }
}
