package org.lac4j.geo.coverage.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

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
      @ForAll @IntRange(max = Layout.MAX_WORDS / 2 / Layout.ALIGNMENT - 1) int at,
      @ForAll @IntRange(max = Layout.MAX_WORDS / 2 / Layout.ALIGNMENT - 1) int by) {
    int entry = Layout.gridEntry(bits, at * Layout.ALIGNMENT);
    int moved = Layout.moved(entry, by * Layout.ALIGNMENT);
    assertThat(Layout.isGrid(moved)).isTrue();
    assertThat(Layout.isBoundary(moved)).isTrue();
    assertThat(Layout.gridBits(moved)).isEqualTo(bits);
    assertThat(Layout.gridOffset(entry)).isEqualTo(at * Layout.ALIGNMENT);
    assertThat(Layout.gridOffset(moved)).isEqualTo((at + by) * Layout.ALIGNMENT);
  }

  @Property
  void a_header_keeps_flags_and_count_apart(
      @ForAll @IntRange(max = 63) int flags, @ForAll @IntRange(max = Layout.MAX_COUNT) int count) {
    int header = Layout.header(flags, count);
    assertThat(Layout.count(header)).isEqualTo(count);
    assertThat(header & 0xff).isEqualTo(flags);
  }

  @Property
  void a_vertex_has_two_numbers_of_sixteen_bits(@ForAll short x, @ForAll short y) {
    assertThat(Layout.vertexX(Layout.vertex(x, y))).isEqualTo(x);
    assertThat(Layout.vertexY(Layout.vertex(x, y))).isEqualTo(y);
  }
}
