package org.lac4j.geo.coverage.internal.distance;

import org.lac4j.geo.coverage.internal.index.FixedPlane;
import org.lac4j.geo.coverage.internal.index.IndexGrid;

/**
 * What the searches for boundaries near a point share: the cells of the lookup, and distances in metres.
 *
 * <p>Distances are measured on the exact vertices, in the plane of {@link Metric} at the point. An edge stands in every
 * cell that it meets, so the cell with the nearest point of a boundary has that boundary's edge.
 *
 * <p>What belongs to one search is in its {@link Cursor}. Immutable and thread-safe.
 */
abstract class BoundarySearch {

  /** Cells and lines are taken as a little nearer than they are, by more than rounding can make of it. */
  static final double SAFETY = 1 - 1e-9;

  final int[] words;
  final double[] vertices;
  final FixedPlane plane;
  final int columns;
  final int rows;
  final int topCellBits;
  final BoundaryCells boundaryCells;

  BoundarySearch(IndexGrid grid, BoundaryCells boundaryCells) {
    this.words = grid.words();
    this.vertices = grid.vertices();
    this.plane = grid.plane();
    this.columns = grid.columns();
    this.rows = grid.rows();
    this.topCellBits = grid.topCellBits();
    this.boundaryCells = boundaryCells;
  }

  /** The column or row of a place, counted from a grid's side; that of the nearest one if it lies outside. */
  static int nearestCell(double place, double size, int count) {
    return (int) Math.max(0, Math.min(count - 1.0, place / size));
  }
}
