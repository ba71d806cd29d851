package org.lac4j.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.geo.crs.NationalGrid;
import org.lac4j.geo.crs.OffGridException;

/** Converts one row between longitude and latitude and the National Grid. */
final class Converting implements RowWork {

  private static final String NOTE = "convert_note";
  private static final ImmutableList<String> KINDS = ImmutableList.of("converted", "not converted");
  private static final int CONVERTED = 0;
  private static final int NOT_CONVERTED = 1;
  private static final int MILLIMETRES = 3;
  private static final int DEGREE_DECIMALS = 11;

  private final PointColumns points;
  private final NationalGrid grid = NationalGrid.ostn15();

  Converting(PointColumns points) {
    this.points = points;
  }

  @Override
  public ImmutableList<String> columns() {
    return points.kind() == PointColumns.Kind.LON_LAT
        ? ImmutableList.of("easting", "northing", NOTE)
        : ImmutableList.of("lon", "lat", NOTE);
  }

  @Override
  public ImmutableList<String> kinds() {
    return KINDS;
  }

  @Override
  public int add(List<String> row, CsvText into) {
    try {
      add(points.locate(row), into);
      return CONVERTED;
    } catch (OffGridException e) {
      return addFaulty("The point lies off the National Grid.", into);
    } catch (IllegalArgumentException e) {
      return addFaulty(String.valueOf(e.getMessage()), into);
    }
  }

  private void add(Location location, CsvText into) {
    if (location instanceof LonLat point) {
      GridReference there = grid.toGrid(point);
      add(there.easting(), there.northing(), MILLIMETRES, into);
    } else {
      LonLat there = grid.toLonLat((GridReference) location);
      add(there.longitude(), there.latitude(), DEGREE_DECIMALS, into);
    }
  }

  private static void add(double x, double y, int decimals, CsvText into) {
    into.add(Decimals.text(x, decimals)).add(Decimals.text(y, decimals)).add("");
  }

  @Override
  public int addFaulty(String why, CsvText into) {
    into.add("").add("").add(why);
    return NOT_CONVERTED;
  }
}
