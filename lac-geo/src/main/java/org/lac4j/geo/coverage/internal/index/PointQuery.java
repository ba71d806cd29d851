package org.lac4j.geo.coverage.internal.index;

/**
 * The lookup of a point: from the top grid down to a cell, and in a boundary cell through its record.
 *
 * <pre>
 *   top grid        sub-grid          record of a cell
 *   +--+--+--+      +-+-+-+-+         +-----------\----+
 *   |A |* |B |      |A|A|*|B|         |            \   |
 *   +--+--+--+  ->  +-+-+-+-+   ->    |  A   q - - -\->|
 *   |A |A |B |      |A|A|*|B|         |              \ |
 *   +--+--+--+      +-+-+-+-+         +---------------\+
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PointQuery {

  /** What stands for no area. */
  public static final int NONE = -1;

  /** The words of a line of the cache. */
  private static final int LINE = 16;

  /** How many lines of a block behind its first are read ahead. */
  private static final int AHEAD = 4;

  /** No more likely than any other number: see {@link #readAhead}. */
  private static final int UNLIKELY = 0x5eadbeef;

  private final int[] words;
  private final double minX;
  private final double minY;
  private final double maxX;
  private final double maxY;
  private final double scale;
  private final int columns;
  final int topCellBits;
  final States states;
  private final IndexGrid grid;
  private final RecordQuery records;

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
    this.grid = grid;
    this.records = new RecordQuery(grid, states);
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
      if (readAhead(block) == UNLIKELY) {
        return lowestOfAll(x, y);
      }
      int grid = block;
      do {
        int bits = Layout.gridBits(entry);
        cellBits -= bits;
        entry = Layout.cell(words, entry, grid, cell(fixedX, fixedY, bits, cellBits));
        grid = block + Layout.gridOffset(entry);
      } while (Layout.isGrid(entry));
    }
    if (!Layout.isBoundary(entry)) {
      return states.lowest(entry, block);
    }
    return records.lowest(block + Layout.offset(entry), block, cellBits, x, y);
  }

  /**
   * Reads a word of each of the first lines of a block, so that the memory fetches all of them at once while the cell is
   * waited for, and the record then is there already. What it gives means nothing; but it has to be looked at, or the
   * compiler leaves it out. So there is another way to the same answer, which is hardly ever taken.
   */
  private int readAhead(int block) {
    int at = Math.min(block, words.length - (AHEAD + 1) * LINE);
    return at < 0
        ? 0
        : words[at + LINE] ^ words[at + 2 * LINE] ^ words[at + 3 * LINE] ^ words[at + 4 * LINE];
  }

  private int lowestOfAll(double x, double y) {
    int[] first = {NONE};
    all(x, y, first);
    return first[0];
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
      entry = Layout.cell(words, entry, grid, cell(fixedX, fixedY, bits, cellBits));
    }
    return Layout.isBoundary(entry)
        ? records.all(block + Layout.offset(entry), block, cellBits, x, y, into)
        : states.copy(entry, block, into);
  }

  /** Whether a point lies on an edge, exactly. */
  public boolean isOnEdge(double x, double y) {
    if (!(x >= minX && x <= maxX && y >= minY && y <= maxY)) {
      return false;
    }
    long fixedX = (long) ((x - minX) * scale);
    long fixedY = (long) ((y - minY) * scale);
    int entry = words[topCell(fixedX, fixedY)];
    int block = Layout.isBoundary(entry) ? Layout.gridOffset(entry) : 0;
    int cellBits = topCellBits;
    int at = block;
    while (Layout.isGrid(entry)) {
      int bits = Layout.gridBits(entry);
      cellBits -= bits;
      entry = Layout.cell(words, entry, at, cell(fixedX, fixedY, bits, cellBits));
      at = block + Layout.gridOffset(entry);
    }
    return Layout.isBoundary(entry)
        && records.isOnEdge(block + Layout.offset(entry), cellBits, x, y);
  }

  /** The lowest ordinals of many points, in stages. */
  public void lowest(double[] xy, int first, int count, int[] into) {
    BatchQuery batch = new BatchQuery(this, records, grid);
    for (int done = 0; done < count; done += BatchQuery.STAGE) {
      batch.run(xy, first + done, Math.min(BatchQuery.STAGE, count - done), into);
    }
  }

  int topCell(long fixedX, long fixedY) {
    return (int) (fixedY >>> topCellBits) * columns + (int) (fixedX >>> topCellBits);
  }

  static int cell(long fixedX, long fixedY, int bits, int cellBits) {
    int mask = (1 << bits) - 1;
    return ((int) (fixedY >>> cellBits) & mask) << bits | ((int) (fixedX >>> cellBits) & mask);
  }
}
