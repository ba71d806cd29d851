package org.lac4j.geo.io;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads areas from a database, for example PostGIS: a query whose rows hold a geometry as well-known binary, and attributes.
 *
 * <p>The coordinate system is that of the geometries' SRIDs, taken as EPSG numbers, as PostGIS's own are; binary that
 * PostGIS's {@code ST_AsBinary} gives has none, so that the options must say it. Z and M are dropped. Rows are fetched piece
 * by piece, and counted as features from 1.
 *
 * <pre>{@code
 * ReadCoverage read =
 *     JdbcReader.read(dataSource, JdbcQuery.of("SELECT code, name, geom FROM areas"), ReadOptions.DEFAULT);
 * }</pre>
 */
public final class JdbcReader {

  private static final CharMatcher HEXADECIMAL =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('A', 'F'));

  private final JdbcColumns columns;
  private final FeatureCollector collector;

  private JdbcReader(JdbcColumns columns, FeatureCollector collector) {
    this.columns = columns;
    this.collector = collector;
  }

  /**
   * Reads a coverage over a connection of its own.
   *
   * @param database gives the connection, which is closed
   * @param query the query
   * @param options which columns hold code and name, the coordinate system, and limits
   * @return the coverage and what was read
   * @throws CoverageReadException if what the query gives can't be used; it tells every fault found
   * @throws SQLException if the database can't be asked
   */
  public static ReadCoverage read(DataSource database, JdbcQuery query, ReadOptions options)
      throws SQLException, CoverageReadException {
    try (Connection connection = database.getConnection()) {
      return read(connection, query, options);
    }
  }

  /**
   * Reads a coverage.
   *
   * @param connection stays open; if it commits by itself, it does not while this reads, as PostgreSQL asks for fetching rows
   *     piece by piece
   * @param query the query
   * @param options which columns hold code and name, the coordinate system, and limits
   * @return the coverage and what was read
   * @throws CoverageReadException if what the query gives can't be used; it tells every fault found
   * @throws SQLException if the database can't be asked
   */
  public static ReadCoverage read(Connection connection, JdbcQuery query, ReadOptions options)
      throws SQLException, CoverageReadException {
    return collect(connection, query, options).toCoverage();
  }

  /**
   * Reads the features as they stand, whatever their codes and kinds of geometry.
   *
   * @param connection stays open, see {@link #read(Connection, JdbcQuery, ReadOptions)}
   * @param query the query
   * @param options the coordinate system, and limits
   * @return the features
   * @throws CoverageReadException if what the query gives can't be used; it tells every fault found
   * @throws SQLException if the database can't be asked
   */
  public static BoundaryFile readFeatures(
      Connection connection, JdbcQuery query, ReadOptions options)
      throws SQLException, CoverageReadException {
    return collect(connection, query, options).finish();
  }

  private static FeatureCollector collect(
      Connection connection, JdbcQuery query, ReadOptions options) throws SQLException {
    FeatureCollector collector = new FeatureCollector(query.source(), options);
    try (Transaction transaction = Transaction.begin(connection)) {
      collect(transaction.connection(), query, collector);
    }
    return collector;
  }

  /**
   * A connection that does not commit by itself until this is closed; nothing was written, so that is no loss.
   *
   * @param connection the connection
   * @param commits whether it commits by itself otherwise
   */
  private record Transaction(Connection connection, boolean commits) implements AutoCloseable {

    static Transaction begin(Connection connection) throws SQLException {
      boolean commits = connection.getAutoCommit();
      if (commits) {
        connection.setAutoCommit(false);
      }
      return new Transaction(connection, commits);
    }

    /** Ends the transaction; a failure here is suppressed behind one of reading. */
    @Override
    public void close() throws SQLException {
      if (commits) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static void collect(Connection connection, JdbcQuery query, FeatureCollector collector)
      throws SQLException {
    collector.declareOneLayer();
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      statement.setFetchSize(query.fetchSize());
      for (int i = 0; i < query.parameters().size(); i++) {
        statement.setObject(i + 1, query.parameters().get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        new JdbcReader(JdbcColumns.of(rows.getMetaData(), query), collector).readRows(rows);
      }
    } catch (StopReading e) {
      collector.stop(e.fault());
    }
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
