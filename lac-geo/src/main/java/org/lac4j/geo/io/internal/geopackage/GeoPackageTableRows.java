package org.lac4j.geo.io.internal.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.io.internal.intake.WrongGeometry;

/**
 * The rows of the tables of a GeoPackage as text, for tables of points. Where a table's geometries are points on the National
 * Grid, they are two more columns: easting and northing.
 */
public final class GeoPackageTableRows implements AutoCloseable {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int NATIONAL_GRID = 27700;
  private static final int POINT = 1;
  private static final int POINT_BYTES = 21;

  private final SqliteFile sqlite;
  private final Iterator<Layer> layers;
  private List<String> names = List.of();
  private @Nullable SqliteRows rows;
  private int geometry;
  private double easting;
  private double northing;

  /** A table with its column of geometries. */
  private record Layer(String table, @Nullable String geometry) {}

  private GeoPackageTableRows(SqliteFile sqlite, List<Layer> layers) {
    this.sqlite = sqlite;
    this.layers = layers.iterator();
  }

  /** Whether a file begins as SQLite files do. */
  public static boolean isOne(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  public static GeoPackageTableRows open(Path file, long maxBytes)
      throws IOException, SQLException {
    SqliteFile sqlite = SqliteFile.open(file, ReadLimits.DEFAULT.withBytes(Math.max(1, maxBytes)));
    try {
      List<Layer> layers = new ArrayList<>();
      sqlite.requireTable("gpkg_contents");
      boolean geometries = sqlite.has("gpkg_geometry_columns");
      if (geometries) {
        sqlite.requireTable("gpkg_geometry_columns");
      }
      try (SqliteRows contents =
          sqlite.query(
              geometries
                  ? "SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c"
                      + " LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name"
                  : "SELECT table_name, NULL, NULL FROM gpkg_contents")) {
        while (contents.next()) {
          layers.add(
              new Layer(
                  String.valueOf(contents.text(1)),
                  contents.number(3) == NATIONAL_GRID ? contents.text(2) : null));
        }
      }
      return new GeoPackageTableRows(sqlite, layers);
    } catch (SQLException | IOException | RuntimeException e) {
      sqlite.close();
      throw e;
    }
  }

  /** Opens the next table; false if there is none. */
  public boolean nextTable() throws IOException, SQLException {
    closeRows();
    if (!layers.hasNext()) {
      return false;
    }
    Layer layer = layers.next();
    sqlite.requireTable(layer.table());
    List<SqliteFile.Column> columns = sqlite.columns(layer.table());
    names = new ArrayList<>(columns.stream().map(SqliteFile.Column::name).toList());
    geometry = layer.geometry() == null ? 0 : 1 + names.indexOf(layer.geometry());
    String selected =
        columns.stream()
            .map(column -> SqliteFile.quoted(column.name()))
            .collect(Collectors.joining(", "));
    if (geometry > 0) {
      names.add("easting");
      names.add("northing");
    }
    rows =
        sqlite.query(
            "SELECT " + selected + " FROM " + SqliteFile.quoted(layer.table()) + " NOT INDEXED");
    return true;
  }

  /** The names of the table's columns. */
  public List<String> columns() {
    return names;
  }

  /** Goes to the next row; false if there is none. */
  public boolean nextRow() throws IOException, SQLException {
    if (rows == null || !rows.next()) {
      return false;
    }
    if (geometry > 0) {
      readPoint(rows.value(geometry));
    }
    return true;
  }

  /** The text of a column of the row, from 0; empty if it holds nothing. */
  public String text(int column) throws IOException, SQLException {
    if (rows == null) {
      return "";
    }
    if (geometry > 0 && column >= names.size() - 2) {
      double metres = column == names.size() - 2 ? easting : northing;
      return Double.isNaN(metres) ? "" : plain(metres);
    }
    Object value = rows.value(column + 1);
    if (value == null || value instanceof byte[]) {
      return "";
    }
    return value instanceof Double number ? plain(number) : value.toString();
  }

  @Override
  public void close() throws SQLException {
    try {
      closeRows();
    } finally {
      sqlite.close();
    }
  }

  private void closeRows() throws SQLException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }

  private void readPoint(@Nullable Object value) {
    easting = Double.NaN;
    northing = Double.NaN;
    if (!(value instanceof byte[] bytes)) {
      return;
    }
    try {
      ByteBuffer wkb = GeoPackageBlob.parse(bytes).geometry().slice();
      if (wkb.remaining() >= POINT_BYTES) {
        wkb.order(wkb.get() == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (wkb.getInt() % 1000 == POINT) {
          easting = wkb.getDouble();
          northing = wkb.getDouble();
        }
      }
    } catch (WrongGeometry e) {
      // The row's own columns may still say where it is.
    }
  }

  private static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
