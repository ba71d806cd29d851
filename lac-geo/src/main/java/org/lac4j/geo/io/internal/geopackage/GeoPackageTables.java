package org.lac4j.geo.io.internal.geopackage;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Fills a new GeoPackage with the tables that the standard asks for and one layer. */
final class GeoPackageTables {

  /** "GPKG". */
  static final int APPLICATION_ID = 0x47504B47;

  /** Version 1.3.0 of the standard. */
  static final int VERSION = 10300;

  private static final int HEADER = 8;
  private static final int ENVELOPE = 4 * Double.BYTES;
  private static final int ENVELOPE_XY = 1;

  private static final ImmutableList<String> TABLES =
      ImmutableList.of(
          """
          CREATE TABLE gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL,
            srs_id INTEGER PRIMARY KEY,
            organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL,
            definition TEXT NOT NULL,
            description TEXT)""",
          """
          CREATE TABLE gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY,
            data_type TEXT NOT NULL,
            identifier TEXT UNIQUE,
            description TEXT DEFAULT '',
            last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
            min_x DOUBLE,
            min_y DOUBLE,
            max_x DOUBLE,
            max_y DOUBLE,
            srs_id INTEGER,
            CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
          """
          CREATE TABLE gpkg_geometry_columns (
            table_name TEXT NOT NULL,
            column_name TEXT NOT NULL,
            geometry_type_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL,
            z TINYINT NOT NULL,
            m TINYINT NOT NULL,
            CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
            CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
            CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""");

  private static final String WGS84 =
      "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
          + "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
          + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],"
          + "AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],AUTHORITY[\"EPSG\",\"4326\"]]";

  private static final String NATIONAL_GRID =
      "PROJCS[\"OSGB36 / British National Grid\",GEOGCS[\"OSGB36\",DATUM[\"Ordnance_Survey_of_Great_Britain_1936\","
          + "SPHEROID[\"Airy 1830\",6377563.396,299.3249646,AUTHORITY[\"EPSG\",\"7001\"]],AUTHORITY[\"EPSG\",\"6277\"]],"
          + "PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],"
          + "AUTHORITY[\"EPSG\",\"4277\"]],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",49],"
          + "PARAMETER[\"central_meridian\",-2],PARAMETER[\"scale_factor\",0.9996012717],PARAMETER[\"false_easting\",400000],"
          + "PARAMETER[\"false_northing\",-100000],UNIT[\"metre\",1,AUTHORITY[\"EPSG\",\"9001\"]],"
          + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH],AUTHORITY[\"EPSG\",\"27700\"]]";

  /** What the standard lets stand for a system that its organisation and number tell. */
  private static final String UNDEFINED = "undefined";

  private final Connection connection;
  private final GeoPackageOutput.Layer layer;
  private final ImmutableList<GeoPackageColumn> columns;
  private final String idColumn;
  private final String geometryColumn;

  GeoPackageTables(
      Connection connection,
      GeoPackageOutput.Layer layer,
      ImmutableList<GeoPackageColumn> columns) {
    this.connection = connection;
    this.layer = layer;
    this.columns = columns;
    Set<String> taken = new HashSet<>();
    for (GeoPackageColumn column : columns) {
      if (!taken.add(column.attribute().toLowerCase(ROOT))) {
        throw new IllegalArgumentException(
            "Two attributes are '"
                + column.attribute()
                + "' but for their case, which a GeoPackage can't tell apart: rename one.");
      }
    }
    this.idColumn = free("fid", taken);
    this.geometryColumn = free("geom", taken);
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  void write(Coverage coverage) throws SQLException {
    prepare(connection, coverage.coordinateSystem());
    try (Statement statement = connection.createStatement()) {
      boolean multi =
          coverage.areas().stream().anyMatch(area -> area.geometry() instanceof MultiPolygon);
      statement.execute(layerTable(multi ? "MULTIPOLYGON" : "POLYGON"));
      writeContents(coverage, multi);
      writeAreas(coverage, multi);
    }
  }

  /** Makes the tables that every file has, and tells the systems. */
  static void prepare(Connection connection, CoordinateSystem system) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute(table);
      }
    }
    writeSystem(connection, "Undefined cartesian SRS", -1, "NONE", UNDEFINED);
    writeSystem(connection, "Undefined geographic SRS", 0, "NONE", UNDEFINED);
    writeSystem(connection, "WGS 84 geodetic", CoordinateSystem.WGS84.epsg(), "EPSG", WGS84);
    if (system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID)) {
      writeSystem(
          connection, "OSGB36 / British National Grid", system.epsg(), "EPSG", NATIONAL_GRID);
    } else if (!system.equals(CoordinateSystem.WGS84)) {
      writeSystem(connection, system.toString(), system.epsg(), "EPSG", UNDEFINED);
    }
  }

  private static void writeSystem(
      Connection connection, String name, int number, String organisation, String definition)
      throws SQLException {
    insert(
        connection, "gpkg_spatial_ref_sys", name, number, organisation, number, definition, null);
  }

  private String layerTable(String kind) {
    StringBuilder sql = new StringBuilder("CREATE TABLE ");
    sql.append(SqliteFile.quoted(layer.name())).append(" (");
    sql.append(idColumn).append(" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ");
    sql.append(geometryColumn).append(' ').append(kind);
    for (GeoPackageColumn column : columns) {
      sql.append(", ").append(SqliteFile.quoted(column.attribute())).append(' ');
      sql.append(column.type());
    }
    return sql.append(')').toString();
  }

  private void writeContents(Coverage coverage, boolean multi) throws SQLException {
    Envelope box = coverage.envelope();
    int system = coverage.coordinateSystem().epsg();
    boolean none = box.isNull();
    insert(
        connection,
        "gpkg_contents",
        layer.name(),
        "features",
        layer.name(),
        "",
        GeoPackageColumn.moment(layer.lastChange()),
        none ? null : box.getMinX(),
        none ? null : box.getMinY(),
        none ? null : box.getMaxX(),
        none ? null : box.getMaxY(),
        system);
    insert(
        connection,
        "gpkg_geometry_columns",
        layer.name(),
        geometryColumn,
        multi ? "MULTIPOLYGON" : "POLYGON",
        system,
        0,
        0);
  }

  static void insert(Connection connection, String table, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement insert = prepareInsert(connection, table, values.length)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  private static PreparedStatement prepareInsert(Connection connection, String table, int values)
      throws SQLException {
    return connection.prepareStatement(
        "INSERT INTO " + SqliteFile.quoted(table) + " VALUES (?" + ", ?".repeat(values - 1) + ")");
  }

  private void writeAreas(Coverage coverage, boolean multi) throws SQLException {
    try (PreparedStatement insert = prepareInsert(connection, layer.name(), 2 + columns.size())) {
      for (int number = 0; number < layer.areas().size(); number++) {
        CoverageArea area = layer.areas().get(number);
        insert.setLong(1, layer.numbers().get(number));
        insert.setBytes(2, blob(kind(area.geometry(), multi), coverage.coordinateSystem()));
        ImmutableMap<String, Object> values = layer.attributes().of(area);
        for (int i = 0; i < columns.size(); i++) {
          GeoPackageColumn column = columns.get(i);
          Object value = values.get(column.attribute());
          insert.setObject(3 + i, value == null ? null : column.stored(value));
        }
        insert.executeUpdate();
      }
    }
  }

  private static Geometry kind(Geometry geometry, boolean multi) {
    if (!multi || geometry instanceof MultiPolygon) {
      return geometry;
    }
    Polygon[] parts = geometry.isEmpty() ? new Polygon[0] : new Polygon[] {(Polygon) geometry};
    return geometry.getFactory().createMultiPolygon(parts);
  }

  static byte[] blob(Geometry geometry, CoordinateSystem system) {
    byte[] binary = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
    boolean empty = geometry.isEmpty();
    int flags =
        GeoPackageBlob.LITTLE_ENDIAN
            | (empty ? GeoPackageBlob.EMPTY : ENVELOPE_XY << GeoPackageBlob.ENVELOPE_SHIFT);
    ByteBuffer blob =
        ByteBuffer.allocate(HEADER + (empty ? 0 : ENVELOPE) + binary.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(GeoPackageBlob.MAGIC_G)
            .put(GeoPackageBlob.MAGIC_P)
            .put((byte) 0)
            .put((byte) flags)
            .putInt(system.epsg());
    if (!empty) {
      Envelope box = geometry.getEnvelopeInternal();
      blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
      blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
    }
    return blob.put(binary).array();
  }
}
