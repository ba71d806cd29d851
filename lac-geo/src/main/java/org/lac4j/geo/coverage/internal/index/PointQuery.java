package org.lac4j.geo.coverage.internal.index;

/**
 * The lookup of a point: from the top grid down to a cell, and in a boundary cell through its record.
 *
 * <pre>
 *   top grid        sub-grid          record of a cell
 *   +--+--+--+      +-+-+-+-+         +-----------\----+
 *   |A |* |B |      |A|A|*|B|         |            \   |
 *   +--+--+--+  ->  +-+-+-+-+   ->    |  A   q - - -\->|  one edge crossed: from the reference state B
 *   |A |A |B |      |A|A|*|B|         |              \ |  on the right side to the state A across the chain
 *   +--+--+--+      +-+-+-+-+         +---------------\+
 * </pre>
 *
 * <p>In a record, a ray runs from the point to the reference side of the cell. Edges and point are in the cell's frame
 * of 16-bit numbers, each less than a unit from the truth, so each crossing is certain unless the point lies within two
 * units of an edge's line. Such a point goes to the {@link ExactPath}.
 *
 * <p>The loop over edges has no branches, and the batch works in stages over {@value #STAGE} points, so that the memory
 * reads of many points are under way at once.
 *
 * <p>Immutable and thread-safe.
 */
public final class PointQuery {

  /** What stands for no area. */
  public static final int NONE = -1;

  private static final int STAGE = 64;

  /** How many words behind its start a record ends, or nearly. */
  private static final int FURTHER_ON = 8;

  /** What {@link #crossings} gives for a point too near to an edge. */
  private static final int UNCERTAIN = -1;

  private final int[] words;
  private final double minX;
  private final double minY;
  private final double maxX;
  private final double maxY;
  private final double scale;
  private final int columns;
  private final int topCellBits;
  private final States states;
  private final ExactPath exact;

  public PointQuery(IndexGrid grid) {
    this.words = grid.words();
    this.minX = grid.plane().minX;
    this.minY = grid.plane().minY;
    this.maxX = grid.plane().maxX;
    this.maxY = grid.plane().maxY;
    this.scale = grid.plane().scale;
    this.columns = grid.columns();
    this.topCellBits = grid.topCellBits();
    this.states = new States(words);
    this.exact = new ExactPath(words, grid.vertices(), grid.plane());
  }

  /** The lowest ordinal that covers a point, or NONE. */
  public int lowest(double x, double y) {
    if (!(x >= minX && x <= maxX && y >= minY && y <= maxY)) {
      return NONE;
    }
    long fixedX = (long) ((x - minX) * scale);
    long fixedY = (long) ((y - minY) * scale);
    int entry = words[topCell(fixedX, fixedY)];
    int block = 0;
    int cellBits = topCellBits;
    if (Layout.isBoundary(entry)) {
      block = Layout.gridOffset(entry);
      int grid = block;
      do {
        int bits = Layout.gridBits(entry);
        cellBits -= bits;
        entry = words[grid + cell(fixedX, fixedY, bits, cellBits)];
        grid = block + Layout.gridOffset(entry);
      } while (Layout.isGrid(entry));
    }
    if (!Layout.isBoundary(entry)) {
      return states.lowest(entry, block);
    }
    int record = block + Layout.offset(entry);
    int header = words[record];
    return lowestInRecord(record, header, block, cellBits, fixedX, fixedY, x, y);
  }

  /** All ordinals that cover a point, ascending, as many as fit; the number of all. */
  public int all(double x, double y, int[] into) {
    if (!(x >= minX && x <= maxX && y >= minY && y <= maxY)) {
      return 0;
    }
    long fixedX = (long) ((x - minX) * scale);
    long fixedY = (long) ((y - minY) * scale);
    int entry = words[topCell(fixedX, fixedY)];
    int block = 0;
    int grid = 0;
    int cellBits = topCellBits;
    while (Layout.isGrid(entry)) {
      grid = block + Layout.gridOffset(entry);
      block = block == 0 ? grid : block;
      int bits = Layout.gridBits(entry);
      cellBits -= bits;
      entry = words[grid + cell(fixedX, fixedY, bits, cellBits)];
    }
    return Layout.isBoundary(entry)
        ? allInRecord(block + Layout.offset(entry), block, cellBits, x, y, into)
        : copy(entry, block, into, 0);
  }

  /** The lowest ordinals of many points, in stages. */
  public void lowest(double[] xy, int first, int count, int[] into) {
    Stage stage = new Stage();
    for (int done = 0; done < count; done += STAGE) {
      stage.run(xy, first + done, Math.min(STAGE, count - done), into);
    }
  }

