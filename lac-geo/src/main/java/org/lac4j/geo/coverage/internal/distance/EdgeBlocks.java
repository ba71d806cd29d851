package org.lac4j.geo.coverage.internal.distance;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The edges of all chains in blocks of neighbours, each with its box: few to look at where a cell is large.
 *
 * <pre>
 *      o--o                 o--o--o
 *          \    +-------+  /
 *           o---|-o     | o      a block of four edges in its box, between two others
 *               |  \    |/
 *               |   o--o|
 *               +-------+
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
final class EdgeBlocks {

  private static final int EDGES = 8;
  private static final int BOX = 4;

  private final double[] vertices;
  private final int count;
  private final int[] firsts;
  private final int[] ends;
  private final double[] boxes;

  /**
   * Makes blocks.
   *
   * @param vertices x and y in turn
   * @param isEdge whether there is an edge from a vertex to the next one, by vertex
   */
  EdgeBlocks(double[] vertices, BitSet isEdge) {
    this.vertices = vertices;
    int size = 0;
    int[] starts = new int[64];
    int[] stops = new int[64];
    for (int from = isEdge.nextSetBit(0); from >= 0; from = isEdge.nextSetBit(stops[size - 1])) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        stops = Arrays.copyOf(stops, 2 * size);
      }
      starts[size] = from;
      stops[size++] = Math.min(from + EDGES, isEdge.nextClearBit(from));
    }
    this.count = size;
    this.firsts = Arrays.copyOf(starts, size);
    this.ends = Arrays.copyOf(stops, size);
    this.boxes = new double[BOX * size];
    for (int block = 0; block < size; block++) {
      measure(block);
    }
  }

  private void measure(int block) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int vertex = firsts[block]; vertex <= ends[block]; vertex++) {
      minX = Math.min(minX, vertices[2 * vertex]);
      maxX = Math.max(maxX, vertices[2 * vertex]);
      minY = Math.min(minY, vertices[2 * vertex + 1]);
      maxY = Math.max(maxY, vertices[2 * vertex + 1]);
    }
    boxes[BOX * block] = minX;
    boxes[BOX * block + 1] = minY;
    boxes[BOX * block + 2] = maxX;
    boxes[BOX * block + 3] = maxY;
  }

  int count() {
    return count;
  }

  /** The first edge of a block, by the number of its first vertex. */
  int first(int block) {
    return firsts[block];
  }

  /** One past the last edge of a block. */
  int end(int block) {
    return ends[block];
  }

  double minX(int block) {
    return boxes[BOX * block];
  }

  double minY(int block) {
    return boxes[BOX * block + 1];
  }

  double maxX(int block) {
    return boxes[BOX * block + 2];
  }

  double maxY(int block) {
    return boxes[BOX * block + 3];
  }

  /** The squared distance from a cell to a block's box, in metres at the cell's centre; 0 if they meet. */
  double squaredFrom(TreeCell cell, int block) {
    double x = Math.max(cell.right(minX(block)), -cell.right(maxX(block))) - cell.halfX;
    double y = Math.max(cell.above(minY(block)), -cell.above(maxY(block))) - cell.halfY;
    return squared(Math.max(0, x), Math.max(0, y));
  }

  /** The squared distance from a block's first vertex to that point of a cell which is farthest from it. */
  double squaredToFarthest(TreeCell cell, int block) {
    int first = firsts[block];
    return squared(
        Math.abs(cell.right(vertices[2 * first])) + cell.halfX,
        Math.abs(cell.above(vertices[2 * first + 1])) + cell.halfY);
  }

  private static double squared(double x, double y) {
    return x * x + y * y;
  }
}
