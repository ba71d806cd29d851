package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Every ring of every surface, with its edges numbered through. Nothing is copied. */
public final class BoundaryRings {

  private final ImmutableList<CoordinateSequence> lines;
  private final int[] starts;
  private final int[] owners;
  private final BitSet insideLeft;

  private BoundaryRings(
      ImmutableList<CoordinateSequence> lines, int[] starts, int[] owners, BitSet insideLeft) {
    this.lines = lines;
    this.starts = starts;
    this.owners = owners;
    this.insideLeft = insideLeft;
  }

  public static BoundaryRings of(List<Surface> surfaces) {
    ImmutableList.Builder<CoordinateSequence> lines = ImmutableList.builder();
    BitSet insideLeft = new BitSet();
    int[] owners = new int[ringCount(surfaces)];
    int[] starts = new int[owners.length + 1];
    int ring = 0;
    for (int owner = 0; owner < surfaces.size(); owner++) {
      for (Polygon part : parts(surfaces.get(owner))) {
        for (int i = 0; i <= part.getNumInteriorRing(); i++) {
          LinearRing each = i == 0 ? part.getExteriorRing() : part.getInteriorRingN(i - 1);
          CoordinateSequence line = each.getCoordinateSequence();
          boolean anticlockwise = Area.ofRingSigned(line) < 0;
          lines.add(line);
          insideLeft.set(ring, anticlockwise == (i == 0));
          owners[ring] = owner;
          starts[ring + 1] = starts[ring] + Math.max(0, line.size() - 1);
          ring++;
        }
      }
    }
    return new BoundaryRings(lines.build(), starts, owners, insideLeft);
  }

  private static int ringCount(List<Surface> surfaces) {
    return surfaces.stream()
        .flatMap(surface -> parts(surface).stream())
        .mapToInt(part -> 1 + part.getNumInteriorRing())
        .sum();
  }

  private static ImmutableList<Polygon> parts(Surface surface) {
    return PolygonParts.polygons(surface.polygon());
  }

  public int count() {
    return lines.size();
  }

  public int edgeCount() {
    return starts[lines.size()];
  }

  public CoordinateSequence line(int ring) {
    return lines.get(ring);
  }

  /** The number of a ring's first edge. */
  public int start(int ring) {
    return starts[ring];
  }

  /** The surface that a ring belongs to. */
  public int owner(int ring) {
    return owners[ring];
  }

  /** Tells whether the surface lies to the left of a ring. */
  public boolean insideLeft(int ring) {
    return insideLeft.get(ring);
  }

  /** The ring of an edge. */
  public int ringOf(int edge) {
    int found = Arrays.binarySearch(starts, edge);
    int ring = found >= 0 ? found : -found - 2;
    while (starts[ring + 1] == edge) {
      ring++;
    }
    return ring;
  }
}
