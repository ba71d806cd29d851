package org.lac4j.geo.gazetteer.internal.table;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;

/**
 * What a directory says of a postcode, packed into a long.
 *
 * <p>From the lowest bit: the point (40 bits; 0 if there is none, else 1 more than easting times {@value #NORTHINGS} and
 * northing), quality (4), large user (1), and the months of introduction and retirement (19; the first times {@value #MONTHS}
 * and the second). A month counts from December 1979; 0 if it is not told.
 */
public final class PostcodeValue {

  /** What an ONSPD names first; earlier months count as this one. */
  public static final YearMonth FIRST_MONTH = YearMonth.of(1980, 1);

  /** The last month that there is room for. */
  public static final YearMonth LAST_MONTH = YearMonth.of(2040, 3);

  private static final int POINT_BITS = 40;
  private static final int NORTHINGS = 1_300_001;
  private static final int QUALITY_AT = POINT_BITS;
  private static final int QUALITY_BITS = 4;
  private static final int LARGE_USER_AT = QUALITY_AT + QUALITY_BITS;
  private static final int MONTHS_AT = LARGE_USER_AT + 1;
  private static final int MONTHS = 724;
  private static final long MOST_POINT = 700_000L * NORTHINGS + NORTHINGS;

  /** Not told, and what the ONS writes. */
  private static final BitSet QUALITIES = BitSet.valueOf(new long[] {0b11_0111_1111});

  private PostcodeValue() {}

  /** A postcode in use without a point or anything else told. */
  public static final long EMPTY = 0;

  /** Adds a point of 0 to 700,000 and 0 to 1,300,000 metres. */
  public static long withPoint(long value, int easting, int northing) {
    return value | ((long) easting * NORTHINGS + northing + 1);
  }

  public static long withQuality(long value, int quality) {
    return value | (long) quality << QUALITY_AT;
  }

  public static long withLargeUser(long value) {
    return value | 1L << LARGE_USER_AT;
  }

  /** Adds the month of introduction, which is not after {@link #LAST_MONTH}. */
  public static long withIntroduced(long value, YearMonth month) {
    return value + (((long) index(month) * MONTHS) << MONTHS_AT);
  }

  /** Adds the month of retirement, which is not after {@link #LAST_MONTH}. */
  public static long withRetired(long value, YearMonth month) {
    return value + ((long) index(month) << MONTHS_AT);
  }

  public static boolean hasPoint(long value) {
    return point(value) != 0;
  }

  public static double easting(long value) {
    long column = (point(value) - 1) / NORTHINGS;
    return hasPoint(value) ? column : Double.NaN;
  }

  public static double northing(long value) {
    long row = (point(value) - 1) % NORTHINGS;
    return hasPoint(value) ? row : Double.NaN;
  }

  public static int quality(long value) {
    return (int) (value >>> QUALITY_AT & ((1 << QUALITY_BITS) - 1));
  }

  public static boolean isLargeUser(long value) {
    return (value >>> LARGE_USER_AT & 1) != 0;
  }

  public static boolean isRetired(long value) {
    return retired(value) != 0;
  }

  public static Optional<YearMonth> introducedMonth(long value) {
    return month((int) (value >>> MONTHS_AT) / MONTHS);
  }

  public static Optional<YearMonth> retiredMonth(long value) {
    return month(retired(value));
  }

  /** Tells whether a value from elsewhere can be one: a point on the grid, a quality that is known, months with room. */
  public static boolean isPossible(long value) {
    return point(value) <= MOST_POINT
        && QUALITIES.get(quality(value))
        && (value >>> MONTHS_AT) < (long) MONTHS * MONTHS;
  }

  /** Orders what is said of one postcode: in use after retired, then by the months of retirement and introduction. */
  public static long lateness(long value) {
    long introduced = (value >>> MONTHS_AT) / MONTHS;
    int retired = retired(value);
    return (retired == 0 ? MONTHS : retired) * (long) MONTHS + introduced;
  }

  private static int retired(long value) {
    return (int) (value >>> MONTHS_AT) % MONTHS;
  }

  private static long point(long value) {
    return value & ((1L << POINT_BITS) - 1);
  }

  private static int index(YearMonth month) {
    return Math.max(1, (int) FIRST_MONTH.until(month, ChronoUnit.MONTHS) + 1);
  }

  private static Optional<YearMonth> month(int index) {
    return index == 0 ? Optional.empty() : Optional.of(FIRST_MONTH.plusMonths(index - 1L));
  }
}
