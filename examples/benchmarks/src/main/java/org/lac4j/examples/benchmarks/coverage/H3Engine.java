package org.lac4j.examples.benchmarks.coverage;

import com.uber.h3core.H3Core;
import com.uber.h3core.util.LatLng;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * H3: hexagons wholly inside an area know it from a table; in those near a boundary, JTS is asked.
 *
 * <p>Boundaries are followed in steps far smaller than a hexagon, and the neighbours of each hexagon on the way count as
 * boundary, too.
 */
final class H3Engine implements PointLookup {

  private static final int RESOLUTION = 9;
  private static final double STEP_DEGREES = 0.0005;
  private static final int BOUNDARY = -2;

  private final H3Core h3;
  private final CellTable table = new CellTable();
  private final JtsIndexed exact;

  H3Engine(Coverage coverage) {
    try {
      this.h3 = H3Core.newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.exact = new JtsIndexed(coverage);
    for (int i = 0; i < coverage.size(); i++) {
      Geometry geometry = coverage.areas().get(i).geometry();
      for (int part = 0; part < geometry.getNumGeometries(); part++) {
        Polygon polygon = (Polygon) geometry.getGeometryN(part);
        addBoundary(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          addBoundary(polygon.getInteriorRingN(hole));
        }
      }
    }
    for (int i = 0; i < coverage.size(); i++) {
      Geometry geometry = coverage.areas().get(i).geometry();
      for (int part = 0; part < geometry.getNumGeometries(); part++) {
        addInside((Polygon) geometry.getGeometryN(part), i);
      }
    }
  }

  private void addBoundary(LinearRing ring) {
    Coordinate[] vertices = ring.getCoordinates();
    long last = 0;
    for (int i = 1; i < vertices.length; i++) {
      Coordinate a = vertices[i - 1];
      Coordinate b = vertices[i];
      int steps = 1 + (int) (a.distance(b) / STEP_DEGREES);
      for (int step = 0; step < steps; step++) {
        double share = (double) step / steps;
        long cell =
            h3.latLngToCell(a.y + share * (b.y - a.y), a.x + share * (b.x - a.x), RESOLUTION);
        if (cell != last) {
          h3.gridDisk(cell, 1).forEach(near -> table.put(near, BOUNDARY));
          last = cell;
        }
      }
    }
  }

  private void addInside(Polygon polygon, int ordinal) {
    List<List<LatLng>> holes = new ArrayList<>();
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      holes.add(corners(polygon.getInteriorRingN(hole)));
    }
    for (long cell : h3.polygonToCells(corners(polygon.getExteriorRing()), holes, RESOLUTION)) {
      int before = table.get(cell, ordinal);
      table.put(cell, before == ordinal ? ordinal : BOUNDARY);
    }
  }

  private static List<LatLng> corners(LinearRing ring) {
    List<LatLng> corners = new ArrayList<>();
    for (Coordinate vertex : ring.getCoordinates()) {
      corners.add(new LatLng(vertex.y, vertex.x));
    }
    return corners;
  }

  @Override
  public int ordinalAt(double x, double y) {
    int ordinal = table.get(h3.latLngToCell(y, x, RESOLUTION), -1);
    return ordinal == BOUNDARY ? exact.ordinalAt(x, y) : ordinal;
  }
}
