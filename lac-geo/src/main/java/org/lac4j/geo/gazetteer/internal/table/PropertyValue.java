package org.lac4j.geo.gazetteer.internal.table;

/**
 * What a directory says of a property, packed into a long: whether it has a point, and its easting and northing in whole
 * centimetres.
 */
public final class PropertyValue {

  public static final long WITHOUT_POINT = 0;

  private static final int CENTIMETRES = 100;
  private static final int COORDINATE_BITS = 27;
  private static final long COORDINATE_MASK = (1L << COORDINATE_BITS) - 1;
  private static final int POINT_AT = 2 * COORDINATE_BITS;

  private static final long MOST_NUMBER = 999_999_999_999L;
  private static final int MOST_EASTING = 700_000;
  private static final int MOST_NORTHING = 1_300_000;

  private PropertyValue() {}

  /** Packs a point in whole centimetres on the grid. */
  public static long of(int easting, int northing) {
    return 1L << POINT_AT | (long) easting << COORDINATE_BITS | northing;
  }

  public static boolean hasPoint(long value) {
    return value >>> POINT_AT != 0;
  }

  public static double easting(long value) {
    return hasPoint(value)
        ? (double) (value >>> COORDINATE_BITS & COORDINATE_MASK) / CENTIMETRES
        : Double.NaN;
  }

  public static double northing(long value) {
    return hasPoint(value) ? (double) (value & COORDINATE_MASK) / CENTIMETRES : Double.NaN;
  }

  /** Tells whether a row from elsewhere can be one: a number of 12 digits, with no point or one of the National Grid. */
  public static boolean isPossible(long number, long value) {
    return number >= 1
        && number <= MOST_NUMBER
        && (value == WITHOUT_POINT
            || (value >>> POINT_AT == 1
                && easting(value) <= MOST_EASTING
                && northing(value) <= MOST_NORTHING));
  }
}
