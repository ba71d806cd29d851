package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.FixedPlane;
import org.lac4j.geo.coverage.internal.index.IndexGrid;

/**
 * What the searches for boundaries near a point share: the cells of the lookup, and distances in metres.
 *
 * <p>BoundaryDistances are measured on the exact vertices, in the plane of {@link Metric} at the point. An edge stands in every
 * cell that it meets, so the cell with the nearest point of a boundary has that boundary's edge.
 *
 * <p>What belongs to one search goes along as arguments, so that no search makes an object: the point (x, y), and how
 * many metres a unit of x and of y has there. Immutable and thread-safe.
 */
abstract class BoundarySearch {

  /** Cells and lines are taken as a little nearer than they are, by more than rounding can make of it. */
  static final double SAFETY = 1 - 1e-9;

  final int[] words;
  final int columns;
  final int rows;
  final int topCellBits;
  final BoundaryCells boundaryCells;

  private final double[] vertices;
  private final FixedPlane plane;
  private final double unitsPerFixed;

  BoundarySearch(IndexGrid grid, BoundaryCells boundaryCells) {
    this.words = grid.words();
    this.vertices = grid.vertices();
    this.plane = grid.plane();
    this.unitsPerFixed = 1 / plane.scale;
    this.columns = grid.columns();
    this.rows = grid.rows();
    this.topCellBits = grid.topCellBits();
    this.boundaryCells = boundaryCells;
  }

  /** A place's x in the plane, with fractions, perhaps outside. */
  final double fixedX(double x) {
    return (x - plane.minX) * plane.scale;
  }

  /** A place's y in the plane, with fractions, perhaps outside. */
  final double fixedY(double y) {
    return (y - plane.minY) * plane.scale;
  }

  /** Metres in one unit of the plane, from those in one unit of x or of y. */
  final double metresPerFixed(double metresPerUnit) {
    return metresPerUnit * unitsPerFixed;
  }

  /** The column or row of a place, counted from a grid's side; that of the nearest one if it lies outside. */
  static int nearestCell(double place, double size, int count) {
    return (int) Math.max(0, Math.min(count - 1.0, place / size));
  }

  /** The squared distance from a place to a column or row of cells, both counted from the grid's side. */
  static double squaredToCells(double place, int cell, double size, double metresPerFixed) {
    double before = cell * size - 1 - place;
    double behind = place - (cell + 1) * size - 1;
    double metres = Math.max(0, Math.max(before, behind)) * metresPerFixed;
    return metres * metres * SAFETY;
  }

  /** The squared distance in metres to the nearest edge of a chain of exact vertices, or what was found so far if less. */
  final double squaredToChain(
      int first,
      int count,
      double x,
      double y,
      double metresPerX,
      double metresPerY,
      double soFar) {
    return ChainDistance.squared(vertices, first, count, x, y, metresPerX, metresPerY, soFar);
  }
}
