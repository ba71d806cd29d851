package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.FixedPlane;

/**
 * Where a search stands: the point, the lengths there, and what was found so far.
 *
 * <p>Searches of one point after another use it again and again, so that they make no objects. Used by one thread at a
 * time.
 */
final class Cursor {

  private static final int[] NOWHERE = {};

  // The point, and how many metres a unit of x and of y has there.
  double x;
  double y;
  double metresPerX;
  double metresPerY;

  // The same in the whole numbers of the plane, with fractions, perhaps outside.
  double fixedX;
  double fixedY;
  double metresPerFixedX;
  double metresPerFixedY;

  /** The least squared distance in metres found so far; what is farther need not be measured. */
  double nearest = Double.POSITIVE_INFINITY;

  /** Up to which squared distance in metres areas are wanted. */
  double limit;

  /** Takes the ordinals of areas, ascending. */
  int[] into = NOWHERE;

  /** How many ordinals there are. */
  int found;

  /** Where the block of the cell begins that is searched. */
  int block;

  /** Moves to a point, from which nothing has been found. */
  void moveTo(double x, double y, Metric metric) {
    double sine = metric.sine(y);
    this.x = x;
    this.y = y;
    this.metresPerX = metric.metresPerX(sine);
    this.metresPerY = metric.metresPerY(sine);
    this.nearest = Double.POSITIVE_INFINITY;
  }

  /** Tells where the point is in a plane. */
  void placeIn(FixedPlane plane) {
    fixedX = (x - plane.minX) * plane.scale;
    fixedY = (y - plane.minY) * plane.scale;
    metresPerFixedX = metresPerX * (1 / plane.scale);
    metresPerFixedY = metresPerY * (1 / plane.scale);
  }

  /** Takes areas from now on. */
  void take(int[] ordinals, int already, double squaredMetres) {
    into = ordinals;
    found = already;
    limit = squaredMetres;
  }

  /** Lets go of the array that took areas; gives how many there were. */
  int taken() {
    into = NOWHERE;
    return found;
  }

  /** The squared distance to a column of cells, counted from a grid's left side. */
  double squaredToColumn(double left, int column, double size) {
    return squared(fixedX - left, column, size, metresPerFixedX);
  }

  /** The squared distance to a row of cells, counted from a grid's lower side. */
  double squaredToRow(double low, int row, double size) {
    return squared(fixedY - low, row, size, metresPerFixedY);
  }

  private static double squared(double place, int cell, double size, double metresPerFixed) {
    double before = cell * size - 1 - place;
    double behind = place - (cell + 1) * size - 1;
    double metres = Math.max(0, Math.max(before, behind)) * metresPerFixed;
    return metres * metres * BoundarySearch.SAFETY;
  }

  /** Adds an ordinal in its place; in a full array, at the cost of the highest. */
  void add(int ordinal) {
    int held = Math.min(found, into.length);
    int place = held;
    while (place > 0 && into[place - 1] > ordinal) {
      place--;
    }
    if (place > 0 && into[place - 1] == ordinal) {
      return;
    }
    if (place < into.length) {
      int moved = Math.min(held, into.length - 1) - place;
      System.arraycopy(into, place, into, place + 1, moved);
      into[place] = ordinal;
    }
    found = held + 1;
  }
}
