package org.lac4j.geo.io.internal.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.internal.intake.WrittenAttributes;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** What is in a file that was written, as SQLite itself tells it. */
class GeoPackageTablesTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final Instant CHANGED = Instant.parse("2026-04-01T08:00:00Z");

  @TempDir Path folder;

  private static Polygon square(double west) {
    return (Polygon) GEOMETRY.toGeometry(new Envelope(west, west + 10, 0, 10));
  }

  private static CoverageArea area(String code, Geometry geometry) {
    return new CoverageArea(Area.of(code, "Area " + code), geometry, ImmutableMap.of());
  }

  private static GeoPackageTables tables(
      Connection connection, Coverage coverage, String layer, String... columns) {
    return new GeoPackageTables(
        connection,
        new GeoPackageOutput.Layer(
            layer,
            CHANGED,
            new WrittenAttributes("code", "name", ImmutableSet.of()),
            coverage.areas(),
            LongStream.rangeClosed(1, coverage.size())
                .boxed()
                .collect(ImmutableList.toImmutableList())),
        Stream.of(columns)
            .map(column -> GeoPackageColumn.of(column, ImmutableSet.of(GeoPackageColumn.Type.TEXT)))
            .collect(ImmutableList.toImmutableList()));
  }

  private List<String> written(Coverage coverage, String layer, String sql) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(SqliteFile.url(folder.resolve("a.gpkg"), "mode=rwc"))) {
      tables(connection, coverage, layer, "code", "name").write(coverage);
      return select(connection, sql);
    }
  }

  private static List<String> select(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          fields.add(String.valueOf(rows.getString(i)));
        }
        lines.add(String.join("|", fields));
      }
      return lines;
    }
  }

  private static Coverage grid(CoverageArea... areas) {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas));
  }

  @Test
  void areas_are_numbered_in_their_order() throws SQLException {
    assertThat(
            written(
                grid(area("B", square(20)), area("A", square(0))),
                "areas",
                "SELECT fid, code, name FROM areas ORDER BY fid"))
        .containsExactly("1|A|Area A", "2|B|Area B");
  }

  @Test
  void one_part_among_several_is_written_as_several() throws SQLException {
    Geometry two = GEOMETRY.createMultiPolygon(new Polygon[] {square(0), square(20)});

    // the kind of a binary geometry is in bytes 42 to 45, behind header and envelope
    assertThat(
            written(
                grid(area("A", two), area("B", square(40))),
                "areas",
                "SELECT hex(substr(geom, 42, 4)) FROM areas UNION ALL"
                    + " SELECT geometry_type_name FROM gpkg_geometry_columns"))
        .containsExactly("06000000", "06000000", "MULTIPOLYGON");
  }

  @Test
  void one_part_each_is_written_as_polygons() throws SQLException {
    assertThat(
            written(
                grid(area("A", square(0))),
                "areas",
                "SELECT hex(substr(geom, 42, 4)) FROM areas UNION ALL"
                    + " SELECT geometry_type_name FROM gpkg_geometry_columns"))
        .containsExactly("03000000", "POLYGON");
  }

  @Test
  void nothing_has_no_bounds() throws SQLException {
    assertThat(
            written(
                grid(), "areas", "SELECT min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents"))
        .containsExactly("null|null|null|null|27700");
  }

  @Test
  void another_system_is_told_by_organisation_and_number() throws SQLException {
    Coverage mercator =
        Coverage.of(CoordinateSystem.parse("EPSG:3857"), List.of(area("A", square(0))));

    assertThat(
            written(
                mercator,
                "areas",
                "SELECT srs_id, organization, organization_coordsys_id, definition FROM"
                    + " gpkg_spatial_ref_sys WHERE srs_id > 0 AND srs_id <> 4326"))
        .containsExactly("3857|EPSG|3857|undefined");
  }

  @Test
  void names_that_are_taken_are_numbered_and_names_like_sql_are_names() throws SQLException {
    String layer = "a\"; DROP TABLE gpkg_contents; --";
    try (Connection connection =
        DriverManager.getConnection(SqliteFile.url(folder.resolve("a.gpkg"), "mode=rwc"))) {
      tables(connection, grid(), layer, "code", "name", "FID", "geom", "Geom2").write(grid());

      assertThat(select(connection, "SELECT name FROM pragma_table_info('" + layer + "')"))
          .containsExactly("fid2", "geom3", "code", "name", "FID", "geom", "Geom2");
      assertThat(select(connection, "SELECT column_name FROM gpkg_geometry_columns"))
          .containsExactly("geom3");
      assertThat(select(connection, "SELECT table_name FROM gpkg_contents")).containsExactly(layer);
    }
  }

  @Test
  void attributes_that_differ_in_case_alone_are_refused() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      assertThatThrownBy(() -> tables(connection, grid(), "areas", "name", "Name"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Two attributes are 'Name' but for their case, which a GeoPackage can't tell apart:"
                  + " rename one.");
    }
  }

  @Test
  void an_empty_geometry_says_so_and_has_no_envelope() {
    byte[] blob =
        GeoPackageTables.blob(GEOMETRY.createPolygon(), CoordinateSystem.BRITISH_NATIONAL_GRID);
    ByteBuffer bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);

    assertThat(blob).startsWith((byte) 'G', (byte) 'P', (byte) 0, (byte) 0b1_0001);
    assertThat(bytes.getInt(4)).isEqualTo(27700);
    assertThat(bytes.get(8)).as("the binary follows at once").isEqualTo((byte) 1);
  }
}
