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
    int cells = 1 << (2 * bits);
    require(isWithin(at, cells), "cells lie beyond the end");
    take(cells);
    for (int i = 0; i < cells; i++) {
      int cell = words[at + i];
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
    if ((header & Layout.MIXED) == 0) {
      int count = Layout.count(header);
      require(
          isWithin(start, (long) Layout.SIMPLE_VERTICES + count), "a record lies beyond the end");
      take(Layout.SIMPLE_VERTICES + count);
      checkState(words[record + Layout.REFERENCE_STATE], block);
      checkState(words[record + Layout.ACROSS_STATE], block);
      checkChain(words[record + Layout.FIRST_EXACT], count);
      return;
    }
    int last = checkMixed(record, -1);
    while ((words[record] & Layout.CONTINUED) != 0) {
      record += words[record + Layout.LENGTH];
      require(
          isWithin(record, 1) && (words[record] & Layout.MIXED) != 0, "a record is not continued");
      last = checkMixed(record, last);
    }
  }

  /** Checks one of the parts of a mixed record, and gives its last ordinal. */
  private int checkMixed(int record, int before) throws Unsound {
    require(isWithin(record, Layout.ORDINALS), "a record lies beyond the end");
    int length = words[record + Layout.LENGTH];
    int count = words[record + Layout.AREAS];
    require(
        count >= 0
            && count <= Layout.MASK_AREAS
            && length >= Layout.ORDINALS + count
            && isWithin(record, length),
        "a record lies beyond the end");
    take(length);
    checkMask(words[record + Layout.REFERENCE_MASK], count);
    int last = checkAscending(record + Layout.ORDINALS, count, before);
    int end = record + length;
    int least = (words[record] & Layout.EXACT_ONLY) == 0 ? 1 : 0;
    int run = record + Layout.ORDINALS + count;
    for (int left = Layout.count(words[record]); left > 0; left--) {
      require(run + Layout.RUN_VERTICES <= end, "a run lies beyond its record");
      int stored = words[run + Layout.RUN_STORED];
      require(
          stored >= least && stored <= end - run - Layout.RUN_VERTICES,
          "a run lies beyond its record");
      checkMask(words[run + Layout.RUN_BOUNDS], count);
      checkMask(words[run + Layout.RUN_TOUCHES], count);
      checkChain(words[run + Layout.RUN_FIRST_EXACT], words[run + Layout.RUN_EXACT]);
      run += Layout.RUN_VERTICES + stored;
    }
    return last;
  }

  private static void checkMask(int mask, int count) throws Unsound {
    require(count == Layout.MASK_AREAS || mask >>> count == 0, "a mask has areas too many");
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
