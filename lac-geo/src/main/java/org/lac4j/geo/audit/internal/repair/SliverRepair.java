package org.lac4j.geo.audit.internal.repair;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.RingVertices;
import org.lac4j.geo.audit.internal.measure.BoundaryRings;
import org.lac4j.geo.audit.internal.measure.Edge;
import org.lac4j.geo.audit.internal.measure.EdgeMatcher;
import org.lac4j.geo.audit.internal.measure.EnclosedGaps;
import org.lac4j.geo.audit.internal.measure.Face;
import org.lac4j.geo.audit.internal.measure.Neighbourhood;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.index.kdtree.KdTree;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Gives both neighbours one line.
 *
 * <p>First, vertices nearer than a hair become one vertex. Then every boundary is cut where others meet it. Each narrow
 * face goes to one neighbour as a whole: its edges are added to the boundary, or struck out where they stand already. The
 * areas are built anew of their edges, so that neighbours end with the same vertices to the bit.
 */
final class SliverRepair {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final AuditOptions options;
  private final List<Surface> surfaces;
  private final Neighbourhood neighbourhood;
  private final BoundaryRings rings;
  private final BitSet alone;
  private final Map<Coordinate, Coordinate> inFile = new HashMap<>();
  private final Map<Integer, Set<Edge>> boundaries = new TreeMap<>();

  private SliverRepair(AuditInput input, AuditOptions options, List<Surface> surfaces) {
    this.options = options;
    this.surfaces = surfaces;
    this.neighbourhood = Neighbourhood.of(input.coordinateSystem(), options, surfaces);
    this.rings = BoundaryRings.of(surfaces);
    this.alone = EdgeMatcher.match(rings, 1).edges();
    rememberVertices();
  }

  static SliverRepair of(AuditInput input, AuditOptions options) {
    return new SliverRepair(input, options, joined(input, options, surfaces(input)));
  }

  /** The areas that can be mended. */
  static List<Surface> surfaces(AuditInput input) {
    return input.areas().stream()
        .filter(area -> area.geometry().filter(SliverRepair::isUsable).isPresent())
        .map(area -> new Surface(area, area.geometry().orElseThrow()))
        .toList();
  }

  private static boolean isUsable(Geometry geometry) {
    return geometry instanceof Polygonal && !geometry.isEmpty() && geometry.copy().isValid();
  }

  /** Makes one vertex of those of lone edges that lie within a hair. */
  private static List<Surface> joined(
      AuditInput input, AuditOptions options, List<Surface> surfaces) {
    Plane plane = plane(input.coordinateSystem(), surfaces);
    KdTree vertices = new KdTree(options.sameLineMetres());
    Map<Coordinate, Coordinate> moved = new HashMap<>();
    Map<Coordinate, Coordinate> original = new HashMap<>();
    BoundaryRings rings = BoundaryRings.of(surfaces);
    BitSet alone = EdgeMatcher.match(rings, 1).edges();
    forEachVertex(
        rings,
        alone,
        vertex -> {
          Coordinate onPlane = plane.toPlane(vertex.x, vertex.y);
          original.putIfAbsent(onPlane, vertex);
          Coordinate first = vertices.insert(onPlane).getCoordinate();
          moved.put(vertex, original.getOrDefault(first, vertex));
        });
    return surfaces.stream()
        .map(
            surface ->
                new Surface(
                    surface.area(),
                    RingEdits.withVertices(
                        surface.polygon(), vertex -> moved.getOrDefault(vertex, vertex))))
        .toList();
  }

  private static Plane plane(CoordinateSystem coordinateSystem, List<Surface> surfaces) {
    Envelope box = new Envelope();
    surfaces.forEach(surface -> box.expandToInclude(surface.polygon().getEnvelopeInternal()));
    return Plane.at(coordinateSystem, box);
  }

  @FunctionalInterface
  private interface VertexVisitor {
    void visit(Coordinate vertex);
  }

  private static void forEachVertex(BoundaryRings rings, BitSet alone, VertexVisitor visitor) {
    for (int edge = alone.nextSetBit(0); edge >= 0; edge = alone.nextSetBit(edge + 1)) {
      int ring = rings.ringOf(edge);
      int i = edge - rings.start(ring);
      visitor.visit(xy(rings.line(ring), i));
      visitor.visit(xy(rings.line(ring), i + 1));
    }
  }

