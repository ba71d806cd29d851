package org.lac4j.geo.geotools;

import com.google.common.io.BaseEncoding;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Values of attributes, from GeoTools's classes to ours and back. */
@SuppressWarnings("JavaUtilDate") // GeoTools has these
final class FeatureValues {

  private FeatureValues() {}

  /** A string, number, boolean or date of java.time. */
  static @Nullable Object read(@Nullable Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Temporal) {
      return value;
    }
    if (value instanceof Date date) {
      return date(date);
    }
    if (value instanceof Geometry geometry) {
      return geometry.toText();
    }
    return value instanceof byte[] bytes ? BaseEncoding.base64().encode(bytes) : value.toString();
  }

  private static Object date(Date value) {
    if (value instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    if (value instanceof Time time) {
      return time.toLocalTime();
    }
    LocalDateTime moment =
        value instanceof Timestamp timestamp
            ? timestamp.toLocalDateTime()
            : LocalDateTime.ofInstant(
                Instant.ofEpochMilli(value.getTime()), ZoneId.systemDefault());
    // GeoTools reads a day of a Shapefile as its midnight here.
    boolean day = !(value instanceof Timestamp) && moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return day ? moment.toLocalDate() : moment;
  }

  /** A value that GeoTools's stores take. */
  static Object write(Object value) {
    if (value instanceof LocalDate date) {
      return java.sql.Date.valueOf(date);
    }
    if (value instanceof LocalDateTime moment) {
      return Timestamp.valueOf(moment);
    }
    if (value instanceof LocalTime time) {
      return Time.valueOf(time);
    }
    return value instanceof Temporal ? value.toString() : value;
  }
}
