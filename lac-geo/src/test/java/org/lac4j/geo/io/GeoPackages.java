package org.lac4j.geo.io;

import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.lac4j.geo.io.internal.geopackage.SqliteFile;

/** Small GeoPackages made by SQL, right or wrong as a test wants. */
final class GeoPackages {

  /** A square of side 100 at the origin. */
  static final String SQUARE = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))";

  static final String SYSTEMS =
      "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,"
          + " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,"
          + " definition TEXT NOT NULL, description TEXT)";
  static final String CONTENTS =
      "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,"
          + " srs_id INTEGER)";
  static final String GEOMETRIES =
      "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,"
          + " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL,"
          + " m TINYINT NOT NULL)";
  static final String NATIONAL_GRID =
      "INSERT INTO gpkg_spatial_ref_sys VALUES ('BNG', 27700, 'EPSG', 27700, 'undefined', NULL)";
  static final String WARDS =
      "CREATE TABLE wards (fid INTEGER PRIMARY KEY, geom POLYGON, code TEXT, name TEXT)";

  private GeoPackages() {}

  /** Runs statements on a file, which is made if it is not there. */
  static Path run(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(SqliteFile.url(file, "mode=rwc"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    return file;
  }

  /** A file with the tables of the standard and an empty layer "wards" on the National Grid. */
  static Path wards(Path file) throws SQLException {
    run(file, SYSTEMS, CONTENTS, GEOMETRIES, NATIONAL_GRID, WARDS);
    return run(file, layer("wards", 27700));
  }

  /** Statements that make a table a layer. */
  static String[] layer(String table, int system) {
    return new String[] {
      "INSERT INTO gpkg_contents VALUES ('" + table + "', 'features', " + system + ")",
      "INSERT INTO gpkg_geometry_columns VALUES ('"
          + table
          + "', 'geom', 'POLYGON', "
          + system
          + ", 0, 0)"
    };
  }

  /** A statement that adds a ward. */
  static String ward(String code, String name, String blob) {
    return "INSERT INTO wards (geom, code, name) VALUES ("
        + blob
        + ", '"
        + code
        + "', '"
        + name
        + "')";
  }

  /** A geometry's header with a given kind of envelope, and its binary, as SQL. */
  static String blob(int system, int envelope, byte[] binary) {
    int[] lengths = {0, 32, 48, 48, 64};
    ByteBuffer bytes =
        ByteBuffer.allocate(8 + lengths[envelope] + binary.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(new byte[] {'G', 'P', 0, (byte) (1 | envelope << 1)}).putInt(system);
    bytes.position(8 + lengths[envelope]);
    return hex(bytes.put(binary).array());
  }

  /** Bytes as SQL. */
  static String hex(byte[] bytes) {
    return "X'" + BaseEncoding.base16().encode(bytes) + "'";
  }
}
