package org.lac4j.geo.audit.internal.ground;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The largest circle in a polygon, however long and thin it is.
 *
 * <p>The largest circle touches the boundary: an edge, or a corner that points inwards. So for every place on the boundary
 * the circle is sought that touches there from within and reaches to the next boundary. While the place moves along one
 * edge, or the circle turns about one corner, the circle that reaches to another edge is largest at one of the two ends
 * of the move: its radius is convex along an edge, and rises to both sides of the turn at which it is smallest. So the
 * ends bound what lies between, and only moves that may hold a larger circle than is known are halved.
 *
 * <p>JTS's {@code MaximumInscribedCircle} covers a polygon with squares instead, of which a thin one takes too many.
 */
public final class InscribedCircle {

  /** Far more than a polygon needs whose lines are farther apart than rounding moves them. */
  private static final int LOOKS_PER_EDGE = 200;

  /** The share of a move that is not halved again. */
  private static final double FINEST = 1e-10;

  /** Of a polygon's extent. */
  private static final double ROUNDING = 1e-12;

  private final List<Side> sides = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();
  private final Polygon polygon;
  private final double tolerance;
  private final Coordinate origin;
  private final double slack;
  private double radius;
  private int limiting;
  private int looks;

  /**
   * An edge, of some length.
   *
   * @param slack by how much rounding may move an end
   */
  private record Side(double x, double y, double length, double dx, double dy, double slack) {
    static Side of(Coordinate from, Coordinate to, double slack) {
      double length = from.distance(to);
      return new Side(
          from.x, from.y, length, (to.x - from.x) / length, (to.y - from.y) / length, slack);
    }

    /** The radius of the circle that touches a place, its centre in a direction, and reaches to this edge. */
    double reach(Touch touch) {
      double fromX = x - touch.x;
      double fromY = y - touch.y;
      double toX = fromX + length * dx;
      double toY = fromY + length * dy;
      double fromHeight = fromX * touch.towardsX + fromY * touch.towardsY;
      double toHeight = toX * touch.towardsX + toY * touch.towardsY;
      if (fromHeight <= 0 && toHeight <= 0) {
        return Double.POSITIVE_INFINITY;
      }
      double off = dy * fromX - dx * fromY;
      double normalX = off < 0 ? dy : -dy;
      double normalY = off < 0 ? -dx : dx;
      double along = Math.abs(off) / (1 - normalX * touch.towardsX - normalY * touch.towardsY);
      double foot =
          (along * (touch.towardsX - normalX) - fromX) * dx
              + (along * (touch.towardsY - normalY) - fromY) * dy;
      if (foot >= -slack && foot <= length + slack) {
        return along;
      }
      return Math.min(throughPoint(fromX, fromY, fromHeight), throughPoint(toX, toY, toHeight));
    }

    private static double throughPoint(double x, double y, double height) {
      return height <= 0 ? Double.POSITIVE_INFINITY : (x * x + y * y) / (2 * height);
    }
  }

  /** Where a circle touches the boundary, and the unit vector from there to its centre. */
  private record Touch(double x, double y, double towardsX, double towardsY) {}

  /**
   * Along an edge, or about a corner.
   *
   * @param before the edge at the start, along which the circle lies there
   * @param after the edge at the end; the same along an edge
   * @param turn the angle by which the circle turns clockwise, 0 along an edge
   */
  private record Move(Side before, Side after, double turn) {
    /** Tells whether an edge is where the circle touches, so that it does not end it. */
    @SuppressWarnings("ReferenceEquality") // another edge may run the same way
    boolean isAlong(Side side) {
      return side == before || side == after;
    }

    Touch at(double share) {
      double cos = Math.cos(turn * share);
      double sin = Math.sin(turn * share);
      double along = turn > 0 ? 0 : share * after.length;
      return new Touch(
          after.x + along * after.dx,
          after.y + along * after.dy,
          -before.dy * cos + before.dx * sin,
          before.dx * cos + before.dy * sin);
    }
  }

