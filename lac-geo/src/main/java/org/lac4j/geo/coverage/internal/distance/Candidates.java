package org.lac4j.geo.coverage.internal.distance;

import java.util.Arrays;

/**
 * Leaves of some edges, or blocks of edges, those that may have the nearest point to a point of a cell.
 *
 * <pre>
 *      +-----+
 *      |     |            All corners of the cell are nearer to the point p of one edge than to the
 *      |     |            edge e. The points nearer to p than to a point of e are a half of the plane,
 *      +-----+            so all points of the cell are, and e is never the nearest.
 *
 *      ---p---\
 *              \__ e __
 * </pre>
 *
 * <p>Five such points are tried: those nearest to the cell's corners and to its centre. Lengths are those at the centre
 * of the cell; an edge must be farther than the point by the cell's {@link TreeCell#distortion}, and by its {@link
 * TreeCell#rounding}. (The points of the plane that are nearer to one place than a given part of their distance to
 * another are a disc, and with something taken off the distance an oval without dents. So the corners decide then too.)
 *
 * <p>For one thread.
 */
final class Candidates {

  private static final int CORNERS = 4;
  private static final int CENTRE = CORNERS;
  private static final int PLACES = CORNERS + 1;

  private final double[] vertices;
  private final EdgeBlocks blocks;

  /** By edge or block and corner, the squared distance; for a block that to its box. */
  private double[] squared = new double[CORNERS * 64];

  /** By corner and for the centre, the least squared distance and where that point is. */
  private final double[] nearest = new double[PLACES];

  private final double[] nearestX = new double[PLACES];
  private final double[] nearestY = new double[PLACES];

  /** By nearest point and corner, from which squared distance on an edge is out. */
  private final double[] limits = new double[PLACES * CORNERS];

  // The edge under way, from its first vertex.
  private double edgeX;
  private double edgeY;
  private double edgeDx;
  private double edgeDy;

  Candidates(double[] vertices, EdgeBlocks blocks) {
    this.vertices = vertices;
    this.blocks = blocks;
  }

  /**
   * Moves the edges that may be the nearest to the front.
   *
   * @param cell the cell
   * @param edges edges by their first vertices
   * @param from the first of them
   * @param to one past the last
   * @return one past the last that may be
   */
  int keepEdges(TreeCell cell, int[] edges, int from, int to) {
    if (to - from < 2 || cell.distortion == Double.POSITIVE_INFINITY) {
      return to;
    }
    reserve(to - from);
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    for (int i = from; i < to; i++) {
      measureEdge(cell, edges[i], CORNERS * (i - from));
    }
    return keep(cell, edges, from, to);
  }

  /**
   * Moves the blocks that may have the nearest edge to the front.
   *
   * @param cell the cell
   * @param numbers the numbers of blocks
   * @param from the first of them
   * @param to one past the last
   * @return one past the last that may have it
   */
  int keepBlocks(TreeCell cell, int[] numbers, int from, int to) {
    if (to - from < 2 || cell.distortion == Double.POSITIVE_INFINITY) {
      return to;
    }
    int near = keepNear(cell, numbers, from, to);
    reserve(near - from);
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    for (int i = from; i < near; i++) {
      measureBlock(cell, numbers[i], CORNERS * (i - from));
    }
    return keep(cell, numbers, from, near);
  }

  /** Keeps the blocks than which no other one is nearer to all of the cell: a coarser sieve, and a quicker one. */
  private int keepNear(TreeCell cell, int[] numbers, int from, int to) {
    double farthest = Double.POSITIVE_INFINITY;
    for (int i = from; i < to; i++) {
      farthest = Math.min(farthest, blocks.squaredToFarthest(cell, numbers[i]));
    }
    double limit = farthest * cell.distortion * cell.distortion;
    int kept = from;
    for (int i = from; i < to; i++) {
      if (blocks.squaredFrom(cell, numbers[i]) <= limit) {
        numbers[kept++] = numbers[i];
      }
    }
    return kept;
  }

  private int keep(TreeCell cell, int[] items, int from, int to) {
    setLimits(cell);
    int kept = from;
    for (int i = from; i < to; i++) {
      if (!isOut(CORNERS * (i - from))) {
        items[kept++] = items[i];
      }
    }
    return kept;
  }

