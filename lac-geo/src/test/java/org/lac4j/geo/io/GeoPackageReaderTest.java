package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.geopackage.SqliteFile;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeoPackageReaderTest {

  private static final ReadOptions IN_DEGREES =
      ReadOptions.builder().coordinateSystem(CoordinateSystem.WGS84).build();

  @TempDir Path folder;

  private static byte[] binary(String wkt) {
    try {
      Geometry geometry = new WKTReader().read(wkt);
      return new WKBWriter(wkt.contains(" Z") ? 3 : 2).write(geometry);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static String square() {
    return GeoPackages.blob(27700, 1, binary(GeoPackages.SQUARE));
  }

  private Path wards(String... statements) throws SQLException {
    return GeoPackages.run(GeoPackages.wards(folder.resolve("wards.gpkg")), statements);
  }

  private static ReadCoverage read(Path file) throws IOException {
    return CoverageReader.read(file, ReadOptions.DEFAULT);
  }

  private Geometry geometryOf(String blob) throws Exception {
    return read(wards(GeoPackages.ward("A", "Acomb", blob))).coverage().areas().get(0).geometry();
  }

  private static CoverageReadException failure(Path file, ReadOptions options) {
    return catchThrowableOfType(
        CoverageReadException.class, () -> CoverageReader.read(file, options));
  }

  private static String message(Path file, ReadOptions options) {
    return failure(file, options).getMessage().substring(file.toString().length() + 2);
  }

  private static String message(Path file) {
    return message(file, ReadOptions.DEFAULT);
  }

  @Test
  void layer_is_read() throws Exception {
    ReadCoverage read =
        read(
            wards(
                GeoPackages.ward("A", "Acomb", square()), GeoPackages.ward("B", "Bishop", "NULL")));

    assertThat(read.featuresRead()).isEqualTo(2);
    assertThat(read.coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(read.coverage().areas())
        .singleElement()
        .satisfies(
            area -> {
              assertThat(area.area().name()).isEqualTo("Acomb");
              assertThat(area.geometry().toText()).isEqualTo(GeoPackages.SQUARE);
              assertThat(area.attributes())
                  .containsExactly(entry("code", "A"), entry("name", "Acomb"));
            });
    assertThat(read.withoutGeometry())
        .singleElement()
        .satisfies(feature -> assertThat(feature.id()).contains("2"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void envelope_of_any_kind_is_passed_over(int envelope) throws Exception {
    String blob = GeoPackages.blob(27700, envelope, binary(GeoPackages.SQUARE));

    assertThat(geometryOf(blob).toText()).isEqualTo(GeoPackages.SQUARE);
  }

  @Test
  void heights_are_dropped() throws Exception {
    String blob = GeoPackages.blob(27700, 2, binary("POLYGON Z ((0 0 9, 1 0 9, 1 1 9, 0 0 9))"));

    assertThat(geometryOf(blob).toText()).isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 0))");
  }

  @Test
  void empty_geometry_is_an_area_without_ground() throws Exception {
    String blob = GeoPackages.blob(27700, 0, binary("MULTIPOLYGON EMPTY"));

    assertThat(geometryOf(blob).isEmpty()).isTrue();
  }

  @Test
  void attributes_keep_their_types() throws Exception {
    Path file =
        wards(
            "ALTER TABLE wards ADD COLUMN small SMALLINT",
            "ALTER TABLE wards ADD COLUMN big INTEGER",
            "ALTER TABLE wards ADD COLUMN real DOUBLE",
            "ALTER TABLE wards ADD COLUMN truth BOOLEAN",
            "ALTER TABLE wards ADD COLUMN day DATE",
            "ALTER TABLE wards ADD COLUMN moment DATETIME",
            "ALTER TABLE wards ADD COLUMN bytes BLOB",
            "ALTER TABLE wards ADD COLUMN unknown TEXT(9)",
            "INSERT INTO wards VALUES (7, "
                + square()
                + ", 'A', 'Acomb', -3, 5000000000, 0.5, 1, '2013-05-02', '2013-05-02T09:30:00.250Z',"
                + " X'00FF', NULL)");

    ReadCoverage read = read(file);

    assertThat(read.coverage().areas().get(0).attributes())
        .containsExactly(
            entry("code", "A"),
            entry("name", "Acomb"),
            entry("small", -3),
            entry("big", 5_000_000_000L),
            entry("real", 0.5),
            entry("truth", true),
            entry("day", LocalDate.of(2013, 5, 2)),
            entry("moment", Instant.parse("2013-05-02T09:30:00.250Z")),
            entry("bytes", "AP8="));
    assertThat(CoverageReader.readFeatures(file, ReadOptions.DEFAULT).attributeNames())
        .contains("unknown");
  }

  @Test
  void number_of_the_row_is_an_attribute_where_it_is_the_code() throws Exception {
    Path file =
        GeoPackages.run(
            folder.resolve("codes.gpkg"),
            GeoPackages.SYSTEMS,
            GeoPackages.CONTENTS,
            GeoPackages.GEOMETRIES,
            GeoPackages.NATIONAL_GRID,
            "CREATE TABLE wards (code INTEGER PRIMARY KEY, geom POLYGON, name TEXT)",
            "INSERT INTO wards VALUES (17, " + square() + ", 'Acomb')");
    GeoPackages.run(file, GeoPackages.layer("wards", 27700));

    assertThat(read(file).coverage().area(AreaCode.of("17"))).isPresent();
  }

  @Test
  void key_of_several_columns_stays_among_the_attributes() throws Exception {
    Path file =
        wards(
            "DROP TABLE wards",
            "CREATE TABLE wards (year INTEGER, code TEXT, name TEXT, geom POLYGON, PRIMARY KEY (year, code))",
            "INSERT INTO wards VALUES (2013, 'A', 'Acomb', " + square() + ")");

    assertThat(read(file).coverage().areas().get(0).attributes())
        .containsExactly(entry("year", 2013), entry("code", "A"), entry("name", "Acomb"));
  }

  @Test
  void every_fault_is_told_with_its_feature() throws Exception {
    Path file =
        wards(
            "ALTER TABLE wards ADD COLUMN day DATE",
            "ALTER TABLE wards ADD COLUMN truth BOOLEAN",
            "ALTER TABLE wards ADD COLUMN share DOUBLE",
            "INSERT INTO wards VALUES (11, " + square() + ", 'A', 'A', '2 May', NULL, NULL)",
            "INSERT INTO wards VALUES (12, " + square() + ", 'B', 'B', NULL, 2, NULL)",
            "INSERT INTO wards VALUES (13, " + square() + ", 'C', 'C', NULL, NULL, 9e999)",
            "INSERT INTO wards VALUES (14, X'FF', 'D', 'D', NULL, NULL, NULL)",
            "INSERT INTO wards VALUES (15, 'text', 'E', 'E', NULL, NULL, NULL)",
            "INSERT INTO wards VALUES (16, "
                + GeoPackages.blob(4326, 0, binary(GeoPackages.SQUARE))
                + ", 'F', 'F', NULL, NULL, NULL)",
            "INSERT INTO wards VALUES (17, "
                + square()
                + ", 'G', CAST(X'E9' AS TEXT), NULL, NULL, NULL)");

    assertThat(failure(file, ReadOptions.DEFAULT).faults())
        .extracting(Fault::message)
        .containsExactly(
            "feature 1: the attribute day is not a date like 2026-04-01: correct the value in the file.",
            "feature 2: the attribute truth is neither 0 nor 1, as true and false are written:"
                + " correct the value in the file.",
            "feature 3 (id 13): the attribute share is not a finite number (Infinity): leave out"
                + " what is not known.",
            "feature 4 (id 14): the geometry is no GeoPackage binary (it does not start with GP):"
                + " write the geometry again.",
            "feature 5 (id 15): the geometry is no GeoPackage binary (it does not start with GP):"
                + " write the geometry again.",
            "feature 6 (id 16): the geometry is in another coordinate system than its layer (4326,"
                + " not 27700): write the layer in one system, or say the coordinate system.",
            "feature 7: the attribute name is no UTF-8 text: correct the value in the file.");
  }

  @ParameterizedTest
  @CsvSource({
    "4750, it does not start with GP",
    "4750010100000000, its version is 1",
    "475000010000, it does not start with GP",
    "4750000B00000000, its envelope is of kind 5",
    "4750000300000000, it ends in its header"
  })
  void damaged_header_is_told(String hex, String how) throws Exception {
    assertThat(message(wards(GeoPackages.ward("A", "Acomb", "X'" + hex + "'"))))
        .isEqualTo(
            "feature 1 (id 1): the geometry is no GeoPackage binary ("
                + how
                + "): write the geometry again.");
  }

  @Test
  void geometry_of_an_extension_is_told() throws Exception {
    assertThat(message(wards(GeoPackages.ward("A", "Acomb", "X'4750002100000000'"))))
        .startsWith(
            "feature 1 (id 1): the geometry is of a kind that an extension defines (flag X)");
  }

  @Test
  void one_of_several_layers_is_asked_for_by_name() throws Exception {
    Path file =
        GeoPackages.run(
            wards(GeoPackages.ward("A", "Acomb", square())),
            "CREATE TABLE \"the \"\"parks\" (fid INTEGER PRIMARY KEY, geom POLYGON, code TEXT, name TEXT)",
            "INSERT INTO \"the \"\"parks\" VALUES (1, " + square() + ", 'P', 'Park')");
    GeoPackages.run(file, GeoPackages.layer("the \"parks", 27700));
    ReadOptions parks = ReadOptions.builder().layer("the \"parks").build();
    ReadOptions none = ReadOptions.builder().layer("streets").build();

    assertThat(CoverageReader.read(file, parks).coverage().area(AreaCode.of("P"))).isPresent();
    assertThat(message(file))
        .isEqualTo(
            "the file has 2 layers: say which one to read (on the command line --layer): wards, the \"parks.");
    assertThat(message(file, none))
        .isEqualTo(
            "there is no layer streets: give one of the layers that there are: wards, the \"parks.");
  }

  @ParameterizedTest
  @CsvSource({
    "'EPSG', 4258, 'undefined', 4326",
    "'epsg', 3857, 'undefined', 3857",
    "'ESRI', 1, 'GEOGCS[\"GCS_WGS_1984\",UNIT[\"Degree\",0.0174]]', 4326"
  })
  void coordinate_system_is_found(String organisation, int number, String text, int epsg)
      throws Exception {
    Path file =
        wards(
            "UPDATE gpkg_spatial_ref_sys SET organization = '"
                + organisation
                + "', organization_coordsys_id = "
                + number
                + ", definition = '"
                + text
                + "'",
            GeoPackages.ward("A", "Acomb", square()));

    assertThat(read(file).coverage().coordinateSystem()).isEqualTo(new CoordinateSystem(epsg));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 7})
  void coordinate_system_that_is_left_open_must_be_said(int system) throws Exception {
    Path file =
        wards(
            "UPDATE gpkg_geometry_columns SET srs_id = " + system,
            GeoPackages.ward(
                "A", "Acomb", GeoPackages.blob(system, 0, binary(GeoPackages.SQUARE))));

    assertThat(message(file))
        .isEqualTo(
            "the layer's coordinate system is not known (number "
                + system
                + " in gpkg_spatial_ref_sys): say the coordinate system by its EPSG number.");
    assertThat(CoverageReader.read(file, IN_DEGREES).coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.WGS84);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a?mode=memory.gpkg", "a b#c%20d&e.gpkg", ":resource:x.gpkg", "é'\".GPKG"})
  void any_path_is_read_and_nothing_else(String name) throws Exception {
    Path file =
        GeoPackages.run(
            GeoPackages.wards(folder.resolve(name)), GeoPackages.ward("A", "Acomb", square()));

    assertThat(read(file).featuresRead()).isEqualTo(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void file_is_not_written_to() throws Exception {
    Path file = wards("PRAGMA journal_mode = WAL", GeoPackages.ward("A", "Acomb", square()));
    byte[] before = Files.readAllBytes(file);

    assertThat(read(file).featuresRead()).isEqualTo(1);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void what_another_program_has_written_but_not_yet_filed_is_read() throws Exception {
    Path file = wards("PRAGMA journal_mode = WAL");
    try (Connection other = DriverManager.getConnection(SqliteFile.url(file, "mode=rw"));
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA wal_autocheckpoint = 0");
      for (int i = 0; i < 5000; i++) {
        statement.addBatch(GeoPackages.ward("A" + i, "Acomb", square()));
      }
      other.setAutoCommit(false);
      statement.executeBatch();
      other.commit();

      assertThat(read(file).featuresRead()).isEqualTo(5000);
    }
  }

  @Test
  void number_of_the_row_is_the_code_where_that_is_asked_for() throws Exception {
    Path file =
        wards(
            "ALTER TABLE wards RENAME COLUMN code TO label",
            "INSERT INTO wards (geom, label, name) VALUES (" + square() + ", 'x', 'Acomb')");
    ReadOptions named = ReadOptions.builder().codeAttribute("fid").build();

    assertThat(CoverageReader.read(file, named).coverage().area(AreaCode.of("1"))).isPresent();
    assertThat(read(file).coverage().area(AreaCode.of("Acomb"))).isPresent();
  }

  @Test
  void limits_hold() throws Exception {
    Path file =
        wards(GeoPackages.ward("A", "Acomb", square()), GeoPackages.ward("B", "Bishop", square()));

    for (ReadLimits limits :
        new ReadLimits[] {
          ReadLimits.builder().bytes(1000).build(),
          ReadLimits.builder().features(1).build(),
          ReadLimits.builder().attributes(1).build(),
          ReadLimits.builder().rings(1).build(),
          ReadLimits.builder().vertices(9).build(),
          ReadLimits.builder().textLength(4).build()
        }) {
      assertThat(message(file, ReadOptions.builder().limits(limits).build()))
          .contains("than the limit of ");
    }
  }

  @Test
  void driver_that_is_missing_is_named_and_no_other_format_needs_it() throws Exception {
    Path file = wards(GeoPackages.ward("A", "Acomb", square()));

    Path other = folder.resolve("wards.geojson");
    try (OutputStream out = Files.newOutputStream(other)) {
      GeoJsonWriter.write(read(file).coverage(), out, GeoJsonOptions.DEFAULT);
    }

    assertThat(SmallJvm.read(jar -> !jar.contains("sqlite-jdbc"), file, other))
        .containsExactly(
            "GeoPackage files need the SQLite driver, which is not on the class path",
            "1 features, 1 areas, 5 vertices, EPSG:27700");
  }

  @Test
  void file_of_another_kind_is_told() throws Exception {
    Path text = Files.writeString(folder.resolve("text.gpkg"), "code,name\n".repeat(50));
    Path sqlite = GeoPackages.run(folder.resolve("other.gpkg"), "CREATE TABLE x (y)");
    Path empty = Files.createFile(folder.resolve("empty.gpkg"));
    Path tiles =
        GeoPackages.run(folder.resolve("tiles.gpkg"), GeoPackages.CONTENTS, GeoPackages.GEOMETRIES);

    assertThat(message(text))
        .startsWith("it is no GeoPackage: it does not start as SQLite files do");
    assertThat(message(empty)).startsWith("it is no GeoPackage: it does not start as SQLite");
    assertThat(message(sqlite))
        .startsWith("it is no GeoPackage with features: it has no table gpkg_contents");
    assertThat(message(tiles)).startsWith("the file has no layer of features");
  }

  @ParameterizedTest
  @CsvSource({
    "UPDATE gpkg_geometry_columns SET column_name = 'shape', the layer has no column of the name",
    "DELETE FROM gpkg_geometry_columns, the file does not say which column holds",
    "DROP TABLE wards, the file has no table of the name that it gives"
  })
  void tables_that_contradict_each_other_are_told(String statement, String start) throws Exception {
    assertThat(message(wards(statement))).startsWith(start);
  }

  @Test
  void layer_of_no_rows_is_an_empty_coverage() throws Exception {
    ReadCoverage read = read(wards());

    assertThat(read.coverage().size()).isZero();
    assertThat(read.codeAttribute()).isEmpty();
  }
}
