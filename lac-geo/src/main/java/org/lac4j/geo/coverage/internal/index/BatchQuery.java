package org.lac4j.geo.coverage.internal.index;

/**
 * The lookup of many points: each step for up to {@value #STAGE} of them before the next one, so that the memory's
 * answers for all are under way at once. This is the scratch of one batch.
 *
 * <p>Used by one thread.
 */
final class BatchQuery {

  static final int STAGE = 64;

  /** How many words behind its start a record ends, or nearly. */
  private static final int FURTHER_ON = 8;

  private final PointQuery query;
  private final RecordQuery records;
  private final FixedPlane plane;
  private final int[] words;
  private final long[] fixedX = new long[STAGE];
  private final long[] fixedY = new long[STAGE];
  private final int[] entries = new int[STAGE];
  private final int[] blocks = new int[STAGE];
  private final int[] bits = new int[STAGE];

  /** Nobody needs what was read ahead; but it is in the cache then. */
  private final int[] seen = new int[STAGE];

  private final int[] pending = new int[STAGE];

  BatchQuery(PointQuery query, RecordQuery records, IndexGrid grid) {
    this.query = query;
    this.records = records;
    this.plane = grid.plane();
    this.words = grid.words();
  }

  /** Looks up at most {@value #STAGE} points. */
  void run(double[] xy, int first, int count, int[] into) {
    int inBlocks = readTop(xy, first, count);
    int inRecords = readBlocks(inBlocks);
    for (int i = 0; i < count; i++) {
      int entry = entries[i];
      into[first + i] =
          Layout.isBoundary(entry) ? PointQuery.NONE : query.states.lowest(entry, blocks[i]);
    }
    readHeaders(inRecords);
    for (int i = 0; i < inRecords; i++) {
      int k = pending[i];
      into[first + k] =
          records.lowest(
              blocks[k] + Layout.offset(entries[k]),
              blocks[k],
              bits[k],
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
      if (plane.contains(x, y)) {
        fixedX[i] = plane.fixedX(x);
        fixedY[i] = plane.fixedY(y);
        entry = words[query.topCell(fixedX[i], fixedY[i])];
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
      int cellBits = query.topCellBits;
      do {
        int gridBits = Layout.gridBits(entry);
        cellBits -= gridBits;
        int cell = PointQuery.cell(fixedX[k], fixedY[k], gridBits, cellBits);
        entry = Layout.cell(words, entry, grid, cell);
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
   * Reads the first words of the records, and a word further on, where a record may reach into the next line of the cache;
   * nobody needs that word, but the line is then on its way.
   */
  private void readHeaders(int inRecords) {
    for (int i = 0; i < inRecords; i++) {
      int k = pending[i];
      int record = blocks[k] + Layout.offset(entries[k]);
      seen[i] = words[record];
      seen[i] += words[Math.min(record + FURTHER_ON, words.length - 1)];
    }
  }
}