  private int topCell(long fixedX, long fixedY) {
    return (int) (fixedY >>> topCellBits) * columns + (int) (fixedX >>> topCellBits);
  }

  private static int cell(long fixedX, long fixedY, int bits, int cellBits) {
    int mask = (1 << bits) - 1;
    return ((int) (fixedY >>> cellBits) & mask) << bits | ((int) (fixedX >>> cellBits) & mask);
  }

  private int lowestInRecord(
      int record,
      int header,
      int block,
      int cellBits,
      long fixedX,
      long fixedY,
      double x,
      double y) {
    int qx = local(fixedX, cellBits);
    int qy = local(fixedY, cellBits);
    if ((header & Layout.MIXED) != 0) {
      return lowestInMixed(record, cellBits, qx, qy, x, y);
    }
    int parity =
        crossings(
            record + Layout.SIMPLE_VERTICES,
            Layout.count(header),
            CellFrame.x(header, qx, qy),
            CellFrame.y(header, qx, qy));
    return parity == UNCERTAIN
        ? lowestExactly(record, block, cellBits, x, y)
        : states.lowest(words[record + Layout.REFERENCE_STATE + parity], block);
  }

  private int lowestExactly(int record, int block, int cellBits, double x, double y) {
    int side = exact.simple(record, cellBits, x, y);
    if (side == ExactPath.ON_CHAIN) {
      int reference = states.lowest(words[record + Layout.REFERENCE_STATE], block);
      int across = states.lowest(words[record + Layout.ACROSS_STATE], block);
      return Integer.compareUnsigned(reference, across) < 0 ? reference : across;
    }
    return states.lowest(words[record + Layout.REFERENCE_STATE + side], block);
  }

  private int lowestInMixed(int record, int cellBits, int qx, int qy, double x, double y) {
    int at = record;
    while (true) {
      int covering = covering(at, cellBits, qx, qy, x, y);
      if (covering != 0) {
        return words[at + Layout.ORDINALS + Integer.numberOfTrailingZeros(covering)];
      }
      if ((words[at] & Layout.CONTINUED) == 0) {
        return NONE;
      }
      at += words[at + Layout.LENGTH];
    }
  }

