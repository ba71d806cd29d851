package org.lac4j.geo.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * What the mathematics says for the doubles as they are: decimals of any length, edge by edge, by the even-odd rule.
 *
 * <p>Shares nothing with the index. Doubles are only compared, never computed with, so nothing is ever rounded.
 */
public final class ExactOracle {

  /** Where a point lies. */
  public enum Where {
    INSIDE,
    ON_EDGE,
    OUTSIDE
  }

  private record Rings(int ordinal, List<double[]> rings) {}

  private final STRtree tree = new STRtree();

  public ExactOracle(Coverage coverage) {
    for (int ordinal = 0; ordinal < coverage.size(); ordinal++) {
      Geometry geometry = coverage.areas().get(ordinal).geometry();
      if (!geometry.isEmpty()) {
        tree.insert(geometry.getEnvelopeInternal(), new Rings(ordinal, rings(geometry)));
      }
    }
    tree.build();
  }

  private static List<double[]> rings(Geometry geometry) {
    List<double[]> rings = new ArrayList<>();
    geometry.apply(
        (GeometryComponentFilter)
            component -> {
              if (component instanceof LineString ring && !ring.isEmpty()) {
                Coordinate[] at = ring.getCoordinates();
                double[] xy = new double[2 * at.length];
                for (int i = 0; i < at.length; i++) {
                  xy[2 * i] = at[i].x;
                  xy[2 * i + 1] = at[i].y;
                }
                rings.add(xy);
              }
            });
    return rings;
  }

  /** The ordinals of the areas that cover a point, edges included, ascending. */
  public List<Integer> covering(double x, double y) {
    List<Integer> found = new ArrayList<>();
    tree.query(
        new Envelope(x, x, y, y),
        item -> {
          Rings area = (Rings) item;
          if (where(area.rings, x, y) != Where.OUTSIDE) {
            found.add(area.ordinal);
          }
        });
    found.sort(null);
    return found;
  }

  /** Whether a point lies on an edge of some area. */
  public boolean isOnEdge(double x, double y) {
    List<Integer> found = new ArrayList<>();
    tree.query(
        new Envelope(x, x, y, y),
        item -> {
          if (where(((Rings) item).rings, x, y) == Where.ON_EDGE) {
            found.add(((Rings) item).ordinal);
          }
        });
    return !found.isEmpty();
  }

  private static Where where(List<double[]> rings, double x, double y) {
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        double ax = ring[i];
        double ay = ring[i + 1];
        double bx = ring[i + 2];
        double by = ring[i + 3];
        if (Math.max(ay, by) < y || Math.min(ay, by) > y || Math.max(ax, bx) < x) {
          continue;
        }
        boolean crossesLevel = ay > y != by > y;
        if (Math.min(ax, bx) > x) {
          inside ^= crossesLevel;
          continue;
        }
        int turn = orientation(ax, ay, bx, by, x, y);
        if (turn == 0) {
          return Where.ON_EDGE;
        }
        inside ^= crossesLevel && turn > 0 == by > ay;
      }
    }
    return inside ? Where.INSIDE : Where.OUTSIDE;
  }

  /** The sign of the determinant of a, b and p. */
  public static int orientation(double ax, double ay, double bx, double by, double px, double py) {
    BigDecimal left = difference(bx, ax).multiply(difference(py, ay));
    return left.compareTo(difference(by, ay).multiply(difference(px, ax)));
  }

  private static BigDecimal difference(double one, double other) {
    return new BigDecimal(one).subtract(new BigDecimal(other));
  }
}
