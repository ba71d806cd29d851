package org.lac4j.examples.benchmarks.coverage;

import com.google.common.geometry.S2ContainsPointQuery;
import com.google.common.geometry.S2LatLng;
import com.google.common.geometry.S2Loop;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Polygon;
import com.google.common.geometry.S2Shape;
import com.google.common.geometry.S2ShapeIndex;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** S2 on the sphere: its shape index, asked which shapes contain a point. Edges are arcs, so answers near them differ. */
final class S2Engine implements PointLookup {

  private final IdentityHashMap<S2Shape, Integer> ordinals = new IdentityHashMap<>();
  private final S2ContainsPointQuery query;

  S2Engine(Coverage coverage) {
    S2ShapeIndex index = new S2ShapeIndex();
    for (int i = 0; i < coverage.size(); i++) {
      S2Shape shape = polygon(coverage.areas().get(i).geometry()).shape();
      ordinals.put(shape, i);
      index.add(shape);
    }
    this.query = new S2ContainsPointQuery(index);
    ordinalAt(0, 0);
  }

  private static S2Polygon polygon(Geometry geometry) {
    List<S2Loop> loops = new ArrayList<>();
    for (int part = 0; part < geometry.getNumGeometries(); part++) {
      Polygon polygon = (Polygon) geometry.getGeometryN(part);
      loops.add(loop(polygon.getExteriorRing()));
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        loops.add(loop(polygon.getInteriorRingN(hole)));
      }
    }
    return new S2Polygon(loops);
  }

  private static S2Loop loop(LinearRing ring) {
    List<S2Point> points = new ArrayList<>();
    CoordinateSequence vertices = ring.getCoordinateSequence();
    for (int i = 0; i + 1 < vertices.size(); i++) {
      points.add(S2LatLng.fromDegrees(vertices.getY(i), vertices.getX(i)).toPoint());
    }
    S2Loop loop = new S2Loop(points);
    loop.normalize();
    return loop;
  }

  @Override
  public int ordinalAt(double x, double y) {
    int lowest = -1;
    for (S2Shape shape : query.getContainingShapes(S2LatLng.fromDegrees(y, x).toPoint())) {
      int ordinal = ordinals.getOrDefault(shape, -1);
      lowest = lowest < 0 ? ordinal : Math.min(lowest, ordinal);
    }
    return lowest;
  }
}