  private InscribedCircle(Polygon polygon, double tolerance) {
    this.polygon = polygon;
    this.tolerance = tolerance;
    Envelope box = polygon.getEnvelopeInternal();
    this.origin = box.centre();
    this.slack = ROUNDING * box.getDiameter();
    boolean shell = true;
    for (LinearRing ring : RingVertices.of(polygon)) {
      boolean insideLeft = Orientation.isCCW(ring.getCoordinateSequence()) == shell;
      add(insideLeft ? ring.getCoordinates() : ring.reverse().getCoordinates());
      shell = false;
    }
    this.looks = LOOKS_PER_EDGE * sides.size();
  }

  /**
   * Finds the diameter.
   *
   * @param polygon a polygon
   * @param tolerance the share by which the largest circle may be larger than what is found
   * @return the diameter, 0 if the polygon has no area
   */
  public static double diameter(Polygon polygon, double tolerance) {
    InscribedCircle circle = new InscribedCircle(polygon, tolerance);
    circle.moves.forEach(circle::look);
    return 2 * circle.radius;
  }

  private Coordinate local(Coordinate place) {
    return new Coordinate(place.x - origin.x, place.y - origin.y);
  }

  /** Adds the edges of a ring that has the inside on its left, and its corners that point inwards. */
  private void add(Coordinate[] ring) {
    List<Side> around = new ArrayList<>();
    for (int i = 0; i + 1 < ring.length; i++) {
      if (!ring[i].equals2D(ring[i + 1])) {
        around.add(Side.of(local(ring[i]), local(ring[i + 1]), slack));
      }
    }
    for (int i = 0; i < around.size(); i++) {
      Side before = around.get(i == 0 ? around.size() - 1 : i - 1);
      Side side = around.get(i);
      double turn =
          Math.atan2(
              before.dy * side.dx - before.dx * side.dy, before.dx * side.dx + before.dy * side.dy);
      if (turn > 0) {
        moves.add(new Move(before, side, turn));
      }
      moves.add(new Move(side, side, 0));
    }
    sides.addAll(around);
  }

  private void look(Move move) {
    look(move, 0, move.at(0), 1, move.at(1));
  }

  private void look(Move move, double from, Touch first, double to, Touch last) {
    if (looks == 0 || to - from < FINEST || isBounded(move, first, last)) {
      return;
    }
    looks--;
    double half = (from + to) / 2;
    Touch middle = move.at(half);
    double reach = reach(move, middle);
    if (reach > radius) {
      if (!isInside(middle, reach)) {
        return;
      }
      radius = reach;
    }
    look(move, from, first, half, middle);
    look(move, half, middle, to, last);
  }

  /** Tells whether an edge keeps every circle of a move to the radius that is known. */
  private boolean isBounded(Move move, Touch first, Touch last) {
    double enough = radius * (1 + tolerance);
    for (int i = 0; i < sides.size(); i++) {
      int next = near(i);
      Side side = sides.get(next);
      if (!move.isAlong(side) && side.reach(first) <= enough && side.reach(last) <= enough) {
        limiting = next;
        return true;
      }
    }
    return false;
  }

  /** The radius of the circle that touches a place and reaches to the next edge, or some radius that is known already. */
  private double reach(Move move, Touch touch) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < sides.size() && least > radius; i++) {
      Side side = sides.get(near(i));
      if (!move.isAlong(side)) {
        least = Math.min(least, side.reach(touch));
      }
    }
    return least;
  }

  /** Counts edges from the last one that ended a circle, to both sides: the next one is ended by it or by one near it. */
  private int near(int i) {
    int away = (i + 1) / 2;
    return Math.floorMod(i % 2 == 0 ? limiting - away : limiting + away, sides.size());
  }

  /** Rounding may cross the lines of a hair, so that its inside is not where its rings say. */
  private boolean isInside(Touch touch, double radius) {
    return Double.isFinite(radius)
        && SimplePointInAreaLocator.isContained(
            new Coordinate(
                origin.x + touch.x + radius * touch.towardsX,
                origin.y + touch.y + radius * touch.towardsY),
            polygon);
  }
}
