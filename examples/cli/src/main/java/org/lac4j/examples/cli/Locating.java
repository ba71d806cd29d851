package org.lac4j.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;

/** Places one row among the areas. */
final class Locating implements RowWork {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("placement", "area_code", "area_name", "metres_from_edge", "placement_note");

  private static final String SWAPPED =
      "outside-great-britain: within it if longitude and latitude are swapped";

  private final Function<List<String>, Location> points;
  private final PlaceResolver resolver;

  /**
   * Starts.
   *
   * @param points reads where a row is; throws {@code IllegalArgumentException} if it doesn't say
   * @param resolver places it
   */
  Locating(Function<List<String>, Location> points, PlaceResolver resolver) {
    this.points = points;
    this.resolver = resolver;
  }

  @Override
  public ImmutableList<String> columns() {
    return COLUMNS;
  }

  @Override
  public ImmutableList<String> kinds() {
    return PlacementView.KINDS;
  }

  @Override
  public int add(List<String> row, CsvText into) {
    Location location;
    try {
      location = points.apply(row);
    } catch (IllegalArgumentException e) {
      return addFaulty(String.valueOf(e.getMessage()), into);
    }
    Placement placement = resolver.resolve(location);
    return Swapped.is(placement, location)
        ? addFaulty(SWAPPED, into)
        : add(PlacementView.of(placement), into);
  }

  @Override
  public int addFaulty(String why, CsvText into) {
    return add(PlacementView.unplaced(why), into);
  }

  private static int add(PlacementView placement, CsvText into) {
    Area area = placement.area().orElse(null);
    into.add(placement.kind())
        .add(area == null ? "" : area.code().value())
        .add(area == null ? "" : area.name());
    if (Double.isFinite(placement.metres())) {
      into.add(placement.metres(), 1);
    } else {
      into.add("");
    }
    into.add(placement.note());
    return PlacementView.KINDS.indexOf(placement.kind());
  }
}
