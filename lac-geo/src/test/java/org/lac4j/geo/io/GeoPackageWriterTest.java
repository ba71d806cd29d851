package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.internal.geopackage.SqliteFile;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GeoPackageWriterTest {

  private static final GeoPackageOptions OPTIONS =
      GeoPackageOptions.changedAt(Instant.parse("2026-04-01T08:00:00.123456Z"));
  private static final Geometry SQUARE =
      new GeometryFactory().toGeometry(new Envelope(100, 200, 300, 400));

  @TempDir Path folder;

  private static Coverage coverage(ImmutableMap<String, Object> attributes) {
    return Coverage.of(
        CoordinateSystem.BRITISH_NATIONAL_GRID,
        List.of(new CoverageArea(Area.of("A", "Acomb"), SQUARE, attributes)));
  }

  private static List<String> select(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(SqliteFile.url(file, "mode=ro"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          fields.add(rows.getString(i));
        }
        lines.add(String.join("|", fields));
      }
      return lines;
    }
  }

  @Test
  void file_says_what_it_is() throws Exception {
    Path file = folder.resolve("areas.gpkg");

    GeoPackageWriter.write(coverage(ImmutableMap.of()), file, OPTIONS);

    ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file));
    assertThat(header.getInt(68)).isEqualTo(0x47504B47);
    assertThat(header.getInt(60)).isEqualTo(10300);
    assertThat(select(file, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(select(file, "PRAGMA foreign_key_check")).isEmpty();
    assertThat(
            select(file, "SELECT srs_id, organization FROM gpkg_spatial_ref_sys ORDER BY srs_id"))
        .containsExactly("-1|NONE", "0|NONE", "4326|EPSG", "27700|EPSG");
    assertThat(
            select(
                file,
                "SELECT table_name, data_type, last_change, min_x, min_y, max_x, max_y, srs_id FROM"
                    + " gpkg_contents"))
        .containsExactly("areas|features|2026-04-01T08:00:00.123Z|100.0|300.0|200.0|400.0|27700");
    assertThat(select(file, "SELECT * FROM gpkg_geometry_columns"))
        .containsExactly("areas|geom|POLYGON|27700|0|0");
  }

  @Test
  void envelope_stands_in_front_of_each_geometry() throws Exception {
    Path file = folder.resolve("areas.gpkg");

    GeoPackageWriter.write(coverage(ImmutableMap.of()), file, OPTIONS);

    // GP, version 0, little-endian with an envelope of x and y, EPSG:27700, then 100, 200, 300,
    // 400.
    assertThat(select(file, "SELECT hex(substr(geom, 1, 40)) FROM areas"))
        .containsExactly(
            "47500003346C0000"
                + "0000000000005940"
                + "0000000000006940"
                + "0000000000C07240"
                + "0000000000007940");
  }

  @Test
  void values_of_several_kinds_become_text() throws Exception {
    Path file = folder.resolve("areas.gpkg");
    Coverage mixed =
        Coverage.of(
            CoordinateSystem.WGS84,
            List.of(
                new CoverageArea(Area.of("A", "A"), SQUARE, ImmutableMap.of("x", 1)),
                new CoverageArea(Area.of("B", "B"), SQUARE, ImmutableMap.of("x", "two")),
                new CoverageArea(Area.of("C", "C"), SQUARE, ImmutableMap.of())));

    GeoPackageWriter.write(mixed, file, OPTIONS);

    assertThat(select(file, "SELECT x || typeof(x) FROM areas WHERE x NOT NULL"))
        .containsExactly("1text", "twotext");
  }

  @Test
  void layout_gives_the_order_empty_columns_and_ids_that_rise() throws Exception {
    Path file = folder.resolve("areas.gpkg");
    Coverage areas =
        Coverage.of(
            CoordinateSystem.WGS84,
            List.of(
                CoverageArea.of(Area.of("A", "A"), SQUARE),
                CoverageArea.of(Area.of("B", "B"), SQUARE)));
    AreaCode a = AreaCode.of("A");
    AreaCode b = AreaCode.of("B");
    for (boolean rise : new boolean[] {true, false}) {
      AreaLayout layout =
          new AreaLayout(
              ImmutableList.of(b, a),
              ImmutableSet.of("remark"),
              ImmutableMap.of(b, rise ? "7" : "9", a, "9"));

      GeoPackageWriter.write(areas, file, OPTIONS.withLayout(layout));

      assertThat(select(file, "SELECT fid, code, remark FROM areas"))
          .containsExactly(rise ? "7|B|null" : "1|B|null", rise ? "9|A|null" : "2|A|null");
    }
  }

  @Test
  void columns_give_way_to_attributes_of_their_names() throws Exception {
    Path file = folder.resolve("areas.gpkg");

    GeoPackageWriter.write(coverage(ImmutableMap.of("fid", 9, "GEOM", "x")), file, OPTIONS);

    assertThat(select(file, "SELECT fid2, fid, \"GEOM\" FROM areas")).containsExactly("1|9|x");
    assertThat(
            CoverageReader.read(file, ReadOptions.DEFAULT)
                .coverage()
                .areas()
                .get(0)
                .geometry()
                .toText())
        .isEqualTo(SQUARE.toText());
  }

  @Test
  void attributes_that_differ_in_case_only_are_refused() {
    Path file = folder.resolve("areas.gpkg");

    assertThatThrownBy(
            () -> GeoPackageWriter.write(coverage(ImmutableMap.of("x", 1, "X", 2)), file, OPTIONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Two attributes are 'X' but for their case");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void number_that_would_be_lost_is_refused_and_the_old_file_stays() throws IOException {
    Path file = Files.writeString(folder.resolve("areas.gpkg"), "old");

    assertThatThrownBy(
            () -> GeoPackageWriter.write(coverage(ImmutableMap.of("x", Double.NaN)), file, OPTIONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The attribute 'x' holds NaN");
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void older_file_is_replaced() throws Exception {
    Path file = Files.writeString(folder.resolve("a ? b#c.gpkg"), "old");

    GeoPackageWriter.write(coverage(ImmutableMap.of()), file, OPTIONS);

    assertThat(select(file, "SELECT code FROM areas")).containsExactly("A");
  }

  @Test
  void coverage_without_areas_is_a_layer_without_rows() throws Exception {
    Path file = folder.resolve("none.gpkg");

    GeoPackageWriter.write(Coverage.of(CoordinateSystem.WGS84, List.of()), file, OPTIONS);

    assertThat(CoverageReader.read(file, ReadOptions.DEFAULT).coverage().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "gpkg_x", "RTREE_x", "sqlite_x", "a\0b"})
  void names_that_a_layer_can_not_have_are_refused(String layer) {
    assertThatThrownBy(() -> OPTIONS.withLayer(layer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A layer can't have the name '");
  }

  @Test
  void folder_that_is_not_there_is_told() {
    Path file = folder.resolve("none").resolve("areas.gpkg");

    assertThatThrownBy(() -> GeoPackageWriter.write(coverage(ImmutableMap.of()), file, OPTIONS))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": ");
  }
}
