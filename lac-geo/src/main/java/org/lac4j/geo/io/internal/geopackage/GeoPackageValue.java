package org.lac4j.geo.io.internal.geopackage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.lac4j.geo.boundary.internal.FaultWording;

/** Makes attributes of what a GeoPackage stores. */
final class GeoPackageValue {

  private GeoPackageValue() {}

  /** Says that a value is not what its column's type promises. */
  static final class WrongValue extends Exception {

    private static final long serialVersionUID = 1L;

    WrongValue(SqliteFile.Column column, String what) {
      super(
          "the attribute " + FaultWording.shorten(column.name()) + " " + what, null, false, false);
    }

    String what() {
      return String.valueOf(getMessage());
    }
  }

  /** The attribute that a stored value means in a column. */
  static Object of(SqliteFile.Column column, Object stored) throws WrongValue {
    if (stored instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    return switch (column.type()) {
      case "BOOLEAN" -> truth(column, stored);
      case "DATE" -> date(column, stored);
      case "DATETIME" -> moment(column, stored);
      default -> stored;
    };
  }

  private static boolean truth(SqliteFile.Column column, Object stored) throws WrongValue {
    if (stored.equals(0) || stored.equals(1)) {
      return stored.equals(1);
    }
    throw new WrongValue(column, "is neither 0 nor 1, as true and false are written");
  }

  private static LocalDate date(SqliteFile.Column column, Object stored) throws WrongValue {
    try {
      return LocalDate.parse(stored.toString());
    } catch (DateTimeException e) {
      throw new WrongValue(column, "is not a date like 2026-04-01");
    }
  }

  private static Instant moment(SqliteFile.Column column, Object stored) throws WrongValue {
    try {
      return OffsetDateTime.parse(stored.toString()).toInstant();
    } catch (DateTimeException e) {
      throw new WrongValue(column, "is not a moment like 2026-04-01T09:30:00.000Z");
    }
  }
}
