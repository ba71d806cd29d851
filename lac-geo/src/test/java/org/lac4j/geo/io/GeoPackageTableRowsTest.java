package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lac4j.geo.io.GeoPackages.blob;
import static org.lac4j.geo.io.GeoPackages.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.io.internal.geopackage.GeoPackageTableRows;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Tables of points in GeoPackages, as the postcode and property products come. */
class GeoPackageTableRowsTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final long ENOUGH = 1 << 20;

  @TempDir Path folder;

  private static byte[] point(double x, double y, int order) {
    return binary(GEOMETRY.createPoint(new Coordinate(x, y)), order);
  }

  private static byte[] binary(Geometry geometry, int order) {
    return new WKBWriter(2, order).write(geometry);
  }

  private Path file(String... statements) throws SQLException {
    return run(folder.resolve("points.gpkg"), statements);
  }

  /** A layer of points with two rows, in a given system. */
  private Path layer(int system, byte[] first, byte[] second) throws SQLException {
    return file(
        GeoPackages.SYSTEMS,
        GeoPackages.CONTENTS,
        GeoPackages.GEOMETRIES,
        "CREATE TABLE \"po \"\"st\" (fid INTEGER PRIMARY KEY, geometry POINT, postcode TEXT,"
            + " size DOUBLE)",
        "INSERT INTO gpkg_contents VALUES ('po \"st', 'features', " + system + ")",
        "INSERT INTO gpkg_geometry_columns VALUES ('po \"st', 'geometry', 'POINT', "
            + system
            + ", 0, 0)",
        "INSERT INTO \"po \"\"st\" VALUES (1, " + blob(system, 0, first) + ", 'YO24 4AB', 100.0)",
        "INSERT INTO \"po \"\"st\" VALUES (2, " + blob(system, 1, second) + ", NULL, 1e-7)");
  }

  private static List<List<String>> rows(Path file) throws IOException, SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (GeoPackageTableRows table = GeoPackageTableRows.open(file, ENOUGH)) {
      while (table.nextTable()) {
        rows.add(List.copyOf(table.columns()));
        while (table.nextRow()) {
          List<String> row = new ArrayList<>();
          for (int i = 0; i < table.columns().size(); i++) {
            row.add(table.text(i));
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  @Test
  void points_on_the_grid_are_two_more_columns_in_either_byte_order() throws Exception {
    Path file =
        layer(
            27700,
            point(458_000.25, 451_000, ByteOrderValues.LITTLE_ENDIAN),
            point(1, 2, ByteOrderValues.BIG_ENDIAN));

    assertThat(rows(file))
        .containsExactly(
            List.of("fid", "geometry", "postcode", "size", "easting", "northing"),
            List.of("1", "", "YO24 4AB", "100", "458000.25", "451000"),
            List.of("2", "", "", "0.0000001", "1", "2"));
  }

  @Test
  void points_in_another_system_are_left_to_the_tables_own_columns() throws Exception {
    byte[] point = point(-1.08, 53.96, ByteOrderValues.LITTLE_ENDIAN);

    assertThat(rows(layer(4326, point, point)).get(0))
        .containsExactly("fid", "geometry", "postcode", "size");
  }

  @Test
  void what_is_no_point_leaves_a_row_without_coordinates() throws Exception {
    byte[] line =
        binary(
            GEOMETRY.createLineString(
                new Coordinate[] {new Coordinate(1, 2), new Coordinate(3, 4)}),
            ByteOrderValues.LITTLE_ENDIAN);
    byte[] cut = {1, 1, 0, 0, 0, 5};

    assertThat(rows(layer(27700, line, cut)).subList(1, 3))
        .extracting(row -> row.get(4) + row.get(5))
        .containsExactly("", "");
  }

  @Test
  void tables_without_geometries_come_one_after_the_other() throws Exception {
    Path file =
        file(
            GeoPackages.CONTENTS,
            "CREATE TABLE a (postcode TEXT, easting INTEGER)",
            "CREATE TABLE b (uprn INTEGER)",
            "INSERT INTO gpkg_contents VALUES ('a', 'attributes', NULL), ('b', 'attributes', NULL)",
            "INSERT INTO a VALUES ('YO24 4AB', 458000)");

    assertThat(rows(file))
        .containsExactly(
            List.of("postcode", "easting"), List.of("YO24 4AB", "458000"), List.of("uprn"));
  }

  @Test
  void before_the_first_row_there_is_no_text() throws Exception {
    try (GeoPackageTableRows table = GeoPackageTableRows.open(file(GeoPackages.CONTENTS), ENOUGH)) {
      assertThat(table.nextTable()).isFalse();
      assertThat(table.nextRow()).isFalse();
      assertThat(table.text(0)).isEmpty();
      assertThat(table.columns()).isEmpty();
    }
  }

  @Test
  void a_table_that_is_listed_and_not_there_is_told() throws Exception {
    Path file =
        file(GeoPackages.CONTENTS, "INSERT INTO gpkg_contents VALUES ('gone', 'attributes', NULL)");

    assertThatThrownBy(() -> rows(file)).hasMessageContaining("gone");
    assertThatThrownBy(() -> rows(run(folder.resolve("plain.sqlite"), "CREATE TABLE a (b TEXT)")))
        .hasMessageContaining("gpkg_contents");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SQLite format 3", "postcode,easting\nYO24 4AB,458000\n"})
  void what_does_not_begin_as_a_database_is_none(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("a.gpkg"), text, StandardCharsets.ISO_8859_1);

    assertThat(GeoPackageTableRows.isOne(file)).isFalse();
    assertThat(GeoPackageTableRows.isOne(folder)).isFalse();
  }

  @Test
  void a_file_beyond_the_limit_is_not_opened() throws Exception {
    Path file = file(GeoPackages.CONTENTS);

    assertThat(GeoPackageTableRows.isOne(file)).isTrue();
    assertThatThrownBy(() -> GeoPackageTableRows.open(file, 100))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("100");
  }
}
