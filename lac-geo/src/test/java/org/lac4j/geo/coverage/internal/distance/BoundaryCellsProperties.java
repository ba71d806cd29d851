package org.lac4j.geo.coverage.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lac4j.geo.coverage.internal.index.FixedPlane;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;

class BoundaryCellsProperties {

  private static final int ROWS = 3;

  @Property(tries = 200)
  void the_next_and_the_previous_cell_are_those_of_a_bit_set(
      @ForAll @IntRange(min = 1, max = 200) int columns, @ForAll long seed) {
    BitSet[] expected = new BitSet[ROWS];
    BoundaryCells cells = new BoundaryCells(grid(columns, seed, expected));
    int before = 0;
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < columns; column++) {
        assertThat(cells.contains(row, column)).isEqualTo(expected[row].get(column));
        assertThat(cells.countBefore(row, column)).isEqualTo(before);
        before += expected[row].get(column) ? 1 : 0;
        int next = expected[row].nextSetBit(column);
        assertThat(cells.next(row, column)).isEqualTo(next < 0 ? columns : next);
        assertThat(cells.previous(row, column)).isEqualTo(expected[row].previousSetBit(column));
      }
    }
    assertThat(cells.count()).isEqualTo(before);
  }

  @Example
  void beside_the_row_there_is_none() {
    BoundaryCells cells = new BoundaryCells(grid(64, 1, new BitSet[ROWS]));
    assertThat(cells.next(0, 64)).isEqualTo(64);
    assertThat(cells.previous(0, -1)).isEqualTo(BoundaryCells.NONE);
  }

  private static IndexGrid grid(int columns, long seed, BitSet[] rows) {
    Random random = new Random(seed);
    int[] words = new int[ROWS * columns];
    for (int row = 0; row < ROWS; row++) {
      rows[row] = new BitSet();
      for (int column = 0; column < columns; column++) {
        boolean boundary = random.nextInt(20) == 0;
        rows[row].set(column, boundary);
        words[row * columns + column] =
            boundary ? Layout.gridEntry(1, false, 8) : Layout.areaEntry(3);
      }
    }
    return new IndexGrid(new FixedPlane(0, 0, 1, 1), 40, columns, ROWS, words, new double[0]);
  }
}
