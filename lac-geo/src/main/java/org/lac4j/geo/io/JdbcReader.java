package org.lac4j.geo.io;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.BoundaryFormat;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.internal.database.JdbcRows;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.StopReading;

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

  private static final BoundaryFormat FORMAT = BoundaryFormat.of("rows of a database");

  private JdbcReader() {}

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
    collector.declareFormat(FORMAT);
    collector.declareOneLayer();
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      statement.setFetchSize(query.fetchSize());
      for (int i = 0; i < query.parameters().size(); i++) {
        statement.setObject(i + 1, query.parameters().get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        JdbcRows.read(rows, query.geometryColumn(), query.idColumn(), collector);
      }
    } catch (StopReading e) {
      collector.stop(e.fault());
    }
  }
}
