package org.lac4j.geo.audit.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;

/**
 * Thin places of one ring.
 *
 * <p>From each tip, a sharp corner or a short edge between two turns, both sides are followed as long as they are nearer
 * to each other than the width. Where the ring then turns away is the mouth. A wedge, whose sides go on straight, has
 * none: that is how two roads meet.
 */
public final class Fingers {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Sides of a sharp tip differ by less. */
  private static final double SHARP = Math.toRadians(20);

  /** At a blunt tip, and at the mouth, the ring turns by more. */
  private static final double TURN = Math.toRadians(45);

  /** So many widths of a gap long at least, and so many of its own mouth. */
  private static final double LONG = 3;

  private final Plane plane;
  private final double width;
  private final Coordinate[] ring;
  private final boolean groundOnTheLeft;

  /**
   * @param line a ring in the file's coordinates
   * @param isShell false for a hole
   * @param plane metres near it
   * @param width what is narrower is thin
   */
  public Fingers(LinearRing line, boolean isShell, Plane plane, double width) {
    this.plane = plane;
    this.width = width;
    this.groundOnTheLeft = Orientation.isCCW(line.getCoordinateSequence()) == isShell;
    Coordinate[] vertices = line.getCoordinates();
    Coordinate[] metres = new Coordinate[vertices.length];
    for (int i = 0; i < vertices.length; i++) {
      metres[i] = plane.toPlane(vertices[i].x, vertices[i].y);
    }
    this.ring = CoordinateArrays.removeRepeatedPoints(metres);
  }

  /** The thin places, in the order of the ring. */
  public List<Finger> find() {
    List<Finger> found = new ArrayList<>();
    int edges = ring.length - 1;
    for (int i = 0; edges > 3 && i < edges; i++) {
      if (isSharp(i)) {
        follow(i, i).ifPresent(found::add);
      } else if (isBlunt(i)) {
        follow(i, i + 1).ifPresent(found::add);
      }
    }
    return found;
  }

  private Coordinate at(int vertex) {
    return ring[Math.floorMod(vertex, ring.length - 1)];
  }

  private boolean isSharp(int tip) {
    Coordinate a = at(tip - 1);
    Coordinate t = at(tip);
    Coordinate b = at(tip + 1);
    double dot = (a.x - t.x) * (b.x - t.x) + (a.y - t.y) * (b.y - t.y);
    return dot > 0 && dot > Math.cos(SHARP) * a.distance(t) * b.distance(t);
  }

  private boolean isBlunt(int first) {
    if (at(first).distance(at(first + 1)) >= width) {
      return false;
    }
    double before = turn(first);
    double after = turn(first + 1);
    return Math.abs(before) > TURN
        && Math.abs(after) > TURN
        && before * after > 0
        && Math.abs(before + after) > Math.PI - SHARP;
  }

  private double turn(int vertex) {
    return turn(at(vertex - 1), at(vertex), at(vertex + 1));
  }

  private static double turn(Coordinate a, Coordinate b, Coordinate c) {
    return Angle.normalize(Angle.angle(b, c) - Angle.angle(a, b));
  }

  /** Follows both sides from a tip. */
  private Optional<Finger> follow(int first, int last) {
    int back = first;
    int ahead = last;
    double lengthBack = 0;
    double lengthAhead = 0;
    while (ahead - back < ring.length - 3) {
      double nextBack = lengthBack + at(back).distance(at(back - 1));
      double nextAhead = lengthAhead + at(ahead).distance(at(ahead + 1));
      if (nextBack <= nextAhead) {
        if (distance(at(back - 1), ahead, ahead + 1) >= width) {
          break;
        }
        back--;
        lengthBack = nextBack;
      } else {
        if (distance(at(ahead + 1), back, back - 1) >= width) {
          break;
        }
        ahead++;
        lengthAhead = nextAhead;
      }
    }
    boolean turnsAway =
        lengthBack > lengthAhead ? Math.abs(turn(back)) > TURN : Math.abs(turn(ahead)) > TURN;
    double length = Math.max(lengthBack, lengthAhead);
    return turnsAway && length >= LONG * width
        ? finger(back, ahead, lengthBack > lengthAhead, length)
        : Optional.empty();
  }

  private double distance(Coordinate point, int from, int to) {
    return new LineSegment(at(from), at(to)).distance(point);
  }

  /** Cuts a finger off at its mouth: from the vertex of the longer side straight to the other side. */
  private Optional<Finger> finger(int back, int ahead, boolean longerBack, double length) {
    Coordinate corner = longerBack ? at(back) : at(ahead);
    LineSegment opposite =
        longerBack
            ? new LineSegment(at(ahead), at(ahead + 1))
            : new LineSegment(at(back), at(back - 1));
    Coordinate across = opposite.closestPoint(corner);
    List<Coordinate> outline = new ArrayList<>();
    if (!longerBack) {
      outline.add(across);
    }
    for (int i = back; i <= ahead; i++) {
      outline.add(at(i));
    }
    if (longerBack) {
      outline.add(across);
    }
    outline.add(outline.get(0).copy());
    Coordinate[] closed = CoordinateArrays.removeRepeatedPoints(outline.toArray(new Coordinate[0]));
    if (closed.length < 4 || corner.distance(across) * LONG > length) {
      return Optional.empty();
    }
    boolean isGround = Orientation.isCCW(closed) == groundOnTheLeft;
    for (int i = 0; i < closed.length; i++) {
      closed[i] = plane.toFile(closed[i]);
    }
    return Optional.of(new Finger(GEOMETRIES.createPolygon(closed), length, isGround))
        .filter(finger -> finger.place().isValid());
  }
}
