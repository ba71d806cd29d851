package org.lac4j.geo.districting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds along how many metres polygons touch: edges that are equal first, then edges that lie on each other in part. */
final class SharedLines {

  private final double tolerance;
  private final SharedVertices vertices;
  private final Map<LineSegment, List<Edge>> edges = new HashMap<>();
  private final Map<Long, Double> metres = new HashMap<>();

  private record Edge(LineSegment line, int unit) {}

  SharedLines(double tolerance) {
    this.tolerance = tolerance;
    this.vertices = new SharedVertices(tolerance);
  }

  /** The metres that each pair of polygons shares, by {@link #pair}. */
  Map<Long, Double> find(List<Geometry> polygons) {
    for (int unit = 0; unit < polygons.size(); unit++) {
      for (Object line : LinearComponentExtracter.getLines(polygons.get(unit))) {
        add((LineString) line, unit);
      }
    }
    List<Edge> open = new ArrayList<>();
    edges.forEach((line, owners) -> match(line, owners, open));
    partly(open);
    metres.values().removeIf(length -> length < tolerance);
    return metres;
  }

  static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  private void add(LineString line, int unit) {
    Coordinate[] before = {null};
    line.apply(
        (CoordinateFilter)
            vertex -> {
              Coordinate shared = vertices.at(vertex);
              if (before[0] != null && !before[0].equals2D(shared)) {
                LineSegment edge = new LineSegment(before[0], shared);
                edge.normalize();
                edges.computeIfAbsent(edge, key -> new ArrayList<>()).add(new Edge(edge, unit));
              }
              before[0] = shared;
            });
  }

  private void match(LineSegment line, List<Edge> owners, List<Edge> open) {
    boolean shared = false;
    for (int i = 0; i < owners.size(); i++) {
      for (int j = i + 1; j < owners.size(); j++) {
        if (owners.get(i).unit() != owners.get(j).unit()) {
          metres.merge(
              pair(owners.get(i).unit(), owners.get(j).unit()), line.getLength(), Double::sum);
          shared = true;
        }
      }
    }
    if (!shared) {
      open.add(owners.get(0));
    }
  }

  private void partly(List<Edge> open) {
    STRtree tree = new STRtree();
    for (Edge edge : open) {
      tree.insert(new Envelope(edge.line().p0, edge.line().p1), edge);
    }
    for (Edge edge : open) {
      Envelope box = new Envelope(edge.line().p0, edge.line().p1);
      box.expandBy(tolerance);
      for (Object found : tree.query(box)) {
        Edge other = (Edge) found;
        if (other.unit() > edge.unit()) {
          double length = overlap(edge.line(), other.line());
          if (length > tolerance) {
            metres.merge(pair(edge.unit(), other.unit()), length, Double::sum);
          }
        }
      }
    }
  }

  /** The length along which two edges lie on each other. */
  private double overlap(LineSegment one, LineSegment other) {
    double from =
        Math.max(0, Math.min(one.projectionFactor(other.p0), one.projectionFactor(other.p1)));
    double to =
        Math.min(1, Math.max(one.projectionFactor(other.p0), one.projectionFactor(other.p1)));
    if (!(to > from)) {
      return 0;
    }
    boolean near =
        other.distance(one.pointAlong(from)) <= tolerance
            && other.distance(one.pointAlong(to)) <= tolerance;
    return near ? (to - from) * one.getLength() : 0;
  }
}
