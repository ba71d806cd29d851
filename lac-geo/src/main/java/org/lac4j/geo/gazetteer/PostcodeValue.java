package org.lac4j.geo.gazetteer;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What a directory says of a postcode, packed into a long.
 *
 * <p>From the lowest bit: northing (21 bits), easting (20), whether there is a point (1), quality (4), large user (1),
 * month of retirement (14; months from the year 0, 0 if in use).
 */
final class PostcodeValue {

  private static final int NORTHING_BITS = 21;
  private static final int EASTING_BITS = 20;
  private static final int POINT_AT = NORTHING_BITS + EASTING_BITS;
  private static final int QUALITY_AT = POINT_AT + 1;
  private static final int QUALITY_BITS = 4;
  private static final int LARGE_USER_AT = QUALITY_AT + QUALITY_BITS;
  private static final int RETIRED_AT = LARGE_USER_AT + 1;
  private static final int MONTHS = 12;

  private PostcodeValue() {}

  /** A postcode in use without a point or anything else told. */
  static final long EMPTY = 0;

  static long withPoint(long value, int easting, int northing) {
    return value | 1L << POINT_AT | (long) easting << NORTHING_BITS | northing;
  }

  static long withQuality(long value, PositionalQuality quality) {
    return value | (long) quality.code() << QUALITY_AT;
  }

  static long withLargeUser(long value) {
    return value | 1L << LARGE_USER_AT;
  }

  static long withRetired(long value, YearMonth month) {
    return value | (month.getYear() * (long) MONTHS + month.getMonthValue() - 1) << RETIRED_AT;
  }

  static boolean hasPoint(long value) {
    return (value >>> POINT_AT & 1) != 0;
  }

  static double easting(long value) {
    return hasPoint(value) ? value >>> NORTHING_BITS & ((1 << EASTING_BITS) - 1) : Double.NaN;
  }

  static double northing(long value) {
    return hasPoint(value) ? value & ((1 << NORTHING_BITS) - 1) : Double.NaN;
  }

  static PositionalQuality quality(long value) {
    return PositionalQuality.ofKnownCode((int) (value >>> QUALITY_AT & ((1 << QUALITY_BITS) - 1)));
  }

  static boolean isLargeUser(long value) {
    return (value >>> LARGE_USER_AT & 1) != 0;
  }

  static int retired(long value) {
    return (int) (value >>> RETIRED_AT);
  }

  static Optional<YearMonth> retiredMonth(long value) {
    int months = retired(value);
    return months == 0
        ? Optional.empty()
        : Optional.of(YearMonth.of(months / MONTHS, months % MONTHS + 1));
  }
}
