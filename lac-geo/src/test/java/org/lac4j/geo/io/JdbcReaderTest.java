package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.PostGis;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.CoverageArea;

/** Reads from a real PostgreSQL with PostGIS. */
class JdbcReaderTest {

  private static final String SQUARE = "POLYGON((0 0,1 0,1 1,0 1,0 0))";
  private static PostGis postGis;

  @BeforeAll
  static void start() throws Exception {
    postGis = PostGis.start();
    postGis.execute(
        "CREATE TABLE wards (id int, code text, name text, council text, geom geometry)",
        "INSERT INTO wards VALUES"
            + " (7, 'A', 'Acomb', 'York', ST_GeomFromText('"
            + SQUARE
            + "', 27700)),"
            + " (8, 'B', 'Ynys Môn', 'York', ST_GeomFromText("
            + "'MULTIPOLYGON Z (((2 0 5,3 0 5,3 1 5,2 0 5)),((4 0 5,5 0 5,5 1 5,4 0 5)))', 27700)),"
            + " (9, 'C', 'Elsewhere', 'Leeds', ST_GeomFromText('"
            + SQUARE
            + "', 27700)),"
            + " (10, 'D', 'Unmapped', 'York', NULL),"
            + " (11, 'E', 'Empty', 'York', ST_GeomFromText('POLYGON EMPTY', 27700))");
  }

  @AfterAll
  static void stop() throws Exception {
    if (postGis != null) {
      postGis.close();
    }
  }

  private static ReadCoverage read(JdbcQuery query) throws Exception {
    return JdbcReader.read(postGis.database(), query, ReadOptions.DEFAULT);
  }

  private static String message(JdbcQuery query) {
    return catchThrowableOfType(CoverageReadException.class, () -> read(query)).getMessage();
  }

