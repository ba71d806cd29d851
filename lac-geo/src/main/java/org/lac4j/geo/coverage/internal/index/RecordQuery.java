package org.lac4j.geo.coverage.internal.index;

/**
 * The lookup of a point in the record of a boundary cell.
 *
 * <pre>
 *   +-----------\----+
 *   |            \   |
 *   |  A   q - - -\->|  one edge crossed: from the reference state B
 *   |              \ |  on the right side to the state A across the chain
 *   +---------------\+
 * </pre>
 *
 * <p>A ray runs from the point to the reference side of the cell. Edges and point are in the cell's frame of 16-bit
 * numbers, each less than a unit from the truth, so each crossing is certain unless the point lies within two units of an
 * edge's line. Such a point goes to the {@link ExactPath}. The loop over edges has no branches.
 *
 * <p>Immutable and thread-safe.
 */
final class RecordQuery {

  private static final int NONE = PointQuery.NONE;

  /** What {@link #crossings} gives for a point too near to an edge. */
  private static final int UNCERTAIN = -1;

  private final int[] words;
  private final double minX;
  private final double minY;
  private final double scale;
  private final States states;
  private final ExactPath exact;

  RecordQuery(IndexGrid grid, States states) {
    this.words = grid.words();
    this.minX = grid.plane().minX;
    this.minY = grid.plane().minY;
    this.scale = grid.plane().scale;
    this.states = states;
    this.exact = new ExactPath(words, grid.vertices(), grid.plane());
  }

  /** The lowest ordinal that covers a point, or NONE. */
  int lowest(int record, int block, int cellBits, double x, double y) {
    int header = words[record];
    int qx = local((long) ((x - minX) * scale), cellBits);
    int qy = local((long) ((y - minY) * scale), cellBits);
    if (RecordLayout.isMixed(header)) {
      return lowestInMixed(record, cellBits, qx, qy, x, y);
    }
    int parity =
        crossings(
            RecordLayout.vertices(record, header),
            RecordLayout.count(header),
            CellFrame.x(header, qx, qy),
            CellFrame.y(header, qx, qy));
    return parity == UNCERTAIN
        ? lowestExactly(record, block, cellBits, x, y)
        : states.lowest(RecordLayout.state(words, record, parity), block);
  }

  private int lowestExactly(int record, int block, int cellBits, double x, double y) {
    int side = exact.simple(record, cellBits, x, y);
    if (side == ExactPath.ON_CHAIN) {
      int reference = states.lowest(RecordLayout.state(words, record, 0), block);
      int across = states.lowest(RecordLayout.state(words, record, 1), block);
      return Integer.compareUnsigned(reference, across) < 0 ? reference : across;
    }
    return states.lowest(RecordLayout.state(words, record, side), block);
  }

  private int lowestInMixed(int record, int cellBits, int qx, int qy, double x, double y) {
    int at = record;
    while (true) {
      int covering = covering(at, cellBits, qx, qy, x, y);
      if (covering != 0) {
        return words[RecordLayout.ordinals(words, at) + Integer.numberOfTrailingZeros(covering)];
      }
      if ((words[at] & RecordLayout.CONTINUED) == 0) {
        return NONE;
      }
      at = RecordLayout.continuation(words, at);
    }
  }

  /** All ordinals that cover a point, ascending, as many as fit; the number of all. */
  int all(int record, int block, int cellBits, double x, double y, int[] into) {
    int header = words[record];
    if (RecordLayout.isMixed(header)) {
      return allInMixed(record, cellBits, x, y, into);
    }
    int qx = local((long) ((x - minX) * scale), cellBits);
    int qy = local((long) ((y - minY) * scale), cellBits);
    int side =
        crossings(
            RecordLayout.vertices(record, header),
            RecordLayout.count(header),
            CellFrame.x(header, qx, qy),
            CellFrame.y(header, qx, qy));
    if (side == UNCERTAIN) {
      side = exact.simple(record, cellBits, x, y);
    }
    int reference = RecordLayout.state(words, record, 0);
    int across = RecordLayout.state(words, record, 1);
    return side == ExactPath.ON_CHAIN
        ? states.merge(reference, across, block, into)
        : states.copy(side == 0 ? reference : across, block, into);
  }

