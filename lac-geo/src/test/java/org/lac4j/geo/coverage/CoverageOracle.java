package org.lac4j.geo.coverage;

import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.coverage.internal.distance.Metric;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;

/** The slow answers that the index has to give: what covers a point exactly, and distances by JTS. */
public final class CoverageOracle {

  private record Entry(int ordinal, Geometry geometry) {}

  private final List<Entry> entries = new ArrayList<>();
  private final STRtree tree = new STRtree();
  private final Metric metric;
  private final ExactOracle exact;

  public CoverageOracle(Coverage coverage) {
    this.exact = new ExactOracle(coverage);
    this.metric = Metric.of(coverage.coordinateSystem().isGeographic());
    for (int ordinal = 0; ordinal < coverage.size(); ordinal++) {
      Geometry geometry = coverage.areas().get(ordinal).geometry();
      Entry entry = new Entry(ordinal, geometry);
      entries.add(entry);
      if (!geometry.isEmpty()) {
        tree.insert(geometry.getEnvelopeInternal(), entry);
      }
    }
    tree.build();
  }

  /** The ordinals of the areas that cover a point by the even-odd rule, edges included, ascending; exactly. */
  public List<Integer> covering(double x, double y) {
    return exact.covering(x, y);
  }

  /** The ordinals of the areas that cover a point by {@code covers}, ascending; for valid polygons. */
  public List<Integer> coveringByCovers(double x, double y) {
    return at(
        x,
        y,
        entry ->
            entry.geometry.covers(entry.geometry.getFactory().createPoint(new Coordinate(x, y))));
  }

  /** Whether a point lies on an edge of some area, exactly. */
  public boolean isOnEdge(double x, double y) {
    return exact.isOnEdge(x, y);
  }

  private interface Test {
    boolean holds(Entry entry);
  }

  private List<Integer> at(double x, double y, Test test) {
    List<Integer> found = new ArrayList<>();
    tree.query(
        new Envelope(x, x, y, y),
        item -> {
          if (test.holds((Entry) item)) {
            found.add(((Entry) item).ordinal);
          }
        });
    found.sort(null);
    return found;
  }

  /** The distance to the nearest edge of any area. */
  public double metresFromEdge(double x, double y) {
    return entries.stream()
        .mapToDouble(entry -> metres(entry.geometry, x, y))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** The distance to an area: 0 if it covers the point. */
  public double metresFrom(int ordinal, double x, double y) {
    return covering(x, y).contains(ordinal) ? 0 : metres(entries.get(ordinal).geometry, x, y);
  }

  private double metres(Geometry geometry, double x, double y) {
    Nearest nearest = new Nearest(x, y);
    geometry.apply(nearest);
    return nearest.metres;
  }

  private final class Nearest implements GeometryComponentFilter {
    private final double x;
    private final double y;
    private double metres = Double.POSITIVE_INFINITY;

    Nearest(double x, double y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public void filter(Geometry component) {
      if (component instanceof LineString ring) {
        Coordinate[] local = ring.copy().getCoordinates();
        CoordinateFilter toMetres =
            at -> {
              at.x = (at.x - x) * metric.metresPerX(metric.sine(y));
              at.y = (at.y - y) * metric.metresPerY(metric.sine(y));
            };
        for (Coordinate at : local) {
          toMetres.filter(at);
        }
        for (int i = 1; i < local.length; i++) {
          metres =
              Math.min(
                  metres,
                  org.locationtech.jts.algorithm.Distance.pointToSegment(
                      new Coordinate(0, 0), local[i - 1], local[i]));
        }
      }
    }
  }
}
