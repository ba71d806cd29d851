package org.lac4j.geo.io.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.ReadOptions;

class WellKnownBinaryTest {

  /** Little-endian zeros of one position. */
  private static final String ORIGIN = "00000000000000000000000000000000";

  private static final String ONE = "000000000000F03F";

  /** Positions 0 0, 1 0, 1 1, 0 0. */
  private static final String RING =
      "04000000" + ORIGIN + ONE + "0000000000000000" + ONE + ONE + ORIGIN;

  private static WellKnownBinary.Located read(String hex) throws WrongGeometry, StopReading {
    return read(hex, ReadLimits.DEFAULT);
  }

  private static WellKnownBinary.Located read(String hex, ReadLimits limits)
      throws WrongGeometry, StopReading {
    ReadOptions options = ReadOptions.builder().limits(limits).build();
    byte[] bytes = BaseEncoding.base16().decode(hex);
    return WellKnownBinary.read(ByteBuffer.wrap(bytes), new FeatureCollector("x", options));
  }

  @Test
  void polygon_is_read() throws Exception {
    WellKnownBinary.Located read = read("01" + "03000000" + "01000000" + RING);

    assertThat(read.geometry().toText()).isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 0))");
    assertThat(read.srid()).isEmpty();
  }

  @Test
  void extended_binary_tells_its_coordinate_system() throws Exception {
    assertThat(read("01" + "03000020" + "346C0000" + "01000000" + RING).srid())
        .isEqualTo(OptionalInt.of(27700));
    assertThat(read("01" + "03000020" + "00000000" + "01000000" + RING).srid()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "010300000000000000, POLYGON EMPTY",
    "010600000000000000, MULTIPOLYGON EMPTY",
    "010700000000000000, GEOMETRYCOLLECTION EMPTY"
  })
  void empty_geometries_are_read(String hex, String text) throws Exception {
    assertThat(read(hex).geometry().toText()).isEqualTo(text);
  }

  @Test
  void point_of_nan_is_empty() throws Exception {
    assertThat(read("01" + "01000000" + "000000000000F87F000000000000F87F").geometry().isEmpty())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EB030000", "03000080", "D3070000", "03000040"})
  void third_number_is_dropped_in_both_dialects(String kind) throws Exception {
    String position = ORIGIN + ONE;
    String ring = "04000000" + position + ONE + ORIGIN + ONE + ONE + ONE + position;

    assertThat(read("01" + kind + "01000000" + ring).geometry().toText())
        .isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 0))");
  }

  @ParameterizedTest
  @CsvSource({
    "'', it ends in the middle",
    "0103, it ends in the middle",
    "0203000000, its byte order is 2",
    "0100000000, its kind is 0",
    "0112000000, its kind is 18",
    "01A30F0000, its kind is 4003",
    "0103000000, it ends in the middle",
    "0103000000FFFFFFFF, it claims 4294967295 rings with 0 bytes left",
    "010300000001000000FFFFFF7F, it claims 2147483647 positions with 0 bytes left",
    "0106000000FFFFFF7F, it claims 2147483647 parts with 0 bytes left",
    "01060000000100000001010000000000000000000000, a Point is where a Polygon should be",
    "010300000000000000FF, 1 bytes follow behind its end",
    "0103000020FFFFFF7F00000000, its SRID is 2147483647"
  })
  void damaged_binary_is_told(String hex, String how) {
    assertThatThrownBy(() -> read(hex))
        .isInstanceOfSatisfying(
            WrongGeometry.class,
            wrong -> {
              assertThat(wrong.what()).isEqualTo("the geometry is no well-known binary");
              assertThat(wrong.value()).isEqualTo(how);
            });
  }

  @ParameterizedTest
  @CsvSource({"08, CircularString", "09, CompoundCurve", "0B, MultiCurve", "0D, Curve"})
  void curves_are_told_by_name(String kind, String name) {
    assertThatThrownBy(() -> read("01" + kind + "000000" + "00000000"))
        .isInstanceOfSatisfying(
            WrongGeometry.class,
            wrong -> {
              assertThat(wrong.what()).isEqualTo("the geometry has curves");
              assertThat(wrong.value()).isEqualTo(name);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "0A, POLYGON EMPTY",
    "0C, MULTIPOLYGON EMPTY",
    "0F, MULTIPOLYGON EMPTY",
    "10, MULTIPOLYGON EMPTY"
  })
  void surfaces_of_straight_lines_are_polygons(String kind, String text) throws Exception {
    assertThat(read("01" + kind + "000000" + "00000000").geometry().toText()).isEqualTo(text);
  }

  @Test
  void a_curve_polygon_of_a_plain_ring_is_a_polygon() throws Exception {
    String polygon = "0103000000" + "01000000" + RING;
    String curved = "010A000000" + "01000000" + "0102000000" + RING;
    assertThat((Object) read(curved).geometry()).isEqualTo(read(polygon).geometry());
    assertThatThrownBy(() -> read("010A000000" + "01000000" + "0108000000" + RING))
        .isInstanceOfSatisfying(
            WrongGeometry.class,
            wrong -> assertThat(wrong.what()).isEqualTo("the geometry has curves"));
  }

  @Test
  void ring_that_is_not_closed_is_told() {
    String ring = RING.substring(0, RING.length() - 32) + ONE + ONE;

    assertThatThrownBy(() -> read("01" + "03000000" + "01000000" + ring))
        .isInstanceOf(WrongGeometry.class)
        .hasMessage("ring 1 is not closed");
  }

  @Test
  void ring_of_no_numbers_is_told() {
    String nan = "000000000000F87F000000000000F87F";
    String ring = "04000000" + nan.repeat(4);

    assertThatThrownBy(() -> read("01" + "03000000" + "01000000" + ring))
        .isInstanceOf(WrongGeometry.class)
        .hasMessage("a coordinate is not a finite number");
  }

  @Test
  void collections_are_followed_only_so_deep() throws Exception {
    String collection = "01" + "07000000" + "01000000";
    String point = "01" + "01000000" + ORIGIN;

    assertThat(read(collection.repeat(63) + point).geometry().getNumPoints()).isEqualTo(1);
    assertThatThrownBy(() -> read(collection.repeat(64) + point))
        .isInstanceOf(WrongGeometry.class)
        .hasMessage("collections are nested deeper than the limit");
    assertThatThrownBy(() -> read(collection.repeat(100_000) + point))
        .isInstanceOf(WrongGeometry.class);
  }

  @Test
  void limits_stop_the_reading() {
    String polygon = "01" + "03000000" + "02000000" + RING + RING;

    assertThatThrownBy(() -> read(polygon, ReadLimits.builder().rings(1).build()))
        .isInstanceOf(StopReading.class)
        .hasMessageContaining("more rings than the limit of 1");
    assertThatThrownBy(() -> read(polygon, ReadLimits.builder().vertices(7).build()))
        .isInstanceOf(StopReading.class)
        .hasMessageContaining("more vertices than the limit of 7");
  }
}
