package org.lac4j.geo.coverage.internal.building;

import org.lac4j.geo.coverage.internal.index.IntWriter;
import org.lac4j.geo.coverage.internal.index.Layout;

/**
 * Builds the block of one cell of the top grid: its sub-grid, and the records of those cells that boundaries meet.
 *
 * <pre>
 *      +-----+-----+       A sub-grid has two or three cells for each edge. A cell that still holds many
 *      |     |+-+-+|       edges is divided again, as long as that pays: an edge stands in every cell
 *      |     |+-+-+|       that it crosses, and a budget limits how often in all, so that the index
 *      +-----+-----+       stays linear in the edges whatever they look like.
 *      |     |     |
 *      +-----+-----+
 * </pre>
 *
 * <p>Used by one thread.
 */
final class BlockBuilder {

  /** Cells of a sub-grid for each edge in it. */
  private static final double CELLS_PER_EDGE = 2;

  /** How many edges a record holds before its cell is divided again. */
  private static final int CROWDED = 24;

  /** How often an edge may stand in the cells of one block, on average. */
  private static final double BUDGET = 8;

  /** A cell with at most so many edges may be divided beyond the budget, to find a reference. */
  private static final int FEW = 64;

  /** No entry: a cell does not fit into half a word. */
  private static final int NOT_NARROW = 0;

  private final FixedArcs arcs;
  private final IntWriter out;
  private final RecordBuilder records;

  BlockBuilder(FixedArcs arcs, IntWriter out) {
    this.arcs = arcs;
    this.out = out;
    this.records = new RecordBuilder(arcs, out);
  }

  /** Writes a block; gives its entry in the top grid. */
  int block(CellPart part) {
    int start = out.startBlock();
    int entry = grid(part, wantedBits(part), BUDGET, true);
    if (entry == NOT_NARROW) {
      out.restartBlock();
      entry = grid(part, wantedBits(part), BUDGET, false);
    }
    return Layout.moved(entry, start);
  }

  private int wantedBits(CellPart part) {
    double bits = Math.log(part.count() * CELLS_PER_EDGE) / Math.log(4);
    return (int) Math.max(0, Math.min(largestBits(part), Math.round(bits)));
  }

  private int largestBits(CellPart part) {
    return Math.min(Layout.MAX_GRID_BITS, part.cellBits() - arcs.plane().smallestCellBits);
  }

  /** Writes a grid; gives its entry, or {@link #NOT_NARROW} as soon as a cell of a narrow one does not fit. */
  private int grid(CellPart part, int wantedBits, double budget, boolean narrow) {
    int bits = wantedBits;
    CellGrid grid = CellGrid.within(part.x(), part.y(), part.cellBits(), bits);
    CellEdges cells = CellEdges.of(arcs, part.edges(), part.from(), part.to(), grid);
    while (bits > 1 && cells.total() > budget * part.count()) {
      bits--;
      grid = CellGrid.within(part.x(), part.y(), part.cellBits(), bits);
      cells = CellEdges.of(arcs, part.edges(), part.from(), part.to(), grid);
    }
    int[][] corners =
        CornerStates.of(arcs, part.edges(), part.from(), part.to(), grid, part.corner());
    int at = out.addCells(Layout.cellWords(bits, narrow));
    int offset = out.offset() - Layout.cellWords(bits, narrow);
    double left = budget * part.count() / Math.max(1, cells.total());
    for (int cell = 0; cell < grid.cells(); cell++) {
      int entry = cell(grid, cells, corners, cell, left);
      if (!narrow) {
        out.set(at + cell, entry);
      } else if (Layout.fitsNarrow(entry)) {
        int word = at + cell / 2;
        out.set(word, Layout.withNarrow(out.words()[word], cell, entry));
      } else {
        return NOT_NARROW;
      }
    }
    return Layout.gridEntry(bits, narrow, offset);
  }

  private int cell(CellGrid grid, CellEdges cells, int[][] corners, int cell, double budget) {
    int column = cell % grid.columns();
    int row = cell / grid.columns();
    int lower = row * (grid.columns() + 1) + column;
    int upper = lower + grid.columns() + 1;
    if (cells.start(cell) == cells.end(cell)) {
      return out.state(corners[lower]);
    }
    CellPart part =
        new CellPart(grid.xOf(column), grid.yOf(row), grid.cellBits(), cells, cell, corners[lower]);
    boolean divisible = largestBits(part) > 0;
    if (divisible && part.count() > CROWDED && budget > 2) {
      return grid(part, Math.max(1, wantedBits(part)), budget, false);
    }
    int[][] four = {corners[lower], corners[lower + 1], corners[upper], corners[upper + 1]};
    int record = records.record(part, four);
    if (record != RecordBuilder.NO_REFERENCE) {
      return Layout.recordEntry(record);
    }
    return divisible && part.count() <= FEW
        ? grid(part, 1, budget, false)
        : Layout.recordEntry(records.exactRecord(part));
  }
}
