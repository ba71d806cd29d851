package org.lac4j.geo.coverage.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.Coverages;

class IndexFormTest {

  private static final int CHECKSUM_AT = 88;

  private static IndexForm form(Coverages.Kind kind) {
    Coverage coverage = Coverages.of(kind, Coverages.Site.DEGREES, 5);
    ImmutableList<Area> areas =
        coverage.areas().stream().map(CoverageArea::area).collect(ImmutableList.toImmutableList());
    return new IndexForm(4326, areas, Coverages.grid(coverage, 1));
  }

  private static IndexForm read(byte[] bytes) throws IOException {
    return IndexForm.read(ByteBuffer.wrap(bytes), "wards.lacindex");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_read_is_what_was_written(Coverages.Kind kind) throws IOException {
    IndexForm form = form(kind);
    byte[] bytes = form.bytes();
    IndexForm back = read(bytes);

    assertThat(bytes.length % 8).isZero();
    assertThat(back.epsg()).isEqualTo(4326);
    assertThat(back.areas()).isEqualTo(form.areas());
    assertThat(back.grid().words()).isEqualTo(form.grid().words());
    assertThat(back.grid().vertices()).isEqualTo(form.grid().vertices());
    assertThat(back.bytes()).isEqualTo(bytes);
  }

  @Test
  void names_keep_every_letter() throws IOException {
    IndexForm form = form(Coverages.Kind.WIGGLY);
    List<Area> named =
        form.areas().stream()
            .map(area -> new Area(area.code(), "Ynys Môn \ud83c\udff4 北"))
            .toList();
    IndexForm renamed = new IndexForm(27700, ImmutableList.copyOf(named), form.grid());

    assertThat(read(renamed.bytes()).areas()).isEqualTo(named);
  }

  @Test
  void nothing_of_the_form_stays_in_the_buffer() throws IOException {
    byte[] bytes = form(Coverages.Kind.WIGGLY).bytes();
    byte[] own = bytes.clone();
    IndexForm back = read(own);
    Arrays.fill(own, (byte) -1);

    assertThat(back.bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 95})
  void a_file_cut_short_is_no_index(int length) {
    byte[] bytes = form(Coverages.Kind.WIGGLY).bytes();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read(Arrays.copyOf(bytes, length)))
        .withMessageStartingWith("wards.lacindex is not a coverage index");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 8)))
        .withMessageStartingWith("wards.lacindex is damaged or incomplete");
  }

  @Test
  void another_version_is_named() {
    byte[] bytes = form(Coverages.Kind.WIGGLY).bytes();
    bytes[8] = 9;
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read(bytes))
        .withMessageContaining("of version 9, but this library reads version 2");
  }

  /** Somebody who knows the form can write the right checksum, too. */
  @ParameterizedTest
  @ValueSource(ints = {16, 64, 72, 80})
  void lengths_that_lie_are_noticed_though_the_checksum_is_right(int at) {
    for (int lie : new int[] {-1, Integer.MAX_VALUE, 1 << 20}) {
      byte[] bytes = form(Coverages.Kind.WIGGLY).bytes();
      ByteBuffer forged = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      forged.putInt(at, lie);
      CRC32C checksum = new CRC32C();
      checksum.update(bytes, 0, CHECKSUM_AT);
      checksum.update(bytes, CHECKSUM_AT + 4, bytes.length - CHECKSUM_AT - 4);
      forged.putInt(CHECKSUM_AT, (int) checksum.getValue());

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> read(bytes))
          .withMessageStartingWith("wards.lacindex is damaged (its parts are not as long");
    }
  }
}
