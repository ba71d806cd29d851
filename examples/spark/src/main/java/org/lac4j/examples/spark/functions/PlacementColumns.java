package org.lac4j.examples.spark.functions;

import java.util.Optional;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.PlacementRow;

/** The columns of a placement, named as the {@code lac locate} command names them: {@link PlacementRow#COLUMNS}. */
public final class PlacementColumns {

  /** The number of columns. */
  public static final int COUNT = PlacementRow.COLUMNS.size();

  private static final int DISTANCE = PlacementRow.COLUMNS.indexOf("metres_from_edge");

  private PlacementColumns() {}

  /**
   * Returns the columns' names and types: text, but for the distance in metres.
   *
   * @return the type of a placement
   */
  public static StructType type() {
    StructField[] fields = new StructField[COUNT];
    for (int i = 0; i < COUNT; i++) {
      DataType type = i == DISTANCE ? DataTypes.DoubleType : DataTypes.StringType;
      fields[i] = new StructField(PlacementRow.COLUMNS.get(i), type, i != 0, Metadata.empty());
    }
    return new StructType(fields);
  }

  /**
   * Writes a placement's columns.
   *
   * @param row the placement; what it has nothing for becomes null
   * @param into takes them
   * @param first where the first goes
   */
  public static void write(PlacementRow row, @Nullable Object[] into, int first) {
    Optional<Area> area = row.area();
    write(
        row.kind(),
        area.orElse(null),
        Double.isFinite(row.metresFromEdge()) ? row.metresFromEdge() : null,
        row.note(),
        into,
        first);
  }

  /**
   * Writes the columns of a place that lies in one area beyond doubt.
   *
   * @param area the area
   * @param metresFromEdge how far its edge is
   * @param into takes them
   * @param first where the first goes
   */
  public static void writeInside(
      Area area, double metresFromEdge, @Nullable Object[] into, int first) {
    write(PlacementRow.INSIDE, area, metresFromEdge, "", into, first);
  }

  private static void write(
      String kind,
      @Nullable Area area,
      @Nullable Double metres,
      String note,
      @Nullable Object[] into,
      int first) {
    into[first] = kind;
    into[first + 1] = area == null ? null : area.code().value();
    into[first + 2] = area == null ? null : area.name();
    into[first + 3] = metres;
    into[first + 4] = note.isEmpty() ? null : note;
  }
}
