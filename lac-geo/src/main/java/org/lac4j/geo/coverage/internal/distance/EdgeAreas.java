package org.lac4j.geo.coverage.internal.distance;

import java.util.Arrays;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;
import org.lac4j.geo.coverage.internal.index.States;

/** Tells of every edge the lowest of the areas along it, from the records. Used by one thread, once. */
final class EdgeAreas {

  private final int[] words;
  private final States states;
  private final int[] lowest;
  private int block;

  private EdgeAreas(IndexGrid grid) {
    this.words = grid.words();
    this.states = new States(words);
    this.lowest = new int[grid.vertices().length / 2];
    Arrays.fill(lowest, Integer.MAX_VALUE);
  }

  /** By first vertex, the lowest ordinal along the edge; the largest number there is where no edge begins. */
  static int[] lowest(IndexGrid grid) {
    EdgeAreas areas = new EdgeAreas(grid);
    for (int cell = 0; cell < grid.columns() * grid.rows(); cell++) {
      int entry = areas.words[cell];
      if (Layout.isBoundary(entry)) {
        areas.block = Layout.gridOffset(entry);
        areas.inGrid(entry, areas.block);
      }
    }
    return areas.lowest;
  }

  private void inGrid(int entry, int at) {
    for (int i = 0; i < 1 << (2 * Layout.gridBits(entry)); i++) {
      int cell = words[at + i];
      if (Layout.isGrid(cell)) {
        inGrid(cell, block + Layout.gridOffset(cell));
      } else if (Layout.isBoundary(cell)) {
        inRecord(block + Layout.offset(cell));
      }
    }
  }

  private void inRecord(int record) {
    if ((words[record] & Layout.MIXED) == 0) {
      int reference = words[record + Layout.REFERENCE_STATE];
      int across = words[record + Layout.ACROSS_STATE];
      int area = Math.min(missing(reference, across), missing(across, reference));
      set(words[record + Layout.FIRST_EXACT], Layout.count(words[record]), area);
      return;
    }
    int at = record;
    while (true) {
      int run = at + Layout.ORDINALS + words[at + Layout.AREAS];
      for (int left = Layout.count(words[at]); left > 0; left--) {
        int touches = words[run + Layout.RUN_TOUCHES];
        if (touches != 0) {
          int area = words[at + Layout.ORDINALS + Integer.numberOfTrailingZeros(touches)];
          set(words[run + Layout.RUN_FIRST_EXACT], words[run + Layout.RUN_EXACT], area);
        }
        run += Layout.RUN_VERTICES + words[run + Layout.RUN_STORED];
      }
      if ((words[at] & Layout.CONTINUED) == 0) {
        return;
      }
      at += words[at + Layout.LENGTH];
    }
  }

  /** The lowest area of a state that another state lacks. */
  private int missing(int state, int other) {
    int size = states.size(state, block);
    for (int i = 0; i < size; i++) {
      int ordinal = states.member(state, block, i);
      if (!states.contains(other, block, ordinal)) {
        return ordinal;
      }
    }
    return Integer.MAX_VALUE;
  }

  private void set(int first, int count, int area) {
    for (int edge = first; edge < first + count - 1; edge++) {
      lowest[edge] = Math.min(lowest[edge], area);
    }
  }
}
