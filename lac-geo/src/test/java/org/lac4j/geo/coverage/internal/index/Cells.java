package org.lac4j.geo.coverage.internal.index;

import java.util.ArrayList;
import java.util.List;

/** Lists the cells of an index that have a record. */
final class Cells {

  /** A cell with a record: where it lies in the plane, and where its record and its block are. */
  record Cell(long x, long y, int cellBits, int record, int block) {

    double anyX(FixedPlane plane, double share) {
      return Math.min(plane.maxX, plane.x(x + share * (1L << cellBits)));
    }

    double anyY(FixedPlane plane, double share) {
      return Math.min(plane.maxY, plane.y(y + share * (1L << cellBits)));
    }

    boolean contains(FixedPlane plane, double px, double py) {
      return plane.contains(px, py)
          && plane.fixedX(px) >> cellBits == x >> cellBits
          && plane.fixedY(py) >> cellBits == y >> cellBits;
    }
  }

  private final IndexGrid grid;
  private final List<Cell> cells = new ArrayList<>();

  private Cells(IndexGrid grid) {
    this.grid = grid;
  }

  static List<Cell> of(IndexGrid grid) {
    Cells all = new Cells(grid);
    for (int i = 0; i < grid.columns() * grid.rows(); i++) {
      int entry = grid.words()[i];
      if (Layout.isGrid(entry)) {
        long x = (long) (i % grid.columns()) << grid.topCellBits();
        long y = (long) (i / grid.columns()) << grid.topCellBits();
        int block = Layout.gridOffset(entry);
        all.add(entry, block, new Cell(x, y, grid.topCellBits(), 0, block));
      }
    }
    return all.cells;
  }

  private void add(int entry, int at, Cell outer) {
    int bits = Layout.gridBits(entry);
    int cellBits = outer.cellBits() - bits;
    for (int i = 0; i < 1 << (2 * bits); i++) {
      long x = outer.x() + ((long) (i & ((1 << bits) - 1)) << cellBits);
      long y = outer.y() + ((long) (i >> bits) << cellBits);
      int inner = Layout.cell(grid.words(), entry, at, i);
      int place = outer.block() + Layout.offset(inner);
      Cell cell = new Cell(x, y, cellBits, place, outer.block());
      if (Layout.isGrid(inner)) {
        add(inner, outer.block() + Layout.gridOffset(inner), cell);
      } else if (Layout.isBoundary(inner)) {
        cells.add(cell);
      }
    }
  }
}
