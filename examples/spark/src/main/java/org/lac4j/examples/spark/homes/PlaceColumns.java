package org.lac4j.examples.spark.homes;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.lac4j.core.place.Location;
import org.lac4j.examples.spark.functions.GivenPlaces;

/**
 * Which columns of a table say where a home is, and how.
 *
 * @param kind how
 * @param first the column that holds the longitude, easting, postcode or UPRN
 * @param second the column that holds the latitude or northing; empty for the others
 */
public record PlaceColumns(Kind kind, String first, String second) implements Serializable {

  /** How a home's place is told. */
  public enum Kind {
    /** By longitude and latitude in degrees, WGS 84. */
    LON_LAT("lon,lat", "lng,lat", "longitude,latitude"),
    /** By easting and northing in metres on the National Grid. */
    GRID("easting,northing", "x_coordinate,y_coordinate"),
    /** By a property's number. */
    UPRN("uprn"),
    /** By a postcode. */
    POSTCODE("postcode", "pcds");

    private final ImmutableList<String> names;

    Kind(String... names) {
      this.names = ImmutableList.copyOf(names);
    }
  }

  /**
   * Finds the columns by their usual names, the most exact kind first.
   *
   * @param table the table's columns
   * @return the columns; empty if there are none of a usual name
   */
  public static Optional<PlaceColumns> in(StructType table) {
    for (Kind kind : Kind.values()) {
      for (String names : kind.names) {
        Optional<PlaceColumns> found = in(table, kind, names);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Finds columns by the names that a user gives.
   *
   * @param table the table's columns
   * @param kind how they tell the place
   * @param names one name, or two with a comma between
   * @return the columns; empty if the table has no such columns
   */
  public static Optional<PlaceColumns> in(StructType table, Kind kind, String names) {
    int comma = names.indexOf(',');
    Optional<String> first = column(table, comma < 0 ? names : names.substring(0, comma));
    Optional<String> second =
        comma < 0 ? Optional.of("") : column(table, names.substring(comma + 1));
    return first.flatMap(one -> second.map(two -> new PlaceColumns(kind, one, two)));
  }

  /** Names are compared as Spark does, whatever their case. */
  private static Optional<String> column(StructType table, String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(table.fieldNames())
        .filter(known -> known.toLowerCase(Locale.ROOT).equals(folded))
        .findFirst();
  }

  /**
   * Reads where a home is.
   *
   * @param row the home's row
   * @return its location
   * @throws IllegalArgumentException if a value is missing or wrong
   */
  Location locate(Row row) {
    Object one = row.getAs(first);
    return switch (kind) {
      case LON_LAT -> GivenPlaces.lonLat(one, row.getAs(second));
      case GRID -> GivenPlaces.onGrid(one, row.getAs(second));
      case UPRN -> GivenPlaces.uprn(one);
      case POSTCODE -> GivenPlaces.postcode(one);
    };
  }
}
