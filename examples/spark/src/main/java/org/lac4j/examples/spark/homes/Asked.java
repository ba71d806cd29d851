package org.lac4j.examples.spark.homes;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.lac4j.examples.spark.functions.PlacementColumns;
import org.lac4j.examples.spark.functions.SharedAreas;

/**
 * Areas that are asked about each home, and the columns that take the answer.
 *
 * @param areas the areas
 * @param codeColumn the one column that takes the area's code; empty to take the whole placement
 */
public record Asked(SharedAreas areas, String codeColumn) implements Serializable {

  /**
   * Asks for the whole placement.
   *
   * @param areas the areas
   * @return the question
   */
  public static Asked whole(SharedAreas areas) {
    return new Asked(areas, "");
  }

  boolean isWhole() {
    return codeColumn.isEmpty();
  }

  int columns() {
    return isWhole() ? PlacementColumns.COUNT : 1;
  }

  Stream<StructField> fields() {
    return isWhole()
        ? Arrays.stream(PlacementColumns.type().fields())
        : Stream.of(new StructField(codeColumn, DataTypes.StringType, true, Metadata.empty()));
  }
}
