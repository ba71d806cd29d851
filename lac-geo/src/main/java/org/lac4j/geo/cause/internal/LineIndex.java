package org.lac4j.geo.cause.internal;

import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Straight pieces of lines in metres, found by place: a table of square cells, each with the pieces that may meet it. */
final class LineIndex {

  private static final double LEAST_CELL_METRES = 1;
  private static final int MOST_CELLS = 1 << 22;

  private final double[] ends;
  private final Envelope box = new Envelope();
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] starts;
  private final int[] pieces;

  LineIndex(List<Geometry> geometries) {
    this.ends = ends(geometries);
    double length = 0;
    for (int i = 0; i < size(); i++) {
      box.expandToInclude(ax(i), ay(i));
      box.expandToInclude(bx(i), by(i));
      length += Math.hypot(bx(i) - ax(i), by(i) - ay(i));
    }
    double byLength = size() == 0 ? 1 : 2 * length / size();
    double byCells = Math.sqrt(box.getWidth() * box.getHeight() / MOST_CELLS);
    this.cell = Math.max(LEAST_CELL_METRES, Math.max(byLength, byCells));
    this.columns = box.isNull() ? 1 : (int) (box.getWidth() / cell) + 1;
    this.rows = box.isNull() ? 1 : (int) (box.getHeight() / cell) + 1;
    this.starts = new int[columns * rows + 1];
    forEachCell((piece, at) -> starts[at + 1]++);
    for (int i = 0; i < columns * rows; i++) {
      starts[i + 1] += starts[i];
    }
    this.pieces = new int[starts[columns * rows]];
    int[] next = starts.clone();
    forEachCell((piece, at) -> pieces[next[at]++] = piece);
  }

  private static double[] ends(List<Geometry> geometries) {
    int count = 0;
    for (Geometry geometry : geometries) {
      for (LineString line : lines(geometry)) {
        count += Math.max(0, line.getNumPoints() - 1);
      }
    }
    double[] ends = new double[4 * count];
    int at = 0;
    for (Geometry geometry : geometries) {
      for (LineString line : lines(geometry)) {
        CoordinateSequence points = line.getCoordinateSequence();
        for (int i = 0; i + 1 < points.size(); i++) {
          ends[at++] = points.getX(i);
          ends[at++] = points.getY(i);
          ends[at++] = points.getX(i + 1);
          ends[at++] = points.getY(i + 1);
        }
      }
    }
    return ends;
  }

  @SuppressWarnings("unchecked") // JTS gives a raw list of lines
  static List<LineString> lines(Geometry geometry) {
    return LinearComponentExtracter.getLines(geometry);
  }

  private interface CellVisitor {
    void visit(int piece, int cell);
  }

  private void forEachCell(CellVisitor visitor) {
    for (int i = 0; i < size(); i++) {
      int left = column(Math.min(ax(i), bx(i)));
      int right = column(Math.max(ax(i), bx(i)));
      int low = row(Math.min(ay(i), by(i)));
      int high = row(Math.max(ay(i), by(i)));
      for (int y = low; y <= high; y++) {
        for (int x = left; x <= right; x++) {
          if (mayMeet(i, x, y)) {
            visitor.visit(i, y * columns + x);
          }
        }
      }
    }
  }

  /** Tells whether a cell is not wholly on one side of the piece. */
  private boolean mayMeet(int piece, int column, int row) {
    double dx = bx(piece) - ax(piece);
    double dy = by(piece) - ay(piece);
    double middleX = box.getMinX() + (column + 0.5) * cell - ax(piece);
    double middleY = box.getMinY() + (row + 0.5) * cell - ay(piece);
    double reach = (Math.abs(dx) + Math.abs(dy)) * cell / 2 * (1 + 1e-9);
    return Math.abs(dx * middleY - dy * middleX) <= reach;
  }

  int size() {
    return ends.length / 4;
  }

  double ax(int piece) {
    return ends[4 * piece];
  }

  double ay(int piece) {
    return ends[4 * piece + 1];
  }

  double bx(int piece) {
    return ends[4 * piece + 2];
  }

  double by(int piece) {
    return ends[4 * piece + 3];
  }

  private int column(double x) {
    return Math.max(0, Math.min(columns - 1, (int) Math.floor((x - box.getMinX()) / cell)));
  }

  private int row(double y) {
    return Math.max(0, Math.min(rows - 1, (int) Math.floor((y - box.getMinY()) / cell)));
  }

  /**
   * Finds the point of the lines that is nearest to a place.
   *
   * @param limit how far it may be, in metres
   * @param into takes x, y and the unit direction of the line there
   * @return the distance; infinite if nothing is within the limit
   */
  double nearest(double x, double y, double limit, double[] into) {
    if (size() == 0
        || x < box.getMinX() - limit
        || x > box.getMaxX() + limit
        || y < box.getMinY() - limit
        || y > box.getMaxY() + limit) {
      return Double.POSITIVE_INFINITY;
    }
    double best = limit * limit;
    boolean found = false;
    int column = (int) Math.floor((x - box.getMinX()) / cell);
    int row = (int) Math.floor((y - box.getMinY()) / cell);
    for (int ring = 0; (ring - 1) * cell <= Math.sqrt(best); ring++) {
      for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
        boolean whole = r == row - ring || r == row + ring;
        int step = whole || ring == 0 ? 1 : 2 * ring;
        for (int c = column - ring; c <= column + ring; c += step) {
          if (c >= 0 && c < columns) {
            double here = nearestIn(r * columns + c, x, y, best, into);
            found |= here <= best;
            best = Math.min(best, here);
          }
        }
      }
    }
    return found ? Math.sqrt(best) : Double.POSITIVE_INFINITY;
  }

  private double nearestIn(int at, double x, double y, double best, double[] into) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = starts[at]; i < starts[at + 1]; i++) {
      int piece = pieces[i];
      double dx = bx(piece) - ax(piece);
      double dy = by(piece) - ay(piece);
      double square = dx * dx + dy * dy;
      double along =
          square == 0
              ? 0
              : Math.max(0, Math.min(1, ((x - ax(piece)) * dx + (y - ay(piece)) * dy) / square));
      double qx = ax(piece) + along * dx;
      double qy = ay(piece) + along * dy;
      double distance = (x - qx) * (x - qx) + (y - qy) * (y - qy);
      if (distance <= best && distance < nearest) {
        nearest = distance;
        double length = Math.sqrt(square);
        into[0] = qx;
        into[1] = qy;
        into[2] = length == 0 ? 0 : dx / length;
        into[3] = length == 0 ? 0 : dy / length;
      }
    }
    return nearest;
  }

  /** Takes points. */
  @FunctionalInterface
  interface PointVisitor {
    void visit(double x, double y);
  }

  /** Walks along the lines near a place, and gives a point for each step; each cell's pieces once. */
  void walkNear(double x, double y, double reach, double step, PointVisitor visitor) {
    for (int r = row(y - reach); r <= row(y + reach); r++) {
      for (int c = column(x - reach); c <= column(x + reach); c++) {
        int at = r * columns + c;
        for (int i = starts[at]; i < starts[at + 1]; i++) {
          walk(pieces[i], c, r, step, visitor);
        }
      }
    }
  }

  /** Walks along that part of a piece that lies in a cell. */
  private void walk(int piece, int column, int row, double step, PointVisitor visitor) {
    double length = Math.hypot(bx(piece) - ax(piece), by(piece) - ay(piece));
    int steps = (int) Math.ceil(length / step);
    for (int i = 0; i < steps; i++) {
      double along = (i + 0.5) / steps;
      double px = ax(piece) + along * (bx(piece) - ax(piece));
      double py = ay(piece) + along * (by(piece) - ay(piece));
      if (column(px) == column && row(py) == row) {
        visitor.visit(px, py);
      }
    }
  }

  /** The box of all lines. */
  Envelope box() {
    return box.copy();
  }

  /** Gives every vertex of a geometry. */
  static void forEachVertex(Geometry geometry, PointVisitor visitor) {
    geometry.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence line, int i) {
            visitor.visit(line.getX(i), line.getY(i));
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return false;
          }
        });
  }
}
