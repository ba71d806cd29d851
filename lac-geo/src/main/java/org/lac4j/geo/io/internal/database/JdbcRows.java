package org.lac4j.geo.io.internal.database;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.lac4j.geo.io.internal.intake.WellKnownBinary;
import org.lac4j.geo.io.internal.intake.WrongGeometry;
import org.locationtech.jts.geom.Geometry;

/** Reads the rows that a query gave. */
public final class JdbcRows {

  private static final CharMatcher HEXADECIMAL =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('A', 'F'));

  private final JdbcColumns columns;
  private final FeatureCollector collector;

  private JdbcRows(JdbcColumns columns, FeatureCollector collector) {
    this.columns = columns;
    this.collector = collector;
  }

  /** Gives every row to a collector, as a feature. */
  public static void read(
      ResultSet rows,
      Optional<String> geometryColumn,
      Optional<String> idColumn,
      FeatureCollector collector)
      throws SQLException, StopReading {
    JdbcColumns columns = JdbcColumns.of(rows.getMetaData(), geometryColumn, idColumn);
    new JdbcRows(columns, collector).readRows(rows);
  }

  private void readRows(ResultSet rows) throws SQLException, StopReading {
    for (JdbcColumns.Column column : columns.attributes()) {
      collector.declareAttributes(List.of(column.name()));
    }
    while (rows.next()) {
      readRow(rows, collector.next());
    }
  }

  private void readRow(ResultSet rows, int number) throws SQLException, StopReading {
    String id = null;
    if (columns.id().isPresent()) {
      id = rows.getString(columns.id().get().index());
    }
    Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    for (JdbcColumns.Column column : columns.attributes()) {
      Object value = column.value(rows);
      attributes.put(
          column.name(),
          value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value);
    }
    try {
      Object value = columns.geometry().value(rows);
      collector.add(number, id, attributes, value == null ? null : geometry(value));
    } catch (WrongGeometry e) {
      collector.fault(number, id, e.what(), e.value(), e.cure());
      collector.add(number, id, attributes, null);
    }
  }

  private Geometry geometry(Object value) throws WrongGeometry, StopReading {
    WellKnownBinary.Located read = WellKnownBinary.read(bytes(value), collector);
    if (read.srid().isPresent()) {
      collector.declare(CoordinateSystem.parse("EPSG:" + read.srid().getAsInt()));
    } else if (collector.options().coordinateSystem().isEmpty()) {
      throw new WrongGeometry(
          "the geometry does not say its coordinate system",
          "no SRID",
          "give it one with ST_SetSRID, or say the coordinate system by its EPSG number");
    }
    return read.geometry();
  }

  private static ByteBuffer bytes(Object value) throws WrongGeometry {
    if (value instanceof byte[] bytes) {
      return ByteBuffer.wrap(bytes);
    }
    String text = value.toString();
    String digits = Ascii.toUpperCase(text);
    if (digits.length() % 2 != 0 || !HEXADECIMAL.matchesAllOf(digits)) {
      throw new WrongGeometry(
          "the geometry is neither bytes nor their hexadecimal text",
          text,
          "give well-known binary, for example with ST_AsEWKB");
    }
    return ByteBuffer.wrap(BaseEncoding.base16().decode(digits));
  }
}
