package org.lac4j.geo.io;

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
    ByteBuffer grown = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + 2 * PAGE));
    grown.putInt(28, pages + 2);
    interior(grown, pages, leaf);
    interior(grown, pages + 1, pages + 1);
    interior(grown, root, pages + 2);
    return Files.write(file, grown.array());
  }

  /** Writes an inner page with as many branches as fit, all to one page. */
  private static void interior(ByteBuffer file, int page, int child) {
    int cells = 400;
    int start = page * PAGE;
    int content = PAGE - 5 * cells;
    file.put(start, INTERIOR_TABLE);
    file.putShort(start + 1, (short) 0);
    file.putShort(start + 3, (short) cells);
    file.putShort(start + 5, (short) content);
    file.put(start + 7, (byte) 0);
    file.putInt(start + 8, child);
    for (int i = 0; i < cells; i++) {
      file.putShort(start + PAGE_HEADER + 2 * i, (short) (content + 5 * i));
      file.putInt(start + content + 5 * i, child);
      file.put(start + content + 5 * i + 4, (byte) 1);
    }
  }

  /** The list of tables itself as such a tree. */
  private Path withSchemaOfOneLeaf() throws SQLException, IOException {
    Path file = GeoPackages.wards(folder.resolve("schema.gpkg"));
    byte[] bytes = Files.readAllBytes(file);
    int pages = bytes.length / PAGE;
    ByteBuffer grown = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + PAGE));
    grown.putInt(28, pages + 1);
    interior(grown, pages, 2);
    int cells = 300;
    int content = PAGE - 5 * cells;
    grown.put(FILE_HEADER, INTERIOR_TABLE);
    grown.putShort(FILE_HEADER + 3, (short) cells);
    grown.putShort(FILE_HEADER + 5, (short) content);
    grown.putInt(FILE_HEADER + 8, pages + 1);
    for (int i = 0; i < cells; i++) {
      grown.putShort(FILE_HEADER + PAGE_HEADER + 2 * i, (short) (content + 5 * i));
      grown.putInt(content + 5 * i, pages + 1);
      grown.put(content + 5 * i + 4, (byte) 1);
    }
    return Files.write(file, grown.array());
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
            view -> assertThat(view).startsWith("a view or virtual table is not read"),
            layers -> assertThat(layers).startsWith("a view or virtual table is not read"),
            virtual -> assertThat(virtual).startsWith("a view or virtual table is not read"),
            computed -> assertThat(computed).startsWith("a computed column is not read"),
            forged ->
                assertThat(forged)
                    .matches("(a view or virtual table is not read|SQLite can't read the file).*"),
            many -> assertThat(many).startsWith("the file is damaged: more bytes come out of it"),
            tree -> assertThat(tree).startsWith("the file is damaged: more rows come out of it"),
            schema -> assertThat(schema).isEqualTo("SQLite can't read the file"),
            length -> assertThat(length).isEqualTo("SQLite can't read the file"),
            half -> assertThat(half).startsWith("the file ends too early: it holds 12305 of"));
  }
}
