package org.lac4j.examples.benchmarks.coverage;

import java.util.Arrays;

/** A table from cell numbers to ordinals without boxes. */
final class CellTable {

  private long[] cells = new long[1 << 12];
  private int[] ordinals = new int[1 << 12];
  private int size;

  void put(long cell, int ordinal) {
    if (2 * size > cells.length) {
      grow();
    }
    int slot = slot(cell);
    size += cells[slot] == 0 ? 1 : 0;
    cells[slot] = cell;
    ordinals[slot] = ordinal;
  }

  int get(long cell, int otherwise) {
    int slot = slot(cell);
    return cells[slot] == 0 ? otherwise : ordinals[slot];
  }

  private int slot(long cell) {
    int slot = (int) ((cell * 0x9e3779b97f4a7c15L) >>> 40) & (cells.length - 1);
    while (cells[slot] != 0 && cells[slot] != cell) {
      slot = (slot + 1) & (cells.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldCells = cells;
    int[] oldOrdinals = ordinals;
    cells = new long[2 * oldCells.length];
    ordinals = Arrays.copyOf(oldOrdinals, cells.length);
    size = 0;
    for (int i = 0; i < oldCells.length; i++) {
      if (oldCells[i] != 0) {
        put(oldCells[i], oldOrdinals[i]);
      }
    }
  }
}
