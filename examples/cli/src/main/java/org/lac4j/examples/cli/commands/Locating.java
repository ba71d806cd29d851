package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.PlacementRow;
import org.lac4j.examples.cli.table.CsvText;
import org.lac4j.examples.cli.table.RowPoints;
import org.lac4j.examples.cli.table.RowWork;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.PlacementBatch;

/** Places rows among the areas. */
final class Locating implements RowWork {

  private final RowPoints points;
  private final CoverageResolver resolver;

  /** By ordinal, the first three columns of a row in an area, as they are written; one after another. */
  private final CsvText insides = new CsvText("");

  private final int[] insideEnds;

  /**
   * Starts.
   *
   * @param points tells where a row is
   * @param resolver places it
   */
  Locating(RowPoints points, CoverageResolver resolver) {
    this.points = points;
    this.resolver = resolver;
    this.insideEnds = new int[resolver.areas().size()];
    for (int ordinal = 0; ordinal < insideEnds.length; ordinal++) {
      Area area = resolver.areas().get(ordinal);
      insides.add(PlacementRow.INSIDE).add(area.code().value()).add(area.name()).endRow();
      insideEnds[ordinal] = insides.size();
    }
  }

  @Override
  public ImmutableList<String> columns() {
    return PlacementRow.COLUMNS;
  }

  @Override
  public ImmutableList<Integer> looksAt() {
    return points.columns();
  }

  @Override
  public ImmutableList<String> kinds() {
    return PlacementRow.KINDS;
  }

  @Override
  public Answers answers(List<List<String>> rows) {
    return new Located(rows);
  }

  @Override
  public int addFaulty(String why, CsvText into) {
    return add(PlacementRow.unplaced(why), into);
  }

  private static int add(PlacementRow placement, CsvText into) {
    Area area = placement.area().orElse(null);
    into.add(placement.kind())
        .add(area == null ? "" : area.code().value())
        .add(area == null ? "" : area.name());
    if (Double.isFinite(placement.metresFromEdge())) {
      into.add(placement.metresFromEdge(), 1);
    } else {
      into.add("");
    }
    into.add(placement.note());
    return PlacementRow.KINDS.indexOf(placement.kind());
  }

  /** Rows that have been placed together. */
  private final class Located implements Answers {

    private static final int INSIDE = 0;

    private final @Nullable Location[] locations;
    private final @Nullable String[] faults;
    private final int[] numbers;
    private final PlacementBatch batch;

    Located(List<List<String>> rows) {
      this.locations = new Location[rows.size()];
      this.faults = new String[rows.size()];
      this.numbers = new int[rows.size()];
      this.batch = resolver.batch(rows.size());
      for (int i = 0; i < numbers.length; i++) {
        try {
          Location location = points.locate(rows.get(i));
          locations[i] = location;
          numbers[i] = batch.add(location);
        } catch (IllegalArgumentException e) {
          faults[i] = String.valueOf(e.getMessage());
        }
      }
      batch.place();
    }

    @Override
    public int add(int row, CsvText into) {
      Location location = locations[row];
      if (location == null) {
        return addFaulty(String.valueOf(faults[row]), into);
      }
      int inside = batch.insideOrdinal(numbers[row]);
      if (inside != CoverageIndex.NONE && into.separator() == insides.separator()) {
        into.addFields(insides, inside == 0 ? 0 : insideEnds[inside - 1], insideEnds[inside])
            .add(batch.metresFromEdge(numbers[row]), 1)
            .add("");
        return INSIDE;
      }
      Placement placement = batch.placement(numbers[row]);
      return isSwapped(placement, location)
          ? addFaulty(PlacementRow.SWAPPED, into)
          : Locating.add(PlacementRow.of(placement), into);
    }

    /** Asked only of what lies beyond Great Britain, so that it costs nothing otherwise. */
    private boolean isSwapped(Placement placement, Location location) {
      return placement instanceof Placement.Unplaced
          && location instanceof LonLat
          && resolver.suggestSwapped(location).isPresent();
    }
  }
}
