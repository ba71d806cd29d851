package org.lac4j.geo.coverage.internal.distance;

import java.util.Arrays;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;
import org.lac4j.geo.coverage.internal.index.RecordLayout;
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
      int cell = Layout.cell(words, entry, at, i);
      if (Layout.isGrid(cell)) {
        inGrid(cell, block + Layout.gridOffset(cell));
      } else if (Layout.isBoundary(cell)) {
        inRecord(block + Layout.offset(cell));
      }
    }
  }

  private void inRecord(int record) {
    int header = words[record];
    if (!RecordLayout.isMixed(header)) {
      int reference = RecordLayout.state(words, record, 0);
      int across = RecordLayout.state(words, record, 1);
      int area = Math.min(missing(reference, across), missing(across, reference));
      set(RecordLayout.first(header), RecordLayout.count(header), area);
      return;
    }
    int at = record;
    while (true) {
      header = words[at];
      int run = RecordLayout.firstRun(words, at);
      for (int left = RecordLayout.runs(header); left > 0; left--) {
        int touches = RecordLayout.runTouches(words, run, header);
        if (touches != 0) {
          int lowestTouched = Integer.numberOfTrailingZeros(touches);
          set(
              RecordLayout.runFirst(words, run, header),
              RecordLayout.runExact(words, run, header),
              words[RecordLayout.ordinals(words, at) + lowestTouched]);
        }
        run = RecordLayout.nextRun(words, run, header);
      }
      if ((header & RecordLayout.CONTINUED) == 0) {
        return;
      }
      at = RecordLayout.continuation(words, at);
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
