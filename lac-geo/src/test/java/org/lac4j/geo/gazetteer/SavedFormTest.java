package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;

class SavedFormTest {

  private static final int HEADER = 64;
  private static final int STEP = 97;

  @TempDir private Path folder;
  private Path path;
  private byte[] good;

  @BeforeEach
  void save() throws IOException {
    path = folder.resolve("uprns.lac");
    SyntheticGazetteer.uprns(20).save(path);
    good = Files.readAllBytes(path);
  }

  @Test
  void what_is_saved_is_opened() throws IOException {
    UprnDirectory opened = UprnDirectory.open(path);
    assertThat(opened.size()).isEqualTo(20);
    assertThat(opened.bytes()).isEqualTo(good.length);
  }

  @Test
  void saving_again_replaces_the_file_and_leaves_nothing_beside_it() throws IOException {
    SyntheticGazetteer.uprns(10).save(path);
    assertThat(UprnDirectory.open(path).size()).isEqualTo(10);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void a_changed_byte_is_noticed_wherever_it_is() throws IOException {
    for (int i = 0; i < good.length; i += i < HEADER ? 1 : STEP) {
      byte[] bad = good.clone();
      bad[i] ^= 0x10;
      Files.write(path, bad);
      assertThatThrownBy(() -> UprnDirectory.open(path))
          .as("byte %d", i)
          .isInstanceOf(GazetteerException.class)
          .hasMessageStartingWith("uprns.lac: ");
    }
  }

  @Test
  void a_file_cut_short_or_grown_is_noticed() throws IOException {
    for (int length : new int[] {0, 1, 7, 8, 63, 64, good.length - 1, good.length + 1}) {
      Files.write(path, Arrays.copyOf(good, length));
      assertThatThrownBy(() -> UprnDirectory.open(path))
          .as("%d bytes", length)
          .isInstanceOf(GazetteerException.class);
    }
  }

  @Test
  void a_missing_file_is_told() {
    assertThatThrownBy(() -> UprnDirectory.open(folder.resolve("none.lac")))
        .isInstanceOf(GazetteerException.class)
        .hasMessage("none.lac: there is no such file.");
  }

  @Test
  void another_kind_is_told() {
    assertThatThrownBy(() -> PostcodeDirectory.open(path))
        .hasMessage("uprns.lac: the file holds properties, not postcodes: give the other file.");
  }

  @Test
  void the_csv_itself_is_told() throws IOException {
    Files.writeString(path, "UPRN,X_COORDINATE,Y_COORDINATE\n1,460000,450000\n");
    assertThatThrownBy(() -> UprnDirectory.open(path))
        .hasMessage(
            "uprns.lac: this is not a saved directory of properties: read the CSV, and save what it gives.");
  }

  @Test
  void another_version_is_told() throws IOException {
    Files.write(path, withHeaderInt(12, 2));
    assertThatThrownBy(() -> UprnDirectory.open(path))
        .hasMessage(
            "uprns.lac: the file has version 2 of the layout, not 1: save it again from the CSV.");
  }

  @Test
  void postcodes_saved_before_their_month_of_introduction_was_kept_are_told() throws IOException {
    Path postcodes = folder.resolve("postcodes.lac");
    Directories.postcode(Postcode.parse("YO1 7HH"), PostcodeValue.EMPTY).save(postcodes);
    good = Files.readAllBytes(postcodes);
    Files.write(postcodes, withHeaderInt(12, 1));

    assertThatThrownBy(() -> PostcodeDirectory.open(postcodes))
        .isInstanceOf(GazetteerException.class)
        .hasMessage(
            "postcodes.lac: the file has version 1 of the layout, not 2: save it again from the CSV.");
  }

  @Test
  void a_header_that_lies_with_a_right_checksum_is_told() throws IOException {
    for (int at : new int[] {16, 20, 40, 44}) {
      for (int lie : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
        Files.write(path, withHeaderInt(at, lie));
        if (!Arrays.equals(Files.readAllBytes(path), good)) {
          assertThatThrownBy(() -> UprnDirectory.open(path))
              .as("%d at %d", lie, at)
              .isInstanceOf(GazetteerException.class)
              .hasMessageContaining("damaged");
        }
      }
    }
  }

  private byte[] withHeaderInt(int at, int value) {
    ByteBuffer bytes = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(at, value);
    CRC32C crc = new CRC32C();
    crc.update(bytes.slice(0, 60));
    bytes.putInt(60, (int) crc.getValue());
    return bytes.array();
  }
}
