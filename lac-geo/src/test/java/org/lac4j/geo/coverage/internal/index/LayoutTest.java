package org.lac4j.geo.coverage.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LayoutTest {

  @Property
  void an_area_is_what_was_put_in(@ForAll @IntRange(max = (1 << 30) - 2) int ordinal) {
    int entry = Layout.areaEntry(ordinal);
    assertThat(Layout.tag(entry)).isEqualTo(Layout.AREA);
    assertThat(Layout.ordinal(entry)).isEqualTo(ordinal);
    assertThat(Layout.isBoundary(entry)).isFalse();
  }

  @Example
  void nothing_is_no_area() {
    assertThat(Layout.ordinal(Layout.NOTHING)).isEqualTo(PointQuery.NONE);
    assertThat(Layout.isBoundary(Layout.NOTHING)).isFalse();
  }

  @Property
  void sets_and_records_are_where_they_were_put(
      @ForAll @IntRange(max = Layout.MAX_WORDS - 1) int offset) {
    assertThat(Layout.tag(Layout.setEntry(offset))).isEqualTo(Layout.SET);
    assertThat(Layout.offset(Layout.setEntry(offset))).isEqualTo(offset);
    assertThat(Layout.tag(Layout.recordEntry(offset))).isEqualTo(Layout.RECORD);
    assertThat(Layout.offset(Layout.recordEntry(offset))).isEqualTo(offset);
    assertThat(Layout.isBoundary(Layout.recordEntry(offset))).isTrue();
    assertThat(Layout.isGrid(Layout.recordEntry(offset))).isFalse();
  }

  @Property
  void a_grid_keeps_its_bits_and_moves_by_words(
      @ForAll @IntRange(max = Layout.MAX_GRID_BITS) int bits,
      @ForAll boolean narrow,
      @ForAll @IntRange(max = Layout.MAX_WORDS / 2 / Layout.ALIGNMENT - 1) int at,
      @ForAll @IntRange(max = Layout.MAX_WORDS / 2 / Layout.ALIGNMENT - 1) int by) {
    int entry = Layout.gridEntry(bits, narrow, at * Layout.ALIGNMENT);
    int moved = Layout.moved(entry, by * Layout.ALIGNMENT);
    assertThat(Layout.isGrid(moved)).isTrue();
    assertThat(Layout.isBoundary(moved)).isTrue();
    assertThat(Layout.gridBits(moved)).isEqualTo(bits);
    assertThat(Layout.isNarrow(moved)).isEqualTo(narrow);
    assertThat(Layout.gridOffset(entry)).isEqualTo(at * Layout.ALIGNMENT);
    assertThat(Layout.gridOffset(moved)).isEqualTo((at + by) * Layout.ALIGNMENT);
  }

  @Property
  void a_cell_of_a_grid_is_what_was_put_in_wide_or_narrow(
      @ForAll @IntRange(max = Layout.MAX_GRID_BITS) int bits, @ForAll long seed) {
    Random random = new Random(seed);
    int cells = 1 << (2 * bits);
    int[] narrow = new int[Layout.cellWords(bits, true)];
    int[] wide = new int[Layout.cellWords(bits, false)];
    for (int cell = 0; cell < cells; cell++) {
      int any = random.nextInt(1 << (1 + random.nextInt(17)));
      int entry = random.nextBoolean() ? any : Layout.recordEntry(any);
      if (!Layout.fitsNarrow(entry)) {
        assertThat(any).isGreaterThanOrEqualTo(Layout.isBoundary(entry) ? 0x4000 : 0xc000);
        entry = Layout.areaEntry(cell);
      }
      wide[cell] = entry;
      narrow[cell / 2] = Layout.withNarrow(narrow[cell / 2], cell, entry);
    }
    int side = 1 << bits;
    for (int cell = 0; cell < cells; cell++) {
      int narrowGrid = Layout.gridEntry(bits, true, 0);
      int wideGrid = Layout.gridEntry(bits, false, 0);
      int row = cell / side;
      assertThat(Layout.cell(narrow, narrowGrid, 0, cell))
          .isEqualTo(wide[cell])
          .isEqualTo(Layout.cell(wide, wideGrid, 0, cell))
          .isEqualTo(Layout.cell(narrow, narrowGrid, Layout.row(narrowGrid, 0, row), cell % side))
          .isEqualTo(Layout.cell(wide, wideGrid, Layout.row(wideGrid, 0, row), cell % side));
    }
  }

  @Property
  void neither_sets_nor_grids_fit_into_half_a_word(@ForAll @IntRange(max = 1000) int at) {
    assertThat(Layout.fitsNarrow(Layout.setEntry(at))).isFalse();
    assertThat(Layout.fitsNarrow(Layout.gridEntry(1, false, at * Layout.ALIGNMENT))).isFalse();
  }

  @Property
  void a_vertex_has_two_numbers_of_sixteen_bits(@ForAll short x, @ForAll short y) {
    assertThat(Layout.vertexX(Layout.vertex(x, y))).isEqualTo(x);
    assertThat(Layout.vertexY(Layout.vertex(x, y))).isEqualTo(y);
  }
}
