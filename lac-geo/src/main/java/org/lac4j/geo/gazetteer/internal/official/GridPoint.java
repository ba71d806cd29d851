package org.lac4j.geo.gazetteer.internal.official;

import com.google.common.math.LongMath;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.crs.NationalGrid;
import org.lac4j.geo.gazetteer.internal.csv.CsvRow;
import org.lac4j.geo.gazetteer.internal.csv.CsvSchema.Column;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;

/**
 * The point of a row on the National Grid, in units of a metre's parts: from its easting and northing, or from its latitude
 * and longitude where the file has no grid columns.
 *
 * @param easting units east
 * @param northing units north
 */
record GridPoint(long easting, long northing) {

  static final Column EASTINGS =
      Column.of(
          "easting",
          "oseast1m",
          "east1m",
          "x_coordinate",
          "gridgb1e",
          "easting",
          "eastings",
          "ea",
          "x_coord");
  static final Column NORTHINGS =
      Column.of(
          "northing",
          "osnrth1m",
          "north1m",
          "y_coordinate",
          "gridgb1n",
          "northing",
          "northings",
          "no",
          "y_coord");
  static final Column LATITUDES = Column.of("latitude", "latitude", "lat");
  static final Column LONGITUDES = Column.of("longitude", "longitude", "long", "lon", "lng");

  private static final int MAX_EASTING = 700_000;
  private static final int MAX_NORTHING = 1_300_000;

  /**
   * Where the four columns stand in a schema.
   *
   * @param easting the easting
   * @param latitude the latitude; the northing and the longitude follow their partners
   */
  record At(int easting, int latitude) {
    int[] grid() {
      return new int[] {easting, easting + 1};
    }

    int[] degrees() {
      return new int[] {latitude, latitude + 1};
    }
  }

  /** The point of a row; null if it has none. */
  static @Nullable GridPoint of(CsvRow row, At at, int decimals) throws RowFault {
    return row.has(at.easting) && row.has(at.easting + 1)
        ? onGrid(row, at, decimals)
        : ofDegrees(row, at, decimals);
  }

  private static @Nullable GridPoint onGrid(CsvRow row, At at, int decimals) throws RowFault {
    long easting = coordinate(row, at.easting, "easting", MAX_EASTING, decimals);
    long northing = coordinate(row, at.easting + 1, "northing", MAX_NORTHING, decimals);
    if ((easting == CsvRow.BLANK) != (northing == CsvRow.BLANK)) {
      throw new RowFault("there is an easting or a northing without the other: give both or none.");
    }
    return easting == CsvRow.BLANK ? null : new GridPoint(easting, northing);
  }

  private static long coordinate(CsvRow row, int column, String label, int max, int decimals)
      throws RowFault {
    long value = row.fixed(column, label, decimals);
    if (value > max * LongMath.pow(10, decimals)) {
      throw new RowFault(
          "the "
              + label
              + " lies off the National Grid, which reaches from 0 to "
              + max
              + " metres.");
    }
    return value;
  }

  /** Off the grid there is no point: the ONS writes 99.999999 and 0 where it knows none. */
  private static @Nullable GridPoint ofDegrees(CsvRow row, At at, int decimals) throws RowFault {
    OptionalDouble latitude = row.decimal(at.latitude, "latitude");
    OptionalDouble longitude = row.decimal(at.latitude + 1, "longitude");
    if (latitude.isPresent() != longitude.isPresent()) {
      throw new RowFault(
          "there is a latitude or a longitude without the other: give both or none.");
    }
    double[] metres = new double[2];
    if (latitude.isEmpty()
        || !NationalGrid.ostn15()
            .toGrid(longitude.getAsDouble(), latitude.getAsDouble(), metres, 0)) {
      return null;
    }
    long parts = LongMath.pow(10, decimals);
    return new GridPoint(Math.round(metres[0] * parts), Math.round(metres[1] * parts));
  }
}
