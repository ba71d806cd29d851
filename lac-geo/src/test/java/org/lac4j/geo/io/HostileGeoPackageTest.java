package org.lac4j.geo.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want to take the reader's time or memory, or to run something. */
class HostileGeoPackageTest {

  private static final String ENDLESS =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";
  private static final int PAGE = 4096;
  private static final int PAGE_HEADER = 12;
  private static final int BRANCHES = 300;
  private static final int FILE_HEADER = 100;
  private static final byte INTERIOR_TABLE = 5;

  @TempDir Path folder;

  private Path empty(String name) throws SQLException {
    return GeoPackages.run(
        folder.resolve(name + ".gpkg"),
        GeoPackages.SYSTEMS,
        GeoPackages.GEOMETRIES,
        GeoPackages.NATIONAL_GRID);
  }

  private Path withView() throws SQLException {
    Path file =
        GeoPackages.run(
            empty("view"),
            GeoPackages.CONTENTS,
            "CREATE VIEW wards AS "
                + ENDLESS
                + "SELECT i AS fid, zeroblob(1000000) AS geom, i AS code, i AS name FROM n");
    return GeoPackages.run(file, GeoPackages.layer("wards", 27700));
  }

  private Path withViewOfLayers() throws SQLException {
    return GeoPackages.run(
        empty("contents"),
        "CREATE VIEW gpkg_contents AS "
            + ENDLESS
            + "SELECT 'x' || i AS table_name, 'tiles' AS data_type FROM n",
        GeoPackages.WARDS);
  }

  private Path withVirtualTable() throws SQLException {
    Path file =
        GeoPackages.run(
            empty("virtual"),
            GeoPackages.CONTENTS,
            "CREATE VIRTUAL TABLE wards USING fts5(geom, code, name)");
    return GeoPackages.run(file, GeoPackages.layer("wards", 27700));
  }

  private Path withComputedColumn() throws SQLException {
    return GeoPackages.run(
        GeoPackages.wards(folder.resolve("computed.gpkg")),
        "ALTER TABLE wards ADD COLUMN more TEXT AS (hex(zeroblob(100000000)))",
        "INSERT INTO wards (geom, code, name) VALUES (NULL, 'A', 'A')");
  }

  /** A table whose name is a view's in all but its definition, as only a hand can write it. */
  private Path withForgedView() throws SQLException {
    Path file = GeoPackages.wards(folder.resolve("forged.gpkg"));
    return GeoPackages.run(
        file,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE VIEW wards AS "
            + ENDLESS
            + "SELECT i AS fid, NULL AS geom, i AS code, i AS name FROM n' WHERE name = 'wards'");
  }

  private Path withLongDefault() throws SQLException {
    StringBuilder rows = new StringBuilder("INSERT INTO wards (code) VALUES (1)");
    rows.append(", (1)".repeat(40_000));
    return GeoPackages.run(
        GeoPackages.wards(folder.resolve("default.gpkg")),
        rows.toString(),
        "ALTER TABLE wards ADD COLUMN more TEXT DEFAULT '" + "x".repeat(500_000) + "'");
  }

  /** A tree whose every branch is the same leaf, three levels deep: a file of a few pages with millions of rows. */
  private Path withTreeOfOneLeaf() throws SQLException, IOException {
    Path file = GeoPackages.wards(folder.resolve("tree.gpkg"));
    StringBuilder rows = new StringBuilder("INSERT INTO wards (code, name) VALUES ('a', 'b')");
    rows.append(", ('a', 'b')".repeat(2_000));
    GeoPackages.run(file, rows.toString());
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int root = 0;
    for (int page = 1; page < bytes.length / PAGE; page++) {
      if (bytes[page * PAGE] == INTERIOR_TABLE) {
        root = page;
      }
    }
    assertThat(root).isPositive();
    int leaf = buffer.getInt(root * PAGE + 8);
    int pages = bytes.length / PAGE;
    byte[] all = grown(bytes, 2);
    ByteBuffer grown = ByteBuffer.wrap(all);
    interior(grown, pages + 1, leaf);
    interior(grown, pages + 2, pages + 1);
    interior(grown, root + 1, pages + 2);
    return Files.write(file, all);
  }

  /** Writes an inner page with many branches, all to one page; pages are counted from 1. */
  private static void interior(ByteBuffer file, int page, int child) {
    int start = (page - 1) * PAGE;
    int header = start + (page == 1 ? FILE_HEADER : 0);
    int content = PAGE - 5 * BRANCHES;
    file.put(header, INTERIOR_TABLE);
    file.putShort(header + 1, (short) 0);
    file.putShort(header + 3, (short) BRANCHES);
    file.putShort(header + 5, (short) content);
    file.put(header + 7, (byte) 0);
    file.putInt(header + 8, child);
    for (int i = 0; i < BRANCHES; i++) {
      file.putShort(header + PAGE_HEADER + 2 * i, (short) (content + 5 * i));
      file.putInt(start + content + 5 * i, child);
      file.put(start + content + 5 * i + 4, (byte) 1);
    }
  }

