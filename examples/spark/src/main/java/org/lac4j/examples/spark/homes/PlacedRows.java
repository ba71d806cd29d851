package org.lac4j.examples.spark.homes;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.PlacementRow;
import org.lac4j.examples.spark.functions.LacFunctions;
import org.lac4j.examples.spark.functions.PlacementColumns;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.PlacementBatch;

/** Rows with what each coverage says of them, looked up a batch at a time. */
final class PlacedRows extends AbstractIterator<Row> {

  private static final int BATCH = 4096;

  private final Iterator<Row> rows;
  private final PlaceColumns places;
  private final ImmutableList<CoverageResolver> resolvers;
  private final ImmutableList<Asked> asked;

  private Iterator<Row> ready = ImmutableList.<Row>of().iterator();

  PlacedRows(Iterator<Row> rows, PlaceColumns places, ImmutableList<Asked> asked) {
    this.rows = rows;
    this.places = places;
    this.asked = asked;
    this.resolvers =
        asked.stream().map(one -> one.areas().resolver()).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected @Nullable Row computeNext() {
    if (!ready.hasNext()) {
      ready = next(new ArrayList<>(BATCH)).iterator();
    }
    return ready.hasNext() ? ready.next() : endOfData();
  }

  private List<Row> next(List<Row> batch) {
    while (batch.size() < BATCH && rows.hasNext()) {
      batch.add(rows.next());
    }
    if (batch.isEmpty()) {
      return batch;
    }
    @Nullable Location[] locations = new Location[batch.size()];
    String[] faults = new String[batch.size()];
    for (int i = 0; i < locations.length; i++) {
      try {
        locations[i] = places.locate(batch.get(i));
      } catch (IllegalArgumentException e) {
        faults[i] = String.valueOf(e.getMessage());
      }
    }
    int own = batch.get(0).size();
    @Nullable Object[][] values = new Object[locations.length][];
    for (int i = 0; i < values.length; i++) {
      values[i] = widened(batch.get(i), own);
    }
    int at = own;
    for (int coverage = 0; coverage < resolvers.size(); coverage++) {
      place(coverage, locations, faults, values, at);
      at += asked.get(coverage).columns();
    }
    for (int i = 0; i < values.length; i++) {
      batch.set(i, RowFactory.create(values[i]));
    }
    return batch;
  }

  private @Nullable Object[] widened(Row row, int own) {
    int columns = own;
    for (Asked one : asked) {
      columns += one.columns();
    }
    @Nullable Object[] values = new Object[columns];
    for (int i = 0; i < own; i++) {
      values[i] = row.get(i);
    }
    return values;
  }

  private void place(
      int coverage,
      @Nullable Location[] locations,
      String[] faults,
      @Nullable Object[][] values,
      int at) {
    CoverageResolver resolver = resolvers.get(coverage);
    PlacementBatch batch = resolver.batch(locations.length);
    int[] numbers = new int[locations.length];
    for (int i = 0; i < locations.length; i++) {
      Location location = locations[i];
      if (location != null) {
        numbers[i] = batch.add(location);
      }
    }
    batch.place();
    boolean whole = asked.get(coverage).isWhole();
    for (int i = 0; i < locations.length; i++) {
      Location location = locations[i];
      int inside = location == null ? CoverageIndex.NONE : batch.insideOrdinal(numbers[i]);
      if (inside != CoverageIndex.NONE && whole) {
        PlacementColumns.writeInside(
            resolver.areas().get(inside), batch.metresFromEdge(numbers[i]), values[i], at);
      } else if (inside != CoverageIndex.NONE) {
        values[i][at] = resolver.areas().get(inside).code().value();
      } else {
        PlacementRow row =
            location == null
                ? PlacementRow.unplaced(faults[i])
                : LacFunctions.told(resolver, location, batch.placement(numbers[i]));
        if (whole) {
          PlacementColumns.write(row, values[i], at);
        } else {
          values[i][at] = row.area().map(area -> area.code().value()).orElse(null);
        }
      }
    }
  }
}
