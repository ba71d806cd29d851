package org.lac4j.examples.benchmarks.coverage;

import java.util.Arrays;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/**
 * The edges of an area by level stripes of its box: a point is compared only with those of its own stripe.
 *
 * <p>As many stripes as edges times the roundness of the area (of Polsby and Popper), and 32 at least, as tg has it.
 */
final class StripedArea {

  private static final int LEAST = 32;

  private final double low;
  private final double high;
  private final double perUnit;
  private final int[] starts;
  private final double[] edges;

  StripedArea(Geometry geometry) {
    double[] all = edges(geometry);
    Envelope box = geometry.getEnvelopeInternal();
    double around = geometry.getLength();
    double round = around > 0 ? 4 * Math.PI * geometry.getArea() / (around * around) : 0;
    int stripes = Math.max(LEAST, (int) (Math.floorDiv(all.length, 4) * round));
    this.low = box.getMinY();
    this.high = box.getMaxY();
    this.perUnit = box.getHeight() > 0 ? stripes / box.getHeight() : 0;
    this.starts = new int[stripes + 1];
    for (int at = 0; at < all.length; at += 4) {
      for (int stripe = first(all, at); stripe <= last(all, at); stripe++) {
        starts[stripe + 1]++;
      }
    }
    for (int stripe = 0; stripe < stripes; stripe++) {
      starts[stripe + 1] += starts[stripe];
    }
    int[] next = Arrays.copyOf(starts, stripes);
    this.edges = new double[4 * starts[stripes]];
    for (int at = 0; at < all.length; at += 4) {
      for (int stripe = first(all, at); stripe <= last(all, at); stripe++) {
        System.arraycopy(all, at, edges, 4 * next[stripe]++, 4);
      }
    }
  }

  private static double[] edges(Geometry geometry) {
    double[] edges = new double[4 * geometry.getNumPoints()];
    int[] size = {0};
    geometry.apply(
        (GeometryComponentFilter)
            component -> {
              if (component instanceof LineString ring) {
                Coordinate[] at = ring.getCoordinates();
                for (int i = 1; i < at.length; i++) {
                  edges[size[0]++] = at[i - 1].x;
                  edges[size[0]++] = at[i - 1].y;
                  edges[size[0]++] = at[i].x;
                  edges[size[0]++] = at[i].y;
                }
              }
            });
    return Arrays.copyOf(edges, size[0]);
  }

  private int stripe(double y) {
    return Math.min(starts.length - 2, (int) ((y - low) * perUnit));
  }

  private int first(double[] all, int at) {
    return stripe(Math.min(all[at + 1], all[at + 3]));
  }

  private int last(double[] all, int at) {
    return stripe(Math.max(all[at + 1], all[at + 3]));
  }

  boolean covers(double x, double y) {
    if (y < low || y > high) {
      return false;
    }
    int stripe = stripe(y);
    boolean inside = false;
    for (int at = 4 * starts[stripe]; at < 4 * starts[stripe + 1]; at += 4) {
      double ax = edges[at];
      double ay = edges[at + 1];
      double bx = edges[at + 2];
      double by = edges[at + 3];
      if (Math.max(ay, by) < y || Math.min(ay, by) > y || Math.max(ax, bx) < x) {
        continue;
      }
      boolean crossesLevel = ay > y != by > y;
      if (Math.min(ax, bx) > x) {
        inside ^= crossesLevel;
        continue;
      }
      int turn = CGAlgorithmsDD.orientationIndex(ax, ay, bx, by, x, y);
      if (turn == 0) {
        return true;
      }
      inside ^= crossesLevel && turn > 0 == by > ay;
    }
    return inside;
  }
}