  private void reserve(int count) {
    if (squared.length < CORNERS * count) {
      squared = new double[2 * CORNERS * count];
    }
  }

  private void measureBlock(TreeCell cell, int block, int at) {
    double left = cell.right(blocks.minX(block));
    double right = cell.right(blocks.maxX(block));
    double low = cell.above(blocks.minY(block));
    double high = cell.above(blocks.maxY(block));
    double x = cell.right(vertices[2 * blocks.first(block)]);
    double y = cell.above(vertices[2 * blocks.first(block) + 1]);
    for (int corner = 0; corner < CORNERS; corner++) {
      double cornerX = cornerX(cell, corner);
      double cornerY = cornerY(cell, corner);
      double beside = Math.max(0, Math.max(left - cornerX, cornerX - right));
      double beyond = Math.max(0, Math.max(low - cornerY, cornerY - high));
      squared[at + corner] = square(beside, beyond);
      setIfNearest(corner, square(x - cornerX, y - cornerY), x, y);
    }
    setIfNearest(CENTRE, square(x, y), x, y);
  }

  private void measureEdge(TreeCell cell, int edge, int at) {
    double dx = cell.right(vertices[2 * edge + 2]) - cell.right(vertices[2 * edge]);
    double dy = cell.above(vertices[2 * edge + 3]) - cell.above(vertices[2 * edge + 1]);
    edgeX = cell.right(vertices[2 * edge]);
    edgeY = cell.above(vertices[2 * edge + 1]);
    edgeDx = dx;
    edgeDy = dy;
    double length = square(dx, dy);
    double perLength = length > 0 ? 1 / length : 0;
    double along = -(edgeX * dx + edgeY * dy) * perLength;
    double aside = cell.halfX * dx * perLength;
    double up = cell.halfY * dy * perLength;
    // Four calls instead of a loop: they are a third quicker.
    squared[at] = measure(0, -cell.halfX, -cell.halfY, along - aside - up);
    squared[at + 1] = measure(1, cell.halfX, -cell.halfY, along + aside - up);
    squared[at + 2] = measure(2, -cell.halfX, cell.halfY, along - aside + up);
    squared[at + 3] = measure(3, cell.halfX, cell.halfY, along + aside + up);
    measure(CENTRE, 0, 0, along);
  }

  /** The squared distance from a place to the edge under way, from how far along the edge the place lies. */
  private double measure(int place, double placeX, double placeY, double along) {
    double share = Math.max(0, Math.min(1, along));
    double x = edgeX + share * edgeDx;
    double y = edgeY + share * edgeDy;
    double distance = square(x - placeX, y - placeY);
    setIfNearest(place, distance, x, y);
    return distance;
  }

  private void setIfNearest(int place, double distance, double x, double y) {
    if (distance < nearest[place]) {
      nearest[place] = distance;
      nearestX[place] = x;
      nearestY[place] = y;
    }
  }

  private void setLimits(TreeCell cell) {
    double factor = cell.distortion * cell.distortion;
    for (int place = 0; place < PLACES; place++) {
      for (int corner = 0; corner < CORNERS; corner++) {
        double metres =
            cell.rounding
                + Math.sqrt(
                    square(
                        nearestX[place] - cornerX(cell, corner),
                        nearestY[place] - cornerY(cell, corner)));
        limits[CORNERS * place + corner] = factor * metres * metres;
      }
    }
  }

  private boolean isOut(int at) {
    for (int limit = 0; limit < limits.length; limit += CORNERS) {
      if (squared[at] > limits[limit]
          && squared[at + 1] > limits[limit + 1]
          && squared[at + 2] > limits[limit + 2]
          && squared[at + 3] > limits[limit + 3]) {
        return true;
      }
    }
    return false;
  }

  private static double cornerX(TreeCell cell, int corner) {
    return (corner & 1) == 0 ? -cell.halfX : cell.halfX;
  }

  private static double cornerY(TreeCell cell, int corner) {
    return (corner & 2) == 0 ? -cell.halfY : cell.halfY;
  }

  private static double square(double x, double y) {
    return x * x + y * y;
  }
}