  /** The mask of the areas of one mixed record that cover a point. */
  private int covering(int record, int cellBits, int qx, int qy, double x, double y) {
    int header = words[record];
    if ((header & Layout.EXACT_ONLY) != 0) {
      return exact.mixed(record, cellBits, x, y);
    }
    int turnedX = CellFrame.x(header, qx, qy);
    int turnedY = CellFrame.y(header, qx, qy);
    int covering = words[record + Layout.REFERENCE_MASK];
    int run = record + Layout.ORDINALS + words[record + Layout.AREAS];
    for (int left = Layout.count(header); left > 0; left--) {
      int stored = words[run + Layout.RUN_STORED];
      int parity = crossings(run + Layout.RUN_VERTICES, stored, turnedX, turnedY);
      if (parity == UNCERTAIN) {
        return exact.mixed(record, cellBits, x, y);
      }
      covering ^= words[run + Layout.RUN_BOUNDS] & -parity;
      run += Layout.RUN_VERTICES + stored;
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

  private int allInRecord(int record, int block, int cellBits, double x, double y, int[] into) {
    int header = words[record];
    int qx = local((long) ((x - minX) * scale), cellBits);
    int qy = local((long) ((y - minY) * scale), cellBits);
    if ((header & Layout.MIXED) != 0) {
      return allInMixed(record, cellBits, qx, qy, x, y, into);
    }
    int side =
        crossings(
            record + Layout.SIMPLE_VERTICES,
            Layout.count(header),
            CellFrame.x(header, qx, qy),
            CellFrame.y(header, qx, qy));
    if (side == UNCERTAIN) {
      side = exact.simple(record, cellBits, x, y);
    }
    int reference = words[record + Layout.REFERENCE_STATE];
    int across = words[record + Layout.ACROSS_STATE];
    return side == ExactPath.ON_CHAIN
        ? merge(reference, across, block, into)
        : copy(side == 0 ? reference : across, block, into, 0);
  }

  private int allInMixed(int record, int cellBits, int qx, int qy, double x, double y, int[] into) {
    int found = 0;
    int at = record;
    while (true) {
      int covering = covering(at, cellBits, qx, qy, x, y);
      for (; covering != 0; covering &= covering - 1) {
        int ordinal = words[at + Layout.ORDINALS + Integer.numberOfTrailingZeros(covering)];
        found = put(ordinal, into, found);
      }
      if ((words[at] & Layout.CONTINUED) == 0) {
        return found;
      }
      at += words[at + Layout.LENGTH];
    }
  }

  private int copy(int state, int block, int[] into, int found) {
    int size = states.size(state, block);
    int now = found;
    for (int i = 0; i < size; i++) {
      now = put(states.member(state, block, i), into, now);
    }
    return now;
  }

  /** The members of either of two states, ascending, each once. */
  private int merge(int one, int other, int block, int[] into) {
    int sizeOfOne = states.size(one, block);
    int sizeOfOther = states.size(other, block);
    int found = 0;
    int i = 0;
    int k = 0;
    while (i < sizeOfOne || k < sizeOfOther) {
      int a = i < sizeOfOne ? states.member(one, block, i) : Integer.MAX_VALUE;
      int b = k < sizeOfOther ? states.member(other, block, k) : Integer.MAX_VALUE;
      found = put(Math.min(a, b), into, found);
      i += a <= b ? 1 : 0;
      k += b <= a ? 1 : 0;
    }
    return found;
  }

  private static int put(int ordinal, int[] into, int found) {
    if (found < into.length) {
      into[found] = ordinal;
    }
    return found + 1;
  }

  /** The scratch of one batch: what is known of up to {@value #STAGE} points between two stages. */
  private final class Stage {
    private final long[] fixedX = new long[STAGE];
    private final long[] fixedY = new long[STAGE];
    private final int[] entries = new int[STAGE];
    private final int[] blocks = new int[STAGE];
    private final int[] bits = new int[STAGE];
    private final int[] headers = new int[STAGE];
    private final int[] furtherOn = new int[STAGE];
    private final int[] pending = new int[STAGE];

    void run(double[] xy, int first, int count, int[] into) {
      int inBlocks = readTop(xy, first, count);
      int inRecords = readBlocks(inBlocks);
      for (int i = 0; i < count; i++) {
        int entry = entries[i];
        into[first + i] = Layout.isBoundary(entry) ? NONE : states.lowest(entry, blocks[i]);
      }
      readHeaders(inRecords);
      for (int i = 0; i < inRecords; i++) {
        int k = pending[i];
        into[first + k] =
            lowestInRecord(
                blocks[k] + Layout.offset(entries[k]),
                headers[i],
                blocks[k],
                bits[k],
                fixedX[k],
                fixedY[k],
                xy[2 * (first + k)],
                xy[2 * (first + k) + 1]);
      }
    }

    /** Reads the top cells, and notes the points in a block as pending; gives their number. */
    private int readTop(double[] xy, int first, int count) {
      int waiting = 0;
      for (int i = 0; i < count; i++) {
        double x = xy[2 * (first + i)];
        double y = xy[2 * (first + i) + 1];
        int entry = Layout.NOTHING;
        if (x >= minX && x <= maxX && y >= minY && y <= maxY) {
          fixedX[i] = (long) ((x - minX) * scale);
          fixedY[i] = (long) ((y - minY) * scale);
          entry = words[topCell(fixedX[i], fixedY[i])];
        }
        entries[i] = entry;
        blocks[i] = 0;
        pending[waiting] = i;
        waiting += entry >>> 31;
      }
      return waiting;
    }

    /** Reads the cells of the pending points, and keeps pending those in a record; gives their number. */
    private int readBlocks(int inBlocks) {
      int waiting = 0;
      for (int i = 0; i < inBlocks; i++) {
        int k = pending[i];
        int entry = entries[k];
        int block = Layout.gridOffset(entry);
        int grid = block;
        int cellBits = topCellBits;
        do {
          int gridBits = Layout.gridBits(entry);
          cellBits -= gridBits;
          entry = words[grid + cell(fixedX[k], fixedY[k], gridBits, cellBits)];
          grid = block + Layout.gridOffset(entry);
        } while (Layout.isGrid(entry));
        entries[k] = entry;
        blocks[k] = block;
        bits[k] = cellBits;
        pending[waiting] = k;
        waiting += entry >>> 31;
      }
      return waiting;
    }

    /**
     * Reads the headers of the records, and a word further on, where a record may reach into the next line of the cache;
     * nobody needs that word, but the line is then on its way.
     */
    private void readHeaders(int inRecords) {
      for (int i = 0; i < inRecords; i++) {
        int k = pending[i];
        int record = blocks[k] + Layout.offset(entries[k]);
        headers[i] = words[record];
        furtherOn[i] = words[Math.min(record + FURTHER_ON, words.length - 1)];
      }
    }
  }
}
