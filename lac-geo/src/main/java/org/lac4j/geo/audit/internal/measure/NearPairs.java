package org.lac4j.geo.audit.internal.measure;

import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Finds where open edges of two areas face each other at a small distance: an index of these edges alone, so that the
 * time grows with their number.
 */
public final class NearPairs {

  /** Where two edges leave a common corner more widely than this, they are no crack between two areas. */
  private static final double WIDE = Math.toRadians(30);

  private final double reach;
  private final int parallelism;
  private final HPRtree tree = new HPRtree();
  private final List<Edge> edges = new ArrayList<>();

  public NearPairs(Network network, double reach, int parallelism) {
    this.reach = reach;
    this.parallelism = parallelism;
    for (Edge edge : network.edges()) {
      if (edge.isOpen() && !edge.isEnclosed()) {
        edges.add(edge);
        tree.insert(new Envelope(edge.low(), edge.high()), edge);
      }
    }
    if (!edges.isEmpty()) {
      tree.build();
    }
  }

  public List<NearPair> find() {
    return Parallel.map(edges.size(), parallelism, i -> pairs(edges.get(i))).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<NearPair> pairs(Edge edge) {
    Envelope around = new Envelope(edge.low(), edge.high());
    around.expandBy(reach);
    List<NearPair> pairs = new ArrayList<>(0);
    tree.query(
        around,
        item -> {
          Edge other = (Edge) item;
          if (edge.openOwner() < other.openOwner() && faceEachOther(edge, other)) {
            pairs.add(new NearPair(edge, other, between(edge, other)));
          }
        });
    return pairs;
  }

  private boolean faceEachOther(Edge a, Edge b) {
    return looksAt(a, b)
        && looksAt(b, a)
        && new LineSegment(a.low(), a.high()).distance(new LineSegment(b.low(), b.high())) <= reach
        && !leaveCornerWidely(a, b);
  }

  /** Tells whether a part of an edge lies on the open side of another. */
  private static boolean looksAt(Edge from, Edge to) {
    int open = from.left().length == 0 ? Orientation.LEFT : Orientation.RIGHT;
    return Orientation.index(from.low(), from.high(), to.low()) == open
        || Orientation.index(from.low(), from.high(), to.high()) == open;
  }

  private static boolean leaveCornerWidely(Edge a, Edge b) {
    Coordinate corner =
        a.low().equals2D(b.low()) || a.low().equals2D(b.high())
            ? a.low()
            : a.high().equals2D(b.low()) || a.high().equals2D(b.high()) ? a.high() : null;
    return corner != null && Angle.angleBetween(end(a, corner), corner, end(b, corner)) > WIDE;
  }

  private static Coordinate end(Edge edge, Coordinate start) {
    return edge.low().equals2D(start) ? edge.high() : edge.low();
  }

  /** The box of the parts of two edges that lie within reach of each other's boxes. */
  private Envelope between(Edge a, Edge b) {
    Envelope first = new Envelope(a.low(), a.high());
    Envelope second = new Envelope(b.low(), b.high());
    first.expandBy(reach);
    second.expandBy(reach);
    return first.intersection(second);
  }
}
