package org.lac4j.examples.benchmarks.coverage;

import java.util.List;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * A packed tree of boxes, and a locator of level stripes for each area: the idea of tidwall's tg that is proposed for JTS
 * (pull request 1145), written anew, so that the comparison stays hard when JTS has it.
 */
final class YStripes implements PointLookup {

  private record Entry(int ordinal, StripedArea area) {}

  private final HPRtree tree = new HPRtree();

  YStripes(Coverage coverage) {
    for (int i = 0; i < coverage.size(); i++) {
      Geometry geometry = coverage.areas().get(i).geometry();
      tree.insert(geometry.getEnvelopeInternal(), new Entry(i, new StripedArea(geometry)));
    }
    tree.build();
  }

  @Override
  public int ordinalAt(double x, double y) {
    List<?> candidates = tree.query(new Envelope(x, x, y, y));
    int lowest = -1;
    for (Object candidate : candidates) {
      Entry entry = (Entry) candidate;
      if ((lowest < 0 || entry.ordinal < lowest) && entry.area.covers(x, y)) {
        lowest = entry.ordinal;
      }
    }
    return lowest;
  }
}
