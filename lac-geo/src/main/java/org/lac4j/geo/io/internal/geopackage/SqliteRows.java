package org.lac4j.geo.io.internal.geopackage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.io.internal.intake.StopReading;

/** The rows of a query on a SQLite file, counted: more can't come out of a file than it holds. */
final class SqliteRows implements AutoCloseable {

  /** What a row takes in a file at least: a place in its page, its length, its number and an empty header. */
  private static final int LEAST_ROW = 4;

  /** Below this nobody asks where the bytes come from: a column's default is stored once for all rows. */
  private static final long HARMLESS = 8 << 20;

  private static final char REPLACEMENT = '\ufffd';

  private final PreparedStatement statement;
  private final ResultSet rows;
  private final long fileSize;
  private final int longest;
  private long count;
  private long bytes;

  SqliteRows(PreparedStatement statement, long fileSize, ReadLimits limits) throws SQLException {
    this.statement = statement;
    this.rows = statement.executeQuery();
    this.fileSize = fileSize;
    this.longest = limits.textLength();
  }

  boolean next() throws SQLException, StopReading {
    if (!rows.next()) {
      return false;
    }
    count++;
    if (count * LEAST_ROW > fileSize) {
      throw more("rows");
    }
    return true;
  }

  /** The value of a column, from 1: Integer, Long, Double, String, byte array or null, as it is stored. */
  @Nullable Object value(int column) throws SQLException, StopReading {
    Object value = rows.getObject(column);
    if (value instanceof String text) {
      spend(text.length());
      if (text.length() > longest) {
        throw new StopReading(
            Fault.of(
                "a text is longer than the limit of " + longest + " characters",
                "raise the limit if you trust the file"));
      }
    } else if (value instanceof byte[] blob) {
      spend(blob.length);
    }
    return value;
  }

  /** The text of a column, from 1; null if it holds none. */
  @Nullable String text(int column) throws SQLException, StopReading {
    return value(column) instanceof String text ? text : null;
  }

  /** The whole number of a column, from 1; 0 if it holds none. */
  long number(int column) throws SQLException, StopReading {
    return value(column) instanceof Number number ? number.longValue() : 0;
  }

  /** Whether a text that was read from a column is not what its bytes say, since these are no UTF-8. */
  boolean isGarbled(int column, String text) throws SQLException {
    if (text.indexOf(REPLACEMENT) < 0) {
      return false;
    }
    byte[] stored = rows.getBytes(column);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stored));
      return false;
    } catch (CharacterCodingException e) {
      return true;
    }
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    statement.close();
  }

  private void spend(int more) throws StopReading {
    bytes += more;
    if (bytes > HARMLESS && bytes > 2 * fileSize) {
      throw more("bytes");
    }
  }

  private static StopReading more(String things) {
    return new StopReading(
        Fault.of(
            "the file is damaged: more " + things + " come out of it than it can hold",
            "fetch or write it again"));
  }
}
