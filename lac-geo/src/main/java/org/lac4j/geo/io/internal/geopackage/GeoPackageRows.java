package org.lac4j.geo.io.internal.geopackage;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.intake.CodeAndName;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.lac4j.geo.io.internal.intake.WellKnownBinary;
import org.lac4j.geo.io.internal.intake.WrongGeometry;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a layer of a GeoPackage, row by row: polygons with or without Z and M, and their attributes.
 *
 * <p>The row's number in its table is the feature's id. Z and M are dropped. Columns of the types DATE, DATETIME and BOOLEAN
 * give {@code LocalDate}, {@code Instant} and {@code Boolean}, others what is stored: {@code Integer} or {@code Long},
 * {@code Double}, {@code String}, and bytes as their Base64 text.
 *
 * <p>Source: OGC 12-128r17 (GeoPackage 1.3).
 */
final class GeoPackageRows {

  private final GeoPackageLayer layer;
  private final List<SqliteFile.Column> columns;
  private final FeatureCollector collector;

  private GeoPackageRows(
      GeoPackageLayer layer, List<SqliteFile.Column> columns, FeatureCollector collector) {
    this.layer = layer;
    this.columns = columns;
    this.collector = collector;
  }

  static void collect(SqliteFile sqlite, FeatureCollector collector)
      throws SQLException, StopReading {
    GeoPackageLayer layer = GeoPackageLayer.find(sqlite, collector.options().layer());
    Optional<CoordinateSystem> system = layer.coordinateSystem(sqlite);
    system.ifPresent(collector::declare);
    if (system.isEmpty() && collector.options().coordinateSystem().isEmpty()) {
      collector.fault(
          Fault.of(
              "the layer's coordinate system is not known",
              "number " + layer.system() + " in gpkg_spatial_ref_sys",
              "say the coordinate system by its EPSG number"));
    }
    List<SqliteFile.Column> columns = sqlite.columns(layer.table());
    new GeoPackageRows(layer, columns, collector).readRows(sqlite);
  }

  private void readRows(SqliteFile sqlite) throws SQLException, StopReading {
    boolean hasGeometry = false;
    for (SqliteFile.Column column : columns) {
      hasGeometry |= isGeometry(column);
      if (isAttribute(column)) {
        collector.declareAttributes(List.of(column.name()));
      }
    }
    if (!hasGeometry) {
      throw new StopReading(
          Fault.of(
              "the layer has no column of the name that the file gives for its geometries",
              layer.geometryColumn(),
              "export the layer again, for example with ogr2ogr -f GPKG"));
    }
    String names =
        columns.stream().map(column -> SqliteFile.quoted(column.name())).collect(joining(", "));
    // An index of the file might hold other values than the table.
    try (SqliteRows rows =
        sqlite.query(
            "SELECT " + names + " FROM " + SqliteFile.quoted(layer.table()) + " NOT INDEXED")) {
      while (rows.next()) {
        readRow(rows);
      }
    }
  }

  private void readRow(SqliteRows rows) throws SQLException, StopReading {
    int number = collector.next();
    String id = null;
    Object blob = null;
    Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      SqliteFile.Column column = columns.get(i);
      Object value = rows.value(i + 1);
      if (isGeometry(column)) {
        blob = value;
      } else if (column.key()) {
        id = String.valueOf(value);
      }
      if (isAttribute(column)) {
        attributes.put(column.name(), attribute(rows, i + 1, number, column, value));
      }
    }
    try {
      collector.add(number, id, attributes, blob == null ? null : geometry(blob));
    } catch (WrongGeometry e) {
      collector.fault(number, id, e.what(), e.value(), e.cure());
      collector.add(number, id, attributes, null);
    }
  }

  private @Nullable Object attribute(
      SqliteRows rows, int index, int number, SqliteFile.Column column, @Nullable Object value)
      throws SQLException {
    try {
      if (value instanceof String text && rows.isGarbled(index, text)) {
        throw new GeoPackageValue.WrongValue(column, "is no UTF-8 text");
      }
      return value == null ? null : GeoPackageValue.of(column, value);
    } catch (GeoPackageValue.WrongValue e) {
      collector.fault(number, null, e.what(), null, "correct the value in the file");
      return null;
    }
  }

  private Geometry geometry(Object value) throws WrongGeometry, StopReading {
    GeoPackageBlob blob = GeoPackageBlob.parse(value instanceof byte[] bytes ? bytes : new byte[0]);
    if (blob.system() > 0
        && blob.system() != layer.system()
        && collector.options().coordinateSystem().isEmpty()) {
      throw new WrongGeometry(
          "the geometry is in another coordinate system than its layer",
          blob.system() + ", not " + layer.system(),
          "write the layer in one system, or say the coordinate system");
    }
    return WellKnownBinary.read(blob.geometry(), collector).geometry();
  }

  private boolean isGeometry(SqliteFile.Column column) {
    return column.name().equalsIgnoreCase(layer.geometryColumn());
  }

  /** The row's number is an attribute too where it is the areas' code. */
  private boolean isAttribute(SqliteFile.Column column) {
    return !isGeometry(column)
        && (!column.key() || CodeAndName.mayBeCode(column.name(), collector.options()));
  }
}
