package org.lac4j.examples.benchmarks.coverage;

import java.util.List;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.hprtree.HPRtree;

/** The quickest that JTS offers: a packed tree of boxes, and an indexed locator for each area. */
final class JtsIndexed implements PointLookup {

  private record Entry(int ordinal, IndexedPointInAreaLocator locator) {}

  private final HPRtree tree = new HPRtree();

  JtsIndexed(Coverage coverage) {
    for (int i = 0; i < coverage.size(); i++) {
      Geometry geometry = coverage.areas().get(i).geometry();
      IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(geometry);
      if (locator.locate(geometry.getCoordinate()) == Location.EXTERIOR) {
        throw new IllegalStateException("A vertex of " + coverage.areas().get(i) + " is outside.");
      }
      tree.insert(geometry.getEnvelopeInternal(), new Entry(i, locator));
    }
    tree.build();
  }

  @Override
  public int ordinalAt(double x, double y) {
    Coordinate point = new Coordinate(x, y);
    List<?> candidates = tree.query(new Envelope(point));
    int lowest = -1;
    for (Object candidate : candidates) {
      Entry entry = (Entry) candidate;
      if ((lowest < 0 || entry.ordinal < lowest)
          && entry.locator.locate(point) != Location.EXTERIOR) {
        lowest = entry.ordinal;
      }
    }
    return lowest;
  }
}