  /** Gives a file more pages. */
  private static byte[] grown(byte[] bytes, int more) {
    byte[] grown = Arrays.copyOf(bytes, bytes.length + more * PAGE);
    ByteBuffer.wrap(grown).putInt(28, bytes.length / PAGE + more);
    return grown;
  }

  /** The list of tables itself as such a tree, whose leaf names an index that SQLite has made by itself. */
  private Path withSchemaOfOneLeaf() throws SQLException, IOException {
    Path file = GeoPackages.wards(folder.resolve("schema.gpkg"));
    byte[] bytes = Files.readAllBytes(file);
    int pages = bytes.length / PAGE;
    byte[] all = grown(bytes, 5);
    ByteBuffer grown = ByteBuffer.wrap(all);
    int tables = pages + 1;
    int index = pages + 2;
    for (int leaf : new int[] {tables, index}) {
      grown.put((leaf - 1) * PAGE, bytes, 0, PAGE);
      // Page 1 has the file's header in front of its own.
      grown.put((leaf - 1) * PAGE, bytes, FILE_HEADER, PAGE / 4);
    }
    int cells = grown.getShort(FILE_HEADER + 3);
    for (int i = 0; i < cells; i++) {
      short cell = grown.getShort(FILE_HEADER + 8 + 2 * i);
      String text = new String(bytes, cell, 60, ISO_8859_1);
      if (text.contains("sqlite_autoindex_gpkg_contents_1")) {
        grown.putShort((index - 1) * PAGE + 3, (short) 1);
        grown.putShort((index - 1) * PAGE + 8, cell);
      }
    }
    interior(grown, pages + 3, index);
    interior(grown, pages + 4, pages + 3);
    interior(grown, pages + 5, pages + 4);
    interior(grown, 1, pages + 5);
    grown.putInt(PAGE - 5 * BRANCHES, tables);
    return Files.write(file, all);
  }

  /** A geometry that says it is a gigabyte long, in a file of some pages. */
  private Path withLyingLength() throws SQLException, IOException {
    Path file =
        GeoPackages.run(
            GeoPackages.wards(folder.resolve("length.gpkg")),
            "INSERT INTO wards (geom, code, name) VALUES (zeroblob(20000), 'A', 'A')");
    byte[] bytes = Files.readAllBytes(file);
    // The blob's type is 12 + 2 * 20000 = 40012, as a number of three bytes.
    byte[] type = {(byte) 0x82, (byte) 0xB8, 0x4C};
    int at = indexOf(bytes, type);
    bytes[at] = (byte) 0xFF;
    bytes[at + 1] = (byte) 0xFF;
    bytes[at + 2] = 0x7E;
    return Files.write(file, bytes);
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new AssertionError("The bytes are not there.");
  }

  private Path cut() throws SQLException, IOException {
    Path file = GeoPackages.wards(folder.resolve("cut.gpkg"));
    return Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 3 * PAGE + 17));
  }

  @Test
  void hostile_files_end_in_a_clear_error_within_256_megabytes() throws Exception {
    List<String> said =
        SmallJvm.read(
            withView(),
            withViewOfLayers(),
            withVirtualTable(),
            withComputedColumn(),
            withForgedView(),
            withLongDefault(),
            withTreeOfOneLeaf(),
            withSchemaOfOneLeaf(),
            withLyingLength(),
            cut());

    assertThat(said)
        .satisfiesExactly(
            view -> assertThat(view).startsWith("the file is damaged: more bytes"),
            layers -> assertThat(layers).startsWith("the file is damaged: more rows"),
            virtual -> assertThat(virtual).startsWith("a virtual table is not read"),
            computed -> assertThat(computed).startsWith("a computed column is not read"),
            forged ->
                assertThat(forged)
                    .matches("(a virtual table is not read|SQLite can't read the file).*"),
            many -> assertThat(many).startsWith("the file is damaged: more bytes come out of it"),
            tree -> assertThat(tree).startsWith("the file is damaged: more rows come out of it"),
            schema -> assertThat(schema).startsWith("the file takes more steps to read than"),
            length -> assertThat(length).isEqualTo("SQLite can't read the file"),
            half -> assertThat(half).startsWith("the file ends too early: it holds 12305 of"));
  }
}
