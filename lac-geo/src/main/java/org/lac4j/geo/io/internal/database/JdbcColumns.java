package org.lac4j.geo.io.internal.database;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.internal.FaultWording;
import org.lac4j.geo.io.internal.intake.StopReading;

/**
 * The columns that a query gives.
 *
 * @param geometry the one with the geometries
 * @param id the one with the ids, if any
 * @param attributes all others
 */
record JdbcColumns(Column geometry, Optional<Column> id, ImmutableList<Column> attributes) {

  /**
   * A column.
   *
   * @param index its place, from 1
   * @param name its name, which "AS" may have given
   * @param sqlType the number of its type in {@link Types}
   * @param typeName the database's name of its type, in lower case
   */
  record Column(int index, String name, int sqlType, String typeName) {

    private boolean isBytes() {
      return sqlType == Types.BINARY
          || sqlType == Types.VARBINARY
          || sqlType == Types.LONGVARBINARY
          || sqlType == Types.BLOB;
    }

    /** PostGIS may stand in a schema of its own, and its types with it. */
    private boolean mayBeGeometry() {
      return isBytes() || typeName.matches("(.*\\.)?\"?(geometry|geography)\"?(\\(.*)?");
    }

    /** The column's value: a number, text, truth, date or moment; bytes as they are. */
    @Nullable Object value(ResultSet rows) throws SQLException {
      Object value = isBytes() ? rows.getBytes(index) : rows.getObject(index);
      if (value instanceof java.sql.Date date) {
        return date.toLocalDate();
      }
      if (value instanceof java.sql.Timestamp time) {
        boolean zoned = typeName.endsWith("tz") || typeName.endsWith("with time zone");
        return zoned ? time.toInstant() : time.toLocalDateTime();
      }
      boolean plain =
          value == null
              || value instanceof Number
              || value instanceof Boolean
              || value instanceof String
              || value instanceof byte[];
      return plain ? value : rows.getString(index);
    }
  }

  /** Finds the columns of a query. */
  static JdbcColumns of(
      ResultSetMetaData described, Optional<String> geometryColumn, Optional<String> idColumn)
      throws SQLException, StopReading {
    Map<String, Column> byName = new LinkedHashMap<>();
    for (int i = 1; i <= described.getColumnCount(); i++) {
      String type = String.valueOf(described.getColumnTypeName(i)).toLowerCase(ROOT);
      String name = described.getColumnLabel(i);
      if (byName.put(name, new Column(i, name, described.getColumnType(i), type)) != null) {
        throw new StopReading(
            Fault.of("two columns have one name", name, "rename one of them with AS"));
      }
    }
    List<Column> all = List.copyOf(byName.values());
    Column geometry =
        geometryColumn.isPresent() ? named(geometryColumn.get(), all) : onlyGeometry(all);
    Optional<Column> id = Optional.empty();
    if (idColumn.isPresent()) {
      id = Optional.of(named(idColumn.get(), all));
    }
    return new JdbcColumns(
        geometry,
        id,
        all.stream()
            .filter(column -> !column.equals(geometry))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Column named(String name, List<Column> all) throws StopReading {
    for (Column column : all) {
      if (column.name().equalsIgnoreCase(name)) {
        return column;
      }
    }
    throw new StopReading(
        Fault.of(
            "the query gives no column " + FaultWording.shorten(name),
            "give one of the columns that there are: " + list(all)));
  }

  private static Column onlyGeometry(List<Column> all) throws StopReading {
    List<Column> found = all.stream().filter(Column::mayBeGeometry).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new StopReading(
        Fault.of(
            found.isEmpty()
                ? "no column is of bytes, geometry or geography"
                : "several columns may hold the geometries: " + list(found),
            "say which one does (geometryColumn); the columns are: " + list(all)));
  }

  private static String list(List<Column> columns) {
    return columns.stream()
        .map(column -> FaultWording.shorten(column.name()))
        .collect(joining(", "));
  }
}
