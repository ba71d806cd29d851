package org.lac4j.examples.cli.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.examples.cli.table.PointColumns.Kind;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.PointTransformation;

/**
 * Points in columns and a coordinate system that the command line names.
 *
 * @param x the column of longitudes or eastings
 * @param y the column of latitudes or northings
 * @param system what they are in
 * @param kind how they are read
 * @param toLonLat makes longitude and latitude of them
 */
public record GivenPoints(
    String x, String y, CoordinateSystem system, Kind kind, PointTransformation toLonLat) {

  /**
   * Obtains points.
   *
   * @param x the column of longitudes or eastings
   * @param y the column of latitudes or northings
   * @param system what they are in
   * @return the points
   * @throws org.lac4j.geo.crs.UnknownCoordinateSystemException if nobody knows the system
   */
  public static GivenPoints of(String x, String y, CoordinateSystem system) {
    return new GivenPoints(
        x,
        y,
        system,
        Kind.of(system),
        CoordinateSystems.transformation(system.epsg(), CoordinateSystem.WGS84.epsg()));
  }

  /**
   * Finds the columns in a header.
   *
   * @param header the names of a table's columns
   * @return what tells where each row is
   * @throws InputException if a column is not there, or is there twice
   */
  public RowPoints in(List<String> header) throws InputException {
    PointColumns columns = PointColumns.named(kind, x, y, header);
    boolean known = system.isGeographic() || system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID);
    return known ? columns : new Transformed(columns);
  }

  /** Points in a system that is neither degrees nor the National Grid. */
  private final class Transformed implements RowPoints {

    private final PointColumns points;

    Transformed(PointColumns points) {
      this.points = points;
    }

    @Override
    public ImmutableList<Integer> columns() {
      return points.columns();
    }

    @Override
    public Location locate(List<String> fields) {
      double[] xy = new double[2];
      points.read(fields, xy);
      if (!toLonLat.apply(xy[0], xy[1], xy, 0)) {
        throw new IllegalArgumentException("The point lies beyond what " + system + " reaches.");
      }
      return LonLat.ofDegrees(xy[0], xy[1]);
    }
  }
}
