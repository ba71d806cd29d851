package org.lac4j.geo.io;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A query on a database that gives areas, one a row: a geometry and attributes.
 *
 * <p>The geometry is a column of bytes with well-known binary, or of a type of its own that the driver gives as such bytes
 * or as their hexadecimal text, as PostGIS does.
 *
 * <pre>{@code
 * JdbcQuery.of("SELECT code, name, geom FROM areas WHERE council = ?", "E06000014")
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface JdbcQuery extends WithJdbcQuery {

  /**
   * Obtains a query.
   *
   * @param sql the statement, with a question mark for each parameter
   * @param parameters the parameters in order
   * @return the query
   */
  static JdbcQuery of(String sql, Object... parameters) {
    return builder().sql(sql).addParameters(parameters).build();
  }

  /**
   * Starts a query.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the statement.
   *
   * @return SQL with a question mark for each parameter
   */
  String sql();

  /**
   * Returns the parameters, which are sent apart from the statement and never stand in a message.
   *
   * @return the parameters in order, of types that the driver takes
   */
  @Value.Redacted
  ImmutableList<Object> parameters();

  /**
   * Returns the column with the geometries.
   *
   * @return the name; if empty, it is the only column of bytes or of a type with the name geometry or geography
   */
  Optional<String> geometryColumn();

  /**
   * Returns the column whose values tell features apart in messages.
   *
   * @return the name; if empty, features have no id
   */
  Optional<String> idColumn();

  /**
   * Returns how many rows the driver fetches at once.
   *
   * @return the number; 500 by default
   */
  @Value.Default
  default int fetchSize() {
    return 500;
  }

  /**
   * Returns what messages call the query.
   *
   * @return the name; {@code the query} by default
   */
  @Value.Default
  default String source() {
    return "the query";
  }

  /**
   * Checks the fetch size.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  @Value.Check
  default void check() {
    if (fetchSize() < 1) {
      throw new IllegalArgumentException(
          "At least 1 row is fetched at once, not " + fetchSize() + ".");
    }
  }

  /** Builds a query. */
  final class Builder extends ImmutableJdbcQuery.Builder {
    Builder() {}
  }
}
