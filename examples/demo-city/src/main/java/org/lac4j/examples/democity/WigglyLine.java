package org.lac4j.examples.democity;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

/**
 * Lines that wander like old parish boundaries and never cross themselves or each other.
 *
 * <p>A line stays inside a convex quadrilateral on its two ends. The quadrilateral is parted in four by a random point,
 * which the line passes, and the two parts at the ends are treated in the same way: lines in quadrilaterals that do not
 * overlap can't meet. Coordinates are rounded to decimetres.
 */
final class WigglyLine {

  private static final double STEP_METRES = 40;

  /** How far a line may wander towards a ward's middle: below 1, so that the middle stays clear. */
  private static final double WANDER = 0.6;

  private final Dice dice;

  WigglyLine(Dice dice) {
    this.dice = dice;
  }

  /**
   * Draws a line.
   *
   * @param from where it starts
   * @param to where it ends
   * @param middle a point of the area on its one side
   * @param otherMiddle a point of the area on its other side
   * @return the line's vertices, both ends included
   */
  List<Coordinate> draw(Coordinate from, Coordinate to, Coordinate middle, Coordinate otherMiddle) {
    Coordinate half = between(from, to, 0.5);
    double reach = WANDER;
    Coordinate side = between(half, middle, reach);
    Coordinate otherSide = between(half, otherMiddle, reach);
    while (!isConvex(from, side, to, otherSide)) {
      reach /= 2;
      side = between(half, middle, reach);
      otherSide = between(half, otherMiddle, reach);
    }
    List<Coordinate> line = new ArrayList<>();
    line.add(round(from));
    divide(from, side, to, otherSide, line);
    line.add(round(to));
    return line;
  }

  /**
   * Draws a closed line around a point.
   *
   * @param centre the point
   * @param radius the mean distance from it, in metres
   * @return the line's vertices, the last the same as the first
   */
  List<Coordinate> drawAround(Coordinate centre, double radius) {
    int corners = 24;
    List<Coordinate> line = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      double distance = radius * dice.between(0.8, 1.2);
      line.add(round(polar(centre, distance, 2 * StrictMath.PI * i / corners)));
    }
    line.add(line.get(0));
    return line;
  }

  private void divide(
      Coordinate from,
      Coordinate side,
      Coordinate to,
      Coordinate otherSide,
      List<Coordinate> line) {
    if (from.distance(to) < STEP_METRES) {
      return;
    }
    double along = dice.between(0.3, 0.7);
    double across = dice.between(0.2, 0.8);
    Coordinate nearOther = between(from, otherSide, along);
    Coordinate farSide = between(side, to, along);
    Coordinate nearSide = between(from, side, across);
    Coordinate farOther = between(otherSide, to, across);
    Coordinate passed = between(nearOther, farSide, across);
    divide(from, nearSide, passed, nearOther, line);
    line.add(round(passed));
    divide(passed, farSide, to, farOther, line);
  }

  /** The point at a distance from a centre, by an angle in radians anticlockwise from the east. */
  static Coordinate polar(Coordinate centre, double distance, double angle) {
    return new Coordinate(
        centre.x + distance * StrictMath.cos(angle), centre.y + distance * StrictMath.sin(angle));
  }

  private static boolean isConvex(Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
    int turn = Orientation.index(a, b, c);
    return turn == Orientation.index(b, c, d)
        && turn == Orientation.index(c, d, a)
        && turn == Orientation.index(d, a, b);
  }

  private static Coordinate between(Coordinate from, Coordinate to, double share) {
    return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
  }

  private static Coordinate round(Coordinate point) {
    return new Coordinate(Math.rint(point.x * 10) / 10, Math.rint(point.y * 10) / 10);
  }
}
