package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The lines where the number of areas on the two sides may differ: all edges without an exact partner, cut where they
 * meet, in a plane in metres.
 *
 * <p>Across an edge that two neighbours share the number of areas stays the same, so those edges can be left out: the
 * faces that the other edges enclose are uncovered, covered, or covered twice as a whole.
 */
public final class Network {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Map<Edge, Edge> edges;
  private final ImmutableList<Polygon> faces;

  private Network(Map<Edge, Edge> edges, ImmutableList<Polygon> faces) {
    this.edges = edges;
    this.faces = faces;
  }

  private record Side(int owner, boolean insideLeft) {}

  /**
   * Builds the network.
   *
   * @param rings the boundaries
   * @param alone the edges without an exact partner
   * @param tolerance lines nearer than this are one line, in metres
   */
  public static Network of(BoundaryRings rings, BitSet alone, Plane plane, double tolerance) {
    Map<Edge, Edge> edges = new HashMap<>();
    // What each step leaves behind is gone before the next: together they would be the most that an
    // audit holds.
    return new Network(
        edges, polygonize(borders(noded(lines(rings, alone, plane), tolerance), edges)));
  }

  private static List<NodedSegmentString> lines(BoundaryRings rings, BitSet alone, Plane plane) {
    List<NodedSegmentString> lines = new ArrayList<>();
    for (int ring = 0; ring < rings.count(); ring++) {
      collect(rings, ring, alone, plane, lines);
    }
    return lines;
  }

  /** Cuts lines where they meet. */
  private static Collection<?> noded(List<NodedSegmentString> lines, double tolerance) {
    if (lines.isEmpty()) {
      return List.of();
    }
    SnappingNoder noder = new SnappingNoder(tolerance);
    noder.computeNodes(lines);
    return noder.getNodedSubstrings();
  }

  private static List<LineString> borders(Collection<?> noded, Map<Edge, Edge> edges) {
    List<LineString> borders = new ArrayList<>();
    noded.forEach(line -> addEdges((SegmentString) line, edges));
    noded.forEach(line -> addBorders((SegmentString) line, edges, borders));
    return borders;
  }

  /** Adds the runs of lone edges of a ring. */
  private static void collect(
      BoundaryRings rings, int ring, BitSet alone, Plane plane, List<NodedSegmentString> lines) {
    CoordinateSequence line = rings.line(ring);
    int start = rings.start(ring);
    int end = start + line.size() - 1;
    int from = alone.nextSetBit(start);
    while (from >= 0 && from < end) {
      int to = Math.min(end, alone.nextClearBit(from));
      CoordinateList run = new CoordinateList();
      for (int i = from; i <= to; i++) {
        run.add(plane.toPlane(line.getX(i - start), line.getY(i - start)), false);
      }
      if (run.size() > 1) {
        lines.add(
            new NodedSegmentString(
                run.toCoordinateArray(), new Side(rings.owner(ring), rings.insideLeft(ring))));
      }
      from = alone.nextSetBit(to);
    }
  }

  private static void addEdges(SegmentString line, Map<Edge, Edge> edges) {
    Side side = (Side) line.getData();
    for (int i = 0; i + 1 < line.size(); i++) {
      Coordinate from = line.getCoordinate(i);
      Coordinate to = line.getCoordinate(i + 1);
      if (!from.equals2D(to)) {
        edges
            .computeIfAbsent(new Edge(from, to), edge -> edge)
            .add(side.owner(), from, side.insideLeft());
      }
    }
  }

  /** Adds the runs of borders of a line, each edge once. */
  private static void addBorders(
      SegmentString line, Map<Edge, Edge> edges, List<LineString> borders) {
    CoordinateList run = new CoordinateList();
    for (int i = 0; i + 1 < line.size(); i++) {
      Edge edge = edges.get(new Edge(line.getCoordinate(i), line.getCoordinate(i + 1)));
      if (edge != null && edge.isBorder() && edge.take()) {
        run.add(line.getCoordinate(i), false);
        run.add(line.getCoordinate(i + 1), false);
      } else {
        flush(run, borders);
      }
    }
    flush(run, borders);
  }

  private static void flush(CoordinateList run, List<LineString> borders) {
    if (!run.isEmpty()) {
      borders.add(GEOMETRIES.createLineString(run.toCoordinateArray()));
      run.clear();
    }
  }

  private static ImmutableList<Polygon> polygonize(List<LineString> borders) {
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(borders);
    ImmutableList.Builder<Polygon> faces = ImmutableList.builder();
    for (Object face : polygonizer.getPolygons()) {
      faces.add((Polygon) face);
    }
    return faces.build();
  }

  /** The faces that borders enclose. */
  public ImmutableList<Polygon> faces() {
    return faces;
  }

  /** All edges, shared ones included. */
  public Collection<Edge> edges() {
    return edges.values();
  }

  /** The edge between two points; null if the network has none. */
  @Nullable Edge edge(Coordinate a, Coordinate b) {
    return edges.get(new Edge(a, b));
  }
}
