package org.lac4j.geo.io.internal.geopackage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/**
 * A column of a GeoPackage that takes an attribute.
 *
 * @param attribute the attribute's name, which the column has too
 * @param type what every value of it is
 */
record GeoPackageColumn(String attribute, Type type) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The types of columns by the names that GeoPackage gives them. */
  enum Type {
    BOOLEAN,
    INTEGER,
    DOUBLE,
    DATE,
    DATETIME,
    TEXT;

    /** The type that a value has. */
    static Type of(Object value) {
      if (value instanceof Boolean) {
        return BOOLEAN;
      }
      if (value instanceof Integer
          || value instanceof Long
          || value instanceof Short
          || value instanceof Byte) {
        return INTEGER;
      }
      if (value instanceof Double || value instanceof Float) {
        return DOUBLE;
      }
      if (value instanceof LocalDate) {
        return DATE;
      }
      return value instanceof Instant || value instanceof OffsetDateTime ? DATETIME : TEXT;
    }
  }

  /** The column for values of some types: text where they are of several. */
  static GeoPackageColumn of(String attribute, Set<Type> types) {
    return new GeoPackageColumn(attribute, types.size() == 1 ? types.iterator().next() : Type.TEXT);
  }

  /**
   * The value as SQLite stores it.
   *
   * @throws IllegalArgumentException if it is a number that is not finite, which would be lost
   */
  Object stored(Object value) {
    return switch (type) {
      case BOOLEAN -> value.equals(true) ? 1 : 0;
      case INTEGER -> ((Number) value).longValue();
      case DOUBLE -> finite(((Number) value).doubleValue());
      case DATETIME ->
          moment(value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value);
      case DATE, TEXT -> value.toString();
    };
  }

  /** A moment as a column of the type DATETIME holds it. */
  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  private double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "The attribute '"
              + attribute
              + "' holds "
              + value
              + ", which a GeoPackage can't keep: leave out what is not known.");
    }
    return value;
  }
}
