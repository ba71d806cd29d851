package org.lac4j.examples.spark.homes;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.lac4j.core.place.PlacementRow;

/** What is done with a table of homes: each is placed, and those placed are counted. */
public final class HomeTables {

  /** The column that takes the code of the ward. */
  public static final String WARD_CODE = "ward_code";

  /** The column that takes the code of the area by the other boundaries. */
  public static final String NEW_AREA_CODE = "new_area_code";

  private static final String AREA_CODE = "area_code";
  private static final String AREA_NAME = "area_name";
  private static final String PLACEMENT = "placement";
  private static final String HOMES = "homes";

  private HomeTables() {}

  /**
   * Places each home, a batch at a time.
   *
   * @param homes the homes; rows may be in any order and of any columns
   * @param places the columns that say where a home is
   * @param asked the areas to ask, in the order of the columns added
   * @return the same rows with the columns added
   * @throws IllegalArgumentException if the table has a column of an added name already
   */
  public static Dataset<Row> placed(
      Dataset<Row> homes, PlaceColumns places, ImmutableList<Asked> asked) {
    StructType type = widened(homes.schema(), asked);
    return homes.mapPartitions(new PlacingTask(places, asked), Encoders.row(type));
  }

  private static StructType widened(StructType own, ImmutableList<Asked> asked) {
    List<StructField> added = asked.stream().flatMap(Asked::fields).toList();
    for (StructField field : added) {
      if (Arrays.stream(own.fieldNames()).anyMatch(field.name()::equalsIgnoreCase)) {
        throw new IllegalArgumentException(
            "The table has a column '" + field.name() + "' already: rename or drop it.");
      }
    }
    return new StructType(
        Stream.concat(Arrays.stream(own.fields()), added.stream()).toArray(StructField[]::new));
  }

  /**
   * Counts the homes of each area: those surely in it and those in it but near its edge; and those in no area.
   *
   * @param placed homes with their placements
   * @return a row for each area and kind of placement, in that order; an area is null where a home is in none
   */
  public static Dataset<Row> byArea(Dataset<Row> placed) {
    return placed
        .groupBy(col(AREA_CODE), col(AREA_NAME))
        .agg(
            count(lit(1)).as(HOMES),
            of(PLACEMENT, PlacementRow.INSIDE, "inside"),
            of(PLACEMENT, "near-edge", "near_edge"),
            of(PLACEMENT, "split", "split"),
            of(PLACEMENT, "outside", "outside"),
            of(PLACEMENT, PlacementRow.UNPLACED, "unplaced"))
        .orderBy(col(AREA_CODE).asc_nulls_last());
  }

  private static Column of(String column, String kind, String as) {
    return sum(when(col(column).equalTo(kind), 1L).otherwise(0L)).as(as);
  }

  /**
   * Counts the homes of each area and ward.
   *
   * @param placed homes with their placements and wards
   * @return a row for each pair that has a home, in order; null stands for no area and for no ward
   */
  public static Dataset<Row> byAreaAndWard(Dataset<Row> placed) {
    return counted(placed, AREA_CODE, WARD_CODE);
  }

  /**
   * Counts the homes whose area changes.
   *
   * @param placed homes with their placements, by these boundaries and the others
   * @return a row for each old and new area that differ and have a home, in order; null stands for no area
   */
  public static Dataset<Row> changed(Dataset<Row> placed) {
    return counted(
        placed.where(
            coalesce(col(AREA_CODE), lit("")).notEqual(coalesce(col(NEW_AREA_CODE), lit("")))),
        AREA_CODE,
        NEW_AREA_CODE);
  }

  private static Dataset<Row> counted(Dataset<Row> placed, String first, String second) {
    return placed
        .groupBy(col(first), col(second))
        .agg(count(lit(1)).as(HOMES))
        .orderBy(col(first).asc_nulls_last(), col(second).asc_nulls_last());
  }

  /**
   * Adds each home's coordinator.
   *
   * @param placed homes with their placements
   * @param coordinators a row for each area that has one: its code and who it is
   * @return the homes; the coordinator is null where the area has none or is not known for certain
   */
  public static Dataset<Row> withCoordinators(Dataset<Row> placed, Dataset<Row> coordinators) {
    return placed
        .join(
            broadcast(coordinators),
            placed
                .col(AREA_CODE)
                .equalTo(coordinators.col(AREA_CODE))
                .and(placed.col(PLACEMENT).equalTo(PlacementRow.INSIDE)),
            "left")
        .drop(coordinators.col(AREA_CODE));
  }
}
