package org.lac4j.geo.gazetteer.internal.table;

/** Checks the rows of a saved directory of properties: numbers of 12 digits, and points of the National Grid. */
public final class PropertyCheck implements KeyTable.RowCheck {

  private static final long MOST_NUMBER = 999_999_999_999L;
  private static final long MOST_EASTING = 70_000_000;
  private static final long MOST_NORTHING = 130_000_000;
  private static final int COORDINATE_BITS = 27;
  private static final long COORDINATE_MASK = (1L << COORDINATE_BITS) - 1;
  private static final int POINT_AT = 2 * COORDINATE_BITS;

  @Override
  public boolean accepts(long key, long value) {
    return key >= 1
        && key <= MOST_NUMBER
        && (value == 0
            || (value >>> POINT_AT == 1
                && (value >>> COORDINATE_BITS & COORDINATE_MASK) <= MOST_EASTING
                && (value & COORDINATE_MASK) <= MOST_NORTHING));
  }
}
