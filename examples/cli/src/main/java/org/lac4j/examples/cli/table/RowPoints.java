package org.lac4j.examples.cli.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lac4j.core.place.Location;

/** Tells where each row of a table is. */
public interface RowPoints {

  /**
   * Returns the indices of the columns that say it.
   *
   * @return the indices
   */
  ImmutableList<Integer> columns();

  /**
   * Reads where a row is.
   *
   * @param fields the row's fields in the {@link #columns}
   * @return the location
   * @throws IllegalArgumentException if they don't say it; it tells why
   */
  Location locate(List<String> fields);
}
