package org.lac4j.examples.spark.homes;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * The work of a task: places the rows of its part of the table.
 *
 * <p>A class and no lambda: the job's jar has Guava under another name, and a lambda that carries a type of Guava's does not
 * survive that on its way to an executor.
 *
 * @param places the columns that say where a home is
 * @param asked the areas to ask
 */
record PlacingTask(PlaceColumns places, ImmutableList<Asked> asked)
    implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new PlacedRows(rows, places, asked);
  }
}
