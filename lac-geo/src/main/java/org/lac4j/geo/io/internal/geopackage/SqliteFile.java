package org.lac4j.geo.io.internal.geopackage;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A SQLite file that is open for reading, and believed no more than its size allows: no value can be longer than the file,
 * and no file takes more steps to read than so many for each of its bytes.
 *
 * <p>Virtual tables and computed columns run what the file's author wrote; {@link #requireTable} and {@link #columns} keep
 * them out. Views may read, within the same number of steps.
 */
public final class SqliteFile implements AutoCloseable {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int HEADER = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int READ_VERSION_AT = 19;
  private static final int CHANGES_AT = 24;
  private static final int PAGES_AT = 28;
  private static final int VALID_FOR_AT = 92;
  private static final int WRITE_AHEAD = 2;

  private static final int LEAST_VALUE_LIMIT = 1 << 20;
  private static final int MOST_VALUE_LIMIT = 1_000_000_000;
  private static final int STEPS_PER_CALL = 100_000;
  private static final long HARMLESS_STEPS = 10_000_000;
  private static final long STEPS_PER_BYTE = 50;

  private final Connection connection;
  private final long size;
  private final ReadLimits limits;

  private SqliteFile(Connection connection, long size, ReadLimits limits) {
    this.connection = connection;
    this.size = size;
    this.limits = limits;
  }

  /**
   * A column of a table.
   *
   * @param name the name
   * @param type the type as the table declares it, in upper case
   * @param key whether it is the number that SQLite knows a row by
   */
  record Column(String name, String type, boolean key) {
    private Column withoutKey() {
      return new Column(name, type, false);
    }
  }

  /** Opens a file, once it looks like one. */
  static SqliteFile open(Path file, ReadLimits limits) throws IOException, SQLException {
    long logged = size(file.resolveSibling(file.getFileName() + "-wal"));
    long size = Files.size(file) + logged;
    if (size > limits.bytes()) {
      throw new StopReading(
          Fault.of(
              "the file holds more bytes than the limit of " + limits.bytes(),
              "raise the limit if you trust the file"));
    }
    ByteBuffer header = header(file, logged > 0 ? Long.MAX_VALUE : size);
    // Without a log nothing is shared with other programs, so nothing is written beside the file.
    boolean unshared = header.get(READ_VERSION_AT) == WRITE_AHEAD && logged == 0;
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    config.setPragma(Pragma.MMAP_SIZE, "0");
    Connection connection =
        config.createConnection(url(file, unshared ? "mode=ro&immutable=1" : "mode=ro"));
    try {
      guard(connection, size);
      return new SqliteFile(connection, size, limits);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * The address of a file for the driver: an address of the kind "file:" stands for itself whatever signs are in the path,
   * where a bare path may be read as an instruction to the driver.
   */
  public static String url(Path file, String query) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?" + query;
  }

  /** Quotes the name of a table or column. */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Runs a query on tables that {@link #requireTable} has seen. */
  SqliteRows query(String sql, String... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      return new SqliteRows(statement, size, limits);
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  /** Whether there is anything of a name, in any case: table, view or what else. */
  boolean has(String name) throws SQLException, StopReading {
    return definition(name) != null;
  }

  /**
   * Makes sure that a name is that of a plain table or a view.
   *
   * @throws StopReading if it is a virtual table or nothing
   */
  void requireTable(String name) throws SQLException, StopReading {
    String definition = definition(name);
    if (definition == null) {
      throw new StopReading(
          Fault.of(
              "the file has no table of the name that it gives",
              name,
              "export it again, for example with ogr2ogr -f GPKG"));
    }
    // SQLite itself writes these words, and starts no other definition with them. A view may take
    // no more steps than a
    // table, and can't call what changes anything.
    if (!definition.startsWith("CREATE TABLE ") && !definition.startsWith("CREATE VIEW ")) {
      throw new StopReading(
          Fault.of(
              "a virtual table is not read, since it may run anything",
              name,
              "export the layer as a table, for example with ogr2ogr -f GPKG"));
    }
  }

  private @Nullable String definition(String name) throws SQLException, StopReading {
    try (SqliteRows rows = query("SELECT name, type, sql FROM sqlite_schema")) {
      while (rows.next()) {
        boolean table = "table".equals(rows.text(2)) || "view".equals(rows.text(2));
        if (table && name.equalsIgnoreCase(rows.text(1))) {
          return String.valueOf(rows.text(3));
        }
      }
    }
    return null;
  }

  /** The columns of a plain table in order. */
  List<Column> columns(String table) throws SQLException, StopReading {
    List<Column> columns = new ArrayList<>();
    int keys = 0;
    try (SqliteRows rows =
        query("SELECT name, type, pk, hidden FROM pragma_table_xinfo(?)", table)) {
      while (rows.next()) {
        String name = String.valueOf(rows.text(1));
        if (rows.number(4) != 0) {
          throw new StopReading(
              Fault.of(
                  "a computed column is not read, since it may run anything",
                  name,
                  "export the layer with plain columns, for example with ogr2ogr -f GPKG"));
        }
        String type = String.valueOf(rows.text(2)).toUpperCase(ROOT);
        boolean key = rows.number(3) > 0;
        keys += key ? 1 : 0;
        columns.add(new Column(name, type, key && type.equals("INTEGER")));
      }
    }
    // A key of several columns is no number that SQLite knows a row by.
    return keys == 1 ? columns : columns.stream().map(Column::withoutKey).toList();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static void guard(Connection connection, long size) throws SQLException {
    SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
    long longest = Math.max(LEAST_VALUE_LIMIT, Math.min(size, MOST_VALUE_LIMIT));
    sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, (int) longest);
    ProgressHandler.setHandler(
        connection, STEPS_PER_CALL, new Steps(HARMLESS_STEPS + STEPS_PER_BYTE * size));
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
    }
  }

  /** Stops what takes more steps than it may. */
  private static final class Steps extends ProgressHandler {
    private long left;

    Steps(long left) {
      this.left = left;
    }

    @Override
    protected int progress() {
      left -= STEPS_PER_CALL;
      return left < 0 ? 1 : 0;
    }
  }

  private static ByteBuffer header(Path file, long size) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(HEADER);
    }
    if (bytes.length < HEADER || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new StopReading(
          Fault.of(
              "it is no GeoPackage: it does not start as SQLite files do",
              "give a .gpkg file, or the format's own ending"));
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    int stated = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
    long pageSize = stated == 1 ? 1 << 16 : stated;
    long pages = Integer.toUnsignedLong(header.getInt(PAGES_AT));
    boolean valid = header.getInt(CHANGES_AT) == header.getInt(VALID_FOR_AT);
    if (valid && pages * pageSize > size) {
      throw new StopReading(
          Fault.of(
              "the file ends too early: it holds "
                  + size
                  + " of the "
                  + pages * pageSize
                  + " bytes that it claims",
              "fetch or write it again, it is not whole"));
    }
    return header;
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }
}
