package org.lac4j.examples.cli.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;

/** Points whose columns leave something open, and what was assumed of them; for use by several threads. */
public final class Assumed implements RowPoints {

  private final PointColumns points;
  private final LongAdder degrees = new LongAdder();
  private final LongAdder metres = new LongAdder();
  private final AtomicInteger largestSquare = new AtomicInteger();

  /**
   * Starts with no rows.
   *
   * @param points reads them
   */
  public Assumed(PointColumns points) {
    this.points = points;
  }

  @Override
  public ImmutableList<Integer> columns() {
    return points.columns();
  }

  @Override
  public Location locate(List<String> fields) {
    if (points.kind() == PointColumns.Kind.GRID_REFERENCE) {
      GridText grid = GridText.parse(fields.get(0));
      largestSquare.accumulateAndGet(grid.sizeMetres(), Math::max);
      return grid.point();
    }
    Location location = points.locate(fields);
    if (points.kind().isByValues()) {
      if (location instanceof LonLat) {
        degrees.increment();
      } else if (location instanceof GridReference) {
        metres.increment();
      }
    }
    return location;
  }

  /**
   * Says what was assumed of the rows so far.
   *
   * @return sentences without their stops; none if nothing was open
   */
  public ImmutableList<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    if (degrees.sum() + metres.sum() > 0) {
      String inDegrees = "longitude and latitude (EPSG:4326)";
      String inMetres = "easting and northing in metres (EPSG:27700)";
      String found =
          metres.sum() == 0
              ? inDegrees
              : degrees.sum() == 0
                  ? inMetres
                  : inDegrees
                      + " (rows: "
                      + degrees.sum()
                      + ") and for "
                      + inMetres
                      + " (rows: "
                      + metres.sum()
                      + ")";
      notes.add(
          "by their values, coordinates were taken for "
              + found
              + ": say --x, --y and --crs if that is wrong");
    }
    GridText.note(largestSquare.get()).ifPresent(notes::add);
    return notes.build();
  }
}