  private static Coordinate xy(CoordinateSequence line, int i) {
    return new Coordinate(line.getX(i), line.getY(i));
  }

  private void rememberVertices() {
    forEachVertex(
        rings,
        alone,
        vertex -> inFile.putIfAbsent(neighbourhood.plane().toPlane(vertex.x, vertex.y), vertex));
  }

  /** The new polygons of the areas that change, wound as RFC 7946 says; none of them if one would not be valid. */
  ImmutableMap<AreaCode, Geometry> mended() {
    collectBoundaries();
    for (Face face : neighbourhood.faces()) {
      if (face.covering().size() != 1 && isNarrow(face)) {
        settle(face);
      }
    }
    ImmutableMap.Builder<AreaCode, Geometry> mended = ImmutableMap.builder();
    for (Map.Entry<Integer, Set<Edge>> boundary : boundaries.entrySet()) {
      Geometry polygon = polygon(boundary.getValue());
      AuditedArea area = surfaces.get(boundary.getKey()).area();
      if (polygon.isEmpty() || !polygon.isValid()) {
        return ImmutableMap.of();
      }
      Geometry old = RingEdits.withoutRepeatedPoints(area.geometry().orElseThrow());
      if (!polygon.norm().equalsExact(old.norm())) {
        mended.put(area.code().orElseThrow(), RingEdits.wound(polygon));
      }
    }
    return mended.buildOrThrow();
  }

  private boolean isNarrow(Face face) {
    return neighbourhood.ground().widthMetres(face.inFile()) < options.gapWidthMetres();
  }

  /** All edges of the areas that have lone ones: shared ones as they stand, lone ones as they were cut. */
  private void collectBoundaries() {
    for (Edge edge : neighbourhood.network().edges()) {
      Edge here = inFile(edge.low(), edge.high());
      for (int owner : edge.left()) {
        toggle(owner, here);
      }
      for (int owner : edge.right()) {
        toggle(owner, here);
      }
    }
    for (int ring = 0; ring < rings.count(); ring++) {
      Set<Edge> boundary = boundaries.get(rings.owner(ring));
      CoordinateSequence line = rings.line(ring);
      for (int i = 0; boundary != null && i + 1 < line.size(); i++) {
        if (!alone.get(rings.start(ring) + i)) {
          toggle(rings.owner(ring), new Edge(xy(line, i), xy(line, i + 1)));
        }
      }
    }
  }

  private void toggle(int owner, Edge edge) {
    Set<Edge> boundary = boundaries.computeIfAbsent(owner, key -> new HashSet<>());
    if (!boundary.remove(edge)) {
      boundary.add(edge);
    }
  }

  private Edge inFile(Coordinate a, Coordinate b) {
    return new Edge(inFile(a), inFile(b));
  }

  private Coordinate inFile(Coordinate onPlane) {
    return inFile.computeIfAbsent(onPlane, place -> neighbourhood.plane().toFile(place));
  }

  /** A gap goes to the neighbour with the longest border; an overlap stays with the one whose boundary is longest. */
  private void settle(Face face) {
    if (face.isUncovered()) {
      Integer owner =
          new EnclosedGaps(neighbourhood)
              .neighbours(face.onPlane()).stream().findFirst().orElse(null);
      flip(owner, face);
      return;
    }
    int keeper =
        face.covering().stream()
            .max(Comparator.comparingDouble(i -> surfaces.get(i).polygon().getLength()))
            .orElseThrow();
    ImmutableSet.copyOf(face.covering()).stream()
        .filter(owner -> owner != keeper)
        .forEach(owner -> flip(owner, face));
  }

  private void flip(@Nullable Integer owner, Face face) {
    if (owner == null) {
      return;
    }
    for (LinearRing ring : RingVertices.of(face.onPlane())) {
      Coordinate[] line = ring.getCoordinates();
      for (int i = 0; i + 1 < line.length; i++) {
        toggle(owner, inFile(line[i], line[i + 1]));
      }
    }
  }

  private static Geometry polygon(Set<Edge> boundary) {
    Polygonizer polygonizer = new Polygonizer(true);
    for (Edge edge : boundary) {
      LineString line = GEOMETRIES.createLineString(new Coordinate[] {edge.low(), edge.high()});
      polygonizer.add(line);
    }
    return PolygonParts.polygonal(polygonizer.getGeometry());
  }
}
