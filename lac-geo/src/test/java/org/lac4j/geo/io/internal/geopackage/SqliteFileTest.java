package org.lac4j.geo.io.internal.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.io.internal.intake.StopReading;

class SqliteFileTest {

  @TempDir private Path folder;

  private Path file(String... statements) throws SQLException {
    // Signs that an address could take for its own.
    Path file = folder.resolve("ward's #1 & 2?.gpkg");
    try (Connection connection = DriverManager.getConnection(SqliteFile.url(file, "mode=rwc"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    assertThat(file).exists();
    return file;
  }

  private static SqliteFile open(Path file) throws IOException, SQLException {
    return SqliteFile.open(file, ReadLimits.DEFAULT);
  }

  @Test
  void columns_come_in_order_and_one_whole_number_is_the_key() throws IOException, SQLException {
    Path file =
        file(
            "CREATE TABLE one (fid INTEGER PRIMARY KEY, geom polygon, \"na\"\"me\" TEXT)",
            "CREATE TABLE two (a INTEGER, b INTEGER, PRIMARY KEY (a, b))");
    try (SqliteFile sqlite = open(file)) {
      assertThat(sqlite.columns("one"))
          .containsExactly(
              new SqliteFile.Column("fid", "INTEGER", true),
              new SqliteFile.Column("geom", "POLYGON", false),
              new SqliteFile.Column("na\"me", "TEXT", false));
      assertThat(sqlite.columns("two")).noneMatch(SqliteFile.Column::key).hasSize(2);
    }
  }

  @Test
  void a_quoted_name_is_a_name_whatever_is_in_it() throws IOException, SQLException {
    String name = "a\"; DROP TABLE b; --";
    Path file =
        file("CREATE TABLE " + SqliteFile.quoted(name) + " (x TEXT)", "CREATE TABLE b (x TEXT)");
    try (SqliteFile sqlite = open(file)) {
      assertThat(sqlite.has(name)).isTrue();
      assertThat(sqlite.has("B")).isTrue();
      assertThat(sqlite.has("c")).isFalse();
      try (SqliteRows rows = sqlite.query("SELECT count(*) FROM " + SqliteFile.quoted(name))) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.number(1)).isZero();
      }
    }
  }

  @Test
  void only_plain_tables_and_views_are_read() throws IOException, SQLException {
    Path file =
        file(
            "CREATE TABLE plain (x TEXT)",
            "CREATE VIEW seen AS SELECT x FROM plain",
            "CREATE VIRTUAL TABLE made USING fts5(x)",
            "CREATE TABLE computed (x TEXT, y TEXT GENERATED ALWAYS AS (upper(x)))");
    try (SqliteFile sqlite = open(file)) {
      sqlite.requireTable("plain");
      sqlite.requireTable("seen");
      assertThatExceptionOfType(StopReading.class)
          .isThrownBy(() -> sqlite.requireTable("made"))
          .withMessageContaining("a virtual table is not read");
      assertThatExceptionOfType(StopReading.class)
          .isThrownBy(() -> sqlite.requireTable("missing"))
          .withMessageContaining("no table of the name");
      assertThatExceptionOfType(StopReading.class)
          .isThrownBy(() -> sqlite.columns("computed"))
          .withMessageContaining("a computed column is not read");
    }
  }

  @Test
  void nothing_is_written() throws IOException, SQLException {
    Path file = file("CREATE TABLE plain (x TEXT)");
    byte[] before = Files.readAllBytes(file);
    try (SqliteFile sqlite = open(file)) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () -> {
                try (SqliteRows rows = sqlite.query("INSERT INTO plain VALUES (1) RETURNING x")) {
                  rows.next();
                }
              });
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void what_is_no_whole_database_is_told() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("text.gpkg"), "not a database ".repeat(20));
    assertThatExceptionOfType(StopReading.class)
        .isThrownBy(() -> open(text))
        .withMessageContaining("it is no GeoPackage");

    byte[] whole = Files.readAllBytes(file("CREATE TABLE plain (x TEXT)"));
    Path cut = Files.write(folder.resolve("cut.gpkg"), Arrays.copyOf(whole, whole.length - 1));
    assertThatExceptionOfType(StopReading.class)
        .isThrownBy(() -> open(cut))
        .withMessageContaining("ends too early");
    assertThatExceptionOfType(StopReading.class)
        .isThrownBy(() -> SqliteFile.open(cut, ReadLimits.builder().bytes(100).build()))
        .withMessageContaining("limit of 100");
  }
}
