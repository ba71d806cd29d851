package org.lac4j.geo.coverage.internal.index;

import java.util.BitSet;

/**
 * Checks an index that comes from elsewhere, before anything of it is used: that every entry, set and record lies within the
 * words, names areas and vertices that there are, and leads downwards, so that no lookup fails or goes round in circles.
 *
 * <p>Each cell and each record of an index stands in one place of its own, so the check looks at no more words than there
 * are. That the answers are right it can't tell.
 */
final class IndexCheck {

  /** Says what is wrong; it has no stack trace to tell. */
  static final class Unsound extends Exception {
    private static final long serialVersionUID = 1L;

    Unsound(String what) {
      super(what, null, false, false);
    }
  }

  private final IndexGrid grid;
  private final int[] words;
  private final int areas;
  private final BitSet setsSeen = new BitSet();

  /** How many words of cells and records, and how many of sets, may still come. */
  private long cellWordsLeft;

  private long setWordsLeft;

  private IndexCheck(IndexGrid grid, int areas) {
    this.grid = grid;
    this.words = grid.words();
    this.areas = areas;
    this.cellWordsLeft = words.length;
    this.setWordsLeft = words.length;
  }

  /**
   * Checks an index.
   *
   * @param areas how many areas there are
   */
  static void check(IndexGrid grid, int areas) throws Unsound {
    new IndexCheck(grid, areas).checkAll();
  }

  private void checkAll() throws Unsound {
    FixedPlane plane = grid.plane();
    require(
        plane.minX <= plane.maxX && plane.minY <= plane.maxY && Double.isFinite(plane.scale),
        "its box is not a box");
    int bits = grid.topCellBits();
    require(bits >= Layout.CELL_BITS && bits <= FixedPlane.BITS, "its cells have no possible size");
    require(
        grid.columns() == (plane.fixedX(plane.maxX) >> bits) + 1
            && grid.rows() == (plane.fixedY(plane.maxY) >> bits) + 1
            && (long) grid.columns() * grid.rows() <= words.length,
        "its cells do not cover its box");
    for (int i = 0; i < grid.vertices().length; i += 2) {
      require(
          plane.contains(grid.vertices()[i], grid.vertices()[i + 1]), "a vertex is off its box");
    }
    int cells = grid.columns() * grid.rows();
    take(cells);
    for (int cell = 0; cell < cells; cell++) {
      checkTop(words[cell]);
    }
  }

  private void checkTop(int entry) throws Unsound {
    if (Layout.isGrid(entry)) {
      int block = Layout.gridOffset(entry);
      checkGrid(entry, block, block, grid.topCellBits(), 0);
    } else {
      require(!Layout.isBoundary(entry), "a cell of the top grid is a record");
      checkState(entry, 0);
    }
  }

  private void checkGrid(int entry, int at, int block, int cellBitsAbove, int leastBits)
      throws Unsound {
    int bits = Layout.gridBits(entry);
    int cellBits = cellBitsAbove - bits;
    require(
        bits >= leastBits && bits <= Layout.MAX_GRID_BITS && cellBits >= Layout.CELL_BITS,
        "cells are divided too far");
    int cells = Layout.cellWords(bits, Layout.isNarrow(entry));
    require(isWithin(at, cells), "cells lie beyond the end");
    take(cells);
    for (int i = 0; i < 1 << (2 * bits); i++) {
      int cell = Layout.cell(words, entry, at, i);
      if (Layout.isGrid(cell)) {
        long next = (long) block + Layout.gridOffset(cell);
        require(next < words.length, "cells lie beyond the end");
        checkGrid(cell, (int) next, block, cellBits, 1);
      } else if (Layout.isBoundary(cell)) {
        checkRecord((long) block + Layout.offset(cell), block);
      } else {
        checkState(cell, block);
      }
    }
  }

  private void checkState(int state, int block) throws Unsound {
    require(!Layout.isBoundary(state), "a state is a record");
    if (Layout.tag(state) == Layout.AREA) {
      require(Layout.ordinal(state) < areas, "an area is not in the list");
      return;
    }
    long at = (long) block + Layout.offset(state);
    require(isWithin(at, 1), "a set lies beyond the end");
    int set = (int) at;
    if (!setsSeen.get(set)) {
      setsSeen.set(set);
      require(words[set] >= 1 && isWithin(at + 1, words[set]), "a set lies beyond the end");
      setWordsLeft -= words[set];
      require(setWordsLeft >= 0, "sets lie one over the other");
      checkAscending(set + 1, words[set], -1);
    }
  }

