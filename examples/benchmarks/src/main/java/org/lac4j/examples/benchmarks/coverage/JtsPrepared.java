package org.lac4j.examples.benchmarks.coverage;

import java.util.List;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** JTS as its manual says: a tree of boxes, and a prepared geometry for each area. */
final class JtsPrepared implements PointLookup {

  private record Entry(int ordinal, PreparedGeometry geometry) {}

  private final STRtree tree = new STRtree();

  JtsPrepared(Coverage coverage) {
    for (int i = 0; i < coverage.size(); i++) {
      Geometry geometry = coverage.areas().get(i).geometry();
      PreparedGeometry prepared = PreparedGeometryFactory.prepare(geometry);
      Point first = geometry.getFactory().createPoint(geometry.getCoordinate());
      if (!prepared.covers(first)) {
        throw new IllegalStateException(
            "A vertex of " + coverage.areas().get(i) + " is not covered.");
      }
      tree.insert(geometry.getEnvelopeInternal(), new Entry(i, prepared));
    }
    tree.build();
  }

  @Override
  public int ordinalAt(double x, double y) {
    List<?> candidates = tree.query(new Envelope(x, x, y, y));
    int lowest = -1;
    for (Object candidate : candidates) {
      Entry entry = (Entry) candidate;
      Geometry geometry = entry.geometry.getGeometry();
      if ((lowest < 0 || entry.ordinal < lowest)
          && entry.geometry.covers(geometry.getFactory().createPoint(new Coordinate(x, y)))) {
        lowest = entry.ordinal;
      }
    }
    return lowest;
  }
}
