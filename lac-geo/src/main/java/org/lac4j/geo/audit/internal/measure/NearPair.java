package org.lac4j.geo.audit.internal.measure;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Open edges of two areas that face each other.
 *
 * @param a an edge of one area
 * @param b an edge of the other
 * @param box around the parts of both that lie within reach of each other, in the plane
 */
public record NearPair(Edge a, Edge b, Envelope box) {

  /** The length on which both run within a distance of each other, or more, in metres. */
  public double lengthWithin(double distance) {
    return Math.min(lengthBeside(a, b, distance), lengthBeside(b, a, distance));
  }

  /** The length of an edge within the rectangle that is a distance larger than another on every side. */
  private static double lengthBeside(Edge edge, Edge other, double distance) {
    double length = other.length();
    Coordinate origin = other.low();
    double cos = (other.high().x - origin.x) / length;
    double sin = (other.high().y - origin.y) / length;
    Range range = new Range();
    range.keep(
        along(edge.low(), origin, cos, sin),
        along(edge.high(), origin, cos, sin),
        -distance,
        length + distance);
    range.keep(
        along(edge.low(), origin, -sin, cos),
        along(edge.high(), origin, -sin, cos),
        -distance,
        distance);
    return range.length() * edge.length();
  }

  private static double along(Coordinate point, Coordinate origin, double cos, double sin) {
    return (point.x - origin.x) * cos + (point.y - origin.y) * sin;
  }

  /** A part of an edge, as shares of its length. */
  private static final class Range {
    private double from = 0;
    private double to = 1;

    /** Keeps the part where a value that grows evenly along the edge lies between two bounds. */
    void keep(double atStart, double atEnd, double least, double most) {
      double growth = atEnd - atStart;
      if (growth == 0) {
        to = atStart < least || atStart > most ? from : to;
      } else {
        double first = (least - atStart) / growth;
        double second = (most - atStart) / growth;
        from = Math.max(from, Math.min(first, second));
        to = Math.min(to, Math.max(first, second));
      }
    }

    double length() {
      return Math.max(0, to - from);
    }
  }
}