  @Test
  void areas_are_read_with_their_system_and_attributes() throws Exception {
    ReadCoverage read =
        read(
            JdbcQuery.of(
                "SELECT * FROM wards WHERE council = ? AND id < ? ORDER BY id", "York", 99));

    assertThat(read.featuresRead()).isEqualTo(4);
    assertThat(read.source()).isEqualTo("the query");
    assertThat(read.coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(read.coverage().areas())
        .extracting(area -> area.area() + ": " + area.geometry())
        .containsExactly(
            "Acomb (A): POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))",
            "Ynys Môn (B): MULTIPOLYGON (((2 0, 3 0, 3 1, 2 0)), ((4 0, 5 0, 5 1, 4 0)))",
            "Empty (E): POLYGON EMPTY");
    assertThat(read.coverage().areas().get(0).attributes())
        .isEqualTo(ImmutableMap.of("id", 7, "code", "A", "name", "Acomb", "council", "York"));
    assertThat(read.withoutGeometry())
        .singleElement()
        .satisfies(feature -> assertThat(feature.number()).isEqualTo(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geom",
        "ST_AsEWKB(geom)",
        "ST_AsEWKB(geom, 'XDR')",
        "ST_AsHEXEWKB(geom)",
        "encode(ST_AsEWKB(geom), 'hex')",
        "ST_Multi(geom)",
        "ST_Force4D(geom)",
        "geom::geometry(Geometry, 27700)"
      })
  void geometry_may_come_in_any_form(String column) throws Exception {
    JdbcQuery query =
        JdbcQuery.of("SELECT code, name, " + column + " AS shape FROM wards WHERE id = 7")
            .withGeometryColumn("shape");

    ReadCoverage read = read(query);

    assertThat(read.coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(read.coverage().areas().get(0).geometry().getArea()).isEqualTo(1);
  }

  @Test
  void geography_is_in_degrees() throws Exception {
    ReadCoverage read =
        read(
            JdbcQuery.of(
                "SELECT code, name, ST_SetSRID(geom, 4326)::geography AS area FROM wards WHERE id = 7"));

    assertThat(read.coverage().coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
  }

  @Test
  void binary_without_a_system_needs_the_option() throws Exception {
    JdbcQuery query =
        JdbcQuery.of("SELECT code, name, ST_AsBinary(geom) AS g FROM wards WHERE id = 7");
    ReadOptions options =
        ReadOptions.builder().coordinateSystem(CoordinateSystem.parse("EPSG:27700")).build();

    assertThat(JdbcReader.read(postGis.database(), query, options).coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(message(query))
        .isEqualTo(
            "the query: feature 1: the geometry does not say its coordinate system (no SRID): give"
                + " it one with ST_SetSRID, or say the coordinate system by its EPSG number.");
  }

  @Test
  void attributes_keep_their_types() throws Exception {
    CoverageArea area =
        read(JdbcQuery.of(
                "SELECT code, name, geom, 3::int2 AS small, 5000000000 AS big, 0.5::float8 AS real,"
                    + " 1.50::numeric AS exact, true AS truth, DATE '2013-05-02' AS day,"
                    + " TIMESTAMP '2013-05-02 09:30' AS time,"
                    + " TIMESTAMPTZ '2013-05-02 09:30+01' AS moment, '{\"a\": 1}'::json AS json,"
                    + " 'a3bb189e-8bf9-3888-9912-ace4e6543002'::uuid AS uuid,"
                    + " ARRAY[1,2] AS list, NULL::text AS none FROM wards WHERE id = 7"))
            .coverage()
            .areas()
            .get(0);

    assertThat(area.attributes())
        .containsExactly(
            entry("code", "A"),
            entry("name", "Acomb"),
            entry("small", 3),
            entry("big", 5_000_000_000L),
            entry("real", 0.5),
            entry("exact", new BigDecimal("1.50")),
            entry("truth", true),
            entry("day", LocalDate.of(2013, 5, 2)),
            entry("time", LocalDateTime.of(2013, 5, 2, 9, 30)),
            entry("moment", Instant.parse("2013-05-02T08:30:00Z")),
            entry("json", "{\"a\": 1}"),
            entry("uuid", "a3bb189e-8bf9-3888-9912-ace4e6543002"),
            entry("list", "{1,2}"));
  }

  @Test
  void bytes_besides_the_geometry_are_base64() throws Exception {
    JdbcQuery query =
        JdbcQuery.of("SELECT code, name, geom, '\\x00ff'::bytea AS bytes FROM wards WHERE id = 7")
            .withGeometryColumn("GEOM");

    assertThat(read(query).coverage().areas().get(0).attributes()).containsEntry("bytes", "AP8=");
  }

  @Test
  void every_fault_is_told_with_its_row_and_id() {
    JdbcQuery query =
        JdbcQuery.of(
                "SELECT * FROM (VALUES"
                    + " (1, 'A', 'A', ST_GeomFromText('CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))', 27700)),"
                    + " (2, 'B', 'B', ST_SetSRID(ST_MakePolygon(ST_MakeLine(ARRAY[ST_MakePoint(0, 0),"
                    + " ST_MakePoint('Infinity', 0), ST_MakePoint(1, 1), ST_MakePoint(0, 0)])), 27700)),"
                    + " (3, 'C', 'C', ST_GeomFromText('MULTICURVE((0 0,1 0,1 1,0 0))', 27700))"
                    + ") AS v(key, code, name, geom) ORDER BY key")
            .withIdColumn("key")
            .withSource("wards of York");

    assertThat(message(query))
        .isEqualTo(
            """
            wards of York: 3 faults.
              feature 1 (id 1): the geometry has curves (CircularString): write it as polygons, for example with ogr2ogr -nlt CONVERT_TO_LINEAR.
              feature 2 (id 2): a coordinate is not a finite number (Infinity, 0.0): give numbers only.
              feature 3 (id 3): the geometry has curves (MultiCurve): write it as polygons, for example with ogr2ogr -nlt CONVERT_TO_LINEAR.""");
  }

  @Test
  void two_systems_are_told() {
    assertThat(
            message(
                JdbcQuery.of(
                    "SELECT code, name, CASE WHEN id = 7 THEN geom ELSE ST_SetSRID(geom, 4326) END AS g"
                        + " FROM wards WHERE id IN (7, 9)")))
        .startsWith("the query: the file states several coordinate systems");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT code, name FROM wards|no column is of bytes, geometry or geography: say which one does"
            + " (geometryColumn); the columns are: code, name.",
        "SELECT geom, geom AS other FROM wards|several columns may hold the geometries: geom, other: say"
            + " which one does (geometryColumn); the columns are: geom, other.",
        "SELECT code, name AS code, geom FROM wards|two columns have one name (code): rename one of them"
            + " with AS.",
        "SELECT id, geom FROM wards WHERE id = 7|2 faults."
      })
  void columns_that_do_not_fit_are_told(String sql, String what) {
    assertThat(message(JdbcQuery.of(sql))).startsWith("the query: " + what);
  }

  @Test
  void column_that_is_not_there_is_told() {
    JdbcQuery query = JdbcQuery.of("SELECT code, geom FROM wards");

    assertThat(message(query.withGeometryColumn("shape")))
        .isEqualTo(
            "the query: the query gives no column shape: give one of the columns that there are: code, geom.");
    assertThat(message(query.withIdColumn("key"))).contains("the query gives no column key");
  }

  @Test
  void text_that_is_no_geometry_is_told() {
    assertThat(
            message(
                JdbcQuery.of("SELECT code, name, ST_AsText(geom) AS g FROM wards WHERE id = 7")
                    .withGeometryColumn("g")))
        .isEqualTo(
            "the query: feature 1: the geometry is neither bytes nor their hexadecimal text"
                + " (POLYGON((0 0,1 0,1 1,0 1,0 0))): give well-known binary, for example with ST_AsEWKB.");
  }

  @Test
  void connection_is_left_as_it_was() throws Exception {
    JdbcQuery query = JdbcQuery.of("SELECT * FROM wards").withFetchSize(2);
    try (Connection connection = postGis.database().getConnection()) {
      assertThat(JdbcReader.read(connection, query, ReadOptions.DEFAULT).featuresRead())
          .isEqualTo(5);
      assertThat(connection.getAutoCommit()).isTrue();

      connection.setAutoCommit(false);
      connection.createStatement().execute("CREATE TABLE mine (x int)");
      JdbcReader.read(connection, query, ReadOptions.DEFAULT);
      connection.createStatement().execute("INSERT INTO mine VALUES (1)");
      assertThat(connection.getAutoCommit()).isFalse();
      connection.rollback();
    }
  }

  @Test
  void limits_hold_and_layers_are_no_option() {
    ReadLimits limits = ReadLimits.builder().features(2).build();
    JdbcQuery query = JdbcQuery.of("SELECT * FROM wards");

    assertThatThrownBy(
            () ->
                JdbcReader.read(
                    postGis.database(), query, ReadOptions.builder().limits(limits).build()))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining("more features than the limit of 2");
    assertThatThrownBy(
            () ->
                JdbcReader.read(
                    postGis.database(), query, ReadOptions.builder().layer("x").build()))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining("which is not asked for by name");
  }

  @Test
  void many_rows_come_piece_by_piece() throws Exception {
    ReadCoverage read =
        read(
            JdbcQuery.of(
                    "SELECT 'C' || i AS code, 'N' || i AS name,"
                        + " ST_SetSRID(ST_MakeEnvelope(i, 0, i + 1, 1), 27700) AS geom"
                        + " FROM generate_series(1, 3000) AS i")
                .withFetchSize(7));

    assertThat(read.featuresRead()).isEqualTo(3000);
  }

  @Test
  void query_that_the_database_refuses_is_its_own_error() {
    assertThatThrownBy(() -> read(JdbcQuery.of("SELECT * FROM nothing")))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void parameters_are_not_told() {
    assertThat(JdbcQuery.of("SELECT ?", "secret").toString()).doesNotContain("secret");
    assertThatThrownBy(() -> JdbcQuery.of("SELECT 1").withFetchSize(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("At least 1 row is fetched at once, not 0.");
  }
}
