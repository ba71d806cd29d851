package org.lac4j.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftGridTest {

  private static byte[] good;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = NationalGrid.class.getResourceAsStream("ostn15-shifts.bin")) {
      good = in.readAllBytes();
    }
  }

  @Test
  void the_shifts_of_the_jar_are_whole() {
    assertThatCode(() -> NationalGrid.read(new ByteArrayInputStream(good)))
        .doesNotThrowAnyException();
  }

  @Test
  void the_notice_stands_beside_them() throws IOException {
    try (InputStream in = NationalGrid.class.getResourceAsStream("NOTICE")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("Ordnance Survey Limited 2016")
          .contains("BSD 2-Clause");
    }
  }

  @Test
  void a_node_has_its_own_shift() throws IOException {
    double[] xy = new double[2];

    ShiftGrid.read(new ByteArrayInputStream(good)).shift(0, 0, xy, 0);

    assertThat(xy).containsExactly(90.75, -82.02);
  }

  @Test
  void the_north_east_corner_is_a_node() throws IOException {
    double[] xy = new double[2];

    ShiftGrid.read(new ByteArrayInputStream(good)).shift(700_000, 1_250_000, xy, 0);

    assertThat(xy).containsExactly(700_109.209, 1_249_946.936);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 300_000, 408_033})
  void a_truncated_file_is_told(int length) {
    assertDamaged(Arrays.copyOf(good, length));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 1000, 200_000, 408_033})
  void a_changed_byte_is_told(int index) {
    byte[] bad = good.clone();
    bad[index] ^= 0x10;
    assertDamaged(bad);
  }

  @Test
  void values_after_the_last_are_told() throws IOException {
    byte[] values = new InflaterInputStream(new ByteArrayInputStream(good)).readAllBytes();

    assertDamaged(deflate(Arrays.copyOf(values, values.length + 1)));
  }

  @Test
  void a_number_without_an_end_is_told() throws IOException {
    byte[] values = new byte[20];
    Arrays.fill(values, (byte) 0xFF);

    assertDamaged(deflate(values));
  }

  @Test
  void a_shift_that_is_not_of_great_britain_is_told() throws IOException {
    assertDamaged(deflate(new byte[2 * 701 * 1251]));
  }

  private static void assertDamaged(byte[] bytes) {
    assertThatThrownBy(() -> NationalGrid.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "The OSTN15 shifts, org/lac4j/geo/crs/ostn15-shifts.bin in the jar of lac-geo, can't"
                + " be read (")
        .hasMessageEndingWith("): replace the jar with an undamaged one.")
        .hasCauseInstanceOf(IOException.class);
  }

  private static byte[] deflate(byte[] values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(values);
    }
    return out.toByteArray();
  }
}