  private int allInMixed(int record, int cellBits, double x, double y, int[] into) {
    int qx = local((long) ((x - minX) * scale), cellBits);
    int qy = local((long) ((y - minY) * scale), cellBits);
    int found = 0;
    int at = record;
    while (true) {
      int covering = covering(at, cellBits, qx, qy, x, y);
      for (; covering != 0; covering &= covering - 1) {
        int ordinal =
            words[RecordLayout.ordinals(words, at) + Integer.numberOfTrailingZeros(covering)];
        found = States.put(ordinal, into, found);
      }
      if ((words[at] & RecordLayout.CONTINUED) == 0) {
        return found;
      }
      at = RecordLayout.continuation(words, at);
    }
  }

  /** Whether a point lies on an edge of the record, exactly. */
  boolean isOnEdge(int record, int cellBits, double x, double y) {
    int at = record;
    while (RecordLayout.isMixed(words[at])) {
      if (exact.touches(at, x, y)) {
        return true;
      }
      if ((words[at] & RecordLayout.CONTINUED) == 0) {
        return false;
      }
      at = RecordLayout.continuation(words, at);
    }
    return exact.simple(at, cellBits, x, y) == ExactPath.ON_CHAIN;
  }

  /** The mask of the areas of one mixed record that cover a point. */
  private int covering(int record, int cellBits, int qx, int qy, double x, double y) {
    int header = words[record];
    if ((header & RecordLayout.EXACT_ONLY) != 0) {
      return exact.mixed(record, cellBits, x, y);
    }
    int turnedX = CellFrame.x(header, qx, qy);
    int turnedY = CellFrame.y(header, qx, qy);
    int covering = RecordLayout.referenceMask(words, record);
    int run = RecordLayout.firstRun(words, record);
    for (int left = RecordLayout.runs(header); left > 0; left--) {
      int vertices = RecordLayout.runVertices(run, header);
      int stored = RecordLayout.runStored(words, run, header);
      int parity = crossings(vertices, stored, turnedX, turnedY);
      if (parity == UNCERTAIN) {
        return exact.mixed(record, cellBits, x, y);
      }
      covering ^= RecordLayout.runBounds(words, run, header) & -parity;
      run = vertices + stored;
    }
    return covering;
  }

  /**
   * Counts the edges of a chain that the ray from a point to the right crosses: 0 even, 1 odd, or {@link #UNCERTAIN}.
   *
   * <p>With a and b the ends of an edge as seen from the point, the edge crosses the ray's line if just one of them is
   * below, and the ray itself if the turn from a to b, the cross product, is upwards for an upward edge. The cross
   * product is also the edge's length times the distance of its line, and so tells when the point is too near.
   */
  private int crossings(int chain, int vertices, int qx, int qy) {
    int vertex = words[chain];
    int ax = Layout.vertexX(vertex) - qx;
    int ay = Layout.vertexY(vertex) - qy;
    int parity = 0;
    long uncertain = 0;
    for (int i = 1; i < vertices; i++) {
      vertex = words[chain + i];
      int bx = Layout.vertexX(vertex) - qx;
      int by = Layout.vertexY(vertex) - qy;
      long turn = (long) ax * by - (long) ay * bx;
      int aBelow = ay >>> 31;
      int bBelow = by >>> 31;
      int rightTurn = (int) (turn >>> 63);
      parity ^= (aBelow ^ bBelow) & (rightTurn ^ bBelow ^ 1);
      uncertain |=
          Math.abs(turn) - CellFrame.UNCERTAIN_UNITS * (Math.abs(bx - ax) + Math.abs(by - ay));
      ax = bx;
      ay = by;
    }
    return uncertain < 0 ? UNCERTAIN : parity;
  }

  private static int local(long fixed, int cellBits) {
    return (int) (fixed >>> (cellBits - Layout.CELL_BITS)) & (Layout.CELL - 1);
  }
}
