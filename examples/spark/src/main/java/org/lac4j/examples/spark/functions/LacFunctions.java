package org.lac4j.examples.spark.functions;

import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.PlacementRow;
import org.lac4j.geo.gazetteer.CoverageResolver;

/**
 * The SQL functions that tell where a place lies.
 *
 * <table>
 * <caption>Functions</caption>
 * <tr><th>function</th><th>gives</th></tr>
 * <tr><td>{@code lac_area(lon, lat)}</td><td>the code of the area that covers the point, the lowest of several; null if
 *     none does or a coordinate is missing or wrong</td></tr>
 * <tr><td>{@code lac_placement(lon, lat)}</td><td>{@link PlacementColumns#type}</td></tr>
 * <tr><td>{@code lac_placement_on_grid(easting, northing)}</td><td>the same, from the National Grid</td></tr>
 * <tr><td>{@code lac_postcode(text)}</td><td>the same, from a postcode</td></tr>
 * <tr><td>{@code lac_uprn(number)}</td><td>the same, from a property</td></tr>
 * </table>
 *
 * <p>A value that is missing or wrong gives a placement of the kind {@code unplaced} with the reason as its note. No row
 * makes a job fail.
 */
public final class LacFunctions {

  private LacFunctions() {}

  /**
   * Makes the functions known to a session.
   *
   * @param spark the session
   * @param areas the areas that they ask
   */
  public static void register(SparkSession spark, SharedAreas areas) {
    spark
        .udf()
        .register(
            "lac_area",
            (UDF2<Object, Object, @Nullable String>)
                (longitude, latitude) -> area(areas, longitude, latitude),
            DataTypes.StringType);
    both(spark, "lac_placement", areas, GivenPlaces::lonLat);
    both(spark, "lac_placement_on_grid", areas, GivenPlaces::onGrid);
    one(spark, "lac_postcode", areas, GivenPlaces::postcode);
    one(spark, "lac_uprn", areas, GivenPlaces::uprn);
  }

  private static void both(SparkSession spark, String name, SharedAreas areas, PlaceOfTwo places) {
    spark
        .udf()
        .register(
            name,
            (UDF2<Object, Object, Row>)
                (x, y) -> placement(areas.resolver(), () -> places.of(x, y)),
            PlacementColumns.type());
  }

  private static void one(SparkSession spark, String name, SharedAreas areas, PlaceOfOne places) {
    spark
        .udf()
        .register(
            name,
            (UDF1<Object, Row>) value -> placement(areas.resolver(), () -> places.of(value)),
            PlacementColumns.type());
  }

  private static @Nullable String area(
      SharedAreas areas, @Nullable Object longitude, @Nullable Object latitude) {
    try {
      return areas.areaAt(GivenPlaces.lonLat(longitude, latitude));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Row placement(CoverageResolver resolver, Supplier<Location> place) {
    @Nullable Object[] values = new Object[PlacementColumns.COUNT];
    PlacementColumns.write(row(resolver, place), values, 0);
    return RowFactory.create(values);
  }

  private static PlacementRow row(CoverageResolver resolver, Supplier<Location> place) {
    try {
      Location location = place.get();
      return told(resolver, location, resolver.resolve(location));
    } catch (IllegalArgumentException e) {
      return PlacementRow.unplaced(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Makes the row of a placement, and says so where the two numbers of a point seem to be swapped.
   *
   * @param resolver placed it
   * @param location the location
   * @param placement where it is
   * @return the row
   */
  public static PlacementRow told(
      CoverageResolver resolver, Location location, Placement placement) {
    return placement instanceof Placement.Unplaced
            && location instanceof LonLat
            && resolver.suggestSwapped(location).isPresent()
        ? PlacementRow.unplaced(PlacementRow.SWAPPED)
        : PlacementRow.of(placement);
  }

  /** A location of two values, for a task to carry. */
  @FunctionalInterface
  interface PlaceOfTwo extends java.io.Serializable {
    Location of(@Nullable Object first, @Nullable Object second);
  }

  /** A location of one value, for a task to carry. */
  @FunctionalInterface
  interface PlaceOfOne extends java.io.Serializable {
    Location of(@Nullable Object value);
  }
}
