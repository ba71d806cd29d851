package org.lac4j.examples.cli.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What a command does with the rows of a table; used by several threads. */
public interface RowWork {

  /**
   * Returns the names of the columns that it adds.
   *
   * @return the names
   */
  ImmutableList<String> columns();

  /**
   * Returns the indices of the columns whose fields it has to know.
   *
   * @return the indices
   */
  ImmutableList<Integer> looksAt();

  /**
   * Returns the kinds of rows that it counts; the last is that of rows it could not make sense of.
   *
   * @return the names of the kinds
   */
  ImmutableList<String> kinds();

  /**
   * Works on some rows together.
   *
   * @param rows of each row with as many fields as the header has, those in the columns that it looks at
   * @return what to add to each of them
   */
  Answers answers(List<List<String>> rows);

  /**
   * Adds the values of a row that has more or fewer fields than the header.
   *
   * @param why what is wrong with it
   * @param into takes the values
   * @return the index of the row's kind
   */
  int addFaulty(String why, CsvText into);

  /** What there is to add to rows. */
  @FunctionalInterface
  interface Answers {

    /**
     * Adds a row's values.
     *
     * @param row the number of the row
     * @param into takes the values of the columns
     * @return the index of the row's kind
     */
    int add(int row, CsvText into);
  }
}
