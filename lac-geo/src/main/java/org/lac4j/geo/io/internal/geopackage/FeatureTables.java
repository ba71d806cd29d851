package org.lac4j.geo.io.internal.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Envelope;

/** Writes layers of features and the table of styles by which QGIS draws them without being asked. */
final class FeatureTables {

  private static final String STYLES =
      """
      CREATE TABLE layer_styles (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        f_table_catalog TEXT(256),
        f_table_schema TEXT(256),
        f_table_name TEXT(256),
        f_geometry_column TEXT(256),
        styleName TEXT(30),
        styleQML TEXT,
        styleSLD TEXT,
        useAsDefault BOOLEAN,
        description TEXT,
        owner TEXT(30),
        ui TEXT(30),
        update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))""";

  private final Connection connection;
  private final CoordinateSystem system;
  private final String moment;

  FeatureTables(Connection connection, CoordinateSystem system, Instant lastChange) {
    this.connection = connection;
    this.system = system;
    this.moment = GeoPackageColumn.moment(lastChange);
  }

  void write(List<FeatureLayer> layers) throws SQLException {
    GeoPackageTables.prepare(connection, system);
    try (Statement statement = connection.createStatement()) {
      statement.execute(STYLES);
      for (FeatureLayer layer : layers) {
        statement.execute(table(layer));
      }
    }
    insert(
        "gpkg_contents",
        "layer_styles",
        "attributes",
        "layer_styles",
        "",
        moment,
        null,
        null,
        null,
        null,
        null);
    for (FeatureLayer layer : layers) {
      writeLayer(layer);
    }
  }

  private static String table(FeatureLayer layer) {
    StringBuilder sql = new StringBuilder("CREATE TABLE ");
    sql.append(SqliteFile.quoted(layer.name()));
    sql.append(" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ").append(layer.kind());
    for (Map.Entry<String, String> column : layer.columns().entrySet()) {
      sql.append(", ").append(SqliteFile.quoted(column.getKey())).append(' ');
      sql.append(column.getValue());
    }
    return sql.append(')').toString();
  }

  private void writeLayer(FeatureLayer layer) throws SQLException {
    Envelope box = new Envelope();
    int number = 0;
    for (FeatureLayer.Row row : layer.rows()) {
      row.geometry().ifPresent(geometry -> box.expandToInclude(geometry.getEnvelopeInternal()));
      @Nullable Object[] values = new @Nullable Object[2 + row.values().size()];
      values[0] = ++number;
      values[1] =
          row.geometry().map(geometry -> GeoPackageTables.blob(geometry, system)).orElse(null);
      for (int i = 0; i < row.values().size(); i++) {
        values[2 + i] = row.values().get(i).orElse(null);
      }
      insert(layer.name(), values);
    }
    boolean none = box.isNull();
    insert(
        "gpkg_contents",
        layer.name(),
        "features",
        layer.name(),
        "",
        moment,
        none ? null : box.getMinX(),
        none ? null : box.getMinY(),
        none ? null : box.getMaxX(),
        none ? null : box.getMaxY(),
        system.epsg());
    insert("gpkg_geometry_columns", layer.name(), "geom", layer.kind(), system.epsg(), 0, 0);
    insert(
        "layer_styles",
        null,
        "",
        "",
        layer.name(),
        "geom",
        layer.name(),
        layer.style(),
        null,
        true,
        "",
        "",
        null,
        moment);
  }

  private void insert(String table, @Nullable Object... values) throws SQLException {
    GeoPackageTables.insert(connection, table, values);
  }
}
