package org.lac4j.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.PlaceResolver;

/** Places one row among the areas. */
final class Locating implements RowWork {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("placement", "area_code", "area_name", "metres_from_edge", "placement_note");

  private final PointColumns points;
  private final PlaceResolver resolver;

  Locating(PointColumns points, PlaceResolver resolver) {
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
      location = points.locate(row);
    } catch (IllegalArgumentException e) {
      return addFaulty(String.valueOf(e.getMessage()), into);
    }
    return add(PlacementView.of(resolver.resolve(location)), into);
  }

  @Override
  public int addFaulty(String why, CsvText into) {
    return add(PlacementView.unplaced(why), into);
  }

  private static int add(PlacementView placement, CsvText into) {
    Area area = placement.area().orElse(null);
    into.add(placement.kind())
        .add(area == null ? "" : area.code().value())
        .add(area == null ? "" : area.name())
        .add(Double.isFinite(placement.metres()) ? Decimals.text(placement.metres(), 1) : "")
        .add(placement.note());
    return PlacementView.KINDS.indexOf(placement.kind());
  }
}