  /** Checks ordinals, and gives the last. */
  private int checkAscending(int from, int count, int before) throws Unsound {
    int last = before;
    for (int i = from; i < from + count; i++) {
      require(words[i] > last && words[i] < areas, "areas are not in order");
      last = words[i];
    }
    return last;
  }

  private void checkRecord(long start, int block) throws Unsound {
    require(isWithin(start, 1), "a record lies beyond the end");
    int record = (int) start;
    int header = words[record];
    if (!RecordLayout.isMixed(header)) {
      int count = RecordLayout.count(header);
      int length = RecordLayout.vertices(0, header) + count;
      require(isWithin(start, length), "a record lies beyond the end");
      take(length);
      checkState(RecordLayout.state(words, record, 0), block);
      checkState(RecordLayout.state(words, record, 1), block);
      checkChain(RecordLayout.first(header), count);
      return;
    }
    int last = checkMixed(record, -1);
    while ((words[record] & RecordLayout.CONTINUED) != 0) {
      record = RecordLayout.continuation(words, record);
      require(
          isWithin(record, 1) && RecordLayout.isMixed(words[record]), "a record is not continued");
      last = checkMixed(record, last);
    }
  }

  /** Checks one of the parts of a mixed record, and gives its last ordinal. */
  private int checkMixed(int record, int before) throws Unsound {
    int header = words[record];
    boolean compact = RecordLayout.isCompact(header);
    int start = RecordLayout.ordinals(words, record);
    require(isWithin(record, start - record), "a record lies beyond the end");
    int count = RecordLayout.areas(words, record);
    int most = compact ? RecordLayout.FEW_AREAS : RecordLayout.MASK_AREAS;
    require(count >= 0 && count <= most && isWithin(start, count), "a record lies beyond the end");
    require(
        !compact || (header & (RecordLayout.CONTINUED | RecordLayout.EXACT_ONLY)) == 0,
        "a short record is continued");
    checkMask(RecordLayout.referenceMask(words, record), count);
    int last = checkAscending(start, count, before);
    long run = (long) start + count;
    for (int left = RecordLayout.runs(header); left > 0; left--) {
      run = checkRun((int) run, header, count);
    }
    int length = (int) run - record;
    take(length);
    require(
        compact || RecordLayout.continuation(words, record) == run, "a run lies beyond its record");
    return last;
  }

  /** Checks a run, and gives where it ends. */
  private long checkRun(int run, int header, int areaCount) throws Unsound {
    int vertices = RecordLayout.runVertices(run, header);
    require(isWithin(run, (long) vertices - run), "a run lies beyond its record");
    int stored = RecordLayout.runStored(words, run, header);
    int least = (header & RecordLayout.EXACT_ONLY) == 0 ? 1 : 0;
    require(stored >= least && isWithin(vertices, stored), "a run lies beyond its record");
    checkMask(RecordLayout.runBounds(words, run, header), areaCount);
    checkMask(RecordLayout.runTouches(words, run, header), areaCount);
    checkChain(
        RecordLayout.runFirst(words, run, header), RecordLayout.runExact(words, run, header));
    return (long) vertices + stored;
  }

  private static void checkMask(int mask, int count) throws Unsound {
    require(count == RecordLayout.MASK_AREAS || mask >>> count == 0, "a mask has areas too many");
  }

  private void checkChain(int first, int count) throws Unsound {
    require(
        first >= 0 && count >= 2 && (long) first + count <= grid.vertices().length / 2,
        "a chain has vertices that are not there");
  }

  private void take(int count) throws Unsound {
    cellWordsLeft -= count;
    require(cellWordsLeft >= 0, "cells lie one over the other");
  }

  private boolean isWithin(long from, long count) {
    return from >= 0 && from + count <= words.length;
  }

  private static void require(boolean sound, String otherwise) throws Unsound {
    if (!sound) {
      throw new Unsound(otherwise);
    }
  }
}
