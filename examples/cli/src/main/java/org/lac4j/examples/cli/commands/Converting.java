package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lac4j.examples.cli.table.CsvText;
import org.lac4j.examples.cli.table.PointColumns;
import org.lac4j.examples.cli.table.RowWork;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.PointTransformation;

/** Converts the point of one row from one coordinate system to another. */
final class Converting implements RowWork {

  private static final String NOTE = "convert_note";
  private static final ImmutableList<String> KINDS = ImmutableList.of("converted", "not converted");
  private static final int CONVERTED = 0;
  private static final int NOT_CONVERTED = 1;
  private static final int MILLIMETRES = 3;
  private static final int DEGREE_DECIMALS = 11;

  private final PointColumns points;
  private final PointTransformation transformation;
  private final boolean toDegrees;
  private final String missed;

  /**
   * Starts.
   *
   * @throws org.lac4j.geo.crs.UnknownCoordinateSystemException if nobody knows a system
   */
  Converting(PointColumns points, CoordinateSystem from, CoordinateSystem to) {
    this.points = points;
    this.transformation = CoordinateSystems.transformation(from.epsg(), to.epsg());
    this.toDegrees = CoordinateSystems.isGeographic(to.epsg());
    CoordinateSystem grid = CoordinateSystem.BRITISH_NATIONAL_GRID;
    this.missed =
        from.equals(grid) || to.equals(grid)
            ? "The point lies off the National Grid."
            : "The point lies beyond what " + from + " or " + to + " reaches.";
  }

  @Override
  public ImmutableList<String> columns() {
    return toDegrees
        ? ImmutableList.of("lon", "lat", NOTE)
        : ImmutableList.of("easting", "northing", NOTE);
  }

  @Override
  public ImmutableList<Integer> looksAt() {
    return points.columns();
  }

  @Override
  public ImmutableList<String> kinds() {
    return KINDS;
  }

  @Override
  public Answers answers(List<List<String>> rows) {
    return (row, into) -> add(rows.get(row), into);
  }

  private int add(List<String> row, CsvText into) {
    double[] xy = new double[2];
    try {
      points.read(row, xy);
    } catch (IllegalArgumentException e) {
      return addFaulty(String.valueOf(e.getMessage()), into);
    }
    if (!transformation.apply(xy[0], xy[1], xy, 0)) {
      return addFaulty(missed, into);
    }
    int decimals = toDegrees ? DEGREE_DECIMALS : MILLIMETRES;
    into.add(xy[0], decimals).add(xy[1], decimals).add("");
    return CONVERTED;
  }

  @Override
  public int addFaulty(String why, CsvText into) {
    into.add("").add("").add(why);
    return NOT_CONVERTED;
  }
}
